import { HostError } from "../../protocol/hostError";
import type { Names } from "../../protocol/hostObject";
import { asBoolean, asNumber, asText } from "../checked";
import { color } from "./color";
import { OnZones } from "./zonesLook";

/** The fill of cells, as Excel.RangeFill. No fill reads as white (office-js #6218). */
export class RangeFill extends OnZones {
  static override readonly typeName = "RangeFill";
  static override readonly scalars = ["color"] as const satisfies Names<RangeFill, Excel.RangeFill>;
  static override readonly calls = ["clear"] as const satisfies Names<RangeFill, Excel.RangeFill>;

  get color(): string | null {
    return this.shared((look) => (look.fill === "" ? "#FFFFFF" : look.fill.toUpperCase()));
  }
  set color(given: unknown) {
    this.paint({ fill: given === "" ? "" : color(given) });
  }
  clear(): void {
    this.paint({ fill: "" });
  }
}

/** The font of cells, as Excel.RangeFont. */
export class RangeFont extends OnZones {
  static override readonly typeName = "RangeFont";
  static override readonly scalars = [
    ...["bold", "italic", "underline", "strikethrough", "color", "size", "name"],
  ] as const satisfies Names<RangeFont, Excel.RangeFont>;

  get bold(): boolean | null {
    return this.shared((look) => look.bold);
  }
  set bold(given: unknown) {
    this.paint({ bold: asBoolean(given) });
  }
  get italic(): boolean | null {
    return this.shared((look) => look.italic);
  }
  set italic(given: unknown) {
    this.paint({ italic: asBoolean(given) });
  }
  get underline(): string | null {
    return this.shared((look) => (look.underline ? "Single" : "None"));
  }
  set underline(given: unknown) {
    if (given !== "None" && given !== "Single") throw new HostError("NotImplemented");
    this.paint({ underline: given === "Single" });
  }
  get strikethrough(): boolean | null {
    return this.shared((look) => look.strikethrough);
  }
  set strikethrough(given: unknown) {
    this.paint({ strikethrough: asBoolean(given) });
  }
  get color(): string | null {
    return this.shared((look) => (look.color === "" ? "#000000" : look.color.toUpperCase()));
  }
  set color(given: unknown) {
    this.paint({ color: color(given) });
  }
  get size(): number | null {
    return this.shared((look) => look.size);
  }
  set size(given: unknown) {
    this.paint({ size: asNumber(given, 1, 409) });
  }
  get name(): string | null {
    return this.shared((look) => look.fontName);
  }
  set name(given: unknown) {
    this.paint({ fontName: asText(given) });
  }
}
