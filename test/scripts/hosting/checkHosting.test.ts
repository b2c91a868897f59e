import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { hostingReport, reportOnSite } from "../../../scripts/hosting/hostingReport";
import { runSite, type Site } from "./hostedSite";

const nowhere = path.join(tmpdir(), "no-such-folder-of-built-files");

/** The report on a site that a case has changed, with the site's own address taken out. */
async function reportOn(change: (site: Site, origin: string) => void) {
  const site = await runSite(change);
  try {
    const { lines, status } = await reportOnSite(site.origin, nowhere);
    return { status, lines: lines.map((line) => line.replaceAll(site.origin, "HERE")) };
  } finally {
    await site.stop();
  }
}

/** Changes headers of one file; null takes one away. */
const withHeaders =
  (file: string, headers: Readonly<Record<string, string | null>>) =>
  (site: Site): void => {
    const kept = Object.entries({ ...site[file]!.headers, ...headers }).filter(
      (header): header is [string, string] => header[1] !== null,
    );
    site[file] = { ...site[file]!, headers: Object.fromEntries(kept) };
  };
const policy = "Content-Security-Policy";

test("a well-kept site is said to be well", async () => {
  const { lines, status } = await reportOn(() => undefined);
  expect(status).toBe(0);
  const files = lines.slice(0, -2);
  expect(files.filter((line) => !line.startsWith("well"))).toEqual([]);
  const named = files.map((line) => line.replace(/^well +/, ""));
  expect(named[0]).toBe("manifest.xml");
  expect(named).toEqual(
    expect.arrayContaining(["pane.html", "dialog.html", "scripts/commands.0123.js", "assets/icon-80.png"]),
  );
  expect(lines.at(-1)).toMatch(/^All 12 files come as they should/);
});

const cases: readonly (readonly [
  what: string,
  change: (site: Site, origin: string) => void,
  said: string,
])[] = [
  [
    "a page that is missing",
    (site) => delete site["dialog.html"],
    "dialog.html: The server answers with status 404",
  ],
  [
    "a script that is missing",
    (site) => delete site["scripts/pane.0123.js"],
    "scripts/pane.0123.js: The server answers",
  ],
  [
    "a page that leads on",
    (site) => (site["pane.html"] = { status: 308, headers: { Location: "/apps/plan/pane" }, body: "" }),
    "pane.html: The server sends on to /apps/plan/pane",
  ],
  [
    "another page in the place of an icon",
    withHeaders("assets/icon-16.png", { "Content-Type": "text/html" }),
    'assets/icon-16.png: Its type is "text/html" and should be "image/png"',
  ],
  [
    "a policy that is missing",
    withHeaders("pane.html", { [policy]: null }),
    `pane.html: ${policy} is missing`,
  ],
  [
    "a policy that only reports",
    withHeaders("pane.html", { [policy]: null, [`${policy}-Report-Only`]: "default-src 'none'" }),
    `pane.html: ${policy} only reports so far`,
  ],
  [
    "a policy without Office.js",
    (site) => {
      const strict = site["pane.html"]!.headers[policy]!.replace(
        "connect-src 'self' https://appsforoffice.microsoft.com",
        "connect-src 'self'",
      );
      withHeaders("pane.html", { [policy]: strict })(site);
    },
    `${policy} says "connect-src 'self'" and should say "connect-src 'self' https://appsforoffice.microsoft.com".`,
  ],
  [
    "a policy with a rule too many",
    (site) => withHeaders("pane.html", { [policy]: `${site["pane.html"]!.headers[policy]!}; sandbox` })(site),
    `${policy} has "sandbox" besides`,
  ],
  [
    "a policy that does not say who may frame the pane",
    (site) =>
      withHeaders("pane.html", {
        [policy]: site["pane.html"]!.headers[policy]!.replace(/; frame-ancestors.*/, ""),
      })(site),
    `${policy} lacks "frame-ancestors`,
  ],
  [
    "a page that browsers keep",
    withHeaders("commands.html", { "Cache-Control": "max-age=3600" }),
    'commands.html: Cache-Control is "max-age=3600" and should be "no-cache".',
  ],
  [
    "a frame that is refused",
    withHeaders("pane.html", { "X-Frame-Options": "DENY" }),
    "X-Frame-Options is sent",
  ],
  [
    "a manifest for the development server",
    (site, origin) => {
      const body = site["manifest.xml"]!.body.replaceAll(origin, "https://localhost:3000");
      site["manifest.xml"] = { ...site["manifest.xml"]!, body };
    },
    "It was built without ADDIN_ORIGIN, so it points to https://localhost:3000. Build again with ADDIN_ORIGIN=HERE",
  ],
  [
    "a manifest for another address",
    (site, origin) => {
      const body = site["manifest.xml"]!.body.replaceAll(origin, "https://old.example.gov.uk/plan");
      site["manifest.xml"] = { ...site["manifest.xml"]!, body };
    },
    "It points to https://old.example.gov.uk/plan/assets/icon-32.png, which is not below HERE",
  ],
  [
    "something else than a manifest",
    (site) => (site["manifest.xml"] = { ...site["manifest.xml"]!, body: "<x/>" }),
    "manifest.xml: It names no address",
  ],
];

