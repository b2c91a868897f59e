import { HostError } from "../../protocol/hostError";
import type { Names } from "../../protocol/hostObject";
import type { Book } from "../book";
import { color } from "../formats/color";
import { OfChart } from "./ofChart";

/** The format of one part of a chart, kept under the part's name ("title", "area" …). */
abstract class OfPart extends OfChart {
  protected readonly part: string;

  constructor(book: Book, sheet: string, chartId: string, part: string) {
    super(book, sheet, chartId);
    this.part = part;
  }
  protected ink<T>(kind: string, make: () => T): T {
    return this.kept(`${this.part} ${kind}`, make);
  }
}

/** A font in a chart, as Excel.ChartFont; kept for the session. */
export class ChartFont extends OfPart {
  static override readonly typeName = "ChartFont";
  static override readonly scalars = [
    ...["bold", "italic", "color", "name", "size", "underline"],
  ] as const satisfies Names<ChartFont, Excel.ChartFont>;
  get #font() {
    return this.ink("font", () => ({
      ...{ bold: false, italic: false, color: "#595959", name: "Calibri", size: 10, underline: "None" },
    }));
  }
  get bold(): boolean {
    return this.#font.bold;
  }
  set bold(bold: boolean) {
    this.#font.bold = bold;
  }
  get italic(): boolean {
    return this.#font.italic;
  }
  set italic(italic: boolean) {
    this.#font.italic = italic;
  }
  get color(): string {
    return this.#font.color;
  }
  set color(given: string) {
    this.#font.color = color(given);
  }
  get name(): string {
    return this.#font.name;
  }
  set name(name: string) {
    this.#font.name = name;
  }
  get size(): number {
    return this.#font.size;
  }
  set size(size: number) {
    if (!(size > 0)) throw new HostError("InvalidArgument");
    this.#font.size = size;
  }
  get underline(): string {
    return this.#font.underline;
  }
  set underline(underline: string) {
    this.#font.underline = underline;
  }
}

/** A fill in a chart, as Excel.ChartFill. Its colour cannot be loaded, only asked for. */
export class ChartFill extends OfPart {
  static override readonly typeName: string = "ChartFill";
  static override readonly calls = ["setSolidColor", "getSolidColor", "clear"] as const satisfies Names<
    ChartFill,
    Excel.ChartFill
  >;
  setSolidColor(given: string): void {
    this.paint(color(given));
  }
  getSolidColor(): string {
    return this.painted() ?? "";
  }
  clear(): void {
    this.paint(null);
  }
  protected painted(): string | null {
    return this.ink<{ color: string | null }>("fill", () => ({ color: null })).color;
  }
  protected paint(wanted: string | null): void {
    this.ink<{ color: string | null }>("fill", () => ({ color: null })).color = wanted;
  }
}

/** A line in a chart, as Excel.ChartLineFormat; weights are points. */
export class ChartLineFormat extends OfPart {
  static override readonly typeName: string = "ChartLineFormat";
  static override readonly scalars = ["color", "lineStyle", "weight"] as const satisfies Names<
    ChartLineFormat,
    Excel.ChartLineFormat
  >;
  static override readonly calls = ["clear"] as const satisfies Names<ChartLineFormat, Excel.ChartLineFormat>;
  get #line() {
    return this.ink("line", () => ({ color: null as string | null, lineStyle: "Continuous", weight: 0.75 }));
  }
  get color(): string {
    return this.drawn() ?? "";
  }
  set color(given: string) {
    this.draw(color(given));
  }
  get lineStyle(): string {
    return this.#line.lineStyle;
  }
  set lineStyle(lineStyle: string) {
    this.#line.lineStyle = lineStyle;
  }
  get weight(): number {
    return this.#line.weight;
  }
  set weight(weight: number) {
    this.#line.weight = weight;
  }
  clear(): void {
    this.draw(null);
  }
  protected drawn(): string | null {
    return this.#line.color;
  }
  protected draw(wanted: string | null): void {
    this.#line.color = wanted;
  }
}

/** Fill and font of a title, a legend or labels, as Excel.ChartTitleFormat and its like. */
export class ChartTextFormat extends OfPart {
  static override readonly typeName = "ChartTextFormat";
  static override readonly links = ["fill", "font"] as const satisfies Names<
    ChartTextFormat,
    Excel.ChartTitleFormat
  >;
  get fill(): ChartFill {
    return new ChartFill(this.book, this.sheet, this.chartId, this.part);
  }
  get font(): ChartFont {
    return new ChartFont(this.book, this.sheet, this.chartId, this.part);
  }
}

/** The whole chart's format, as Excel.ChartAreaFormat. */
export class ChartAreaFormat extends OfPart {
  static override readonly typeName = "ChartAreaFormat";
  static override readonly links = ["fill", "font", "border"] as const satisfies Names<
    ChartAreaFormat,
    Excel.ChartAreaFormat
  >;
  get fill(): ChartFill {
    return new ChartFill(this.book, this.sheet, this.chartId, this.part);
  }
  get font(): ChartFont {
    return new ChartFont(this.book, this.sheet, this.chartId, this.part);
  }
  get border(): ChartBorder {
    return new ChartBorder(this.book, this.sheet, this.chartId, this.part);
  }
}

/** The frame of a chart, as Excel.ChartBorder. */
export class ChartBorder extends ChartLineFormat {
  static override readonly typeName = "ChartBorder";
}

/** Font and line of an axis, as Excel.ChartAxisFormat. */
export class ChartAxisFormat extends OfPart {
  static override readonly typeName = "ChartAxisFormat";
  static override readonly links = ["font", "line"] as const satisfies Names<
    ChartAxisFormat,
    Excel.ChartAxisFormat
  >;
  get font(): ChartFont {
    return new ChartFont(this.book, this.sheet, this.chartId, this.part);
  }
  get line(): ChartLineFormat {
    return new ChartLineFormat(this.book, this.sheet, this.chartId, this.part);
  }
}

/** The line of grid lines, as Excel.ChartGridlinesFormat. */
export class ChartGridlinesFormat extends OfPart {
  static override readonly typeName = "ChartGridlinesFormat";
  static override readonly links = ["line"] as const satisfies Names<
    ChartGridlinesFormat,
    Excel.ChartGridlinesFormat
  >;
  get line(): ChartLineFormat {
    return new ChartLineFormat(this.book, this.sheet, this.chartId, this.part);
  }
}
