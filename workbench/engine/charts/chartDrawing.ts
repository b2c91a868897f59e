import type { ChartInfo, Zone } from "../liveWorkbook";
import { helpers } from "@odoo/o-spreadsheet";

type DrawnChart = Pick<ChartInfo, "sheet" | "type" | "title" | "legend" | "categories" | "series">;
type SheetNames = (sheet: string) => string;

/** A chart's range in the library's words, with the sheet named where it is another. */
function rangeText(nameOf: SheetNames, chartSheet: string, sheet: string, zone: Zone): string {
  const { top, left, bottom, right } = zone;
  const first = helpers.toXC(left, top);
  const range = top === bottom && left === right ? first : `${first}:${helpers.toXC(right, bottom)}`;
  if (sheet === chartSheet) return range;
  return `'${nameOf(sheet).replaceAll("'", "''")}'!${range}`;
}

const above = ({ top, ...zone }: Zone): Zone => ({ ...zone, top: top - 1 });

/** Whether every series has its name right above its numbers, so that the library can follow the headings. */
const hasHeadings = ({ series, categories }: DrawnChart): boolean =>
  series.length > 0 &&
  (categories === null || categories.zone.top > 0) &&
  series.every(
    ({ nameCell, values }) =>
      nameCell !== null &&
      nameCell.sheet === values.sheet &&
      nameCell.column === values.zone.left &&
      values.zone.left === values.zone.right &&
      nameCell.row === values.zone.top - 1,
  );

const libraryTypes: readonly (readonly [RegExp, string])[] = [
  [/^(?:Bar|Column)/, "bar"],
  [/^Line/, "line"],
  [/^(?:Pie|Doughnut)/, "pie"],
];

/** The chart as the library can draw it: types, colours, title, legend and whether numbers are shown. */
export function chartDrawing(nameOf: SheetNames, chart: DrawnChart): object {
  const headings = hasHeadings(chart);
  const text = (sheet: string, zone: Zone) =>
    rangeText(nameOf, chart.sheet, sheet, headings ? above(zone) : zone);
  const type = libraryTypes.find(([name]) => name.test(chart.type))?.[1] ?? "bar";
  return {
    type,
    ...(type === "bar" ? { horizontal: chart.type.startsWith("Bar") } : {}),
    ...(type === "pie" ? {} : { stacked: chart.type.includes("Stacked") }),
    aggregated: false,
    title: chart.title === null ? {} : { text: chart.title },
    background: "#FFFFFF",
    legendPosition: chart.legend?.toLowerCase() ?? "none",
    showValues: chart.series.some(({ labels }) => labels.shown),
    dataSource: {
      type: "range",
      dataSetsHaveTitle: headings,
      ...(chart.categories ? { labelRange: text(chart.categories.sheet, chart.categories.zone) } : {}),
      dataSets: chart.series.map(({ values }, at) => ({
        dataSetId: String(at),
        dataRange: text(values.sheet, values.zone),
      })),
    },
    dataSetStyles: Object.fromEntries(
      chart.series.map(({ fill: area, line, name }, at) => {
        const fill = area ?? (type === "line" ? line : null);
        return [
          String(at),
          { ...(fill ? { backgroundColor: fill } : {}), ...(headings ? {} : { label: name }) },
        ];
      }),
    ),
  };
}
