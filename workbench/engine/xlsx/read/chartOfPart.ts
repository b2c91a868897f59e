import type { XmlElement } from "@cj-tech-master/excelts/xml";
import type { ChartInfo, ChartSeriesInfo, Zone } from "../../liveWorkbook";
import { splitReference } from "../references";
import { allNamed, childrenNamed, elementAt, textIn, valueAt } from "../xml";

export type ChartOfPart = Omit<ChartInfo, "id" | "sheet" | "name" | "left" | "top" | "width" | "height">;

/** How a chart part is read: sheets by name, theme colours by name. */
export interface ChartReading {
  readonly sheetIds: ReadonlyMap<string, string>;
  readonly themeColours: ReadonlyMap<string, string>;
}

const legends: Readonly<Record<string, ChartInfo["legend"]>> = {
  t: "Top",
  b: "Bottom",
  l: "Left",
  r: "Right",
  tr: "Right",
};
const groupings: Readonly<Record<string, string>> = {
  stacked: "Stacked",
  percentStacked: "Stacked100",
  clustered: "Clustered",
  standard: "Clustered",
};

/** A bar, column or line chart as its part describes it; otherwise the kind of chart that is not read. */
export function chartOfPart(root: XmlElement, reading: ChartReading): ChartOfPart | string {
  const chart = elementAt(root, "chart");
  const plot = elementAt(chart, "plotArea");
  const kinds = (plot?.children ?? []).flatMap((child) =>
    child.type === "element" && child.name.endsWith("Chart") ? [child] : [],
  );
  const [bars, ...others] = kinds;
  const kind = kinds.map(({ name }) => name.slice(name.indexOf(":") + 1).replace("Chart", "")).join(" and ");
  if (!bars || others.length > 0 || (kind !== "bar" && kind !== "line")) return kind || "unknown";
  const series = childrenNamed(bars, "ser");
  const read = series.map((one) => seriesOf(one, reading, elementAt(bars, "dLbls")));
  if (read.includes(null)) return `${kind}, over cells of another workbook,`;
  const across = valueAt(bars, "barDir") === "bar";
  return {
    type:
      kind === "line"
        ? lineType(series)
        : `${across ? "Bar" : "Column"}${groupings[valueAt(bars, "grouping") ?? "clustered"] ?? "Clustered"}`,
    title: titleOf(elementAt(chart, "title")),
    categories: placeAt(elementAt(series[0], "cat"), reading),
    series: read.filter((one) => one !== null),
    legend: elementAt(chart, "legend")
      ? (legends[valueAt(chart, "legend", "legendPos") ?? "r"] ?? null)
      : null,
    gapWidth: Number(valueAt(bars, "gapWidth") ?? 150),
    overlap: Number(valueAt(bars, "overlap") ?? 0),
    reverseCategories: valueAt(elementAt(plot, "catAx"), "scaling", "orientation") === "maxMin",
    showsValueAxis: valueAt(elementAt(plot, "valAx"), "delete") !== "1",
    showsGridlines: elementAt(elementAt(plot, "valAx"), "majorGridlines") !== undefined,
  };
}

/** A line has dots unless each series says that it has none. */
const lineType = (series: readonly XmlElement[]): string =>
  series.every((one) => valueAt(one, "marker", "symbol") === "none") ? "Line" : "LineMarkers";

/** Null where the chart has no title, or leaves it to Excel. */
function titleOf(title: XmlElement | undefined): string | null {
  const lines = allNamed(title, "p").map((line) => allNamed(line, "t").map(textIn).join(""));
  const text = lines.length > 0 ? lines.join("\n") : allNamed(title, "v").map(textIn).join(" ");
  return text === "" ? null : text;
}

function placeAt(
  element: XmlElement | undefined,
  { sheetIds }: ChartReading,
): { readonly sheet: string; readonly zone: Zone } | null {
  const reference = splitReference(textIn(allNamed(element, "f")[0]));
  const sheet = reference && sheetIds.get(reference.name);
  return sheet === null || sheet === undefined ? null : { sheet, zone: reference?.zone ?? origin };
}

const origin: Zone = { top: 0, left: 0, bottom: 0, right: 0 };

function seriesOf(
  element: XmlElement,
  reading: ChartReading,
  shared: XmlElement | undefined,
): ChartSeriesInfo | null {
  const values = placeAt(elementAt(element, "val"), reading);
  if (!values) return null;
  const heading = placeAt(elementAt(element, "tx"), reading);
  const labels = elementAt(element, "dLbls") ?? shared;
  const look = elementAt(element, "spPr");
  return {
    name: textIn(allNamed(elementAt(element, "tx"), "v")[0]),
    nameCell: heading && { sheet: heading.sheet, row: heading.zone.top, column: heading.zone.left },
    values,
    fill: colourOf(look, reading),
    line: colourOf(elementAt(look, "ln"), reading),
    labels: {
      shown: valueAt(labels, "showVal") === "1",
      color: colourOf(allNamed(elementAt(labels, "txPr"), "defRPr")[0], reading),
      numberFormat: elementAt(labels, "numFmt")?.attributes.formatCode ?? null,
    },
  };
}

/** The plain fill of a shape, line or text, "#RRGGBB"; null where it has none or another kind. */
function colourOf(element: XmlElement | undefined, { themeColours }: ChartReading): string | null {
  const fill = elementAt(element, "solidFill");
  const plain = valueAt(fill, "srgbClr") ?? elementAt(fill, "sysClr")?.attributes.lastClr;
  const colour = plain ?? themeColours.get(valueAt(fill, "schemeClr") ?? "");
  return colour === undefined ? null : `#${colour.toUpperCase()}`;
}
