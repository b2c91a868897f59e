import type { SheetLayout } from "../../../src/summary/sheetLayout";
import { cellsOf, contents, laidOut, ofLines, tableOf } from "./laidOut";
import { said } from "../layoutRules";
import { lineOf, planOf, sheetOf, times } from "../plans";

test("the headline has its figures in one row, shares beside their counts", () => {
  const layout = ofLines(
    { rating: "green" },
    { due: "2021-09-30" },
    { due: "2021-11-11" },
    { due: "2021-11-12" },
    { due: "2021-12-11" },
    { due: "2021-12-12" },
    { due: "2021-10-12", rating: "notRated", grounding: "noRecommendation" },
  );
  const { columns, rows } = tableOf(layout, "ActionPlan_Headline");
  expect(Object.fromEntries(columns.map(({ heading }, at) => [heading, rows[0]![at]]))).toEqual({
    Meeting: "12 October 2021",
    Recommendations: 1,
    "Recommendations without a live action": 0,
    Actions: 7,
    Complete: 1,
    "Share complete": 1 / 7,
    Overdue: 1,
    "Due in 30 days": 2,
    "Due in 60 days": 4,
    "Not rated": 1,
    Ungrounded: 1,
    "No usable date": 0,
  });
});

describe("the head of the sheet", () => {
  const valueOf = (layout: SheetLayout, label: string): string => {
    const row = layout.texts.find(({ content }) => content === label)!.row;
    return said(layout.texts.find((text) => text.row === row && text.column === 1)!.content);
  };
  const plan = planOf([lineOf({ sheet: "A", rating: "green" }), lineOf({ sheet: "B", hidden: true })], {
    sheets: [
      sheetOf("A", { stated: 1 }),
      sheetOf("B", { green: "on-track", ratingFrom: "fill" }),
      sheetOf("Old", { kind: "archive", counted: false }),
      sheetOf("Notes", { kind: "other", counted: false }),
    ],
    findings: [
      { kind: "unreadableDate", severity: "error", sheet: "A", cell: "E3", found: "wk c" },
      { kind: "notRated", severity: "warning", sheet: "A", cell: "F3", found: "" },
      { kind: "hiddenRows", severity: "note", sheet: "B", cell: null, found: "1" },
    ],
  });
  const cases = [
    ["Meeting date", "12 October 2021"],
    ["Refreshed on", "14 October 2021"],
    [
      "What the colours mean",
      "Green: complete. Amber: in progress – on A; Green: on track. Blue: complete. Amber: at risk – on B",
    ],
    ["Ratings were read from", "The words in the rating column – on A; The fill colour of the cells – on B"],
    ["Reviews covered", "Review A"],
    ["Recommendations stated", "1 stated, and the same number found."],
    ["Recommendations and actions", "Checked against the sheets, not against the reviews themselves."],
    ["Evidence", "Not checked: these sheets have no evidence column."],
    ["Hidden rows", "One action on a hidden row is counted."],
    ["Sheets left out", "Old"],
    [
      "To look at",
      "Two findings; one of them was left out or may be wrong. They stand with their cells on the sheet of what needs attention.",
    ],
  ] as const;
  test.each(cases)("%s", (label, value) => expect(valueOf(laidOut(plan), label)).toBe(value));

  test("names the reviews whose number is not as stated", () => {
    const other = planOf([lineOf({})], { sheets: [sheetOf("Plan", { stated: 3 })] });
    expect(valueOf(laidOut(other), "Recommendations stated")).toBe("Review A: 3 stated, 1 found");
  });
  test("says that lists in the workbook were used", () => {
    const listed = planOf([lineOf({})], {
      sheets: [
        sheetOf("Plan"),
        sheetOf("Recommendations", {
          kind: "recommendations",
          counted: false,
          lists: [{ review: "Review A", listed: 3, stated: null }],
        }),
      ],
    });
    expect(valueOf(laidOut(listed), "Recommendations and actions")).toBe(
      "Checked against the lists of recommendations in this workbook.",
    );
  });
  test("the chart says the finding and stands beside the paragraph", () => {
    const layout = laidOut(plan);
    const paragraph = layout.texts.find(({ look }) => look === "paragraph")!;
    expect(layout.charts[0]).toMatchObject({
      title: "1 of 2 actions is complete; none is overdue",
      table: "ActionPlan_Reviews",
    });
    expect(layout.charts[0]!.from).toEqual({ row: paragraph.row, column: 1 });
  });
});

test("a chart grows with its bars", () => {
  const heightFor = (reviews: number): number => {
    const lines = Array.from({ length: reviews }, (_, at) => lineOf({ review: `Review ${String(at)}` }));
    const { from, to } = laidOut(planOf(lines)).charts[0]!;
    return to.row - from.row;
  };
  expect(heightFor(24)).toBeGreaterThan(heightFor(12));
  expect(heightFor(12)).toBeGreaterThan(heightFor(1));
});

test("the chart names the review that most overdue actions are in, unless two share the place", () => {
  const titleFor = (...counts: readonly number[]) =>
    laidOut(
      planOf(
        counts.flatMap((count, at) => times(count, { review: `Review ${String(at)}`, due: "2021-09-30" })),
      ),
    ).charts[0]!.title;
  expect(titleFor(1, 3)).toBe("0 of 4 actions are complete; 4 are overdue, most in Review 1 (3)");
  expect(titleFor(2, 2)).toBe("0 of 4 actions are complete; 4 are overdue");
});

test("a plan without lines has its tables and no chart", () => {
  const layout = laidOut(planOf([], { green: null }));
  expect(layout.charts).toEqual([]);
  expect(contents(layout)).toContain("No actions were counted");
  const body = (name: string) => cellsOf(layout, name).map(([first]) => first);
  expect(body("ActionPlan_Reviews")).toEqual(["None", "All reviews"]);
  expect(body("ActionPlan_Priorities")).toEqual(["None", "All priorities"]);
});
