import { summarise } from "../../src/summary/summarise";
import { lineOf, planOf, sheetOf } from "./plans";

describe("recommendations", () => {
  test("are complete when every live line is", () => {
    const lines = [
      lineOf({ recommendation: "1", rating: "green" }),
      lineOf({ recommendation: "1", rating: "closedNotDone" }),
      lineOf({ recommendation: "2", rating: "green" }),
      lineOf({ recommendation: "2", rating: "amber" }),
      lineOf({ recommendation: "3", rating: "closedNotDone" }),
    ];
    expect(summarise(planOf(lines)).totals).toMatchObject({
      recommendations: 3,
      recommendationsComplete: 1,
      uncovered: 1,
    });
  });
  test("count in each priority they have lines in", () => {
    const lines = [
      lineOf({ priority: "Finance" }),
      lineOf({ priority: "Learning" }),
      lineOf({ priority: null }),
    ];
    const { priorities, totals } = summarise(planOf(lines));
    expect(totals.recommendations).toBe(1);
    expect(
      priorities.map(({ name, recommendations, stated, uncovered }) => [
        name,
        recommendations,
        stated,
        uncovered,
      ]),
    ).toEqual([
      ["Finance", 1, null, null],
      ["Learning", 1, null, null],
      ["", 1, null, null],
    ]);
  });
  test("of the same number in two reviews are two", () => {
    const lines = [lineOf({ review: "Review A", sheet: "A" }), lineOf({ review: "Review B", sheet: "B" })];
    expect(summarise(planOf(lines)).priorities[0]).toMatchObject({ name: "", recommendations: 2 });
  });
  test("of a review without any line keep the review in the totals", () => {
    const listed = {
      review: "Review B",
      ref: "1",
      lines: 0,
      liveLines: 0,
      complete: false,
      standing: "uncovered",
    } as const;
    const plan = planOf([lineOf({})]);
    const { reviews, totals } = summarise({ ...plan, recommendations: [...plan.recommendations, listed] });
    expect(reviews.map(({ name, lines, uncovered }) => [name, lines, uncovered])).toEqual([
      ["Review A", 1, 0],
      ["Review B", 0, 1],
    ]);
    expect(totals.uncovered).toBe(1);
  });
});

describe("how many recommendations are stated", () => {
  const both = [lineOf({ sheet: "A", review: "Review A" }), lineOf({ sheet: "B", review: "Review B" })];
  const cases: readonly (readonly [string, (number | null)[], number | null])[] = [
    ["each review's own are added", [8, 7], 15],
    ["one review without leaves the total open", [8, null], null],
    ["none", [null, null], null],
  ];
  test.each(cases)("%s", (_name, [a, b], total) => {
    const sheets = [
      sheetOf("A", { review: "Review A", stated: a! }),
      sheetOf("B", { review: "Review B", stated: b! }),
    ];
    const { reviews, totals } = summarise(planOf(both, { sheets }));
    expect(reviews.map(({ stated }) => stated)).toEqual([a, b]);
    expect(totals.stated).toBe(total);
  });
  test("two sheets that disagree state nothing", () => {
    const lines = [lineOf({ sheet: "A" }), lineOf({ sheet: "B" })];
    const sheets = [sheetOf("A", { stated: 8 }), sheetOf("B", { stated: 9 })];
    expect(summarise(planOf(lines, { sheets })).totals.stated).toBeNull();
  });
  test("a sheet of several reviews cannot say whose they are", () => {
    const lines = [lineOf({ review: "Review A" }), lineOf({ review: "Review B" })];
    const { reviews } = summarise(
      planOf(lines, { sheets: [sheetOf("Plan", { review: "Plan", stated: 9 })] }),
    );
    expect(reviews.map(({ name, stated }) => [name, stated])).toEqual([
      ["Review A", null],
      ["Review B", null],
    ]);
  });
  const listOf = (name: string, stated: number | null) =>
    sheetOf(name, {
      kind: "recommendations",
      counted: false,
      review: null,
      lists: [{ review: "Review A", listed: 8, stated }],
    });
  const withLists: readonly (readonly [string, number | null, (number | null)[], number | null])[] = [
    ["a list speaks where the sheet does not", null, [8], 8],
    ["the sheet speaks first", 7, [8], 7],
    ["two lists that agree are one", null, [8, 8], 8],
    ["two lists that disagree state nothing", null, [8, 9], null],
    ["a list without a number says nothing", null, [null], null],
  ];
  test.each(withLists)("%s", (_name, onSheet, onLists, total) => {
    const sheets = [
      sheetOf("Plan", { stated: onSheet }),
      ...onLists.map((count, at) => listOf(`Recommendations ${at}`, count)),
    ];
    expect(summarise(planOf([lineOf({})], { sheets })).totals.stated).toBe(total);
  });
  test("an archive that is left out states nothing", () => {
    const sheets = [
      sheetOf("Plan"),
      sheetOf("Old", { kind: "archive", counted: false, review: "Old", stated: 5 }),
    ];
    const { reviews, leftOut } = summarise(planOf([lineOf({})], { sheets }));
    expect(reviews.map(({ name }) => name)).toEqual(["Review A"]);
    expect(leftOut).toEqual(["Old"]);
  });
});
