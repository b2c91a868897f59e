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
  return said.length > 1 && said.includes("text") && said.filter((one) => one !== "other").length > 1;
}

/** The column for which the sum over all rows is largest; null where it is nothing everywhere. */
function columnWithMost(
  rows: readonly Row[],
  weigh: (cell: string, column: number) => number,
): number | null {
  const sums: number[] = [];
  for (const row of rows)
    row.forEach((cell, column) => {
      sums[column] = (sums[column] ?? 0) + weigh(cell, column);
    });
  const most = Math.max(0, ...sums.filter((sum) => sum > 0));
  return most === 0 ? null : sums.indexOf(most);
}

interface TableColumns {
  readonly ref: number | null;
  readonly text: number | null;
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

const blank: PastedItem = { ref: "", text: "", bulleted: false, afterBlank: false, length: 0 };

function itemOfRow(row: Row, columns: TableColumns, afterBlank: boolean): PastedItem {
  const [only = "", ...others] = filled(row);
  const number = columns.ref === null ? "" : (row[columns.ref] ?? "");
  const text = columns.text === null ? "" : (row[columns.text] ?? "");
  // A line without a tab: a heading between the rows, or the rest of a wrapped line.
  if (others.length === 0) return itemOfLine(only, afterBlank);
  const ref = isNumber(number) ? keptReference(number) : null;
  // A row of a table is never wrapped.
  const own = { ...itemOfLine(text, afterBlank), length: 0 };
  // Whether it is the next number after 999, and no year, is seen when the rows are joined.
  if (ref === null && /^\d{4,5}$/.test(number) && own.ref === "")
    return { ...own, text: `${number} ${text}` };
  return ref === null ? own : { ...own, ref, text: own.ref === ref ? own.text : text };
}

/**
 * The items of a pasted table, in the order of its rows: the number and the text of each; a row of headings is skipped.
 * @param pasted rows of cells as they were pasted
 */
export function itemsOfTable(pasted: readonly Row[]): readonly PastedItem[] {
  const rows = pasted.map((row) => row.map((cell) => plainText(cell)));
  const columns = columnsOf(rows);
  return rows.flatMap((row, at) => {
    if (isHeadings(row)) return [];
    const afterBlank = at > 0 && filled(rows[at - 1] ?? []).length === 0;
    return filled(row).length === 0 ? [blank] : [itemOfRow(row, columns, afterBlank)];
  });
}
