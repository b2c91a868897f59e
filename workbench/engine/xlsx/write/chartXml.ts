import type { CellValue, ChartInfo, ChartSeriesInfo, Zone } from "../../liveWorkbook";
import { absoluteReference } from "../references";
import { escaped } from "../xml";

/** What the chart part needs of the workbook: sheet names, and cells for the numbers shown until Excel counts anew. */
export interface ChartSource {
  readonly sheetName: (sheet: string) => string;
  readonly value: (sheet: string, row: number, column: number) => CellValue;
  /** The cell as it is displayed. */
  readonly text: (sheet: string, row: number, column: number) => string;
}

const drawingNames = "http://schemas.openxmlformats.org/drawingml/2006";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const categoryAxis = 111111111;
const valueAxis = 222222222;

const fill = (colour: string) => `<a:solidFill><a:srgbClr val="${escaped(colour.slice(1))}"/></a:solidFill>`;

/**
 * The chart part of a bar, column or line chart (ECMA-376 part 1, 21.2). Axes stay where readers look for them: with
 * the categories reversed the first bar is on top and the numbers still stand below.
 */
export function chartXml(chart: ChartInfo, source: ChartSource): string {
  const across = chart.type.startsWith("Bar");
  const grouping = isLine(chart)
    ? "standard"
    : /100$/.test(chart.type)
      ? "percentStacked"
      : chart.type.includes("Stacked")
        ? "stacked"
        : "clustered";
  const series = chart.series.map((one, at) => seriesXml(one, at, chart.categories, grouping, source));
  return [
    `${declaration}<c:chartSpace xmlns:c="${drawingNames}/chart" xmlns:a="${drawingNames}/main" `,
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    '<c:roundedCorners val="0"/><c:chart>',
    chart.title === null ? "" : titleXml(chart.title),
    `<c:autoTitleDeleted val="${chart.title === null ? 1 : 0}"/><c:plotArea><c:layout/>`,
    isLine(chart) ? linesXml(series) : barsXml(chart, across, grouping, series),
    axesXml(across, chart),
    "</c:plotArea>",
    chart.legend === null
      ? ""
      : `<c:legend><c:legendPos val="${chart.legend.charAt(0).toLowerCase()}"/><c:overlay val="0"/></c:legend>`,
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>',
  ].join("");
}

const isLine = ({ type }: ChartInfo) => type.startsWith("Line");

const axisIds = `<c:axId val="${categoryAxis}"/><c:axId val="${valueAxis}"/>`;

const barsXml = (chart: ChartInfo, across: boolean, grouping: string, series: readonly string[]): string =>
  [
    `<c:barChart><c:barDir val="${across ? "bar" : "col"}"/><c:grouping val="${grouping}"/>`,
    `<c:varyColors val="0"/>${series.join("")}`,
    `<c:gapWidth val="${Math.round(chart.gapWidth)}"/><c:overlap val="${Math.round(chart.overlap)}"/>`,
    `${axisIds}</c:barChart>`,
  ].join("");

const linesXml = (series: readonly string[]): string =>
  `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series.join("")}<c:marker val="1"/>${axisIds}</c:lineChart>`;

/** The dots of a line, in its own colour. */
function markersXml(colour: string | null): string {
  const ink =
    colour === null ? "" : `<c:spPr>${fill(colour)}<a:ln w="9525">${fill("#3D3D3D")}</a:ln></c:spPr>`;
  return `<c:marker><c:symbol val="circle"/><c:size val="7"/>${ink}</c:marker>`;
}

