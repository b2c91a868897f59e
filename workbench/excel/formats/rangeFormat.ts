import type { CellLook, LiveWorkbook, Zone } from "../../engine/liveWorkbook";
import { HostError } from "../../protocol/hostError";
import type { Names } from "../../protocol/hostObject";
import { asBoolean, asNumber } from "../checked";
import { autofitColumn, autofitRows } from "./autofit";
import { common } from "../cells/commonValue";
import { RangeBorderCollection } from "./rangeBorders";
import { RangeFill, RangeFont } from "./rangeInk";
import { reachable } from "../cells/reachable";
import { OnZones } from "./zonesLook";

const horizontals = [
  "General",
  "Left",
  "Center",
  "Right",
] as const satisfies readonly CellLook["horizontal"][];
const verticals = ["Top", "Center", "Bottom"] as const satisfies readonly CellLook["vertical"][];

/** How cells look, as Excel.RangeFormat. Widths and heights are points; null means mixed. */
export class RangeFormat extends OnZones {
  static override readonly typeName = "RangeFormat";
  static override readonly scalars = [
    ...["columnWidth", "rowHeight", "wrapText", "horizontalAlignment", "verticalAlignment", "indentLevel"],
  ] as const satisfies Names<RangeFormat, Excel.RangeFormat>;
  static override readonly links = ["fill", "font", "borders"] as const satisfies Names<
    RangeFormat,
    Excel.RangeFormat
  >;
  static override readonly calls = ["autofitColumns", "autofitRows"] as const satisfies Names<
    RangeFormat,
    Excel.RangeFormat
  >;

  get fill(): RangeFill {
    return new RangeFill(this.book, this.sheet, this.zones);
  }
  get font(): RangeFont {
    return new RangeFont(this.book, this.sheet, this.zones);
  }
  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.book, this.sheet, this.zones);
  }

  get columnWidth(): number | null {
    return this.#sharedSize("left", "right", (live, column) => live.columnWidth(this.sheet, column));
  }
  set columnWidth(given: unknown) {
    const points = asNumber(given, 0);
    this.#forEach(({ left, right }, live) => {
      for (let column = left; column <= right; column++) live.setColumnWidth(this.sheet, column, points);
    });
  }
  get rowHeight(): number | null {
    return this.#sharedSize("top", "bottom", (live, row) => live.rowHeight(this.sheet, row));
  }
  set rowHeight(given: unknown) {
    const points = asNumber(given, 0);
    this.#forEach(({ top, bottom }, live) => {
      const rows = Array.from({ length: bottom - top + 1 }, (_, at) => top + at);
      live.setRowHeight(this.sheet, rows, points);
    });
  }
  autofitColumns(): void {
    this.#forEach(({ left, right }, live) => {
      for (let column = left; column <= right; column++) autofitColumn(live, this.sheet, column);
    });
  }
  autofitRows(): void {
    this.#forEach(({ top, bottom }, live) => autofitRows(live, this.sheet, top, bottom));
  }

  get wrapText(): boolean | null {
    return this.shared((look) => look.wrap);
  }
  set wrapText(given: unknown) {
    this.paint({ wrap: asBoolean(given) });
  }
  get horizontalAlignment(): string | null {
    return this.shared((look) => look.horizontal);
  }
  set horizontalAlignment(given: unknown) {
    this.paint({ horizontal: oneOf(horizontals, given) });
  }
  get verticalAlignment(): string | null {
    return this.shared((look) => look.vertical);
  }
  set verticalAlignment(given: unknown) {
    this.paint({ vertical: oneOf(verticals, given) });
  }
  /** Kept for the session, per block; the spreadsheet does not show it. */
  get indentLevel(): number | null {
    return this.#indent().level;
  }
  set indentLevel(given: unknown) {
    this.book.guardSheet(this.sheet);
    this.#indent().level = asNumber(given, 0, 250);
  }

  #indent(): { level: number } {
    return this.book.keep(`indent ${this.sheet} ${JSON.stringify(this.zones)}`, () => ({ level: 0 }));
  }
  #sharedSize(first: Side, last: Side, at: (live: LiveWorkbook, index: number) => number): number | null {
    const { live } = this.book;
    const sizes = this.zones.map((zone) => {
      const reach = reachable(live, this.sheet, zone);
      return common(reach[first], reach[last], (index) => at(live, index));
    });
    return common(0, sizes.length - 1, (index) => sizes[index] ?? null);
  }
  #forEach(resize: (zone: Zone, live: LiveWorkbook) => void): void {
    const { book, sheet } = this;
    book.guardSheet(sheet);
    for (const zone of this.zones) resize(reachable(book.live, sheet, zone), book.live);
  }
}

type Side = "top" | "bottom" | "left" | "right";

function oneOf<T extends string>(known: readonly T[], given: unknown): T {
  const found = known.find((each) => each === given);
  if (found === undefined)
    throw new HostError(typeof given === "string" ? "NotImplemented" : "InvalidArgument");
  return found;
}
