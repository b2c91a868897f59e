import type { Standing } from "../../../src/plan/plan";
import { groundLines } from "../../../src/plan/recommendations/grounding/groundLines";
import { listOf, tableOf, type LineSays } from "./tables";

const list = [
  "1 Agree a formula",
  "3a Name a deputy for the chair",
  "3b Name deputies for each lead",
  "3c Train them",
];
const columns = { ref: 0, recommendation: 1, action: 2, recommendationRef: 3 };
const on = (lines: readonly LineSays[], entries = list, notAccepted: readonly string[] = []) =>
  groundLines(
    [tableOf([{ recommendationRef: "1" }, ...lines], { columns })],
    [listOf(entries, { notAccepted })],
  );
const answered = (...refs: string[]): LineSays[] => refs.map((recommendationRef) => ({ recommendationRef }));

describe("a recommendation of parts a to c", () => {
  const cases: readonly (readonly [string, readonly LineSays[], Standing, readonly string[]])[] = [
    ["with a line for each", answered("3a", "3b", "3c"), "covered", []],
    ["with a line for the whole of it", answered("3"), "covered", []],
    ["with lines for a and b", answered("3a", "3b"), "partlyCovered", ["3c"]],
    ["with one line for a and b", answered("3a, 3b"), "partlyCovered", ["3c"]],
    ["with one line for “3a & b”", answered("3a & b"), "partlyCovered", ["3c"]],
    ["with one line for “3a-c”", answered("3a-c"), "covered", []],
    ["with one line for “3(a) to (c)”", answered("3(a) to (c)"), "covered", []],
    ["with one line for “3a/b/c”", answered("3a/b/c"), "covered", []],
    ["with lines for parts of its parts", answered("3a(i)", "3b(ii)", "3c"), "covered", []],
    [
      "with a line that names a part by its text",
      [{ recommendation: "Name a deputy for the chair" }],
      "partlyCovered",
      ["3b", "3c"],
    ],
    [
      "with a line that names it by number and a part by its text",
      [{ recommendationRef: "3", recommendation: "Train them" }],
      "partlyCovered",
      ["3a", "3b"],
    ],
    [
      "with lines of which one was closed without being done",
      [...answered("3a", "3b"), { recommendationRef: "3c", rating: "closedNotDone" }],
      "partlyCovered",
      ["3c"],
    ],
    ["with no line", [], "uncovered", []],
    ["with only a closed line", [{ recommendationRef: "3a", rating: "closedNotDone" }], "noLiveLine", []],
  ];
  test.each(cases)("%s", (_, lines, standing, missing) => {
    const { recommendations, findings } = on(lines);
    expect(recommendations.map((one) => [one.ref, one.standing])).toEqual([
      ["1", "covered"],
      ["3", standing],
    ]);
    expect(findings.filter(({ kind }) => kind === "partlyCovered")).toEqual(
      missing.map((part) => ({
        kind: "partlyCovered",
        severity: "warning",
        sheet: "Recommendations",
        cell: "B3",
        found: `${part}, a part of 3`,
        review: "SCR Child A",
      })),
    );
  });
});

test("one line for parts (i) to (iv) covers all four of them", () => {
  const parts = [
    "1 Agree a formula",
    ...["i", "ii", "iii", "iv"].map((part) => `3(${part}) Train team ${part}`),
  ];
  const { recommendations, findings } = on(answered("3(i)-(iv)"), parts);
  expect(recommendations.map(({ ref, standing }) => [ref, standing])).toEqual([
    ["1", "covered"],
    ["3", "covered"],
  ]);
  expect(findings).toEqual([]);
});

describe("a recommendation no live line answers says why", () => {
  const two = ["1 Agree a formula", "2 Name deputies for each lead"];
  const closed: LineSays = { recommendationRef: "2", rating: "closedNotDone" };
  const cases: readonly (readonly [
    string,
    readonly LineSays[],
    readonly string[],
    Standing,
    string,
    string,
  ])[] = [
    ["no line at all", [], [], "uncovered", "no line", "warning"],
    ["its line closed without being done", [closed], [], "noLiveLine", "no live line", "warning"],
    ["not accepted by the list", [], ["2"], "notAccepted", "not accepted", "note"],
    ["not accepted by the list, its line closed", [closed], ["2"], "notAccepted", "not accepted", "note"],
  ];
  test.each(cases)("%s", (_, lines, notAccepted, standing, against, severity) => {
    const { recommendations, findings } = on(lines, two, notAccepted);
    expect(recommendations.at(-1)).toMatchObject({ ref: "2", standing, liveLines: 0 });
    expect(findings).toEqual([
      {
        kind: "uncovered",
        severity,
        sheet: "Recommendations",
        cell: "B3",
        found: "2: Name deputies for each lead",
        against,
        review: "SCR Child A",
      },
    ]);
  });
  test("one that is not accepted and has a live line is covered", () => {
    expect(on(answered("2"), two, ["2"]).recommendations.at(-1)).toMatchObject({ standing: "covered" });
  });
});
