import type { Zone } from "../../../engine/liveWorkbook";
import { HostError } from "../../../protocol/hostError";
import type { Range } from "./range";
import { covers, intersection, isWholeColumns, isWholeRows, maxRows } from "../zone";

const conflict = (): HostError => new HostError("InsertDeleteConflict");

/**
 * Range.insert: moves what is there down (or whole columns to the right) and gives the block that is free now.
 * InsertDeleteConflict where Excel says "attempting to shift cells in a table", or would tear merged cells.
 */
export function insertCells(range: Range, shift: string): Range {
  const { book, sheet, zone } = range;
  book.guardSheet(sheet);
  if (isWholeRows(zone)) book.live.shiftRows(sheet, zone.top, range.rowCount);
  else if (isWholeColumns(zone)) book.live.shiftColumns(sheet, zone.left, range.columnCount);
  else {
    checkDirection(shift, "Down", "Right");
    checkMovable(range, zone.top);
    book.live.shiftCells(sheet, zone, "Down");
  }
  return range.at(zone);
}

/** Range.delete: takes cells away and moves those below up (or whole columns to the left). */
export function deleteCells(range: Range, shift: string): void {
  const { book, sheet, zone } = range;
  book.guardSheet(sheet);
  if (isWholeRows(zone)) book.live.shiftRows(sheet, zone.top, -range.rowCount);
  else if (isWholeColumns(zone)) book.live.shiftColumns(sheet, zone.left, -range.columnCount);
  else {
    checkDirection(shift, "Up", "Left");
    checkMovable(range, zone.bottom + 1);
    for (const table of book.live.tables(sheet))
      if (covers(zone, table.zone)) book.live.removeTable(table.id);
      else if (tearsHeading(zone, table.zone)) throw conflict();
    book.live.shiftCells(sheet, zone, "Up");
  }
}

function checkDirection(shift: string, wanted: string, other: string): void {
  if (shift === other) throw new HostError("NotImplemented");
  if (shift !== wanted) throw new HostError("InvalidArgument");
}

/** The heading of a table goes with the whole table, and some row of its body stays. */
function tearsHeading(zone: Zone, table: Zone): boolean {
  if (!intersection(zone, table)) return false;
  return zone.top <= table.top || (zone.top === table.top + 1 && zone.bottom >= table.bottom);
}

/** Tables and merged cells move, grow and shrink as a whole: none may stick out of the columns that move. */
function checkMovable({ book, sheet, zone }: Range, firstMoved: number): void {
  const moving = { ...zone, bottom: maxRows - 1 };
  const sticksOut = (area: Zone) =>
    intersection(area, moving) !== null && (area.left < zone.left || area.right > zone.right);
  const torn = (area: Zone) => area.top < zone.top && area.bottom >= Math.min(zone.top, firstMoved);
  const { live } = book;
  if (live.tables(sheet).some((table) => sticksOut(table.zone))) throw conflict();
  const merges = live.merges(sheet);
  if (merges.some((merge) => sticksOut(merge) || (intersection(merge, moving) && torn(merge))))
    throw conflict();
}
