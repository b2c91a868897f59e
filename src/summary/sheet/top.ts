import type { Plan } from "../../plan/plan";
import type { Day } from "../../plan/cells/day";
import { unitsSentence } from "../checks/recommendationChecks";
import { longDay } from "../wording/written/days";
import { completeOf, headlineOf } from "../sentences/headline";
import { mostOpen } from "../counts/mostOpen";
import { nameInText } from "../wording/written/nameInText";
import { listed, numberWord } from "../wording/written/numberWords";
import type { CellContent, TableColumn, TextCell } from "../sheetLayout";
import { writtenBy } from "../wording/written/writtenBy";
import { shorten } from "../wording/written/shorten";
import type { Summary } from "../summary";
import type { Tally } from "../tally";
import { colourMeaning } from "./colourMeanings";
import { lastChartColumn } from "./columnWidths";
import { reviewTableName } from "./sections/figureSections";
import { paragraphCells, wrappedRows } from "./paragraphCells";
import { ratingChart } from "./ratingChart";
import type { Placed, TableParts } from "./section";
import { shareOf } from "./share";

const headlineFigures: readonly (readonly [figure: keyof Tally | "share", heading: string])[] = [
  ["recommendations", "Recommendations"],
  ["recommendationsComplete", "Recommendations complete"],
  ["uncovered", "No live action"],
  ["lines", "Actions"],
  ["complete", "Complete"],
  ["share", "Share complete"],
  ["overdue", "Overdue"],
  ["dueIn30", "Due in 30 days"],
  ["dueIn60", "Due in 60 days"],
  ["noUsableDate", "No usable date"],
  ["ungrounded", "Ungrounded"],
];

/** Sheets named among those that are not counted; all stand at the end of the sheet. */
const mostNamed = 3;

const headlineNote =
  "No live action: recommendations that no action answers, or whose actions were all closed without being done. Due in 60 days includes those due in 30. What the words mean stands at the end of this sheet.";

/** The figures a reader looks for first, in one row under the meeting date. */
function headlineTable({ totals, meetingDate }: Summary): TableParts {
  const { lines, complete, groundingNotChecked } = totals;
  const cellOf = (figure: keyof Tally | "share"): CellContent => {
    if (figure === "share") return shareOf(complete ?? 0, lines);
    const isUnknown = figure === "ungrounded" && lines > 0 && groundingNotChecked === lines;
    return isUnknown ? "Not checked" : totals[figure];
  };
  return {
    name: "ActionPlan_Headline",
    columns: [
      { heading: "Meeting", kind: "text" },
      ...headlineFigures.map(([figure, heading]): TableColumn => ({
        heading,
        kind: figure === "share" ? "share" : "count",
      })),
    ],
    rows: [[longDay(meetingDate), ...headlineFigures.map(([figure]) => cellOf(figure))]],
    totalRow: true,
  };
}

/** How much is complete, and the review where most is open, where one stands out: what the bars show. No full stop. */
function reviewChartTitle({ totals, reviews }: Summary): string {
  const most = mostOpen(reviews);
  const where =
    most === null
      ? ""
      : `; most still open: ${shorten(most.name, 60)} (${String(most.open)} of ${String(most.lines)})`;
  return `${completeOf(totals)}${where}`;
}

/** Sheets like plans that no figure counts: a reader of the first page is to know. "" where there are none. */
function leftOutWords({ leftOut }: Summary): string {
  if (leftOut.length === 0) return "";
  const named = listed(leftOut.slice(0, mostNamed).map(nameInText));
  const more = leftOut.length - mostNamed;
  const sheets = leftOut.length === 1 ? "sheet" : "sheets";
  return `Not counted: the ${sheets} ${named}${more > 0 ? ` and ${numberWord(more)} more` : ""}.`;
}

/**
 * The head of the sheet, on the first printed page: what it holds, the headline and its figures, and the paragraph with
 * the chart of reviews beside it. The title in A1 is the layout's own.
 */
export function topOf(summary: Summary, plan: Plan, refreshedOn: Day): Placed {
  const whatItHolds = `For the meeting on ${longDay(summary.meetingDate)}. ${writtenBy(refreshedOn)} from the action sheets of this workbook; each refresh writes its counts, lists and charts anew.`;
  const tableRow = 5;
  const table = { ...headlineTable(summary), row: tableRow, column: 0 };
  const firstRow = tableRow + table.rows.length + 2;
  const beside = [
    ...paragraphCells(summary.paragraph),
    unitsSentence(summary, plan),
    colourMeaning(summary, plan),
    leftOutWords(summary),
  ].filter((text) => text !== "");
  const texts: readonly TextCell[] = [
    { row: 1, column: 0, content: whatItHolds, look: "note" },
    { row: 3, column: 0, content: headlineOf(summary.totals), look: "heading" },
    { row: tableRow - 1, column: 0, content: headlineNote, look: "note" },
    ...beside.map((content, index): TextCell => ({
      row: firstRow + index,
      column: 0,
      content,
      look: "paragraph",
    })),
  ];
  const title = reviewChartTitle(summary);
  const chart = ratingChart("ActionPlan_ReviewChart", title, summary.reviews, summary.totals);
  const afterTexts = firstRow + beside.length;
  if (chart === null) return { texts, tables: [table], charts: [], nextRow: afterTexts + 1 };
  const { rows, ...rest } = chart;
  const wrapped = beside.reduce((sum, text) => sum + wrappedRows(text), 0);
  // The floor holds should the rows of the paragraph not grow with their text.
  const further = Math.max(10, rows - wrapped);
  const from = { row: firstRow, column: 1 };
  const to = { row: afterTexts + further - 1, column: lastChartColumn };
  return {
    texts,
    tables: [table],
    charts: [{ ...rest, table: reviewTableName, from, to }],
    nextRow: to.row + 2,
  };
}
