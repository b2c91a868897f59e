import { groundLines, type GroundedPlan } from "../../../src/plan/recommendations/grounding/groundLines";
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
    expect(found(plan, "partlyCovered")).toEqual([["Recommendations", "B3", "2a, a part of 2"]]);
    expect(found(plan, "uncovered")).toEqual([]);
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
