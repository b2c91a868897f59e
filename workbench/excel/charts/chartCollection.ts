import { HostError } from "../../protocol/hostError";
import type { Names } from "../../protocol/hostObject";
import type { Book } from "../book";
import { Range } from "../cells/ranges/range";
import { NamedCollection } from "../named";
import { Chart } from "./chart";
import { chartSource } from "./chartSource";

/** The charts of one sheet, as Excel.ChartCollection. */
export class ChartCollection extends NamedCollection<Chart> {
  static override readonly typeName = "ChartCollection";
  static override readonly scalars = ["count"] as const satisfies Names<
    ChartCollection,
    Excel.ChartCollection
  >;
  static override readonly calls = [
    ...["add", "getItem", "getItemAt", "getItemOrNullObject", "getCount"],
  ] as const satisfies Names<ChartCollection, Excel.ChartCollection>;
  readonly #sheet: string;

  constructor(book: Book, sheet: string) {
    super(book);
    this.#sheet = sheet;
  }
  all(): readonly Chart[] {
    return this.book.live.charts(this.#sheet).map(({ id }) => new Chart(this.book, this.#sheet, id));
  }
  protected keysOf(chart: Chart): readonly string[] {
    return [chart.id, chart.name];
  }

  /** A chart of a range, 360 by 216 points at the sheet's top left, with the title and legend Excel gives it. */
  add(type: string, source: Range, seriesBy = "Auto"): Chart {
    this.book.guardSheet(this.#sheet);
    if (!(source instanceof Range) || typeof type !== "string") throw new HostError("InvalidArgument");
    const { live } = this.book;
    const { series, categories } = chartSource(live, source.sheet, source.zone, seriesBy);
    const [only, ...more] = series;
    const stacked = type.includes("Stacked");
    const { id } = live.addChart(this.#sheet, {
      name: this.#freeName(),
      type,
      title: only && more.length === 0 ? only.name : "Chart Title",
      categories,
      series,
      legend: "Bottom",
      gapWidth: stacked ? 150 : 182,
      overlap: stacked ? 100 : 0,
      reverseCategories: false,
      showsValueAxis: true,
      showsGridlines: true,
      ...{ left: 0, top: 0, width: 360, height: 216 },
    });
    return new Chart(this.book, this.#sheet, id);
  }
  #freeName(): string {
    const taken = new Set(this.all().map((chart) => chart.name));
    let number = 1;
    while (taken.has(`Chart ${number}`)) number++;
    return `Chart ${number}`;
  }
}
