import type { Problem } from "../summary/problem";
import { memoryFrom, memoryKey, type Memory } from "./memory";

export interface SheetTab {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
}

/** A real Excel table, before it is asked where it lies. */
export interface SeenTable {
  readonly name: string;
  /** The id of its sheet. */
  readonly sheet: string;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
}

/** What is known of the workbook after the first round trip. */
export interface FirstLook {
  /** In the order of the tabs, hidden ones too: they are named, and counted if the officer includes them. */
  readonly sheets: readonly SheetTab[];
  readonly memory: Memory;
  readonly readOnly: boolean;
  readonly structureProtected: boolean;
  readonly tables: readonly SeenTable[];
  /** Names of all tables and sheets, lower case: ours must differ. */
  readonly tableNames: ReadonlySet<string>;
  readonly sheetNames: ReadonlySet<string>;
}

/** One round trip: the sheets, their state and protection, which tables there are, and our memory. */
export async function lookAtWorkbook(context: Excel.RequestContext): Promise<FirstLook> {
  const { workbook } = context;
  const { worksheets, tables } = workbook;
  workbook.load("readOnly");
  workbook.protection.load("protected");
  worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  tables.load("items/name,items/showHeaders,items/showTotals,items/worksheet/id");
  const setting = workbook.settings.getItemOrNullObject(memoryKey);
  setting.load("value");
  await context.sync();
  return {
    sheets: worksheets.items.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      visible: sheet.visibility === Excel.SheetVisibility.visible,
      protected: sheet.protection.protected,
    })),
    memory: memoryFrom(setting.isNullObject ? undefined : setting.value),
    readOnly: workbook.readOnly,
    structureProtected: workbook.protection.protected,
    tables: tables.items.map((table) => ({
      name: table.name,
      sheet: table.worksheet.id,
      hasHeader: table.showHeaders,
      hasTotals: table.showTotals,
    })),
    tableNames: new Set(tables.items.map(({ name }) => name.toLowerCase())),
    sheetNames: new Set(worksheets.items.map(({ name }) => name.toLowerCase())),
  };
}

/** Why the summary sheet cannot be written; null where it can. Checked first, so that nothing is half done. */
export function writingProblem(look: FirstLook, summarySheet: SheetTab | null): Problem | null {
  if (look.readOnly) return { kind: "readOnly" };
  if (summarySheet?.protected) return { kind: "protectedSheet", sheet: summarySheet.name };
  if (!summarySheet && look.structureProtected) return { kind: "protectedWorkbook" };
  return null;
}
