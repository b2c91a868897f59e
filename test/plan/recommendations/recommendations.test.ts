import { groundLines, type GroundedPlan } from "../../../src/plan/recommendations/grounding/groundLines";
import { listOf, tableOf, type LineSays } from "./tables";

const four = ["1 Agree a formula", "2 Name deputies for each lead", "3 Review the capacity of the team"];
const groundings = ({ lines }: GroundedPlan) =>
  lines.map(({ grounding, recommendation }) => [grounding, recommendation]);
const found = ({ findings }: GroundedPlan, kind: string) =>
  findings
    .filter((finding) => finding.kind === kind)
    .map(({ sheet, cell, found: text }) => [sheet, cell, text]);

describe("without a list", () => {
  const names = (lines: readonly LineSays[], wishes = {}) =>
    groundings(groundLines([tableOf(lines, wishes)], [])).map(([, name]) => name);
  test("one number always beside one text is the recommendation's", () => {
    const lines = [
      { ref: "1.1", recommendation: "Agree a formula" },
      { ref: "1.2", recommendation: "Agree a formula" },
      { ref: "2", recommendation: "Name deputies" },
    ];
    expect(names(lines)).toEqual(["1", "1", "2"]);
  });
  test("a running number beside a repeated text is not", () => {
    const lines = [
      { ref: "1", recommendation: "Agree a formula" },
      { ref: "2", recommendation: "Agree a formula" },
    ];
    expect(names(lines)).toEqual(["Agree a formula", "Agree a formula"]);
  });
  test("a text without its number is the recommendation that has it elsewhere", () => {
    const lines = [
      { ref: "1", recommendation: "Agree a formula" },
      { recommendation: "Agree a formula." },
      { ref: "1", ownRef: false, recommendation: "Name deputies" },
    ];
    expect(names(lines)).toEqual(["1", "1", "Name deputies"]);
  });
  test("each review's numbers are its own", () => {
    const lines = [
      { review: "SCR Child A", ref: "4", recommendation: "Agree a formula" },
      { review: "SCR Child B", ref: "4", recommendation: "Name deputies" },
    ];
    const plan = groundLines([tableOf(lines)], []);
    expect(plan.recommendations.map(({ review, ref }) => [review, ref])).toEqual([
      ["SCR Child A", "4"],
      ["SCR Child B", "4"],
    ]);
  });
  test("a sheet that names none is not checked", () => {
    const plan = groundLines([tableOf([{ ref: "1" }], { columns: { ref: 0, action: 1 } })], []);
    expect(groundings(plan)).toEqual([["notChecked", null]]);
    expect(plan.findings).toEqual([]);
  });
  test("a table without recommendations beside one with them lacks them", () => {
    const plan = groundLines(
      [tableOf([{ recommendation: "Agree a formula" }]), tableOf([{}], { columns: { action: 1 } })],
      [],
    );
    expect(groundings(plan).map(([grounding]) => grounding)).toEqual(["grounded", "noRecommendation"]);
  });
  test("a row that only states a recommendation is one without a line", () => {
    const table = tableOf([{ recommendation: "Agree a formula" }], {
      statedRows: [{ recommendation: "Name deputies" }],
    });
    const plan = groundLines([table], []);
    expect(plan.recommendations.map(({ ref, lines }) => [ref, lines])).toEqual([
      ["Agree a formula", 1],
      ["Name deputies", 0],
    ]);
    expect(found(plan, "uncovered")).toEqual([["Plan", "B101", "Name deputies"]]);
  });
});