function titleXml(title: string): string {
  const lines = title
    .split("\n")
    .map(
      (line) =>
        '<a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr>' +
        `<a:r><a:rPr lang="en-GB" sz="1200" b="1"/><a:t>${escaped(line)}</a:t></a:r></a:p>`,
    );
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>${lines.join("")}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function axesXml(across: boolean, chart: ChartInfo): string {
  const reversed = chart.reverseCategories;
  const lines = `<c:majorGridlines><c:spPr><a:ln w="6350">${fill("#D9D9D9")}</a:ln></c:spPr></c:majorGridlines>`;
  const ticks = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>';
  return [
    `<c:catAx><c:axId val="${categoryAxis}"/>`,
    `<c:scaling><c:orientation val="${reversed ? "maxMin" : "minMax"}"/></c:scaling><c:delete val="0"/>`,
    `<c:axPos val="${across ? "l" : "b"}"/><c:numFmt formatCode="General" sourceLinked="0"/>${ticks}`,
    `<c:crossAx val="${valueAxis}"/><c:crosses val="autoZero"/><c:auto val="1"/>`,
    '<c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>',
    `<c:valAx><c:axId val="${valueAxis}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="${chart.showsValueAxis ? 0 : 1}"/>`,
    `<c:axPos val="${across ? "b" : "l"}"/>${chart.showsGridlines ? lines : ""}`,
    `<c:numFmt formatCode="General" sourceLinked="0"/>${ticks}<c:crossAx val="${categoryAxis}"/>`,
    `<c:crosses val="${reversed ? "max" : "autoZero"}"/><c:crossBetween val="between"/></c:valAx>`,
  ].join("");
}

function seriesXml(
  series: ChartSeriesInfo,
  at: number,
  categories: ChartInfo["categories"],
  grouping: string,
  source: ChartSource,
): string {
  const lines = grouping === "standard";
  const look = [
    series.fill ? fill(series.fill) : "",
    series.line ? `<a:ln w="${lines ? 28575 : 9525}">${fill(series.line)}</a:ln>` : "",
  ].join("");
  return [
    `<c:ser><c:idx val="${at}"/><c:order val="${at}"/>${nameXml(series, source)}`,
    look === "" ? "" : `<c:spPr>${look}</c:spPr>`,
    lines ? markersXml(series.line) : '<c:invertIfNegative val="0"/>',
    labelsXml(series.labels, grouping),
    categories ? `<c:cat>${textsXml(categories.sheet, categories.zone, source)}</c:cat>` : "",
    `<c:val>${numbersXml(series.values.sheet, series.values.zone, source)}</c:val>`,
    lines ? '<c:smooth val="0"/></c:ser>' : "</c:ser>",
  ].join("");
}

function nameXml({ name, nameCell }: ChartSeriesInfo, source: ChartSource): string {
  if (!nameCell) return name === "" ? "" : `<c:tx><c:v>${escaped(name)}</c:v></c:tx>`;
  const { sheet, row, column } = nameCell;
  return `<c:tx>${textsXml(sheet, { top: row, bottom: row, left: column, right: column }, source)}</c:tx>`;
}

/** In the order the schema wants; labels that are not shown are said not to be. */
function labelsXml({ shown, color, numberFormat }: ChartSeriesInfo["labels"], grouping: string): string {
  const rest =
    '<c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>';
  if (!shown) return `<c:dLbls><c:showLegendKey val="0"/><c:showVal val="0"/>${rest}</c:dLbls>`;
  const format =
    numberFormat === null ? "" : `<c:numFmt formatCode="${escaped(numberFormat)}" sourceLinked="0"/>`;
  const text = color
    ? `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr>${fill(color)}</a:defRPr></a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr>`
    : "";
  const place = grouping === "standard" ? "t" : grouping === "clustered" ? "outEnd" : "ctr";
  const shape = "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>";
  return `<c:dLbls>${format}${shape}${text}<c:dLblPos val="${place}"/><c:showLegendKey val="0"/><c:showVal val="1"/>${rest}</c:dLbls>`;
}

function cells({ top, left, bottom, right }: Zone): { readonly row: number; readonly column: number }[] {
  const found = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) found.push({ row, column });
  return found;
}

const reference = (sheet: string, zone: Zone, { sheetName }: ChartSource) =>
  `<c:f>${escaped(absoluteReference(sheetName(sheet), zone))}</c:f>`;

function textsXml(sheet: string, zone: Zone, source: ChartSource): string {
  const all = cells(zone);
  const points = all.map(({ row, column }, at) => {
    const text = source.text(sheet, row, column);
    return text === "" ? "" : `<c:pt idx="${at}"><c:v>${escaped(text)}</c:v></c:pt>`;
  });
  return `<c:strRef>${reference(sheet, zone, source)}<c:strCache><c:ptCount val="${all.length}"/>${points.join("")}</c:strCache></c:strRef>`;
}

function numbersXml(sheet: string, zone: Zone, source: ChartSource): string {
  const all = cells(zone);
  const points = all.map(({ row, column }, at) => {
    const number = source.value(sheet, row, column);
    return typeof number === "number" ? `<c:pt idx="${at}"><c:v>${number}</c:v></c:pt>` : "";
  });
  return `<c:numRef>${reference(sheet, zone, source)}<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${all.length}"/>${points.join("")}</c:numCache></c:numRef>`;
}
