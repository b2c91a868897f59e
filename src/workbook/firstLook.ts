import type { Problem } from "../summary/problem";
import { memoryKeys, memoryOf, type Memory } from "./memory/memory";

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
  /** What the names of our areas refer to, in the order of `areaNames`, such as "='Summary'!$A$1:$L$90"; null for none. */
  readonly areas: readonly (string | null)[];
}

/** The names of what is ours on our sheets, which follow when officers insert or delete rows and columns. */
export const areaNames = ["ActionPlan_SummaryArea", "ActionPlan_AttentionArea"] as const;

/** One round trip: the sheets, their state and protection, which tables there are, and our memory. */
export async function lookAtWorkbook(context: Excel.RequestContext): Promise<FirstLook> {
  const { workbook } = context;
  const { worksheets, tables } = workbook;
  workbook.load("readOnly");
  workbook.protection.load("protected");
  worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  tables.load("items/name,items/showHeaders,items/showTotals,items/worksheet/id");
  const settings = memoryKeys.map((key) => {
    const setting = workbook.settings.getItemOrNullObject(key);
    setting.load("value");
    return setting;
  });
  const areas = areaNames.map((name) => {
    const named = workbook.names.getItemOrNullObject(name);
    named.load("formula");
    return named;
  });
  await context.sync();
  return {
    sheets: worksheets.items.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      visible: sheet.visibility === Excel.SheetVisibility.visible,
      protected: sheet.protection.protected,
    })),
    memory: memoryOf(settings.map((setting): unknown => (setting.isNullObject ? undefined : setting.value))),
    readOnly: workbook.readOnly,
    structureProtected: workbook.protection.protected,
    tables: tables.items.map((table) => ({
      name: table.name,
      sheet: table.worksheet.id,
      hasHeader: table.showHeaders,
      hasTotals: table.showTotals,
    })),
    tableNames: new Set(tables.items.map(({ name }) => name.toLowerCase())),
    areas: areas.map((named) => (named.isNullObject ? null : String(named.formula))),
    sheetNames: new Set(worksheets.items.map(({ name }) => name.toLowerCase())),
  };
}

/**
 * Why our sheets cannot be written; null where they can. Checked first, so that nothing is half done.
 * @param sheets null for one that would have to be made
 */
export function writingProblem(look: FirstLook, ...sheets: readonly (SheetTab | null)[]): Problem | null {
  if (look.readOnly) return { kind: "readOnly" };
  const closed = sheets.find((sheet) => sheet?.protected);
  if (closed) return { kind: "protectedSheet", sheet: closed.name };
  if (sheets.includes(null) && look.structureProtected) return { kind: "protectedWorkbook" };
  return null;
}
