import { groundLines } from "../../../src/plan/recommendations/grounding/groundLines";
import { listOf, tableOf, type LineSays } from "./tables";

const texts = ["Agree a formula", "Name deputies for each lead", "Review the capacity of the team"];
const entries = texts.map((text, at) => `${at + 1} ${text}`);
const own = texts.map((recommendation, at): LineSays => ({ ref: String(at + 1), recommendation }));
/** A row with a reference of its own, and the text of the recommendation above carried down to it. */
const below = (ref: string): LineSays => ({
  ref,
  recommendation: texts[2] ?? "",
  from: { ref: null, recommendationRef: null, recommendation: 6 },
});
const groundingsOf = (line: LineSays, lists = [listOf(entries)]) =>
  groundLines([tableOf([...own, line], { refHeading: "Rec" })], lists).lines.at(-1)?.grounding;

describe("a reference of its own is not overridden by the text carried down to it", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["9", "notInReview"],
    ["R9", "notInReview"],
    ["Rec 12", "notInReview"],
    ["Local", "notInReview"],
    ["TBC", "noRecommendation"],
    ["n/a", "noRecommendation"],
    ["*", "noRecommendation"],
    ["Additional", "additional"],
    ["Add 1", "additional"],
    ["Add.", "additional"],
    ["AA1", "additional"],
    ["Extra", "additional"],
    ["3b", "grounded"],
  ];
  test.each(cases)("%s, with the review's list: %s", (ref, grounding) => {
    expect(groundingsOf(below(ref))).toBe(grounding);
  });
  test.each(cases)("%s, without a list: %s", (ref, grounding) => {
    expect(groundingsOf(below(ref), [])).toBe(grounding);
  });
  test.each([
    ["Additional (not from review)", "additional"],
    ["Local priority - not in review", "additional"],
    ["Not a recommendation of the review", "additional"],
    ["Children not seen at home", "notRecognised"],
  ])("without a reference, %s: %s", (recommendation, grounding) => {
    expect(groundingsOf({ ref: "-", recommendation })).toBe(grounding);
  });
  test("what declares an additional action does not declare the line of another reference below it", () => {
    const line = { ...below("2"), recommendation: "Additional action" };
    expect(groundingsOf(line, [])).toBe("grounded");
  });
});

test("a reference that leads nowhere is not that of a blank cell below it", () => {
  const carried = { ref: null, recommendation: null, recommendationRef: 4 };
  const lines = [
    { recommendationRef: "1" },
    { recommendationRef: "27" },
    { recommendationRef: "27", from: carried },
  ];
  const columns = { action: 0, recommendationRef: 1 };
  const plan = groundLines([tableOf(lines, { columns })], [listOf(entries)]);
  expect(plan.lines.map(({ grounding }) => grounding)).toEqual([
    "grounded",
    "notInReview",
    "noRecommendation",
  ]);
});

test("a carried text that is not recognised is shown where it stands", () => {
  const from = { ref: null, recommendationRef: null, recommendation: 4 };
  const lines = [{ recommendation: "Share it" }, { recommendation: "Share it", from }];
  const { findings } = groundLines([tableOf(lines)], [listOf(entries)]);
  const missed = findings.filter(({ kind }) => kind === "notRecognised");
  expect(missed.map(({ cell, found }) => [cell, found])).toEqual([
    ["B5", "Share it"],
    ["B5", "Share it"],
  ]);
});

test.each([
  ["2/3", ["2", "3"]],
  ["1-3", ["1", "2", "3"]],
  ["Recs 1–2", ["1", "2"]],
  ["3-4", []],
  ["1/3", []],
])("%s answers %j of the list", (ref, names) => {
  const { recommendations } = groundLines(
    [tableOf([{ recommendationRef: ref }, { recommendationRef: "9" }])],
    [listOf(entries)],
  );
  expect(recommendations.filter(({ lines }) => lines > 0).map((one) => one.ref)).toEqual(names);
});

test("reviews whose names differ in case, spaces or marks are one, named as first written", () => {
  const names = ["Child B", "CHILD B", "Child  B", "Child B."];
  const lines = names.map((review, at) => ({ review, recommendationRef: String((at % 3) + 1) }));
  const plan = groundLines([tableOf(lines)], [listOf(entries, { review: "Child B" })]);
  expect(new Set(plan.lines.map(({ review }) => review))).toEqual(new Set(["Child B"]));
  expect(plan.recommendations.map(({ lines: count }) => count)).toEqual([2, 1, 1]);
});

test("a recommendation whose line was not agreed is said to be not accepted", () => {
  const table = tableOf([{ ref: "1", recommendation: "Agree a formula", rating: "closedNotDone" }]);
  const declined = { ...table, lines: table.lines.map((one) => ({ ...one, declined: true })) };
  const found = (tables: (typeof table)[]) =>
    groundLines(tables, []).findings.map((one) => [one.severity, one.found, one.against]);
  expect(found([declined])).toEqual([["note", "1", "not accepted"]]);
  expect(found([table])).toEqual([["warning", "1", "no live line"]]);
});
