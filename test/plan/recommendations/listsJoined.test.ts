import { groundLines } from "../../../src/plan/recommendations/grounding/groundLines";
import { listOf, tableOf } from "./tables";

const three = [
  "1 Agree a funding formula",
  "2 Name deputies for each lead",
  "3 Review the capacity of the team",
];
const unnumbered = three.map((entry) => entry.replace(/^\d/, ""));
const refsOf = (one: readonly string[], other: readonly string[]) => {
  const lists = [listOf(one, { sheet: "From the report" }), listOf(other, { sheet: "Recommendations" })];
  const lines = [{ recommendationRef: "1" }, { recommendation: "Name deputies for each lead" }];
  const plan = groundLines([tableOf(lines)], lists);
  return [plan.recommendations.map(({ ref }) => ref), plan.lines.map(({ grounding }) => grounding)];
};
const both = ["grounded", "grounded"];

describe("two lists of one review on two sheets are one list", () => {
  const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ["the same", three, ["1", "2", "3"]],
    ["in other letters and marks", three.map((entry) => `${entry.toUpperCase()}.`), ["1", "2", "3"]],
    ["with another form of number", three.map((entry) => `R${entry}`), ["1", "2", "3"]],
    ["without numbers", unnumbered, ["1", "2", "3"]],
    ["with a slip", ["1 Agree a fundng formula", ...three.slice(1)], ["1", "2", "3"]],
    ["of which one has more", [...three, "4 Publish the plan"], ["1", "2", "3", "4"]],
    ["of which one has fewer", three.slice(1), ["1", "2", "3"]],
    [
      "that go on where the other ends",
      ["4 Publish the plan", "5 Train all staff"],
      ["1", "2", "3", "4", "5"],
    ],
  ];
  test.each(cases)("%s", (_, other, refs) => {
    expect(refsOf(three, other)).toEqual([refs, both]);
    const [turned, groundings] = refsOf(other, three);
    expect([...(turned ?? [])].sort()).toEqual(refs);
    expect(groundings).toEqual(both);
  });
  test("one that numbers the same texts otherwise is known by both numbers", () => {
    const own = three.map((entry) => `S0${entry}`);
    const lists = [listOf(three, { sheet: "From the report" }), listOf(own, { sheet: "Recommendations" })];
    const lines = [{ recommendationRef: "1" }, { recommendationRef: "S02" }];
    const plan = groundLines([tableOf(lines)], lists);
    expect(plan.recommendations.map(({ ref, lines: count }) => [ref, count])).toEqual([
      ["1", 1],
      ["2", 1],
      ["3", 0],
    ]);
  });
  test("the same number with another text is another recommendation, and no line is guessed to be either", () => {
    const plan = groundLines(
      [tableOf([{ recommendationRef: "1" }])],
      [listOf(three.slice(0, 1), { sheet: "One" }), listOf(["1 Publish a yearly report"], { sheet: "Two" })],
    );
    expect(plan.recommendations).toHaveLength(2);
    expect(plan.lines).toMatchObject([{ grounding: "notRecognised" }]);
  });
});
