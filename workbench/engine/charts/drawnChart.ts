import { helpers } from "@odoo/o-spreadsheet";
import type { ChartInfo, ChartSeriesInfo, Zone } from "../liveWorkbook";
import { cellValue } from "../live/cells";
import type { Inside } from "../model/inside";

interface Definition {
  readonly type: string;
  readonly horizontal?: boolean;
  readonly stacked?: boolean;
  readonly title?: { readonly text?: string };
  readonly legendPosition?: string;
  readonly showValues?: boolean;
  readonly dataSource?: {
    readonly dataSets?: readonly { readonly dataSetId: string; readonly dataRange: string }[];
    readonly dataSetsHaveTitle?: boolean;
    readonly labelRange?: string;
  };
  readonly dataSetStyles?: Readonly<
    Record<string, { readonly backgroundColor?: string; readonly label?: string } | undefined>
  >;
}

const legends = { top: "Top", bottom: "Bottom", left: "Left", right: "Right" } as const;

const isLegend = (place: string): place is keyof typeof legends => place in legends;

type Drawn = Omit<ChartInfo, "id" | "sheet" | "left" | "top" | "width" | "height">;

/** What the library itself knows of a chart, such as one an officer made on the page. */
export function drawnChart(inside: Inside, sheet: string, id: string): Drawn {
  const definition = inside.getters.getChartDefinition(id) as unknown as Definition;
  const { dataSource, dataSetStyles } = definition;
  const titled = dataSource?.dataSetsHaveTitle ?? false;
  const labels = dataSource?.labelRange ? placeOf(inside, sheet, dataSource.labelRange) : null;
  const legend = definition.legendPosition ?? "none";
  return {
    name: id,
    type: officeType(definition),
    title: definition.title?.text ?? null,
    legend: isLegend(legend) ? legends[legend] : null,
    categories: labels && titled ? { ...labels, zone: below(labels.zone) } : labels,
    series: (dataSource?.dataSets ?? []).flatMap(({ dataSetId, dataRange }) => {
      const range = placeOf(inside, sheet, dataRange);
      const style = dataSetStyles?.[dataSetId];
      return range ? [drawnSeries(inside, range, titled, style, definition.showValues ?? false)] : [];
    }),
    gapWidth: 60,
    overlap: definition.stacked ? 100 : 0,
    reverseCategories: definition.horizontal ?? false,
    showsValueAxis: true,
    showsGridlines: true,
  };
}

const below = (zone: Zone): Zone => (zone.top < zone.bottom ? { ...zone, top: zone.top + 1 } : zone);

function drawnSeries(
  inside: Inside,
  range: { readonly sheet: string; readonly zone: Zone },
  titled: boolean,
  style: { readonly backgroundColor?: string; readonly label?: string } | undefined,
  shown: boolean,
): ChartSeriesInfo {
  const nameCell = titled ? { sheet: range.sheet, row: range.zone.top, column: range.zone.left } : null;
  return {
    name:
      style?.label ??
      (nameCell ? String(cellValue(inside, nameCell.sheet, nameCell.row, nameCell.column)) : ""),
    nameCell,
    values: { sheet: range.sheet, zone: titled ? below(range.zone) : range.zone },
    fill: style?.backgroundColor?.toUpperCase() ?? null,
    line: null,
    labels: { shown, color: null, numberFormat: null },
  };
}

function officeType({ type, horizontal, stacked }: Definition): string {
  if (type === "line") return "Line";
  if (type === "pie") return "Pie";
  return `${horizontal ? "Bar" : "Column"}${stacked ? "Stacked" : "Clustered"}`;
}

function placeOf(inside: Inside, chartSheet: string, text: string): { sheet: string; zone: Zone } | null {
  const { sheetName, xc } = helpers.splitReference(text);
  const sheet = sheetName === undefined ? chartSheet : inside.getters.getSheetIdByName(sheetName);
  if (sheet === undefined) return null;
  const { top, left, bottom, right } = helpers.toZone(xc);
  return { sheet, zone: { top, left, bottom, right } };
}
