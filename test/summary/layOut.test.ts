import type { Plan } from "../../src/plan/plan";
import { layOut } from "../../src/summary/layOut";
import type { SheetLayout, TableBlock } from "../../src/summary/sheetLayout";
import { fittingRows } from "../../src/summary/sheet/top";
import { summarise } from "../../src/summary/summarise";
import { day, lineOf, planOf, sheetOf, times, type LineSays } from "./plans";

const refreshedOn = day("2021-10-14");
const laidOut = (plan: Plan): SheetLayout => layOut(summarise(plan), plan, refreshedOn);
const ofLines = (...says: LineSays[]): SheetLayout => laidOut(planOf(says.map((each) => lineOf(each))));

const contents = (layout: SheetLayout): string[] => layout.texts.map(({ content }) => String(content));
const tableOf = (layout: SheetLayout, name: string): TableBlock | undefined =>
  layout.tables.find((table) => table.name === name);
const headingsOf = ({ columns }: TableBlock): string[] => columns.map(({ heading }) => heading);

test("the eight ratings are always there, in their order", () => {
  expect(headingsOf(tableOf(ofLines({}), "ActionPlan_Reviews")!)).toEqual([
    "Review",
    "Recommendations",
    "Recommendations complete",
    "Lines",
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
  const { rows } = tableOf(layout, "ActionPlan_Reviews")!;
  expect(rows.map((row) => row.slice(0, 7))).toEqual([
    ["SCR A", 1, 1, 1, 0, 0, 1],
    ["SCR B", 1, 0, 1, 0, 1, 0],
    ["No review named", 1, 0, 1, 0, 1, 0],
    ["All reviews", 3, 1, 3, 0, 2, 1],
  ]);
});

test("priorities have no total of recommendations, since one may count in several", () => {
  const layout = ofLines({ priority: "Finance" }, { priority: "Learning" });
  const { rows } = tableOf(layout, "ActionPlan_Priorities")!;
  expect(rows.map((row) => row.slice(0, 4))).toEqual([
    ["Finance", 1, 0, 1],
    ["Learning", 1, 0, 1],
    ["All priorities", null, null, 2],
  ]);
});

test("the overdue list gives what, whose, since when and where", () => {
  const layout = ofLines(
    { row: 9, ref: "1.10", due: "2021-09-30", lead: null },
    { row: 12, ref: null, due: "2021-10-11", review: null, action: null },
  );
  const table = tableOf(layout, "ActionPlan_Overdue")!;
  expect(headingsOf(table)).toEqual([
    "Action",
    "Review",
    "Lead",
    "Due",
    "Days overdue",
    "Reference",
    "Sheet",
    "Cell",
  ]);
  expect(table.rows).toEqual([
    ["Agree the protocol", "Review A", "Not given", day("2021-09-30"), 12, "1.10", "Plan", "E9"],
    ["No action written", "Not named", "Business Manager", day("2021-10-11"), 1, "Not given", "Plan", "E12"],
  ]);
});

test("the ungrounded list says why", () => {
  const layout = ofLines(
    { row: 4, grounding: "noRecommendation" },
    { row: 5, grounding: "notInReview", ref: "27" },
    { row: 6, grounding: "notRecognised" },
    { row: 7, grounding: "additional" },
  );
  expect(tableOf(layout, "ActionPlan_Ungrounded")!.rows.map((row) => [row[2], row[3], row[5]])).toEqual([
    ["No recommendation is named", "Not given", "B4"],
    ["Its reference is not in the review", "27", "B5"],
    ["Its recommendation is not worded as in the review", "Not given", "B6"],
  ]);
});

describe("where there is nothing to list, a sentence stands", () => {
  const cases: readonly (readonly [string, LineSays, string])[] = [
    ["no overdue line", {}, "No action is overdue at 12 October 2021."],
    ["all grounded", {}, "Every action leads back to a recommendation."],
    [
      "some additional",
      { grounding: "additional" },
      "Every action leads back to a recommendation, or is declared as additional to them.",
    ],
    [
      "no recommendations named",
      { grounding: "notChecked", recommendation: null },
      "Not checked: these sheets name no recommendations.",
    ],
    ["no priorities", {}, "No priorities are named on these sheets."],
    ["all covered", {}, "Every recommendation has a live action."],
  ];
  test.each(cases)("%s", (_name, says, sentence) => expect(contents(ofLines(says))).toContain(sentence));
});

test("recommendations without a live action are listed", () => {
  const layout = ofLines({ recommendation: "4", rating: "closedNotDone" });
  expect(tableOf(layout, "ActionPlan_Uncovered")!.rows).toEqual([["4", "Review A", 1]]);
});

describe("the head of the sheet", () => {
  const valueOf = (layout: SheetLayout, label: string): string => {
    const row = layout.texts.find(({ content }) => content === label)!.row;
    return String(layout.texts.find((text) => text.row === row && text.column === 1)!.content);
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
    ["Hidden rows", "One line on a hidden row is counted."],
    ["Sheets left out", "Old"],
    [
      "To look at",
      "Two findings; one of them was left out or may be wrong. The pane lists them with their cells.",
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
      title: "1 of 2 lines is complete; none is overdue",
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

test("a second refresh on the same day changes nothing, and tables keep their place when figures change", () => {
  const plan = planOf(times(5, {}));
  expect(laidOut(plan)).toEqual(laidOut(plan));
  const later = planOf([...times(4, { rating: "green" }), lineOf({ due: "2021-09-30" })]);
  expect(tableOf(laidOut(later), "ActionPlan_Reviews")!.row).toBe(
    tableOf(laidOut(plan), "ActionPlan_Reviews")!.row,
  );
});

test("a plan without lines has sentences and neither tables nor charts", () => {
  const layout = laidOut(planOf([], { green: null }));
  expect(layout.tables).toEqual([]);
  expect(layout.charts).toEqual([]);
  expect(contents(layout)).toContain("No lines were counted");
});

test("nothing is laid out while it is asked what green means", () => {
  expect(() => ofLines({ rating: "green", green: null })).toThrow(/what green means/);
});

test.each([
  ["parts share a row while they fit", ["SCR A", "SCR B"], 20, ["SCR A; SCR B"]],
  ["and go on in the next", ["SCR A", "SCR B", "SCR C"], 12, ["SCR A; SCR B", "SCR C"]],
  ["a long part keeps a row of its own", ["A", "A very long name"], 5, ["A", "A very long name"]],
  ["nothing makes no row", [], 5, []],
] as const)("%s", (_name, parts, characters, rows) => expect(fittingRows(parts, characters)).toEqual(rows));

test("a list of thousands is cut, and says so", () => {
  const overdue: LineSays[] = Array.from({ length: 1200 }, (_, index) => ({
    ref: `${index}`,
    action: index === 0 ? "x".repeat(9000) : "Act",
    rating: "amber",
    due: "2021-03-31",
  }));
  const layout = ofLines(...overdue);
  const rows = tableOf(layout, "ActionPlan_Overdue")?.rows ?? [];
  expect(rows).toHaveLength(1000);
  expect(rows.flat().every((content) => typeof content !== "string" || content.length <= 400)).toBe(true);
  expect(contents(layout)).toContain("The first 1,000 of 1200 are listed here; the pane lists them all.");
});
