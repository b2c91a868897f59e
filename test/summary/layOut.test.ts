import type { SheetLayout } from "../../src/summary/sheetLayout";
import { summarise } from "../../src/summary/summarise";
import { cellsOf, contents, headingsOf, laidOut, ofLines, tableOf } from "./sheet/laidOut";
import { lineOf, planOf, times, type LineSays } from "./plans";

test("the eight ratings are always there, in their order", () => {
  expect(headingsOf(tableOf(ofLines({}), "ActionPlan_Reviews"))).toEqual([
    "Review",
    "Recommendations",
    "Recommendations complete",
    "Actions",
    "Red",
    "Amber",
    "Green",
    "Blue",
    "Not started",
    "On hold",
    "Closed, not done",
    "Not rated",
  ]);
});

test("a row for each review and one for all of them", () => {
  const layout = ofLines(
    { sheet: "A", review: "SCR A", rating: "green" },
    { sheet: "B", review: "SCR B", due: "2021-09-30" },
    { sheet: "B", review: null },
  );
  const { rows } = tableOf(layout, "ActionPlan_Reviews");
  expect(rows.map((row) => row.slice(0, 7))).toEqual([
    ["SCR A", 1, 1, 1, 0, 0, 1],
    ["SCR B", 1, 0, 1, 0, 1, 0],
    ["No review named", 1, 0, 1, 0, 1, 0],
    ["All reviews", 3, 1, 3, 0, 2, 1],
  ]);
});

test("priorities have a total of recommendations where none counts in several", () => {
  const layout = ofLines(
    { priority: "Finance", rating: "green" },
    { priority: "Learning", recommendation: "2" },
  );
  const { rows } = tableOf(layout, "ActionPlan_Priorities");
  expect(rows.map((row) => row.slice(0, 4))).toEqual([
    ["Finance", 1, 1, 1],
    ["Learning", 1, 0, 1],
    ["All priorities", 2, 1, 2],
  ]);
});

test("priorities have no total of recommendations, since one may count in several", () => {
  const layout = ofLines({ priority: "Finance" }, { priority: "Learning" });
  const { rows } = tableOf(layout, "ActionPlan_Priorities");
  expect(rows.map((row) => row.slice(0, 4))).toEqual([
    ["Finance", 1, 0, 1],
    ["Learning", 1, 0, 1],
    ["All priorities", "No total", "No total", 2],
  ]);
});

describe("evidence", () => {
  const evidence = { ...lineOf({}).columns, evidence: 6 };
  const done = (evidenced: boolean | null, says: LineSays = {}): LineSays => ({
    rating: "green",
    evidenced,
    ...(evidenced === null ? {} : { columns: evidence }),
    ...says,
  });
  const a = { sheet: "A", review: "A", priority: "Finance" };
  const b = { sheet: "B", review: "B", priority: "Health" };
  /** Complete, not evidenced, evidence not checked. */
  const shownFor = (...says: LineSays[]) => {
    const layout = ofLines(...says);
    const rowsOf = (name: string) => tableOf(layout, name).rows.map((row) => [row[0], ...row.slice(-3)]);
    const [reviews, priorities] = [
      rowsOf("ActionPlan_ReviewRecommendations"),
      rowsOf("ActionPlan_PriorityRecommendations"),
    ];
    expect(priorities.map((row) => row.slice(1))).toEqual(reviews.map((row) => row.slice(1)));
    return reviews;
  };
  const cases: readonly (readonly [string, LineSays[], (string | number)[][]])[] = [
    [
      "one sheet has no evidence column",
      [done(false, a), done(true, a), done(null, b), done(null, b)],
      [
        ["A", 2, 1, 0],
        ["B", 2, "Not checked", 2],
        ["All reviews", 4, 1, 2],
      ],
    ],
    [
      "some of a row could be checked and some not",
      [done(false, a), done(null, a)],
      [
        ["A", 2, 1, 1],
        ["All reviews", 2, 1, 1],
      ],
    ],
    [
      "all that could be checked is evidenced",
      [done(true, a), done(null, a)],
      [
        ["A", 2, 0, 1],
        ["All reviews", 2, 0, 1],
      ],
    ],
    [
      "no sheet has one",
      [done(null, a), b],
      [
        ["A", 1, "Not checked", 1],
        ["B", 0, "Not checked", 0],
        ["All reviews", 1, "Not checked", 1],
      ],
    ],
    [
      "nothing is complete, and there is a column",
      [{ ...a, columns: evidence }, b],
      [
        ["A", 0, 0, 0],
        ["B", 0, "Not checked", 0],
        ["All reviews", 0, 0, 0],
      ],
    ],
    [
      "there is a column, and every blank may belong to the cell above",
      [{ ...done(null, a), columns: evidence }],
      [
        ["A", 1, "Not checked", 1],
        ["All reviews", 1, "Not checked", 1],
      ],
    ],
  ];
  test.each(cases)("%s", (_name, says, rows) => expect(shownFor(...says)).toEqual(rows));

  test.each<[string, LineSays[], RegExp]>([
    [
      "checked",
      [done(true)],
      /^Grounded: .* Evidence not checked: complete, on a sheet without an evidence column/,
    ],
    ["not checked at all", [done(null)], /Evidence was not checked: these sheets have no evidence column\.$/],
  ])("is explained where it is %s", (_name, says, note) => {
    const notes = contents(ofLines(...says))
      .join("\n")
      .replaceAll("\n", " ");
    expect(notes).toMatch(new RegExp(note.source.replace("^", "").replace("$", "")));
  });
});

