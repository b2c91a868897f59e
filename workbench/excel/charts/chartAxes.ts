import type { Names } from "../../protocol/hostObject";
import type { Book } from "../book";
import { ChartAxisFormat, ChartGridlinesFormat, ChartTextFormat } from "./chartFormats";
import { OfChart } from "./ofChart";

type AxisName = "category" | "value";

/** The axes of a chart, as Excel.ChartAxes. */
export class ChartAxes extends OfChart {
  static override readonly typeName = "ChartAxes";
  static override readonly links = ["categoryAxis", "valueAxis"] as const satisfies Names<
    ChartAxes,
    Excel.ChartAxes
  >;
  get categoryAxis(): ChartAxis {
    return new ChartAxis(this.book, this.sheet, this.chartId, "category");
  }
  get valueAxis(): ChartAxis {
    return new ChartAxis(this.book, this.sheet, this.chartId, "value");
  }
}

abstract class OfAxis extends OfChart {
  protected readonly axis: AxisName;
  constructor(book: Book, sheet: string, chartId: string, axis: AxisName) {
    super(book, sheet, chartId);
    this.axis = axis;
  }
}

const kept = [
  ...(["minimum", "maximum", "majorUnit", "minorUnit", "numberFormat", "linkNumberFormat"] as const),
  ...(["tickLabelPosition", "majorTickMark", "minorTickMark", "tickLabelSpacing", "position"] as const),
] as const;
const atFirst = {
  ...{ minimum: 0, maximum: 0, majorUnit: 0, minorUnit: 0, numberFormat: "General" },
  ...{
    linkNumberFormat: true,
    tickLabelPosition: "NextToAxis",
    majorTickMark: "None",
    minorTickMark: "None",
  },
  ...{ tickLabelSpacing: 1, position: "Automatic" },
} satisfies Record<(typeof kept)[number], unknown>;

/** One axis, as Excel.ChartAxis: the drawing follows the order of the categories and what is shown, all else is kept for the session. */
class ChartAxis extends OfAxis {
  static override readonly typeName = "ChartAxis";
  static override readonly scalars = [
    ...kept,
    "visible",
    "reversePlotOrder",
  ] as const satisfies readonly (keyof Excel.ChartAxis)[];
  static override readonly links = [
    "format",
    "majorGridlines",
    "minorGridlines",
    "title",
  ] as const satisfies Names<ChartAxis, Excel.ChartAxis>;

  static {
    for (const name of kept) {
      Object.defineProperty(ChartAxis.prototype, name, {
        get(this: ChartAxis): unknown {
          return this.#settings[name];
        },
        set(this: ChartAxis, value: unknown) {
          this.#settings[name] = value;
        },
      });
    }
  }
  get #settings(): Record<(typeof kept)[number], unknown> {
    return this.kept(`${this.axis} axis`, () => ({ ...atFirst }));
  }
  get visible(): boolean {
    return this.axis === "category" || this.chart.showsValueAxis;
  }
  set visible(showsValueAxis: boolean) {
    if (this.axis === "value") this.update({ showsValueAxis });
  }
  get reversePlotOrder(): boolean {
    return this.axis === "category" && this.chart.reverseCategories;
  }
  set reversePlotOrder(reverseCategories: boolean) {
    if (this.axis === "category") this.update({ reverseCategories });
  }
  get format(): ChartAxisFormat {
    return new ChartAxisFormat(this.book, this.sheet, this.chartId, `${this.axis} axis`);
  }
  get majorGridlines(): ChartGridlines {
    return new ChartGridlines(this.book, this.sheet, this.chartId, this.axis, "major");
  }
  get minorGridlines(): ChartGridlines {
    return new ChartGridlines(this.book, this.sheet, this.chartId, this.axis, "minor");
  }
  get title(): ChartAxisTitle {
    return new ChartAxisTitle(this.book, this.sheet, this.chartId, this.axis);
  }
}

class ChartGridlines extends OfAxis {
  static override readonly typeName = "ChartGridlines";
  static override readonly scalars = ["visible"] as const satisfies Names<
    ChartGridlines,
    Excel.ChartGridlines
  >;
  static override readonly links = ["format"] as const satisfies Names<ChartGridlines, Excel.ChartGridlines>;
  readonly #which: "major" | "minor";

  constructor(book: Book, sheet: string, chartId: string, axis: AxisName, which: "major" | "minor") {
    super(book, sheet, chartId, axis);
    this.#which = which;
  }
  get #part(): string {
    return `${this.axis} ${this.#which} grid lines`;
  }
  get #lines(): { visible: boolean } {
    return this.kept(this.#part, () => ({ visible: false }));
  }
  get #drawn(): boolean {
    return this.axis === "value" && this.#which === "major";
  }
  get visible(): boolean {
    return this.#drawn ? this.chart.showsGridlines : this.#lines.visible;
  }
  set visible(visible: boolean) {
    if (this.#drawn) this.update({ showsGridlines: visible });
    else this.#lines.visible = visible;
  }
  get format(): ChartGridlinesFormat {
    return new ChartGridlinesFormat(this.book, this.sheet, this.chartId, this.#part);
  }
}

class ChartAxisTitle extends OfAxis {
  static override readonly typeName = "ChartAxisTitle";
  static override readonly scalars = ["text", "visible"] as const satisfies Names<
    ChartAxisTitle,
    Excel.ChartAxisTitle
  >;
  static override readonly links = ["format"] as const satisfies Names<ChartAxisTitle, Excel.ChartAxisTitle>;
  get #title(): { text: string; visible: boolean } {
    return this.kept(`${this.axis} axis title`, () => ({ text: "", visible: false }));
  }
  get text(): string {
    return this.#title.text;
  }
  set text(text: string) {
    Object.assign(this.#title, { text, visible: true });
  }
  get visible(): boolean {
    return this.#title.visible;
  }
  set visible(visible: boolean) {
    this.#title.visible = visible;
  }
  get format(): ChartTextFormat {
    return new ChartTextFormat(this.book, this.sheet, this.chartId, `${this.axis} axis title`);
  }
}