describe("recommendations", () => {
  test("of the list with none, one and more lines; complete where all live lines are", () => {
    const lines: LineSays[] = [
      { recommendationRef: "1", rating: "green" },
      { recommendationRef: "1", rating: "closedNotDone" },
      { recommendationRef: "2", rating: "closedNotDone" },
    ];
    const plan = groundLines([tableOf(lines)], [listOf(four, { notAccepted: ["3"] })]);
    expect(
      plan.recommendations.map(({ ref, lines: all, liveLines, complete }) => [ref, all, liveLines, complete]),
    ).toEqual([
      ["1", 2, 1, true],
      ["2", 1, 0, false],
      ["3", 0, 0, false],
    ]);
    expect(found(plan, "uncovered")).toEqual([
      ["Recommendations", "B3", "2: Name deputies for each lead"],
      ["Recommendations", "B4", "3: Review the capacity of the team"],
    ]);
    expect(
      plan.findings
        .filter(({ kind }) => kind === "uncovered")
        .map(({ severity, against }) => [severity, against]),
    ).toEqual([
      ["warning", "no live line"],
      ["note", "not accepted"],
    ]);
  });
  test("a line that answers several counts in each", () => {
    const plan = groundLines([tableOf([{ recommendationRef: "1 & 3" }])], [listOf(four)]);
    expect(plan.recommendations.map(({ lines }) => lines)).toEqual([1, 0, 1]);
  });
  test("references of one review ground no lines of another", () => {
    const lines = [
      { review: "SCR Child A", recommendationRef: "1" },
      { review: "LCSPR Family C", recommendationRef: "9" },
    ];
    const lists = [
      listOf(four, { sheet: "List A" }),
      listOf(["9 Share the learning", "10 Meet the family"], { sheet: "List C", review: "LCSPR Family C" }),
    ];
    const plan = groundLines([tableOf(lines)], lists);
    expect(groundings(plan)).toEqual([
      ["grounded", "1"],
      ["grounded", "9"],
    ]);
    const swapped = lines.map((line) => ({
      ...line,
      recommendationRef: line.recommendationRef === "1" ? "9" : "1",
    }));
    expect(groundings(groundLines([tableOf(swapped)], lists)).map(([grounding]) => grounding)).toEqual([
      "notInReview",
      "notInReview",
    ]);
  });
});

describe("numbers that differ", () => {
  const lines: LineSays[] = [
    { recommendationRef: "1" },
    { recommendationRef: "2" },
    { recommendationRef: "3" },
  ];
  const cases: readonly (readonly [string, number | null, number | undefined, string[]])[] = [
    ["all the same", 3, 3, []],
    ["nothing stated", null, undefined, []],
    ["the list states more than it has", null, 4, ["4 stated, 3 on the list, 3 on the sheets"]],
    [
      "the sheet and the list state different numbers",
      5,
      3,
      ["3 and 5 stated, 3 on the list, 3 on the sheets"],
    ],
  ];
  test.each(cases)("%s", (_, stated, onList, expected) => {
    const list = listOf(four, onList === undefined ? {} : { stated: onList });
    const plan = groundLines([tableOf(lines, { stated })], [list]);
    expect(found(plan, "statedDiffers").map(([, , text]) => text)).toEqual(expected);
  });
  test("without a list the sheet's own are counted", () => {
    const plan = groundLines([tableOf(lines, { stated: 26 })], []);
    expect(found(plan, "statedDiffers")).toEqual([["Plan", null, "26 stated, 3 on the sheets"]]);
  });
});

describe("lists", () => {
  test("say what they list and state, by the names the lines use", () => {
    const plan = groundLines(
      [tableOf([{ recommendationRef: "1" }])],
      [listOf(four, { review: "Serious Case Review A", stated: 3 })],
    );
    expect([...plan.lists]).toEqual([["Recommendations", [{ review: "SCR Child A", listed: 3, stated: 3 }]]]);
  });
  test.each([
    ["of a review without lines is said and not used", true, [["Recommendations", "B2", "Peer review"]]],
    ["on a hidden sheet is not even said", false, []],
  ])("one %s", (_, visible, expected) => {
    const plan = groundLines(
      [tableOf([{ recommendationRef: "9" }])],
      [listOf(four, { review: "Peer review", visible })],
    );
    expect(found(plan, "listOfNoReview")).toEqual(expected);
    expect(groundings(plan)).toEqual([["grounded", "9"]]);
  });
});
