import { HostError } from "../../protocol/hostError";
import type { Range } from "./range";
import { common } from "./commonValue";
import { reachable } from "./reachable";
import { writeCells } from "./rangeCells";

/** Whether all rows of the range are hidden; null where some are. */
export function rowsHidden({ book: { live }, sheet, zone }: Range): boolean | null {
  const { top, bottom } = reachable(live, sheet, zone);
  return common(top, bottom, (row) => live.isRowHidden(sheet, row));
}

export function setRowsHidden({ book, sheet, zone }: Range, hidden: boolean): void {
  book.guardSheet(sheet);
  const { top, bottom } = reachable(book.live, sheet, zone);
  for (let row = top; row <= bottom; row++) book.live.setRowHidden(sheet, row, hidden);
}

/** Whether all columns of the range are hidden; null where some are. */
export function columnsHidden({ book: { live }, sheet, zone }: Range): boolean | null {
  const { left, right } = reachable(live, sheet, zone);
  return common(left, right, (column) => live.isColumnHidden(sheet, column));
}

export function setColumnsHidden({ book, sheet, zone }: Range, hidden: boolean): void {
  book.guardSheet(sheet);
  const { left, right } = reachable(book.live, sheet, zone);
  for (let column = left; column <= right; column++) book.live.setColumnHidden(sheet, column, hidden);
}

const linkKey = (range: Range): string => `hyperlink ${range.sheet} ${range.zone.top} ${range.zone.left}`;

/** The link of the first cell. Links are kept for the session; the spreadsheet has no place for them. */
export function hyperlinkOf(range: Range): unknown {
  return range.book.keep<{ link: unknown }>(linkKey(range), () => ({ link: null })).link;
}

export function setHyperlink(range: Range, link: unknown): void {
  range.book.guardSheet(range.sheet);
  if (typeof link !== "object" || link === null) throw new HostError("InvalidArgument");
  range.book.keep<{ link: unknown }>(linkKey(range), () => ({ link: null })).link = link;
  const shown: unknown = Reflect.get(link, "textToDisplay");
  if (typeof shown === "string") writeCells(range.getCell(0, 0), [[`'${shown}`]]);
}
