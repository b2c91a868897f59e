import { HostError, need } from "../../protocol/hostError";
import { HostCollection } from "../../protocol/hostObject";
import type { Names } from "../../protocol/hostObject";
import type { Book } from "../book";
import { ChartSeries } from "./chartSeries";
import { newSeries } from "./chartSource";

/** The series of a chart, as Excel.ChartSeriesCollection. */
export class ChartSeriesCollection extends HostCollection<ChartSeries> {
  static override readonly typeName = "ChartSeriesCollection";
  static override readonly scalars = ["count"] as const satisfies Names<
    ChartSeriesCollection,
    Excel.ChartSeriesCollection
  >;
  static override readonly calls = ["add", "getItemAt", "getCount"] as const satisfies Names<
    ChartSeriesCollection,
    Excel.ChartSeriesCollection
  >;
  readonly #book: Book;
  readonly #sheet: string;
  readonly #chartId: string;

  constructor(book: Book, sheet: string, chartId: string) {
    super();
    this.#book = book;
    this.#sheet = sheet;
    this.#chartId = chartId;
  }
  get #series() {
    return need(this.#book.live.charts(this.#sheet).find((chart) => chart.id === this.#chartId)).series;
  }
  all(): readonly ChartSeries[] {
    return this.#series.map((_, index) => new ChartSeries(this.#book, this.#sheet, this.#chartId, index));
  }
  get count(): number {
    return this.#series.length;
  }
  getCount(): number {
    return this.count;
  }
  getItemAt(index: number): ChartSeries {
    return need(this.all()[index]);
  }
  /** A series without values yet; setValues gives it some. */
  add(name?: string, index?: number): ChartSeries {
    this.#book.guardSheet(this.#sheet);
    const now = this.#series;
    const place = index ?? now.length;
    const model = now[0];
    if (!model || place < 0 || place > now.length) throw new HostError("InvalidArgument");
    const made = newSeries(this.#book.live, model.values.sheet, model.values.zone, null, now.length);
    const series = now.toSpliced(place, 0, { ...made, name: name ?? made.name });
    this.#book.live.updateChart(this.#chartId, { series });
    return new ChartSeries(this.#book, this.#sheet, this.#chartId, place);
  }
}
