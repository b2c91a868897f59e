import { readFileSync } from "node:fs";
import path from "node:path";
import { budgets, pagesWithBudget } from "../../bench/bundles/budgets";
import { buildShippedPages, type ShippedPages } from "./shippedPages";

const kB = 1000;
let shipped: ShippedPages;

beforeAll(async () => {
  shipped = await buildShippedPages();
  const size = (files: readonly string[]) => `${(shipped.gzipped(files) / kB).toFixed(1)} kB`;
  const pages = pagesWithBudget.map((page) => `${page} ${size(shipped.scriptsOf(page))}`);
  console.log(`Scripts loaded at once, gzip: ${pages.join(", ")}. All scripts: ${size(shipped.scripts)}.`);
}, 180_000);
afterAll(() => shipped.remove());

test.each(pagesWithBudget.map((page) => [page, budgets.atOnce[page]] as const))(
  "the scripts that %s loads at once are within %i kB",
  (page, budget) => {
    const scripts = shipped.scriptsOf(page);
    expect(scripts.length).toBeGreaterThan(0);
    expect(shipped.gzipped(scripts) / kB).toBeLessThanOrEqual(budget);
  },
);

test("what is not loaded at once is there to be loaded later", () => {
  const atOnce = pagesWithBudget.flatMap(shipped.scriptsOf);
  const later = shipped.scripts.filter((script) => !atOnce.includes(script));
  expect(later.length).toBeGreaterThan(0);
  expect(shipped.gzipped(later) / kB).toBeLessThanOrEqual(budgets.later);
});

test("the scripts are made of the add-in's own sources and of packages that may be shipped, nothing else", () => {
  const strange = shipped.sources.filter((file) => !/^(src|node_modules)\//.test(file));
  expect(strange).toEqual([]);
  expect(shipped.sources).toContain("src/pane/PaneScreen.tsx");
});

test("every package in the scripts has a permissive licence", () => {
  const packages = new Set(
    shipped.sources.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []),
  );
  const licences = [...packages].map((folder) => {
    const about = readFileSync(path.resolve(folder, "package.json"), "utf8");
    return { folder, licence: (JSON.parse(about) as { readonly license?: string }).license };
  });
  expect(licences.length).toBeGreaterThan(10);
  expect(
    licences.filter(({ licence }) => !/^(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0)$/.test(licence ?? "")),
  ).toEqual([]);
});

test("no Office.js, no workbench and no spreadsheet engine is inside", () => {
  const packages = /node_modules\/(@microsoft\/office-js|@odoo|@cj-tech-master|chart\.js|fflate)\//;
  expect(shipped.sources.filter((file) => packages.test(file))).toEqual([]);
  const marks = /o-spreadsheet|OSF\.DDA|OfficeExtension\.ClientRequestContext\s*=|window\.workbench/;
  expect(shipped.scripts.filter((script) => marks.test(shipped.text(script)))).toEqual([]);
});

const built = ["pane.html", "commands.html", "dialog.html"];

test.each(built)("%s as built says what it may reach before it loads anything", (page) => {
  const text = shipped.text(page);
  const rules = /<meta\b[^>]*http-equiv="?Content-Security-Policy"?[^>]*>/.exec(text);
  expect(rules?.[0]).toContain("default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com;");
  expect(rules?.[0]).not.toMatch(/unsafe-eval|\*|<%/);
  const loads = text.search(/<(?:script|link|style|img|iframe)\b/);
  expect(loads).toBeGreaterThan(rules?.index ?? Infinity);
});

test("every script as built is named by what it holds", () => {
  expect(shipped.scripts.filter((script) => !/\.[0-9a-f]{16,}\.js$/.test(script))).toEqual([]);
  // Nothing is asked for by a page but scripts of such names and Office.js, which Microsoft replaces in place.
  const asked = built.flatMap((page) =>
    [...shipped.text(page).matchAll(/<(?:script|link|img)\b[^>]*\b(?:src|href)="?([^\s">]+)/g)].map(
      ([, address]) => address ?? "",
    ),
  );
  expect(asked.length).toBeGreaterThan(5);
  const known = (address: string) =>
    address === "https://appsforoffice.microsoft.com/lib/1/hosted/office.js" ||
    shipped.scripts.includes(address);
  expect(asked.filter((address) => !known(address))).toEqual([]);
});

describe("the pane's page without any script", () => {
  /** What stands in the body, its tags taken away. */
  const read = (page: string) =>
    shipped
      .text(page)
      .replace(/^.*<body>/s, "")
      .replace(/<[^>]+>/g, " ")
      .replace(/\s+/g, " ");

  test.each([
    ["its name", "Action plan summary"],
    ["what it waits for", "Waiting for Excel…"],
    ["what to do where JavaScript is off", "needs JavaScript, which is switched off here"],
    ["what helps where Excel does not answer", "Close this pane and open it again"],
    ["which Excel is needed", "Excel 2021 or newer, Microsoft 365, or Excel on the web"],
    ["that nothing was changed", "Your workbook has not been changed."],
  ])("says %s", (_, words) => {
    expect(read("pane.html")).toContain(words);
  });

  test.each(["pane.html", "dialog.html"])("%s waits for no script to show its text", (page) => {
    const scripts = [...shipped.text(page).matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
    expect(scripts.length).toBe(2);
    expect(scripts.filter((tag) => !/\bdefer\b/.test(tag))).toEqual([]);
  });

  test.each(["pane.html", "commands.html", "dialog.html"])("%s holds no script of its own text", (page) => {
    expect(shipped.text(page)).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>|\son\w+=|javascript:/i);
  });
});
