import { readFileSync } from "node:fs";
import { checkOrigin, developmentOrigin, manifestFor } from "../../scripts/manifestFor.cjs";
import { everyElement, readXml } from "./readXml";

const xml = readFileSync("manifest.xml", "utf8");
const addressesIn = (text: string) =>
  everyElement(readXml(text))
    .map(({ attributes }) => attributes["DefaultValue"] ?? "")
    .filter((address) => address.includes("://"));

describe("manifestFor", () => {
  test.each([
    ["a server of its own", "https://plans.example.gov.uk"],
    ["a folder on a server", "https://apps.example.gov.uk/safeguarding/action-plan"],
    ["a port", "https://intranet.example:8443"],
    ["a folder with an ampersand", "https://apps.example.gov.uk/a&b"],
    ["a folder with a dollar sign", "https://apps.example.gov.uk/$&/plan"],
  ])("points every address at %s", (_name, origin) => {
    const before = addressesIn(xml);
    const after = addressesIn(manifestFor(xml, origin));
    expect(after).toEqual(before.map((address) => origin + address.slice(developmentOrigin.length)));
  });

  test("changes nothing but addresses", () => {
    const origin = "https://plans.example.gov.uk";
    expect(manifestFor(xml, origin).replaceAll(origin, developmentOrigin)).toBe(xml);
    expect(manifestFor(xml, developmentOrigin)).toBe(xml);
  });

  test("leaves other servers alone", () => {
    const other = '<a b="https://localhost:30001/x"/>';
    expect(manifestFor(other, "https://plans.example.gov.uk")).toBe(other);
  });
});

describe("checkOrigin", () => {
  test.each([
    ["is not set", undefined, developmentOrigin],
    ["is empty", "  ", developmentOrigin],
    ["is a server", "https://plans.example.gov.uk", "https://plans.example.gov.uk"],
    ["ends with a slash", "https://plans.example.gov.uk/", "https://plans.example.gov.uk"],
    ["is a folder", "https://apps.example.gov.uk/action-plan/", "https://apps.example.gov.uk/action-plan"],
    ["has a port", "https://intranet.example:8443", "https://intranet.example:8443"],
    ["has capitals and spaces around", " HTTPS://Plans.Example.gov.uk ", "https://plans.example.gov.uk"],
    ["has a quote in its folder", 'https://apps.example/a"b', "https://apps.example/a%22b"],
  ])("accepts an address that %s", (_name, value, origin) => {
    expect(checkOrigin(value)).toEqual({ ok: true, origin });
  });

  test.each([
    ["is http", "http://plans.example.gov.uk", "https addresses only"],
    ["has no scheme", "plans.example.gov.uk", "not a web address"],
    ["is a file", "file:///srv/plans", "https addresses only"],
    ["has a question mark", "https://plans.example.gov.uk/?v=1", '"?"'],
    ["ends with a bare question mark", "https://plans.example.gov.uk?", '"?"'],
    ["has a fragment", "https://plans.example.gov.uk/#top", '"#"'],
    ["holds a password", "https://user:secret@plans.example.gov.uk", "user name or password"],
    ["is a page", "https://plans.example.gov.uk/pane.html", "not a page"],
  ])("refuses an address that %s", (_name, value, why) => {
    expect(checkOrigin(value)).toEqual({ ok: false, why: expect.stringContaining(why) as string });
  });
});
