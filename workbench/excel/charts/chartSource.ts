import type { ChartInfo, ChartSeriesInfo, LiveWorkbook, Zone } from "../../engine/liveWorkbook";
import { HostError } from "../../protocol/hostError";
import { columnsOf, oneCell, rowsOf } from "../cells/zone";

export type ChartSource = Pick<ChartInfo, "series" | "categories">;

/**
 * The series and categories Excel makes of a range. The first row and column are names where they hold text
 * (a blank corner also says so); "Auto" takes the longer side for the categories.
 */
export function chartSource(live: LiveWorkbook, sheet: string, zone: Zone, seriesBy: string): ChartSource {
  const byRows = seriesBy === "Rows" || (seriesBy === "Auto" && columnsOf(zone) > rowsOf(zone));
  if (!["Auto", "Columns", "Rows"].includes(seriesBy)) throw new HostError("InvalidArgument");
  const names = isNaming(live, sheet, zone, "top") ? 1 : 0;
  const labels = isNaming(live, sheet, zone, "left") ? 1 : 0;
  const body = { ...zone, top: zone.top + names, left: zone.left + labels };
  if (body.top > body.bottom || body.left > body.right) throw new HostError("InvalidArgument");
  const lines = byRows ? rowZones(body) : columnZones(body);
  const [hasName, hasCategories] = byRows ? [labels, names] : [names, labels];
  const series = lines.map((values, index) => {
    const nameCell = byRows
      ? { sheet, row: values.top, column: zone.left }
      : { sheet, row: zone.top, column: values.left };
    return newSeries(live, sheet, values, hasName === 1 ? nameCell : null, index);
  });
  const across = { ...oneCell(zone.top, body.left), right: zone.right };
  const down = { ...oneCell(body.top, zone.left), bottom: zone.bottom };
  return { series, categories: hasCategories === 1 ? { sheet, zone: byRows ? across : down } : null };
}

/** Whether the first row or column names things: it holds no number beyond the corner, and lies beside a body. */
function isNaming(live: LiveWorkbook, sheet: string, zone: Zone, side: "top" | "left"): boolean {
  if (side === "top" ? rowsOf(zone) < 2 : columnsOf(zone) < 2) return false;
  if (live.text(sheet, zone.top, zone.left) === "") return true;
  const along =
    side === "top"
      ? Array.from({ length: columnsOf(zone) - 1 }, (_, i) => live.value(sheet, zone.top, zone.left + 1 + i))
      : Array.from({ length: rowsOf(zone) - 1 }, (_, i) => live.value(sheet, zone.top + 1 + i, zone.left));
  const beyond = along.length > 0 ? along : [live.value(sheet, zone.top, zone.left)];
  return beyond.every((value) => typeof value !== "number");
}

const rowZones = (zone: Zone): Zone[] =>
  Array.from({ length: rowsOf(zone) }, (_, i) => ({ ...zone, top: zone.top + i, bottom: zone.top + i }));
const columnZones = (zone: Zone): Zone[] =>
  Array.from({ length: columnsOf(zone) }, (_, i) => ({ ...zone, left: zone.left + i, right: zone.left + i }));

/** A series of these values, called as its name cell says, else "Series1" and so on. */
export function newSeries(
  live: LiveWorkbook,
  sheet: string,
  values: Zone,
  nameCell: ChartSeriesInfo["nameCell"],
  index: number,
): ChartSeriesInfo {
  return {
    name: nameCell ? live.text(nameCell.sheet, nameCell.row, nameCell.column) : `Series${index + 1}`,
    nameCell,
    values: { sheet, zone: values },
    fill: null,
    line: null,
    labels: { shown: false, color: null, numberFormat: null },
  };
}
