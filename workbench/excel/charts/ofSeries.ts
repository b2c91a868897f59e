import type { ChartSeriesInfo } from "../../engine/liveWorkbook";
import { need } from "../../protocol/hostError";
import type { Book } from "../book";
import { OfChart } from "./ofChart";

/** A series, or a part of it. */
export abstract class OfSeries extends OfChart {
  protected readonly index: number;

  constructor(book: Book, sheet: string, chartId: string, index: number) {
    super(book, sheet, chartId);
    this.index = index;
  }
  protected get liveSeries(): ChartSeriesInfo {
    return need(this.chart.series[this.index]);
  }
  protected updateSeries(changes: Partial<ChartSeriesInfo>): void {
    const series = this.chart.series.map((each, i) => (i === this.index ? { ...each, ...changes } : each));
    this.update({ series });
  }
  override exists(): boolean {
    return super.exists() && this.index < this.chart.series.length;
  }
}
