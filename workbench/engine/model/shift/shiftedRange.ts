import type { Range } from "@odoo/o-spreadsheet";
import type { ShiftCommand } from "./shiftCommand";

type Shift = Pick<ShiftCommand, "sheetId" | "block" | "direction">;

/** What becomes of a reference, in the library's words. */
export interface RangeChange {
  readonly changeType: "NONE" | "MOVE" | "RESIZE" | "REMOVE";
  readonly range: Range;
}

const nowhere = { left: -1, top: -1, right: -1, bottom: -1 };

const withRows = (range: Range, top: number, bottom: number): Range => ({
  ...range,
  zone: { ...range.zone, top, bottom },
  unboundedZone: {
    ...range.unboundedZone,
    top,
    bottom: range.unboundedZone.bottom === undefined ? undefined : bottom,
  },
});

/**
 * A reference after cells were shifted. One that lies within the block's columns moves with its cells, grows where
 * cells came between them and shrinks where they went; one that reaches beyond those columns stays as it is written
 * (Microsoft Support, "Insert or delete cells, rows and columns").
 */
export function shiftedRange(range: Range, { sheetId, block, direction }: Shift): RangeChange {
  const { zone } = range;
  const within = zone.left >= block.left && zone.right <= block.right;
  const untouched: RangeChange = { changeType: "NONE", range };
  const wholeColumns = range.unboundedZone.bottom === undefined && !range.unboundedZone.hasHeader;
  if (range.sheetId !== sheetId || !within || wholeColumns || zone.bottom < block.top) return untouched;
  return direction === "Down" ? moved(range, block) : closedUp(range, block);
}

function moved(range: Range, { top, bottom }: ShiftCommand["block"]): RangeChange {
  const count = bottom - top + 1;
  const { zone } = range;
  return zone.top >= top
    ? { changeType: "MOVE", range: withRows(range, zone.top + count, zone.bottom + count) }
    : { changeType: "RESIZE", range: withRows(range, zone.top, zone.bottom + count) };
}

function closedUp(range: Range, { top, bottom }: ShiftCommand["block"]): RangeChange {
  const count = bottom - top + 1;
  const { zone } = range;
  if (zone.top > bottom)
    return { changeType: "MOVE", range: withRows(range, zone.top - count, zone.bottom - count) };
  const first = Math.min(zone.top, top);
  const last = zone.bottom > bottom ? zone.bottom - count : top - 1;
  if (last >= first) return { changeType: "RESIZE", range: withRows(range, first, last) };
  return {
    changeType: "REMOVE",
    range: { ...range, zone: nowhere, unboundedZone: nowhere, invalidXc: "#REF!" },
  };
}
