import type { Figure } from "@odoo/o-spreadsheet";
import type { ChartInfo, ChartSeriesInfo, LiveWorkbook } from "../liveWorkbook";
import { cellValue } from "../live/cells";
import { chartDrawing } from "./chartDrawing";
import { anchorAt, pointsTo, toPixels, toPoints } from "./chartPlace";
import { drawnChart } from "./drawnChart";
import { fitSheet } from "../live/grid";
import type { Inside } from "../model/inside";
import type { KeptRecord, Place } from "../model/keptPlugin";

/** What is kept of a chart: everything but its places, its title, its legend and where it stands. */
export interface KeptChart {
  readonly name: string;
  readonly type: string;
  readonly gapWidth: number;
  readonly overlap: number;
  readonly reverseCategories: boolean;
  readonly showsValueAxis: boolean;
  readonly showsGridlines: boolean;
  readonly series: readonly Pick<ChartSeriesInfo, "name" | "fill" | "line" | "labels">[];
}

/** The key of a chart's record. */
export const chartKey = (id: string) => `chart:${id}`;

const cellPlace = (cell: ChartSeriesInfo["nameCell"]): Place | null =>
  cell && {
    sheet: cell.sheet,
    zone: { top: cell.row, bottom: cell.row, left: cell.column, right: cell.column },
  };

/** The record that stands for a chart: categories first, then each series' heading and numbers. */
export const keptChart = (
  chart: Pick<ChartInfo, Exclude<keyof KeptChart, "series"> | "series" | "categories">,
): KeptRecord => ({
  places: [chart.categories, ...chart.series.flatMap((one) => [cellPlace(one.nameCell), one.values])],
  value: {
    name: chart.name,
    type: chart.type,
    gapWidth: chart.gapWidth,
    overlap: chart.overlap,
    reverseCategories: chart.reverseCategories,
    showsValueAxis: chart.showsValueAxis,
    showsGridlines: chart.showsGridlines,
    series: chart.series.map(({ name, fill, line, labels }) => ({ name, fill, line, labels: { ...labels } })),
  } satisfies KeptChart,
});

function seriesInfo(inside: Inside, { value, places }: KeptRecord): ChartSeriesInfo[] {
  return (value as KeptChart).series.flatMap((one, at) => {
    const heading = places[1 + at * 2] ?? null;
    const values = places[2 + at * 2];
    if (!values) return [];
    const nameCell = heading && {
      sheet: heading.sheet,
      row: heading.zone.top,
      column: heading.zone.left,
    };
    const name = nameCell
      ? String(cellValue(inside, nameCell.sheet, nameCell.row, nameCell.column))
      : one.name;
    return [{ ...one, name, nameCell, values, labels: { ...one.labels } }];
  });
}

function chartInfo(inside: Inside, sheet: string, figure: Figure): ChartInfo | null {
  const { getters } = inside;
  const id = getters.getChartIds(sheet).find((chart) => getters.getFigureIdFromChartId(chart) === figure.id);
  if (id === undefined) return null;
  const drawn = drawnChart(inside, sheet, id);
  const record = inside.kept(chartKey(id));
  const kept = record && (record.value as KeptChart);
  const series = record ? seriesInfo(inside, record) : drawn.series;
  return {
    id,
    sheet,
    name: kept?.name ?? drawn.name,
    type: kept?.type ?? drawn.type,
    title: drawn.title,
    legend: drawn.legend,
    categories: record ? (record.places[0] ?? null) : drawn.categories,
    series,
    gapWidth: kept?.gapWidth ?? drawn.gapWidth,
    overlap: kept?.overlap ?? drawn.overlap,
    reverseCategories: kept?.reverseCategories ?? drawn.reverseCategories,
    showsValueAxis: kept?.showsValueAxis ?? true,
    showsGridlines: kept?.showsGridlines ?? true,
    left: pointsTo(inside, sheet, "column", { index: figure.col, offset: toPoints(figure.offset.x) }),
    top: pointsTo(inside, sheet, "row", { index: figure.row, offset: toPoints(figure.offset.y) }),
    width: toPoints(figure.width),
    height: toPoints(figure.height),
  };
}

const chartsOf = (inside: Inside, sheet: string): ChartInfo[] =>
  inside.getters
    .getFigures(sheet)
    .flatMap((figure) => (figure.tag === "chart" ? (chartInfo(inside, sheet, figure) ?? []) : []));

function chartById(inside: Inside, id: string): ChartInfo {
  for (const sheet of inside.getters.getSheetIds()) {
    if (!inside.getters.getChartIds(sheet).includes(id)) continue;
    const found = chartsOf(inside, sheet).find((chart) => chart.id === id);
    if (found) return found;
  }
  throw new Error(`There is no chart ${id}.`);
}

function figurePlace(inside: Inside, chart: Pick<ChartInfo, "sheet" | "left" | "top" | "width" | "height">) {
  const column = anchorAt(inside, chart.sheet, "column", chart.left);
  const row = anchorAt(inside, chart.sheet, "row", chart.top);
  fitSheet(inside, chart.sheet, row.index, column.index);
  return {
    col: column.index,
    row: row.index,
    offset: { x: toPixels(column.offset), y: toPixels(row.offset) },
    width: toPixels(chart.width),
    height: toPixels(chart.height),
  };
}

function addChart(inside: Inside, sheet: string, chart: Omit<ChartInfo, "id" | "sheet">): ChartInfo {
  const id = inside.newId("chart");
  const { width, height, ...place } = figurePlace(inside, { ...chart, sheet });
  inside.keep(chartKey(id), keptChart(chart));
  inside.run("CREATE_CHART", {
    sheetId: sheet,
    figureId: id,
    chartId: id,
    ...place,
    size: { width, height },
    definition: chartDrawing(inside.getters.getSheetName, { ...chart, sheet }),
  });
  return chartById(inside, id);
}

function updateChart(inside: Inside, id: string, changes: Partial<Omit<ChartInfo, "id" | "sheet">>): void {
  const before = chartById(inside, id);
  const after = { ...before, ...changes };
  const figureId = inside.getters.getFigureIdFromChartId(id);
  inside.keep(chartKey(id), keptChart(after));
  inside.run("UPDATE_CHART", {
    sheetId: after.sheet,
    figureId,
    chartId: id,
    definition: chartDrawing(inside.getters.getSheetName, after),
  });
  const moved = (["left", "top", "width", "height"] as const).some((side) => after[side] !== before[side]);
  if (moved) inside.run("UPDATE_FIGURE", { sheetId: after.sheet, figureId, ...figurePlace(inside, after) });
}

function removeChart(inside: Inside, id: string): void {
  const { sheet } = chartById(inside, id);
  inside.run("DELETE_FIGURE", { sheetId: sheet, figureId: inside.getters.getFigureIdFromChartId(id) });
  inside.keep(chartKey(id), null);
}

/** Charts: what they show, how they look and where they stand. */
export function chartFunctions(
  inside: Inside,
): Pick<LiveWorkbook, "charts" | "addChart" | "updateChart" | "removeChart"> {
  return {
    charts: (sheet) => chartsOf(inside, sheet),
    addChart: (sheet, chart) => addChart(inside, sheet, chart),
    updateChart: (id, changes) => updateChart(inside, id, changes),
    removeChart: (id) => removeChart(inside, id),
  };
}
