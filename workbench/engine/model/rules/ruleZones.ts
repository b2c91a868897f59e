import type { Range, UnboundedZone } from "@odoo/o-spreadsheet";
import type { Zone } from "../../liveWorkbook";

// Excel's last row and column. Zones that reach them stay open in the library, or they would grow with its sheet.
const lastRow = 1_048_575;
const lastColumn = 16_383;

/** The zone of a rule as the library takes it: open below where it reaches the last row, else open to the right. */
export function openZone({ top, left, bottom, right }: Zone): UnboundedZone {
  const openBelow = bottom >= lastRow;
  const openRight = right >= lastColumn && !openBelow;
  const header = (openBelow && top > 0) || (openRight && left > 0);
  return {
    ...{ top, left },
    bottom: openBelow ? undefined : bottom,
    right: openRight ? undefined : right,
    ...(header ? { hasHeader: true } : {}),
  };
}

/** The zone of a rule on Excel's sheet. */
export const closedZone = ({ unboundedZone: { top, left, bottom, right } }: Range): Zone => ({
  ...{ top, left },
  bottom: Math.min(bottom ?? lastRow, lastRow),
  right: Math.min(right ?? lastColumn, lastColumn),
});
