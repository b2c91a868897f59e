import type { ChartInfo } from "../../engine/liveWorkbook";
import { need } from "../../protocol/hostError";
import { SheetObject } from "../book";
import type { Book } from "../book";

/** A chart or a part of it: reads and writes the live chart. */
export abstract class OfChart extends SheetObject {
  protected readonly chartId: string;

  constructor(book: Book, sheet: string, chartId: string) {
    super(book, sheet);
    this.chartId = chartId;
  }
  protected get chart(): ChartInfo {
    return need(this.book.live.charts(this.sheet).find((chart) => chart.id === this.chartId));
  }
  protected update(changes: Partial<Omit<ChartInfo, "id" | "sheet">>): void {
    this.book.guardSheet(this.sheet);
    this.book.live.updateChart(this.chartId, changes);
  }
  override exists(): boolean {
    return super.exists() && this.book.live.charts(this.sheet).some((chart) => chart.id === this.chartId);
  }
  /** What Excel remembers of this chart and the drawing does not show; `part` says of which part. */
  protected kept<T>(part: string, make: () => T): T {
    return this.book.keep(`chart ${this.chartId} ${part}`, make);
  }
}
