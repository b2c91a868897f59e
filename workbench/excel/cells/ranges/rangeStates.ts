import { HostError } from "../../../protocol/hostError";
import type { Range } from "./range";
import { common } from "../commonValue";
import { reachable } from "../reachable";
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

const document = /^#(.*)$/s;

/** The link of the first cell, as Excel.RangeHyperlink; null where it has none. */
export function hyperlinkOf({ book: { live }, sheet, zone }: Range): unknown {
  const link = live.link(sheet, zone.top, zone.left);
  if (!link) return null;
  const documentReference = document.exec(link.target)?.[1];
  return {
    ...(documentReference === undefined ? { address: link.target } : { documentReference }),
    ...(link.tip === null ? {} : { screenTip: link.tip }),
    textToDisplay: live.text(sheet, zone.top, zone.left),
  };
}

/** Puts a link on the first cell. An empty cell shows where it leads, as in Excel. */
export function setHyperlink(range: Range, given: unknown): void {
  const { book, sheet, zone } = range;
  book.guardSheet(sheet);
  if (typeof given !== "object" || given === null) throw new HostError("InvalidArgument");
  const { documentReference, address, screenTip, textToDisplay } = given as Excel.RangeHyperlink;
  const target = documentReference === undefined ? address : `#${documentReference}`;
  if (target === undefined) throw new HostError("InvalidArgument");
  book.live.setLink(sheet, zone.top, zone.left, { target, tip: screenTip ?? null });
  const isEmpty = book.live.formula(sheet, zone.top, zone.left) === "";
  const shown = textToDisplay ?? (isEmpty ? target.replace(/^#/, "") : undefined);
  if (shown !== undefined) writeCells(range.getCell(0, 0), [[`'${shown}`]]);
}
