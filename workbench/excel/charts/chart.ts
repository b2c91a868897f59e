import { HostError } from "../../protocol/hostError";
import type { Names } from "../../protocol/hostObject";
import { asNumber } from "../checked";
import { Range } from "../cells/ranges/range";
import { rangeOf } from "../cells/ranges/rangeArgument";
import type { RangeArgument } from "../cells/ranges/rangeArgument";
import { Worksheet } from "../sheets/worksheet";
import { ChartAxes } from "./chartAxes";
import { ChartAreaFormat } from "./chartFormats";
import { ChartLegend, ChartTitle } from "./chartLabels";
import { ChartSeriesCollection } from "./chartSeriesCollection";
import { chartSource } from "./chartSource";
import { OfChart } from "./ofChart";

/** One chart, as Excel.Chart. Places and sizes are points from the sheet's top left corner. */
export class Chart extends OfChart {
  static override readonly typeName = "Chart";
  static override readonly scalars = [
    ...["id", "name", "chartType", "left", "top", "width", "height"],
  ] as const satisfies Names<Chart, Excel.Chart>;
  static override readonly links = [
    ...["title", "legend", "series", "axes", "format", "worksheet"],
  ] as const satisfies Names<Chart, Excel.Chart>;
  static override readonly calls = ["setData", "setPosition", "activate", "delete"] as const satisfies Names<
    Chart,
    Excel.Chart
  >;

  override identity(): { readonly Id: string } {
    return { Id: this.chartId };
  }
  get id(): string {
    return this.chartId;
  }
  get name(): string {
    return this.chart.name;
  }
  set name(name: string) {
    if (typeof name !== "string" || name === "") throw new HostError("InvalidArgument");
    this.update({ name });
  }
  get chartType(): string {
    return this.chart.type;
  }
  set chartType(type: string) {
    this.update({ type });
  }
  get left(): number {
    return this.chart.left;
  }
  set left(left: number) {
    this.update({ left: asNumber(left, 0) });
  }
  get top(): number {
    return this.chart.top;
  }
  set top(top: number) {
    this.update({ top: asNumber(top, 0) });
  }
  get width(): number {
    return this.chart.width;
  }
  set width(width: number) {
    this.update({ width: asNumber(width, 1) });
  }
  get height(): number {
    return this.chart.height;
  }
  set height(height: number) {
    this.update({ height: asNumber(height, 1) });
  }

  get title(): ChartTitle {
    return new ChartTitle(this.book, this.sheet, this.chartId);
  }
  get legend(): ChartLegend {
    return new ChartLegend(this.book, this.sheet, this.chartId);
  }
  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.book, this.sheet, this.chartId);
  }
  get axes(): ChartAxes {
    return new ChartAxes(this.book, this.sheet, this.chartId);
  }
  get format(): ChartAreaFormat {
    return new ChartAreaFormat(this.book, this.sheet, this.chartId, "area");
  }
  get worksheet(): Worksheet {
    return new Worksheet(this.book, this.sheet);
  }

  /** Excel makes all series anew, and with them their colours and labels. */
  setData(source: Range, seriesBy = "Auto"): void {
    if (!(source instanceof Range)) throw new HostError("InvalidArgument");
    this.update(chartSource(this.book.live, source.sheet, source.zone, seriesBy));
  }
  /** Covers the cells from start to end; without an end it only moves there. */
  setPosition(start: RangeArgument, end?: RangeArgument): void {
    const first = rangeOf(this, start).zone;
    const [left, top] = [this.#across(first.left), this.#down(first.top)];
    if (end === undefined) {
      this.update({ left, top });
      return;
    }
    const last = rangeOf(this, end).zone;
    const width = Math.max(1, this.#across(last.right + 1) - left);
    this.update({ left, top, width, height: Math.max(1, this.#down(last.bottom + 1) - top) });
  }
  #across(column: number): number {
    return sum(column, (index) =>
      this.book.live.isColumnHidden(this.sheet, index) ? 0 : this.book.live.columnWidth(this.sheet, index),
    );
  }
  #down(row: number): number {
    return sum(row, (index) =>
      this.book.live.isRowHidden(this.sheet, index) ? 0 : this.book.live.rowHeight(this.sheet, index),
    );
  }
  activate(): void {
    this.worksheet.activate();
  }
  delete(): void {
    this.book.guardSheet(this.sheet);
    this.book.live.removeChart(this.chartId);
  }
}

function sum(count: number, of: (index: number) => number): number {
  let total = 0;
  for (let index = 0; index < count; index++) total += of(index);
  return total;
}
