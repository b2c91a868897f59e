import { HostError } from "../../../protocol/hostError";
import { builtInStyles, isBuiltInStyle, type BuiltInStyle } from "../../../engine/model/builtInStyles";
import type { BorderSide } from "../../../engine/liveWorkbook";
import { common } from "../commonValue";
import type { Range } from "./range";

/** The cell style all cells share ("Normal", "Heading1"); null where they differ. */
export function styleOf({ book: { live }, sheet, zone }: Range): string | null {
  const ofRow = (row: number) =>
    common(zone.left, zone.right, (column) => live.look(sheet, row, column).style);
  return common(zone.top, zone.bottom, ofRow);
}

/** Gives cells one of Excel's own styles (Excel.BuiltInStyle); those the workbench does not know are not carried. */
export function setStyle({ book, sheet, zone }: Range, name: unknown): void {
  book.guardSheet(sheet);
  if (name === "Normal") {
    book.live.clear(sheet, zone, "Formats");
    return;
  }
  if (!isBuiltInStyle(name))
    throw new HostError(typeof name === "string" ? "NotImplemented" : "InvalidArgument");
  const { look, borders }: BuiltInStyle = builtInStyles[name];
  book.live.setLook(sheet, zone, { ...look, style: name });
  for (const [side, line] of Object.entries(borders))
    book.live.setBorder(sheet, zone, side as BorderSide, line);
}
