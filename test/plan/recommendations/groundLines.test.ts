import { groundLines, type GroundedPlan } from "../../../src/plan/recommendations/groundLines";
import { listOf, tableOf, type LineSays } from "./tables";

const four = ["1 Agree a formula", "2 Name deputies for each lead", "3 Review the capacity of the team"];
const groundings = ({ lines }: GroundedPlan) =>
  lines.map(({ grounding, recommendation }) => [grounding, recommendation]);
const found = ({ findings }: GroundedPlan, kind: string) =>
  findings
    .filter((finding) => finding.kind === kind)
    .map(({ sheet, cell, found: text }) => [sheet, cell, text]);

type Case = readonly [string, LineSays, string, string | null];

describe("with the review's list, a line is grounded", () => {
  const cases: readonly Case[] = [
    ["by its reference", { ref: "2", recommendation: "Name deputies for each lead" }, "grounded", "2"],
    ["by the recommendation its reference is a part of", { recommendationRef: "3a" }, "grounded", "3"],
    ["by several levels of parts", { recommendationRef: "Rec 3 (ii)" }, "grounded", "3"],
    ["by the first of several references", { recommendationRef: "1, 2 and 3" }, "grounded", "1"],
    [
      "by its text, whatever the case and marks",
      { recommendation: "NAME DEPUTIES, for each lead." },
      "grounded",
      "2",
    ],
    ["by its text behind a number", { recommendation: "2) Name deputies for each lead" }, "grounded", "2"],
    ["by the number in its text", { recommendation: "Recommendation 2: deputies" }, "grounded", "2"],
    ["by the section it stands under", { section: "Recommendation 3: capacity" }, "grounded", "3"],
    ["by the text of its section", { section: "Agree a formula" }, "grounded", "1"],
  ];
  test.each(cases)("%s", (_, line, grounding, recommendation) => {
    expect(groundings(groundLines([tableOf([line])], [listOf(four)]))).toEqual([[grounding, recommendation]]);
  });
});

describe("with the review's list, a line is not grounded", () => {
  const cases: readonly (readonly [string, LineSays, string, string, string])[] = [
    ["that says nothing", {}, "noRecommendation", "B5", "Action 5"],
    ["whose reference is not on the list", { recommendationRef: "27" }, "notInReview", "D5", "27"],
    [
      "whose text is not on the list",
      { recommendation: "Share the learning" },
      "notRecognised",
      "B5",
      "Share the learning",
    ],
    ["whose number begins like one on the list", { recommendationRef: "30" }, "notInReview", "D5", "30"],
  ];
  test.each(cases)("%s", (_, line, grounding, cell, text) => {
    const columns = { ref: 0, recommendation: 1, action: 2, recommendationRef: 3 };
    const plan = groundLines([tableOf([line], { columns })], [listOf(four)]);
    expect(groundings(plan)).toEqual([[grounding, null]]);
    expect(found(plan, grounding)).toEqual([["Plan", cell, text]]);
  });
});

describe("a list whose recommendations are 1.1 to 1.10", () => {
  const ten = Array.from(
    { length: 10 },
    (_, at) => `1.${at + 1} Recommendation of the kind ${"abcdefghij"[at]}`,
  );
  test("1.10 is not 1.1", () => {
    const plan = groundLines(
      [tableOf([{ recommendationRef: "1.10", rating: "green" }, { recommendationRef: "1.1" }])],
      [listOf(ten)],
    );
    expect(groundings(plan)).toEqual([
      ["grounded", "1.10"],
      ["grounded", "1.1"],
    ]);
    expect(plan.recommendations.filter(({ complete }) => complete).map(({ ref }) => ref)).toEqual(["1.10"]);
    expect(plan.recommendations).toHaveLength(10);
  });
  test("1.11 is not among them", () => {
    expect(groundings(groundLines([tableOf([{ recommendationRef: "1.11" }])], [listOf(ten)]))).toEqual([
      ["notInReview", null],
    ]);
  });
});

describe("parts on the list", () => {
  const withParts = ["1 Agree a formula", "2 Name deputies", "2a For the chair", "2b For the leads"];
  test("are no recommendations of their own", () => {
    const plan = groundLines(
      [tableOf([{ recommendationRef: "2b" }, { recommendationRef: "1" }])],
      [listOf(withParts)],
    );
    expect(plan.recommendations.map(({ ref, lines }) => [ref, lines])).toEqual([
      ["1", 1],
      ["2", 1],
    ]);
  });
  test("one without a line is said where others have theirs", () => {
    const plan = groundLines(
      [tableOf([{ recommendationRef: "2b" }, { recommendationRef: "1" }])],
      [listOf(withParts)],
    );
    expect(found(plan, "uncovered")).toEqual([["Recommendations", "B3", "2a, a part of 2"]]);
  });
  test("a stated number that counts them makes them recommendations", () => {
    const plan = groundLines([tableOf([{ recommendationRef: "2b" }])], [listOf(withParts, { stated: 4 })]);
    expect(plan.recommendations.map(({ ref }) => ref)).toEqual(["1", "2", "2a", "2b"]);
    expect(groundings(plan)).toEqual([["grounded", "2b"]]);
  });
  test("lettered ones without a head are one recommendation", () => {
    const plan = groundLines(
      [tableOf([{ recommendationRef: "3" }])],
      [listOf(["3a For the chair", "3b For the leads"])],
    );
    expect(plan.recommendations.map(({ ref, lines }) => [ref, lines])).toEqual([["3", 1]]);
  });
});

