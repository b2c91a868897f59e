import type { WorkbookData } from "@odoo/o-spreadsheet";
import { cellFunctions } from "./live/cells";
import { chartFunctions } from "./charts/charts";
import { gridFunctions } from "./live/grid";
import { insideModel, rememberInside, type Inside } from "./model/inside";
import type { KeptRecord } from "./model/keptPlugin";
import { linkFunctions } from "./live/links";
import { lookFunctions } from "./live/looks";
import { nameFunctions } from "./live/names";
import { oneStepEach } from "./live/oneStep";
import { quietly } from "./model/quietly";
import type { RequestCommand } from "./model/requestPlugin";
import { ruleFunctions } from "./live/rules";
import { selectionFunctions } from "./live/selection";
import { shiftFunctions } from "./live/shifts";
import { sheetFunctions, standardColumnPixels } from "./live/sheets";
import { startModel } from "./model/startModel";
import { tableFunctions } from "./live/tables";
import type { LiveWorkbook } from "./liveWorkbook";

/** A workbook as the codec read it: the library's own description, and what stands beside it. */
export interface OpeningWorkbook {
  readonly sheets: Partial<WorkbookData>;
  readonly kept: Readonly<Record<string, KeptRecord>>;
  readonly settings: ReadonlyMap<string, unknown>;
  /** By sheet id. */
  readonly customProperties: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

const emptySheet = {
  id: "sheet-1",
  name: "Sheet1",
  colNumber: 26,
  rowNumber: 100,
  cols: Object.fromEntries(
    Array.from({ length: 26 }, (_, column) => [column, { size: standardColumnPixels }]),
  ),
};

/** A live workbook over what the codec read; without it a new one with one empty sheet, "Sheet1". */
export function createLiveWorkbook(opening?: OpeningWorkbook): LiveWorkbook {
  const model = startModel(
    opening?.sheets ?? ({ sheets: [emptySheet] } as unknown as Partial<WorkbookData>),
    opening?.kept,
  );
  const settings = new Map(opening?.settings);
  const properties = new Map(
    [...(opening?.customProperties ?? [])].map(([sheet, values]) => [sheet, new Map(values)] as const),
  );
  const inside = insideModel(model, settings, properties);
  const sheets = sheetFunctions(inside);
  const workbook: LiveWorkbook = Object.defineProperties(
    {
      ...historyFunctions(inside),
      ...cellFunctions(inside),
      ...lookFunctions(inside),
      ...linkFunctions(inside),
      ...gridFunctions(inside),
      ...tableFunctions(inside),
      ...shiftFunctions(inside),
      ...chartFunctions(inside),
      ...ruleFunctions(inside),
      ...nameFunctions(inside),
      ...selectionFunctions(inside),
      settings,
      customProperties: (sheet: string) => propertiesOf(properties, sheet),
    },
    Object.getOwnPropertyDescriptors(sheets),
  ) as LiveWorkbook;
  oneStepEach(workbook);
  rememberInside(workbook, inside);
  return workbook;
}

function propertiesOf(all: Map<string, Map<string, string>>, sheet: string): Map<string, string> {
  const found = all.get(sheet) ?? new Map<string, string>();
  all.set(sheet, found);
  return found;
}

function historyFunctions(inside: Inside): Pick<LiveWorkbook, "batch" | "undo" | "redo"> {
  const { getters, run, parts } = inside;
  return {
    batch: (work) => batch(inside, work),
    undo: () => {
      if (inside.busy || !getters.canUndo()) return false;
      run("REQUEST_UNDO");
      return true;
    },
    // The library's own answer is yes also where it would only repeat the last command.
    redo: () => {
      if (inside.busy || parts.history.redoStack.length === 0) return false;
      run("REQUEST_REDO");
      return true;
    },
  };
}

/** Runs `work` inside one command of the library, so that all of it is one step to undo. */
function batch<T>(inside: Inside, work: () => T): T {
  if (inside.busy) return work();
  let result: { readonly value: T } | undefined;
  const request: Omit<RequestCommand, "type"> = {
    work: () => {
      inside.busy = true;
      try {
        result = { value: work() };
      } catch (reason) {
        thrown = { reason };
      } finally {
        inside.busy = false;
      }
    },
  };
  let thrown: { readonly reason: unknown } | undefined;
  quietly(() => inside.run("WORKBENCH_REQUEST", request));
  if (thrown) throw (thrown as { reason: unknown }).reason;
  if (!result) throw new Error("The spreadsheet did not run the request.");
  return (result as { value: T }).value;
}
