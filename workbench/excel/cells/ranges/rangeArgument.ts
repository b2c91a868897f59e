import { HostError } from "../../../protocol/hostError";
import type { Zone } from "../../../engine/liveWorkbook";
import type { SheetObject } from "../../book";
import { parseAddress } from "../address";
import { Range } from "./range";

/** Where Excel takes a range or its address. */
export type RangeArgument = Range | string;

/** The zone an argument means on the sheet of `on`; InvalidArgument where it lies on another sheet. */
export function zoneOf(on: SheetObject, given: unknown): Zone {
  const range = rangeOf(on, given);
  if (range.sheet !== on.sheet) throw new HostError("InvalidArgument");
  return range.zone;
}

/** The range an argument means; an address without a sheet means the sheet of `on`. */
export function rangeOf(on: SheetObject, given: unknown): Range {
  if (given instanceof Range) return given;
  const parsed = typeof given === "string" ? parseAddress(given) : null;
  if (!parsed) throw new HostError("InvalidArgument");
  const sheet = parsed.sheet === null ? on.sheet : sheetNamed(on, parsed.sheet);
  return new Range(on.book, sheet, parsed.zone);
}

function sheetNamed(on: SheetObject, name: string): string {
  const { live } = on.book;
  const sheet = live.sheets().find((id) => live.sheetName(id).toLowerCase() === name.toLowerCase());
  if (sheet === undefined) throw new HostError("InvalidArgument");
  return sheet;
}