describe("references only number the lines", () => {
  const numbered = (count: number): LineSays[] =>
    Array.from({ length: count }, (_, at) => ({ ref: String(at + 1) }));
  const refOnly = { columns: { ref: 0, action: 1 } };
  test("where they run past the list: nothing is checked, and that is said once", () => {
    const plan = groundLines([tableOf(numbered(5), refOnly)], [listOf(four)]);
    expect(groundings(plan)).toEqual(Array(5).fill(["notChecked", null]));
    expect(found(plan, "uncovered")).toEqual([
      ["Recommendations", "B2", "1 to 3: no line says which of them it answers"],
    ]);
  });
  test("where each stands beside another text of the list", () => {
    const lines = [
      { ref: "1", recommendation: "Name deputies for each lead" },
      { ref: "2", recommendation: "Name deputies for each lead" },
      { ref: "3", recommendation: "Agree a formula" },
    ];
    expect(groundings(groundLines([tableOf(lines)], [listOf(four)]))).toEqual([
      ["grounded", "2"],
      ["grounded", "2"],
      ["grounded", "1"],
    ]);
  });
  test("where the sections are numbered like them", () => {
    const lines = [
      { ref: "1.1", priority: "1. Neglect" },
      { ref: "2.1", priority: "2. Exploitation" },
    ];
    expect(groundings(groundLines([tableOf(lines, refOnly)], [listOf(four)]))).toEqual([
      ["notChecked", null],
      ["notChecked", null],
    ]);
  });
  test("but not where they are exactly those of the list", () => {
    expect(groundings(groundLines([tableOf(numbered(3), refOnly)], [listOf(four)]))).toEqual([
      ["grounded", "1"],
      ["grounded", "2"],
      ["grounded", "3"],
    ]);
  });
  test("nor where they have parts", () => {
    const lines = [{ ref: "1.1" }, { ref: "1.2" }, { ref: "3a" }];
    expect(groundings(groundLines([tableOf(lines, refOnly)], [listOf(four)]))).toEqual([
      ["grounded", "1"],
      ["grounded", "1"],
      ["grounded", "3"],
    ]);
  });
  test("nor where their heading says recommendation", () => {
    const table = tableOf([{ ref: "1" }, { ref: "2" }], { ...refOnly, refHeading: "Rec No" });
    expect(groundings(groundLines([table], [listOf(four)])).map(([grounding]) => grounding)).toEqual([
      "grounded",
      "grounded",
    ]);
  });
});

describe("additional actions", () => {
  const one: LineSays = { ref: "R1", recommendation: "Agree a formula" };
  const cases: readonly (readonly [string, LineSays, string])[] = [
    ["A-numbers beside others", { ref: "A1" }, "additional"],
    ["a section that declares them", { ref: "3", additional: true }, "additional"],
    ["the word in the recommendation's cell", { recommendation: "Additional action" }, "additional"],
    ["“Existing plan” in the recommendation's cell", { recommendation: "Existing plan" }, "additional"],
    [
      "“from existing improvement plan” as the priority",
      { priority: "From existing improvement plan" },
      "additional",
    ],
    ["the word as the reference", { ref: "Additional 2" }, "additional"],
    [
      "a text that only begins like it",
      { recommendation: "Additional training for all staff" },
      "notRecognised",
    ],
    ["a text about an existing plan", { recommendation: "Existing plan is to be revised" }, "notRecognised"],
  ];
  test.each(cases)("%s", (_, line, grounding) => {
    const plan = groundLines([tableOf([one, line])], [listOf(["R1 Agree a formula"])]);
    expect(groundings(plan)[1]?.[0]).toBe(grounding);
  });
  test("without a list they are additional too", () => {
    const plan = groundLines([tableOf([one, { ref: "A1" }, { recommendation: "Existing plan" }])], []);
    expect(groundings(plan).map(([grounding]) => grounding)).toEqual([
      "grounded",
      "additional",
      "additional",
    ]);
    expect(plan.recommendations).toHaveLength(1);
  });
  test("A-numbers that the list has too are its recommendations", () => {
    const plan = groundLines(
      [tableOf([one, { ref: "A1", recommendation: "Fund it" }])],
      [listOf(["R1 Agree a formula", "A1 Fund it"])],
    );
    expect(groundings(plan)).toEqual([
      ["grounded", "1"],
      ["grounded", "A1"],
    ]);
  });
  test.each([
    ["all are", ["A1", "A2"]],
    ["others are B and C", ["A1", "B1", "C1"]],
  ])("A-numbers only number the lines where %s", (_, refs) => {
    const lines = refs.map((ref) => ({ ref, recommendation: `Recommendation ${ref} in words` }));
    expect(groundings(groundLines([tableOf(lines)], [])).map(([grounding]) => grounding)).toEqual(
      refs.map(() => "grounded"),
    );
  });
});

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
      ["Recommendations", "B4", "3 (not accepted): Review the capacity of the team"],
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
