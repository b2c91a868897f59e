import type { Names } from "../../protocol/hostObject";
import type { Book } from "../book";
import { ChartFill, ChartLineFormat } from "./chartFormats";
import { OfSeries } from "./ofSeries";

/** Fill and line of a series, as Excel.ChartSeriesFormat; their colours are drawn. */
export class ChartSeriesFormat extends OfSeries {
  static override readonly typeName = "ChartSeriesFormat";
  static override readonly links = ["fill", "line"] as const satisfies Names<
    ChartSeriesFormat,
    Excel.ChartSeriesFormat
  >;
  get fill(): SeriesFill {
    return new SeriesFill(this.book, this.sheet, this.chartId, `series ${this.index}`, {
      get: () => this.liveSeries.fill,
      set: (fill) => this.updateSeries({ fill }),
    });
  }
  get line(): SeriesLine {
    return new SeriesLine(this.book, this.sheet, this.chartId, `series ${this.index}`, {
      get: () => this.liveSeries.line,
      set: (line) => this.updateSeries({ line }),
    });
  }
}

/** A colour that the live chart holds; null is Excel's own choice. */
export interface LiveColor {
  readonly get: () => string | null;
  readonly set: (color: string | null) => void;
}

class SeriesFill extends ChartFill {
  static override readonly typeName = "ChartFill";
  readonly #live: LiveColor;
  constructor(book: Book, sheet: string, chartId: string, part: string, live: LiveColor) {
    super(book, sheet, chartId, part);
    this.#live = live;
  }
  protected override painted(): string | null {
    return this.#live.get();
  }
  protected override paint(wanted: string | null): void {
    this.#live.set(wanted);
  }
}

class SeriesLine extends ChartLineFormat {
  static override readonly typeName = "ChartLineFormat";
  readonly #live: LiveColor;
  constructor(book: Book, sheet: string, chartId: string, part: string, live: LiveColor) {
    super(book, sheet, chartId, part);
    this.#live = live;
  }
  protected override drawn(): string | null {
    return this.#live.get();
  }
  protected override draw(wanted: string | null): void {
    this.#live.set(wanted);
  }
}
