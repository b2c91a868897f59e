import type { Workbook } from "@cj-tech-master/excelts";
import type { OpeningWorkbook } from "../../createLiveWorkbook";
import type { KeptRecord } from "../../model/keptPlugin";
import { engineSheetName } from "../../dialect/sheetNames";
import { formulaForEngine } from "../../dialect/structuredReferences";
import { ukLocale } from "../../model/ukLocale";
import { colourReader, ownPalette, themeColours, type ColourReader } from "../colours";
import { listOf } from "../listOf";
import { readExcelSettings, readOwnPart, type OwnRecord } from "../ownPart";
import { partText, relationshipsOf, sheetParts, workbookPath, type Parts } from "../parts";
import { missedParts } from "./missedParts";
import { readNames } from "./readNames";
import { readSheet } from "./sheet/readSheet";
import { needNamedRange, tablesOf } from "./readTables";
import { newShelf, type WorkbookReading } from "./sheet/sheetReading";

/** What is kept of the whole workbook as the file said it. */
export interface FileWorkbook {
  readonly theme: string | null;
  readonly protection: Workbook["protection"] | undefined;
  /** Times as milliseconds: whatever the spreadsheet keeps must be plain. */
  readonly details: Partial<Record<(typeof detailNames)[number], string | number | undefined>>;
}

/** What the file says of itself, which is written back as it was. */
export const detailNames = [
  "creator",
  "lastModifiedBy",
  "created",
  "modified",
  "title",
  "subject",
  "keywords",
  "category",
  "description",
  "company",
  "manager",
] as const;

export interface ReadWorkbook {
  readonly opening: OpeningWorkbook;
  readonly notCarried: readonly string[];
  /** The sheet that was in front, by id. */
  readonly active: string | null;
}

const plain = (detail: string | Date | undefined): string | number | undefined =>
  typeof detail === "object" ? detail.getTime() : detail;

/** Turns the parts of a file and what the codec's library read of them into a workbook to open. */
export async function readWorkbook(workbook: Workbook, parts: Parts): Promise<ReadWorkbook> {
  const own = await readOwnPart(parts);
  const theme = await relatedText(parts, "theme");
  const colours = await themeColours(theme);
  const palette = await ownPalette(await relatedText(parts, "styles"));
  const sheetIds = idsOf(workbook, own);
  const kept: Record<string, KeptRecord> = {};
  const missed = new Set(missedParts(parts));
  const reading = workbookReading(
    workbook,
    { theme: colours, reader: colourReader(colours, palette ?? undefined) },
    sheetIds,
    kept,
    missed,
  );
  const paths = new Map((await sheetParts(parts)).map(({ name, path }) => [name, path]));
  const sheets = [];
  const properties = new Map<string, ReadonlyMap<string, string>>();
  for (const worksheet of workbook.worksheets) {
    const id = sheetIds.get(worksheet.name) ?? worksheet.name;
    const path = paths.get(worksheet.name) ?? "";
    const read = await readSheet(reading, worksheet, id, parts, path, (key, record) => (kept[key] = record));
    sheets.push(read.sheet);
    properties.set(id, new Map([...read.properties, ...(own.sheets.get(worksheet.name)?.properties ?? [])]));
  }
  readNames(workbook, reading);
  if (workbook.properties.date1904)
    missed.add("This workbook counted its dates from 1904; they now count from 1900, and are the same days.");
  const details = Object.fromEntries(detailNames.map((name) => [name, plain(workbook[name])]));
  const file: FileWorkbook = { theme, protection: workbook.protection, details };
  kept.workbook = {
    places: [],
    value: { file, structureProtected: workbook.protection?.lockStructure ?? false },
  };
  const data = {
    sheets,
    styles: reading.styles.held,
    formats: reading.formats.held,
    borders: reading.borders.held,
    namedRanges: reading.namedRanges,
    settings: { locale: ukLocale },
    uniqueFigureIds: true,
    pivots: {},
    pivotNextId: 1,
    customTableStyles: {},
  } as unknown as OpeningWorkbook["sheets"];
  const settings = own.settings.size > 0 ? own.settings : await readExcelSettings(parts);
  const front = workbook.worksheets[listOf(workbook.views)[0]?.activeTab ?? 0];
  return {
    opening: { sheets: data, kept, settings, customProperties: properties },
    notCarried: [...missed],
    active: front?.state === "visible" ? (sheetIds.get(front.name) ?? null) : null,
  };
}

/** The text of a part that the workbook relates to, by its kind; null where it has none. */
async function relatedText(parts: Parts, kind: "theme" | "styles"): Promise<string | null> {
  const part = (await relationshipsOf(parts, workbookPath)).find(({ type }) => type === kind);
  return part ? partText(parts, part.target) : null;
}

/** Each sheet's id by its name: the one it had when it was saved here, else one from the file's own number. */
function idsOf(workbook: Workbook, own: OwnRecord): Map<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  for (const { name, id } of workbook.worksheets) {
    const saved = own.sheets.get(name)?.id;
    let mine = saved !== undefined && saved !== "" && !taken.has(saved) ? saved : `sheet-${id}`;
    while (taken.has(mine)) mine = `${mine}x`;
    taken.add(mine);
    ids.set(name, mine);
  }
  return ids;
}

function workbookReading(
  workbook: Workbook,
  colours: { readonly theme: ReadonlyMap<string, string>; readonly reader: ColourReader },
  sheetIds: ReadonlyMap<string, string>,
  kept: Record<string, KeptRecord>,
  missed: Set<string>,
): WorkbookReading {
  const tables = tablesOf(workbook, sheetIds);
  const names = new Map([...sheetIds].map(([name, id]) => [id, engineSheetName(name)]));
  const namedRanges: Record<string, string> = {};
  const need = (id: string, part: string) => {
    const found = tables.find(({ table }) => table.id === id);
    return !!found && needNamedRange(namedRanges, found, names.get(found.table.sheet) ?? "", part);
  };
  let records = 0;
  return {
    colour: colours.reader,
    themeColours: colours.theme,
    looks: new Map(),
    styles: newShelf(),
    formats: newShelf(),
    borders: newShelf(),
    tables,
    sheetIds,
    namedRanges,
    keep: (kind, places, value) => (kept[`${kind}:file-${++records}`] = { places, value }),
    miss: (what) => missed.add(what),
    formula: (formula) =>
      formulaForEngine(
        `=${formula}`,
        tables.map(({ table }) => table),
        (table, part) => need(table.id, part),
      ),
  };
}
