import { cellName } from "../../plan/sheets/gridReading";
import type { ChartBlock, SheetLayout, TableBlock } from "../../summary/sheetLayout";

// Amber and grey are too pale on white to be told apart by colour alone, so every segment has a dark outline.
const outline = "#3D3D3D";

function seriesColumns(chart: ChartBlock): { first: number; last: number } {
  const columns = chart.series.map(({ column }) => column);
  return { first: Math.min(...columns), last: Math.max(...columns) };
}

type SeriesWanted = ChartBlock["series"][number];

/** A segment of a bar. */
function queueSegments(series: Excel.ChartSeries, wanted: SeriesWanted): void {
  series.format.fill.setSolidColor(wanted.fill);
  series.format.line.color = outline;
  series.format.line.weight = 0.75;
  series.gapWidth = 60;
  series.overlap = 100;
  series.hasDataLabels = true;
  series.dataLabels.showValue = true;
  // A zero has no segment, so it gets no number either.
  series.dataLabels.numberFormat = "0;;";
  series.dataLabels.format.font.color = wanted.font;
}

/** A line from meeting to meeting, with a dot at each and its number above. */
function queueLine(series: Excel.ChartSeries, wanted: SeriesWanted): void {
  series.format.line.color = wanted.fill;
  series.format.line.weight = 2.25;
  series.markerStyle = Excel.ChartMarkerStyle.circle;
  series.markerSize = 7;
  series.markerBackgroundColor = wanted.fill;
  series.markerForegroundColor = outline;
  series.smooth = false;
  series.hasDataLabels = true;
  series.dataLabels.showValue = true;
  series.dataLabels.position = Excel.ChartDataLabelPosition.top;
}

const isLines = ({ kind }: ChartBlock): boolean => kind === "lines";

function queueSeries(made: Excel.Chart, chart: ChartBlock, names: Excel.Range, first: number): void {
  for (const wanted of chart.series) {
    const series = made.series.getItemAt(wanted.column - first);
    series.setXAxisValues(names);
    if (isLines(chart)) queueLine(series, wanted);
    else queueSegments(series, wanted);
  }
}

/** Columns between the first and the last that are no series; taken away from the right, so that places hold. */
function queueRemovals(made: Excel.Chart, chart: ChartBlock, first: number, last: number): void {
  const wanted = new Set(chart.series.map(({ column }) => column));
  for (let column = last; column >= first; column--)
    if (!wanted.has(column)) made.series.getItemAt(column - first).delete();
}

/**
 * Queues a chart over a table's columns, of stacked bars or of lines. One that exists is given its new data in place, since deleting
 * and adding would lose what an officer has done to it.
 */
export function queueChart(
  sheet: Excel.Worksheet,
  layout: SheetLayout,
  chart: ChartBlock,
  exists: boolean,
): void {
  const table: TableBlock | undefined = layout.tables.find(({ name }) => name === chart.table);
  if (!table)
    throw new Error(`The chart ${chart.name} names the table ${chart.table}, which is not laid out.`);
  const { first, last } = seriesColumns(chart);
  const source = sheet.getRangeByIndexes(table.row, table.column + first, chart.bars + 1, last - first + 1);
  const names = sheet.getRangeByIndexes(table.row + 1, table.column + chart.category, chart.bars, 1);
  const made = exists
    ? sheet.charts.getItem(chart.name)
    : sheet.charts.add(
        isLines(chart) ? Excel.ChartType.lineMarkers : Excel.ChartType.barStacked,
        source,
        Excel.ChartSeriesBy.columns,
      );
  if (exists) made.setData(source, Excel.ChartSeriesBy.columns);
  made.name = chart.name;
  queueSeries(made, chart, names, first);
  queueRemovals(made, chart, first, last);
  made.title.text = chart.title;
  made.title.format.font.size = 12;
  made.legend.position = Excel.ChartLegendPosition.bottom;
  // The first review on top, as in the table; the numbers on the segments and lines make the scale needless.
  if (!isLines(chart)) made.axes.categoryAxis.reversePlotOrder = true;
  else made.axes.valueAxis.minimum = 0;
  made.axes.valueAxis.visible = false;
  made.axes.valueAxis.majorGridlines.visible = false;
  made.setPosition(cellName(chart.from.row, chart.from.column), cellName(chart.to.row, chart.to.column));
}
