import { unfinished } from "../../../src/workbook/summary/leftOver";
import type { LiveWorkbook } from "../../../workbench/engine/liveWorkbook";
import { sheetState } from "../../workbench/sheetState";

/** The ids of what the add-in makes of its own accord; ids of rules, tables and charts are new with each of these. */
const idOf = /"id":"[^"]*"|chart:chart-\d+/g;

/** The id of a sheet, which depends on how many there have been. */
const sheetId = /\bsheet-\d+\b/g;

/** All that a reader sees of a sheet, without ids; sheets it refers to are named. */
export function seenOf(workbook: LiveWorkbook, sheet: string): string {
  const names = new Map(workbook.sheets().map((id) => [id, workbook.sheetName(id)]));
  return JSON.stringify(sheetState(workbook, sheet))
    .replaceAll(idOf, "")
    .replaceAll(sheetId, (id) => names.get(id) ?? id);
}

/** All sheets but those given, as a reader sees them. */
export const seenBut = (workbook: LiveWorkbook, but: readonly string[]): string[] =>
  workbook.sheets().flatMap((sheet) => (but.includes(sheet) ? [] : [seenOf(workbook, sheet)]));

/** What the next refresh goes by on sheets: values, tables, charts, marks, names and memory. */
export function readBy(workbook: LiveWorkbook): string {
  const sheets = workbook.sheets().map((sheet) => {
    const zone = workbook.usedZone(sheet, true);
    const cells: unknown[] = [];
    if (zone)
      for (let row = 0; row <= zone.bottom; row++)
        for (let column = 0; column <= zone.right; column++) cells.push(workbook.value(sheet, row, column));
    const tables = workbook.tables(sheet).map(({ name, zone: place }) => [name, place]);
    const charts = workbook.charts(sheet).map(({ name }) => name);
    return [workbook.sheetName(sheet), cells, tables, charts, [...workbook.customProperties(sheet)]];
  });
  return JSON.stringify([sheets, workbook.names(), [...workbook.settings]]);
}

/** Whether a sheet of ours says that it is unfinished, or holds nothing at all yet. */
export const saysUnfinished = (workbook: LiveWorkbook, sheet: string): boolean =>
  workbook.value(sheet, 0, 0) === unfinished || workbook.usedZone(sheet, true) === null;

/** What is seen of sheets, but for how they print: page set-up comes last of all and may fail alone. */
export const butPages = (seen: readonly string[]): string =>
  seen.map((sheet) => sheet.replace(/"page":\{.*?\},"beside":.*?,"properties"/, "")).join();
