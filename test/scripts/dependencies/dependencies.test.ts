import { readFileSync } from "node:fs";
import { advisoriesSaid } from "../../../scripts/dependencies/advisoriesSaid";
import { licenceProblems, licensedIn, type Licensed } from "../../../scripts/dependencies/licenceList";

const packages = licensedIn(JSON.parse(readFileSync("package-lock.json", "utf8")));
const shipped = new Set(packages.filter(({ ships }) => ships).map(({ name }) => name));

describe("licences", () => {
  test("everything that ships may be handed on, and everything is held by a checksum", () => {
    expect(packages.length).toBeGreaterThan(500);
    expect(shipped.has("react")).toBe(true);
    expect(licenceProblems(packages)).toEqual([]);
  });

  test("nothing under the LGPL ships, nor Office.js itself", () => {
    const names = ["@odoo/o-spreadsheet", "@odoo/owl", "@microsoft/office-js", "@cj-tech-master/excelts"];
    expect(names.map((name) => [name, packages.some((one) => one.name === name), shipped.has(name)])).toEqual(
      names.map((name) => [name, true, false]),
    );
  });

  const good: Licensed = { name: "good", version: "1.0.0", licence: "MIT", ships: true, held: true };
  test.each<[string, Partial<Licensed>, readonly string[]]>([
    ["a licence on the list", {}, []],
    [
      "the LGPL",
      { licence: "LGPL-3.0-only" },
      ['good 1.0.0 ships under "LGPL-3.0-only", which is not on the list.'],
    ],
    ["no licence", { licence: "" }, ['good 1.0.0 ships under "", which is not on the list.']],
    ["the LGPL in a test tool", { licence: "LGPL-3.0-only", ships: false }, []],
    ["no licence in a test tool", { licence: "", ships: false }, ["good 1.0.0 says no licence."]],
    ["no checksum", { held: false }, ["good 1.0.0 is not held by a checksum."]],
  ])("%s", (_, change, problems) => {
    expect(licenceProblems([{ ...good, ...change }])).toEqual(problems);
  });
});

describe("known weaknesses", () => {
  const printed = (names: readonly string[]): string =>
    JSON.stringify({
      vulnerabilities: Object.fromEntries(names.map((name) => [name, { severity: "high" }])),
      metadata: { vulnerabilities: { total: names.length } },
    });
  test.each<[string, string, RegExp, number]>([
    ["none", printed([]), /^No weakness is known/, 0],
    ["one", printed(["react"]), /react \(high\)/, 1],
    [
      "a registry that refuses",
      '{"message":"405 Method Not Allowed","statusCode":405}',
      /could not be reached/,
      0,
    ],
    ["no answer at all", "", /nothing was checked/, 0],
  ])("%s", (_, text, says, found) => {
    expect(advisoriesSaid(text)).toEqual({ says: expect.stringMatching(says) as string, found });
  });
});
