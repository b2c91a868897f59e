import type { SheetLayout } from "../../../src/summary/sheetLayout";
import type { Rating } from "../../../src/plan/line";
import type { SheetReading } from "../../../src/plan/plan";
import { layOut } from "../../../src/summary/layOut";
import { summarise } from "../../../src/summary/summarise";
import { glossary } from "../../../src/summary/wording/glossary";
import { cellsOf, contents, laidOut, ofLines, refreshedOn, tableOf } from "./laidOut";
import { said } from "../layoutRules";
import { lineOf, planOf, sheetOf, times, type LineSays } from "../plans";

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
    "Recommendations complete": 0,
    "No live action": 0,
    Actions: 7,
    Complete: 1,
    "Share complete": 1 / 7,
    Overdue: 1,
    "Due in 30 days": 2,
    "Due in 60 days": 4,
    Ungrounded: 1,
    "No usable date": 0,
  });
});

test("nothing is ungrounded or not where the sheets name no recommendations", () => {
  const without: LineSays = { grounding: "notChecked", recommendation: null };
  const shown = (...says: LineSays[]) => {
    const { columns, rows } = tableOf(ofLines(...says), "ActionPlan_Headline");
    return rows[0]![columns.findIndex(({ heading }) => heading === "Ungrounded")];
  };
  expect([shown(without), shown(without, {}), shown()]).toEqual(["Not checked", 0, 0]);
});

test("who is not rated is said in the paragraph, and due in 60 days explained above its figure", () => {
  const layout = ofLines({ rating: "notRated" }, {}, { rating: "green" });
  const said = contents(layout).slice(0, 6).join(" ");
  expect(said).toContain("one is not rated.");
  expect(said).toContain("Due in 60 days includes those due in 30.");
});

