import type { Names } from "../../protocol/hostObject";
import type { Book } from "../book";
import { color } from "../formats/color";
import { ChartFill, ChartFont } from "./chartFormats";
import { OfSeries } from "./ofSeries";
import type { LiveColor } from "./seriesFormat";

/** What labels say beside the value, and where they stand: kept for the session. */
interface LabelSettings {
  position: string;
  showValue: boolean;
  showSeriesName: boolean;
  showCategoryName: boolean;
  showPercentage: boolean;
  showLegendKey: boolean;
  linkNumberFormat: boolean;
}
const labelSettings = [
  ...(["position", "showValue", "showSeriesName", "showCategoryName", "showPercentage"] as const),
  ...(["showLegendKey", "linkNumberFormat"] as const),
] as const satisfies readonly (keyof LabelSettings)[];

/** The labels of a series, as Excel.ChartDataLabels. */
export class ChartDataLabels extends OfSeries {
  static override readonly typeName = "ChartDataLabels";
  static override readonly scalars = [
    ...labelSettings,
    "numberFormat",
  ] as const satisfies readonly (keyof Excel.ChartDataLabels)[];
  static override readonly links = ["format"] as const satisfies Names<
    ChartDataLabels,
    Excel.ChartDataLabels
  >;

  static {
    for (const name of labelSettings) {
      Object.defineProperty(ChartDataLabels.prototype, name, {
        get(this: ChartDataLabels): unknown {
          return this.#settings[name];
        },
        set(this: ChartDataLabels, value: unknown) {
          Object.assign(this.#settings, { [name]: value });
        },
      });
    }
  }
  get #settings(): LabelSettings {
    return this.kept(`series ${this.index} labels`, () => ({
      ...{ position: "Center", showValue: true, showSeriesName: false, showCategoryName: false },
      ...{ showPercentage: false, showLegendKey: false, linkNumberFormat: true },
    }));
  }
  get numberFormat(): string {
    return this.liveSeries.labels.numberFormat ?? "General";
  }
  set numberFormat(numberFormat: string) {
    this.updateSeries({ labels: { ...this.liveSeries.labels, numberFormat } });
  }
  get format(): ChartDataLabelFormat {
    return new ChartDataLabelFormat(this.book, this.sheet, this.chartId, this.index);
  }
}

class ChartDataLabelFormat extends OfSeries {
  static override readonly typeName = "ChartDataLabelFormat";
  static override readonly links = ["fill", "font"] as const satisfies Names<
    ChartDataLabelFormat,
    Excel.ChartDataLabelFormat
  >;
  get fill(): ChartFill {
    return new ChartFill(this.book, this.sheet, this.chartId, `series ${this.index} labels`);
  }
  get font(): LabelFont {
    return new LabelFont(this.book, this.sheet, this.chartId, `series ${this.index} labels`, {
      get: () => this.liveSeries.labels.color,
      set: (wanted) => this.updateSeries({ labels: { ...this.liveSeries.labels, color: wanted } }),
    });
  }
}

class LabelFont extends ChartFont {
  static override readonly typeName = "ChartFont";
  readonly #live: LiveColor;
  constructor(book: Book, sheet: string, chartId: string, part: string, live: LiveColor) {
    super(book, sheet, chartId, part);
    this.#live = live;
  }
  override get color(): string {
    return this.#live.get() ?? super.color;
  }
  override set color(given: string) {
    this.#live.set(color(given));
  }
}