test.each([
  ["what is nearly all is not shown as all", times(299, { rating: "green" }), 0.99],
  ["and all is", [], 0],
])("shares: %s", (_name, done, share) => {
  const layout = laidOut(planOf([...done, lineOf({})]));
  expect(tableOf(layout, "ActionPlan_ReviewDates").rows[0]![2]).toBe(share);
});

test("both units stand beside each other, and which recommendations were split", () => {
  const layout = laidOut(
    planOf([
      ...times(2, { recommendation: "3" }),
      ...times(3, { recommendation: "10" }),
      lineOf({ recommendation: "4" }),
      ...times(2, { review: null, recommendation: "1" }),
    ]),
  );
  expect(contents(layout)).toEqual(
    expect.arrayContaining([
      "Four recommendations, three of them split, eight actions.",
      "Split in “Review A”: 3 and 10 (three actions).",
      "Split in no named review: 1.",
    ]),
  );
});

describe("each review in words", () => {
  const words = (layout: SheetLayout) =>
    cellsOf(layout, "ActionPlan_ReviewParagraphs").map(([text, review]) => [text, review]);
  test("has its own paragraph, the lines without a review last", () => {
    const plan = planOf([lineOf({ review: null }), lineOf({}), lineOf({ review: "Review B" })]);
    const { reviews } = summarise(plan);
    const paragraphOf = (name: string) => reviews.find((review) => review.name === name)!.paragraph;
    expect(paragraphOf("Review B")).not.toBe("");
    expect(words(laidOut(plan))).toEqual([
      [paragraphOf("Review A"), "Review A"],
      [paragraphOf("Review B"), "Review B"],
      [paragraphOf(""), "No review named"],
    ]);
  });
  test("is not said twice where there is one", () =>
    expect(words(ofLines({}))).toEqual([
      ["The paragraph at the top of this sheet is about this review.", "Review A"],
    ]));
});

test("a second refresh on the same day changes nothing, and tables keep their place when figures change", () => {
  const plan = planOf(times(5, {}));
  expect(laidOut(plan)).toEqual(laidOut(plan));
  const later = planOf([...times(4, { rating: "green" }), lineOf({ due: "2021-09-30" })]);
  expect(tableOf(laidOut(later), "ActionPlan_Reviews").row).toBe(
    tableOf(laidOut(plan), "ActionPlan_Reviews").row,
  );
});

test("nothing is laid out while it is asked what green means", () => {
  expect(() => ofLines({ rating: "green", green: null })).toThrow(/what green means/);
});
