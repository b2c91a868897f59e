import { HostError } from "../../protocol/hostError";
import type { Names } from "../../protocol/hostObject";
import { ChartTextFormat } from "./chartFormats";
import { OfChart } from "./ofChart";

/** The title of a chart, as Excel.ChartTitle. Hidden, it keeps its text. */
export class ChartTitle extends OfChart {
  static override readonly typeName = "ChartTitle";
  static override readonly scalars = ["text", "visible", "overlay", "position"] as const satisfies Names<
    ChartTitle,
    Excel.ChartTitle
  >;
  static override readonly links = ["format"] as const satisfies Names<ChartTitle, Excel.ChartTitle>;

  get #hidden() {
    return this.kept("title", () => ({ text: "Chart Title", overlay: false, position: "Automatic" }));
  }
  get text(): string {
    return this.chart.title ?? this.#hidden.text;
  }
  set text(text: string) {
    if (typeof text !== "string") throw new HostError("InvalidArgument");
    this.update({ title: text });
  }
  get visible(): boolean {
    return this.chart.title !== null;
  }
  set visible(visible: boolean) {
    const { title } = this.chart;
    if (title !== null) this.#hidden.text = title;
    this.update({ title: visible ? this.#hidden.text : null });
  }
  get overlay(): boolean {
    return this.#hidden.overlay;
  }
  set overlay(overlay: boolean) {
    this.#hidden.overlay = overlay;
  }
  get position(): string {
    return this.#hidden.position;
  }
  set position(position: string) {
    this.#hidden.position = position;
  }
  get format(): ChartTextFormat {
    return new ChartTextFormat(this.book, this.sheet, this.chartId, "title");
  }
}

const sides = ["Top", "Bottom", "Left", "Right"] as const;

/** The legend of a chart, as Excel.ChartLegend. */
export class ChartLegend extends OfChart {
  static override readonly typeName = "ChartLegend";
  static override readonly scalars = ["visible", "position", "overlay"] as const satisfies Names<
    ChartLegend,
    Excel.ChartLegend
  >;
  static override readonly links = ["format"] as const satisfies Names<ChartLegend, Excel.ChartLegend>;

  get #hidden(): { side: (typeof sides)[number]; overlay: boolean } {
    return this.kept("legend", () => ({ side: "Bottom", overlay: false }));
  }
  get visible(): boolean {
    return this.chart.legend !== null;
  }
  set visible(visible: boolean) {
    const { legend } = this.chart;
    if (legend !== null) this.#hidden.side = legend;
    this.update({ legend: visible ? this.#hidden.side : null });
  }
  get position(): string {
    return this.chart.legend ?? this.#hidden.side;
  }
  set position(position: string) {
    const side = sides.find((each) => each === position);
    if (side === undefined) throw new HostError("NotImplemented");
    this.update({ legend: side });
  }
  get overlay(): boolean {
    return this.#hidden.overlay;
  }
  set overlay(overlay: boolean) {
    this.#hidden.overlay = overlay;
  }
  get format(): ChartTextFormat {
    return new ChartTextFormat(this.book, this.sheet, this.chartId, "legend");
  }
}
