import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import type { LiveWorkbook } from "../../liveWorkbook";
import { insideOf, type Inside } from "../../model/inside";
import { keptWorkbook } from "../../live/sheets";
import { colourReader, themeColours, type ColourReader } from "../colours";
import { addOwnPart, type OwnSheet } from "../ownPart";
import { sheetParts, unzipped, zipped } from "../parts";
import { absoluteReference } from "../references";
import type { FileName } from "../read/readNames";
import type { FileWorkbook } from "../read/readWorkbook";
import { finishCharts, finishRules, finishTheme } from "./finishParts";
import { finishStyles } from "./finishStyles";
import { writeCells } from "./writeCells";
import { keepBareRows, writeGrid } from "./writeGrid";
import { writeRules } from "./writeRules";
import { writeTables } from "./writeTables";
import { writeValidations } from "./writeValidations";

// A new workbook says the same of itself whenever it is written, so that the same workbook gives the same bytes.
const always = new Date(Date.UTC(2000, 0, 1));

/** The bytes of a workbook as an .xlsx file. */
export async function writeWorkbook(live: LiveWorkbook): Promise<Uint8Array> {
  const inside = insideOf(live);
  const { Workbook, Table } = await import("@cj-tech-master/excelts");
  const { installChartSupport } = await import("@cj-tech-master/excelts/chart");
  installChartSupport();
  const workbook = new Workbook();
  const file = keptWorkbook(inside).file as FileWorkbook | undefined;
  writeDetails(workbook, inside, file);
  const colour = colourReader(await themeColours(file?.theme ?? null));
  const stopping = new Map<string, number[]>();
  for (const id of live.sheets()) stopping.set(id, writeSheet(live, inside, workbook, id, colour, Table));
  writeNames(live, inside, workbook);
  const bytes = await workbook.xlsx.writeBuffer({ zip: { level: 0 }, validate: false });
  return finished(live, inside, new Uint8Array(bytes), stopping, file?.theme ?? null);
}

function writeDetails(workbook: Workbook, inside: Inside, file: FileWorkbook | undefined): void {
  const details = Object.entries(file?.details ?? {}).map(([name, detail]) => [
    name,
    typeof detail === "number" ? new Date(detail) : detail,
  ]);
  Object.assign(workbook, { created: always, modified: always }, Object.fromEntries(details));
  workbook.calcProperties.fullCalcOnLoad = true;
  const { structureProtected } = keptWorkbook(inside);
  if (structureProtected) workbook.protection = { ...file?.protection, lockStructure: true };
  const activeTab = Math.max(0, inside.getters.getSheetIds().indexOf(inside.getters.getActiveSheetId()));
  workbook.views = [
    { x: 0, y: 0, width: 24000, height: 12000, firstSheet: 0, activeTab, visibility: "visible" },
  ];
}

type ChartOptions = Parameters<Worksheet["addChart"]>[0];
const placeholder: ChartOptions = { type: "bar", series: [{ values: "A1" }] };

/** Gives the priorities of the conditional formats that stop those after them. */
function writeSheet(
  live: LiveWorkbook,
  inside: Inside,
  workbook: Workbook,
  id: string,
  colour: ColourReader,
  Table: Parameters<typeof writeTables>[1],
): number[] {
  const worksheet = workbook.addWorksheet(live.sheetName(id));
  const writing = { inside, id, workbook, worksheet, colour };
  writeGrid(writing);
  writeCells(writing);
  keepBareRows(writing);
  for (const { top, left, bottom, right } of live.merges(id))
    worksheet.mergeCellsWithoutStyle(top + 1, left + 1, bottom + 1, right + 1);
  writeTables(writing, Table);
  writeValidations(writing);
  // Only its place in the file is the library's; what it says is written afterwards.
  live.charts(id).forEach(() => worksheet.addChart(placeholder, "A1:B2"));
  return writeRules(writing);
}

function writeNames(live: LiveWorkbook, inside: Inside, workbook: Workbook): void {
  const order = live.sheets();
  const kept = inside.keptKeys("name:").flatMap((key) => {
    const { entry, sheet } = inside.kept(key)?.value as FileName;
    const at = sheet === null ? undefined : order.indexOf(sheet);
    if (at === -1) return [];
    return [{ ...entry, ...(at === undefined ? {} : { localSheetId: at }) }];
  });
  const ranges = live.names().map(({ name, sheet, zone }) => ({
    name,
    ranges: [absoluteReference(live.sheetName(sheet), zone)],
  }));
  workbook.definedNames.model = [...ranges, ...kept];
}

async function finished(
  live: LiveWorkbook,
  inside: Inside,
  bytes: Uint8Array,
  stopping: ReadonlyMap<string, readonly number[]>,
  theme: string | null,
): Promise<Uint8Array> {
  const parts = unzipped(bytes);
  if (!parts) throw new Error("The workbook could not be written.");
  const paths = new Map((await sheetParts(parts)).map(({ name, path }) => [name, path]));
  const own = new Map<string, OwnSheet>();
  for (const id of live.sheets()) {
    const name = live.sheetName(id);
    const path = paths.get(name) ?? "";
    await finishCharts(parts, path, live.charts(id), inside);
    finishRules(parts, path, stopping.get(id) ?? []);
    own.set(name, { id, properties: live.customProperties(id) });
  }
  await finishTheme(parts, theme);
  await finishStyles(parts);
  addOwnPart(parts, { settings: live.settings, sheets: own });
  return zipped(parts);
}
