import type { Line } from "../../plan/line";
import type { CellContent, TableColumn } from "../sheetLayout";
import { ratingHeading } from "../wording/ratingWords";
import { actionText, cutNotes, linkToDue, nameText, notGiven, reviewText, textColumn } from "./listCells";
import { rowsOrNone, type Section } from "./section";

/** Nobody reads a printed list of hundreds; the sheet of what needs attention goes further. */
export const longestList = 200;

/** A column of a list of lines, and what it holds for a line. */
export interface LineColumn {
  readonly column: TableColumn;
  readonly cellOf: (line: Line) => CellContent;
}

const text = (heading: string, cellOf: LineColumn["cellOf"]): LineColumn => ({
  column: textColumn(heading),
  cellOf,
});

/** A real date has no words of its own, and its number would tell nobody anything. */
function timescaleText({ due, originalDue, dueText }: Line): string {
  const day = dueText.trim() === "" ? NaN : Math.floor(Number(dueText));
  return day === due || day === originalDue ? "A date" : nameText(dueText, notGiven);
}

const whoAndWhere: readonly LineColumn[] = [
  text("Action", (line) => actionText(line)),
  text("Review", ({ review }) => reviewText(review)),
  text("Lead", ({ lead }) => nameText(lead, notGiven)),
  text("Where", linkToDue),
];

const howItStands: readonly LineColumn[] = [
  text("Rating", ({ rating }) => (rating === null ? notGiven : ratingHeading(rating))),
  text("Reference", ({ ref }) => nameText(ref, notGiven)),
  text("Timescale as written", timescaleText),
];

/**
 * A section that lists lines: who leads each and where it stands, the columns that are this list's own, and how it is
 * rated. One row and the sentence `none` where there is no line.
 */
export function lineList(list: {
  readonly heading: string;
  readonly table: string;
  readonly lines: readonly Line[];
  readonly own: readonly LineColumn[];
  /** What is listed, and in which order. */
  readonly says: string;
  readonly none: string;
}): Section {
  const { heading, table, lines, says, none } = list;
  const columns = [...whoAndWhere, ...list.own, ...howItStands];
  const headings = columns.map(({ column }) => column);
  const rows = lines.slice(0, longestList).map((line) => columns.map(({ cellOf }) => cellOf(line)));
  return {
    heading,
    notes: lines.length === 0 ? [none] : [says, ...cutNotes(lines.length, longestList)],
    table: { name: table, columns: headings, rows: rowsOrNone(rows, headings), totalRow: false },
    chart: null,
  };
}
