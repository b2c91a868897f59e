import { parseReference } from "../../cells/reference";
import { plainText } from "../../cells/cellText";
import { listHeadingOf } from "../lists/listHeading";
import { itemOfLine, keptReference, type PastedItem } from "./pastedItem";

type Row = readonly string[];

const longestNumber = 25;
const isNumber = (cell: string): boolean => cell.length <= longestNumber && parseReference(cell) !== null;
const filled = (row: Row): Row => row.filter((cell) => cell !== "");

/** Whether a row holds the headings of a list: one over the texts, and one beside it. */
function isHeadings(row: Row): boolean {
  const said = filled(row).map(listHeadingOf);
  return said.includes("text") && said.filter((one) => one !== "other").length > 1;
}

/** The column for which the sum over all rows is largest; -1 where it is nothing everywhere. */
function columnWithMost(rows: readonly Row[], weigh: (cell: string, column: number) => number): number {
  const sums: number[] = [];
  for (const row of rows)
    row.forEach((cell, column) => {
      sums[column] = (sums[column] ?? 0) + weigh(cell, column);
    });
  return sums.indexOf(Math.max(1, ...sums));
}

/** Where the numbers and the texts are; -1 where there are none. */
interface TableColumns {
  readonly ref: number;
  readonly text: number;
}

/** Where the numbers and the texts are: as the headings say, else by what the cells hold. */
function columnsOf(rows: readonly Row[]): TableColumns {
  const headings = rows.find(isHeadings)?.map(listHeadingOf) ?? [];
  const body = rows.filter((row) => !isHeadings(row));
  const headed = { ref: headings.indexOf("ref"), text: headings.indexOf("text") };
  const ref = headed.ref >= 0 ? headed.ref : columnWithMost(body, (cell) => (isNumber(cell) ? 1 : 0));
  const letters = (cell: string, column: number): number => (column === ref ? 0 : cell.length);
  return { ref, text: headed.text >= 0 ? headed.text : columnWithMost(body, letters) };
}

function itemOfRow(row: Row, columns: TableColumns, afterBlank: boolean): PastedItem {
  const cells = filled(row);
  const number = row[columns.ref] ?? "";
  const text = row[columns.text] ?? "";
  // A line without a tab: a heading between the rows, or the rest of a wrapped line.
  if (cells.length === 1) return itemOfLine(cells.join(""), afterBlank);
  const ref = isNumber(number) ? keptReference(number) : null;
  // A row of a table is never wrapped.
  const own = { ...itemOfLine(text, afterBlank), length: 0 };
  return ref === null ? own : { ...own, ref, text: own.ref === ref ? own.text : text };
}

/**
 * The items of pasted rows, in their order: the number and the text of each; a row of headings is skipped. A line
 * without a tab is a row of one cell.
 * @param pasted rows of cells as they were pasted
 */
export function itemsOfTable(pasted: readonly Row[]): readonly PastedItem[] {
  const rows = pasted.map((row) => row.map((cell) => plainText(cell)));
  const columns = columnsOf(rows);
  return rows.flatMap((row, at) => {
    if (isHeadings(row)) return [];
    const item = itemOfRow(row, columns, filled(rows[at - 1] ?? []).length === 0);
    return item.ref === "" && item.text === "" ? [] : [item];
  });
}
