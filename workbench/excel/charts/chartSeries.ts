import { HostError } from "../../protocol/hostError";
import type { Names } from "../../protocol/hostObject";
import { Range } from "../cells/ranges/range";
import { OfSeries } from "./ofSeries";
import { ChartSeriesFormat } from "./seriesFormat";
import { ChartDataLabels } from "./seriesLabels";

/** How the points of a line are marked: kept for the session, since the drawing has its own dots. */
const markerSettings = [
  ...(["markerStyle", "markerSize", "markerBackgroundColor", "markerForegroundColor", "smooth"] as const),
] as const satisfies readonly (keyof Excel.ChartSeries)[];
const atFirst = {
  ...{ markerStyle: "Automatic", markerSize: 5, markerBackgroundColor: "", markerForegroundColor: "" },
  smooth: false,
} satisfies Record<(typeof markerSettings)[number], unknown>;

/** One series, as Excel.ChartSeries. Gap and overlap belong to all series of the chart, as in Excel. */
export class ChartSeries extends OfSeries {
  static override readonly typeName = "ChartSeries";
  static override readonly scalars = [
    ...["name", "chartType", "hasDataLabels", "gapWidth", "overlap", "plotOrder"],
    ...markerSettings,
  ] as const satisfies readonly (keyof Excel.ChartSeries)[];
  static override readonly links = ["format", "dataLabels"] as const satisfies Names<
    ChartSeries,
    Excel.ChartSeries
  >;
  static override readonly calls = ["setValues", "setXAxisValues", "delete"] as const satisfies Names<
    ChartSeries,
    Excel.ChartSeries
  >;

  static {
    for (const name of markerSettings) {
      Object.defineProperty(ChartSeries.prototype, name, {
        get(this: ChartSeries): unknown {
          return this.#markers[name];
        },
        set(this: ChartSeries, value: unknown) {
          this.#markers[name] = value;
        },
      });
    }
  }
  get #markers(): Record<(typeof markerSettings)[number], unknown> {
    return this.kept(`series ${this.index} markers`, () => ({ ...atFirst }));
  }
  get name(): string {
    return this.liveSeries.name;
  }
  set name(name: string) {
    this.updateSeries({ name, nameCell: null });
  }
  get chartType(): string {
    return this.chart.type;
  }
  get plotOrder(): number {
    return this.index;
  }
  get hasDataLabels(): boolean {
    return this.liveSeries.labels.shown;
  }
  set hasDataLabels(shown: boolean) {
    this.updateSeries({ labels: { ...this.liveSeries.labels, shown } });
  }
  get gapWidth(): number {
    return this.chart.gapWidth;
  }
  set gapWidth(gapWidth: number) {
    if (!(gapWidth >= 0 && gapWidth <= 500)) throw new HostError("InvalidArgument");
    this.update({ gapWidth });
  }
  get overlap(): number {
    return this.chart.overlap;
  }
  set overlap(overlap: number) {
    if (!(overlap >= -100 && overlap <= 100)) throw new HostError("InvalidArgument");
    this.update({ overlap });
  }
  get format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.book, this.sheet, this.chartId, this.index);
  }
  get dataLabels(): ChartDataLabels {
    return new ChartDataLabels(this.book, this.sheet, this.chartId, this.index);
  }
  setValues(source: Range): void {
    if (!(source instanceof Range)) throw new HostError("InvalidArgument");
    this.updateSeries({ values: { sheet: source.sheet, zone: source.zone } });
  }
  setXAxisValues(source: Range): void {
    if (!(source instanceof Range)) throw new HostError("InvalidArgument");
    this.update({ categories: { sheet: source.sheet, zone: source.zone } });
  }
  delete(): void {
    this.update({ series: this.chart.series.filter((_, index) => index !== this.index) });
  }
}
