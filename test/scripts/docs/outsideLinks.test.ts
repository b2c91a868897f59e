import { pages } from "./pages";

/** Whom the guides may send people to: standards, government, and the makers of what is named. */
const hosts = new Set([
  "admin.microsoft.com",
  "analysisfunction.civilservice.gov.uk",
  "developers.cloudflare.com",
  "github.com",
  "keepachangelog.com",
  "learn.microsoft.com",
  "nodejs.org",
  "semver.org",
  "stryker-mutator.io",
  "www.equalityadvisoryservice.com",
  "www.gov.uk",
  "www.legislation.gov.uk",
  "www.microsoft.com",
  "www.w3.org",
]);

// The tests ask no server, so what can be looked at is how an address is written.
const outside = pages.flatMap(({ file, links }) =>
  links.filter(({ target }) => /^[a-z]+:/i.test(target)).map(({ target, text }) => ({ file, target, text })),
);

test("there are links to other sites, and every host on the list is used", () => {
  expect(outside.length).toBeGreaterThan(20);
  const used = new Set(outside.map(({ target }) => new URL(target).host));
  expect([...hosts].filter((host) => !used.has(host))).toEqual([]);
});

test("they lead to hosts on the list, by https", () => {
  expect(outside.filter(({ target }) => !target.startsWith("https://"))).toEqual([]);
  expect(outside.filter(({ target }) => !hosts.has(new URL(target).host))).toEqual([]);
});

test("they are written as a browser writes them, without what follows people or fixes a view", () => {
  const strange = outside.filter(({ target }) => {
    const { href, search, username, port } = new URL(target);
    return ![target, `${target}/`].includes(href) || search !== "" || username !== "" || port !== "";
  });
  expect(strange).toEqual([]);
});

test("no address stands bare in the text, where nobody can tell what it leads to", () => {
  const examples = /^https:\/\/(?:localhost(?::\d+)?|[\w.-]+\.example(?:\.gov\.uk)?)(?:\/|$)/;
  const bare = pages.flatMap(({ file, text }) =>
    [...text.replace(/\]\([^)]*\)/g, "").matchAll(/https?:\/\/[^\s`"',;)|]+/g)]
      .map(([address]) => ({ file, address: address.replace(/[.:]$/, "") }))
      .filter(({ address }) => !examples.test(address)),
  );
  // Web origins that a header names.
  const named = bare.filter(
    ({ file, address }) => file !== "docs/administrators.md" || !/^https:\/\/[\w.*-]+$/.test(address),
  );
  expect(named).toEqual([]);
});

test("nobody is told to look here or there", () => {
  expect(outside.filter(({ text }) => /^(?:here|this|link|page|)$/i.test(text.trim()))).toEqual([]);
});