describe("the head of the sheet", () => {
  /** All that stands beside a label, down to the next one. */
  const valueOf = ({ texts }: SheetLayout, label: string): string => {
    const from = texts.findIndex(({ content }) => content === label) + 1;
    const next = texts.findIndex(({ column }, at) => at >= from && column === 0);
    const own = texts.slice(from, next < 0 ? texts.length : next);
    return own.map(({ content }) => said(content)).join(" ");
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
      "Three things, with their cells on the sheet of what needs attention: three findings (one of them may be counted wrongly).",
    ],
  ] as const;
  test.each(cases)("%s", (label, value) => expect(valueOf(laidOut(plan), label)).toBe(value));

  test("to look at is what the sheet of what needs attention counts, in the same words", () => {
    const all = planOf([lineOf({ due: "2021-09-30" }), lineOf({ due: "2021-10-20" })], {
      findings: plan.findings,
    });
    const [summarySheet, attention] = layOut(summarise(all), all, refreshedOn);
    const what =
      "one overdue action, one action due within 30 days and three findings (one of them may be counted wrongly).";
    expect(valueOf(summarySheet!, "To look at")).toBe(
      `Five things, with their cells on the sheet of what needs attention: ${what}`,
    );
    expect(tableOf(attention!, "ActionPlan_Attention").rows).toHaveLength(5);
    expect(contents(attention!)).toContain(
      `Five things to look at, gravest first: ${what} The same finding on several rows stands on several rows here.`,
    );
  });
  test("nothing to look at", () =>
    expect(valueOf(laidOut(planOf([lineOf({})])), "To look at")).toBe("Nothing."));
  test("says at its end what its words mean", () => {
    const texts = laidOut(plan).texts;
    const from = texts.findIndex(({ content }) => content === "What the words mean");
    const labels = texts.slice(from).filter(({ look }) => look === "label");
    expect(labels.map(({ content }) => content)).toEqual(glossary.map(([word]) => word));
    expect(valueOf(laidOut(plan), "Live")).toBe(
      "not closed without being done; complete actions are live, too",
    );
  });
  describe("red is explained as the keys of the sheets have it", () => {
    const shownFor = (a: Partial<SheetReading>, b: Partial<SheetReading>, rating: Rating = "red") => {
      const layout = laidOut(
        planOf([lineOf({ sheet: "A", rating }), lineOf({ sheet: "B", rating })], {
          sheets: [sheetOf("A", a), sheetOf("B", b)],
        }),
      );
      const paragraphs = layout.texts.filter(({ look }) => look === "paragraph");
      return [said(paragraphs.at(-1)!.content), valueOf(layout, "What the colours mean")];
    };
    const green = "Green: complete. Amber: in progress.";
    const cases: readonly (readonly [
      string,
      Partial<SheetReading>,
      Partial<SheetReading>,
      Rating,
      string,
    ])[] = [
      ["alike", { red: "not started" }, { red: "not started" }, "amber", ` Red: “not started”.`],
      ["nowhere, and nothing is red", {}, {}, "amber", ""],
      ["nowhere: as words are read", {}, {}, "red", " Red: off track."],
      ["hostile", { red: "=1+1”\n<b>" }, { red: "=1+1”\n<b>" }, "red", " Red: “=1+1' <b>”."],
    ];
    test.each(cases)("%s", (_name, a, b, rating, red) =>
      expect(shownFor(a, b, rating)).toEqual([`${green}${red}`, `${green}${red}`]),
    );
    test("otherwise each on its own", () =>
      expect(shownFor({ red: "not started" }, { red: "off track" })).toEqual([
        `${green} Red is not explained alike on all sheets: see what the figures rest on, below.`,
        `${green} Red: “not started” – on A; ${green} Red: “off track” – on B`,
      ]));
  });
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
      title: "1 of 2 actions is complete",
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

test.each([
  [1, "Not counted: the sheet “Old 1”."],
  [2, "Not counted: the sheets “Old 1” and “Old 2”."],
  [5, "Not counted: the sheets “Old 1”, “Old 2” and “Old 3” and two more."],
])("the first page names what was left out, of %i sheets", (count, sentence) => {
  const old = Array.from({ length: count }, (_, at) =>
    sheetOf(`Old ${String(at + 1)}`, { kind: "archive", counted: false }),
  );
  const plan = planOf([lineOf({})], { sheets: [sheetOf("Plan"), ...old] });
  expect(contents(laidOut(plan))).toContain(sentence);
});

test("where nothing was left out the first page does not speak of it", () =>
  expect(contents(laidOut(planOf([lineOf({})]))).join(" ")).not.toContain("Not counted"));

test("the chart names the review where most is still open, unless two share the place", () => {
  const titleFor = (...counts: readonly number[]) =>
    laidOut(
      planOf(
        counts.flatMap((count, at) => times(count, { review: `Review ${String(at)}`, due: "2021-09-30" })),
      ),
    ).charts[0]!.title;
  expect(titleFor(1, 3)).toBe("0 of 4 actions are complete; most still open: Review 1 (3 of 3)");
  expect(titleFor(3, 3)).toBe("0 of 6 actions are complete");
});

test.each<readonly [string, Parameters<typeof lineOf>[0]]>([
  ["The one action is complete", { rating: "green" }],
  ["The one action is not complete, and is overdue", { due: "2021-09-30" }],
  ["The one action is not complete, and has no usable date", { due: "unclear" }],
  ["The one action is not complete", { due: "2022-09-30" }],
])("a plan of one action says “%s”", (headline, line) =>
  expect(laidOut(planOf([lineOf(line)])).texts.find(({ row }) => row === 3)!.content).toBe(headline),
);

test("a plan without lines has its tables and no chart", () => {
  const layout = laidOut(planOf([], { green: null }));
  expect(layout.charts).toEqual([]);
  expect(contents(layout)).toContain("No actions were counted");
  const body = (name: string) => cellsOf(layout, name).map(([first]) => first);
  expect(body("ActionPlan_Reviews")).toEqual(["None", "All reviews"]);
  expect(body("ActionPlan_Priorities")).toEqual(["None", "All priorities"]);
});