test.each(cases)("%s is named, and nothing else", async (_what, change, said) => {
  const { lines, status } = await reportOn(change);
  const wrong = lines.filter((line) => line.startsWith("to mend"));
  expect(wrong).toHaveLength(1);
  expect(wrong[0]).toContain(said);
  expect(status).toBe(1);
});

test("the order and the writing of a header say nothing", async () => {
  const change = (site: Site) => {
    const rules = site["pane.html"]!.headers[policy]!.split("; ").reverse().join(" ;  ");
    withHeaders("pane.html", { [policy]: rules })(site);
    withHeaders("assets/icon-32.png", { "Cache-Control": "max-age=86400,PUBLIC" })(site);
  };
  expect((await reportOn(change)).status).toBe(0);
});

test("where no server answers, only that is said", async () => {
  const site = await runSite();
  await site.stop();
  const { lines, status } = await reportOnSite(site.origin, nowhere);
  expect(status).toBe(1);
  expect(lines.filter((line) => line.startsWith("to mend"))).toEqual([
    "to mend  manifest.xml: The server does not answer.",
  ]);
});

describe("what was built here", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "built-here-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const build = (files: Readonly<Record<string, string>>) => {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    }
  };

  test("is compared, asked for where no page names it, and left alone where it is for another address", async () => {
    const site = await runSite((files) => {
      files["scripts/later.0123.js"] = { ...files["scripts/pane.0123.js"]!, body: "// old" };
    });
    try {
      const manifest = await (await fetch(`${site.origin}/manifest.xml`)).text();
      build({
        "manifest.xml": manifest,
        "scripts/later.0123.js": "// new",
        "scripts/never.0123.js": "// never copied",
        "web.config": "<configuration/>",
      });
      const { lines } = await reportOnSite(site.origin, folder);
      expect(lines.filter((line) => line.startsWith("to mend"))).toEqual([
        "to mend  scripts/later.0123.js: It is not the file that stands in dist/ on this computer.",
        "to mend  scripts/never.0123.js: The server answers with status 404 instead of 200.",
      ]);
      build({ "manifest.xml": manifest.replaceAll(site.origin, "https://elsewhere.example.gov.uk") });
      const elsewhere = await reportOnSite(site.origin, folder);
      expect(elsewhere.status).toBe(0);
      expect(elsewhere.lines.at(-1)).toContain("not built for this address");
    } finally {
      await site.stop();
    }
  });
});

test.each([
  ["no address", [], "Say one address"],
  ["an empty address", [" "], "Say one address"],
  ["two addresses", ["https://a.example", "https://b.example"], "Say one address"],
  ["an address without https", ["http://apps.example.gov.uk"], "https addresses only"],
  [
    "no web address",
    ["apps.example.gov.uk"],
    'The address is "apps.example.gov.uk", but that is not a web address.',
  ],
])("%s is refused in words, with status 2", async (_what, words, said) => {
  const { lines, status } = await hostingReport(words, nowhere);
  expect(status).toBe(2);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain(said);
});
