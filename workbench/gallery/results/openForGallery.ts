import { readFileSync } from "node:fs";
import { dayFromIso, type Day } from "../../../src/plan/cells/day";
import type { Outcome } from "../../../src/summary/problem";
import { excelTasks } from "../../../src/tasks/excelTasks";
import type { Refreshed } from "../../../src/tasks/refresh/refreshSummary";
import type { Tasks } from "../../../src/tasks/tasks";
import { codec } from "../../engine/codec";
import type { LiveWorkbook } from "../../engine/liveWorkbook";
import { openExcelInNode, type NodeExcelOptions } from "../../protocol/nodeBridge";

/** The meeting that all results are for; today is the same day, so that no picture depends on the clock. */
export const meeting = day("2021-10-12");

/** A workbook open in Microsoft's Office.js, with all that the add-in can do with it. */
export interface Opened {
  readonly workbook: LiveWorkbook;
  readonly tasks: Tasks;
  /** For the meeting, or another day. */
  refresh(on?: Day): Promise<Refreshed>;
  sheet(name: string): string;
}

/** The day that an ISO date names. */
export function day(iso: string): Day {
  const found = dayFromIso(iso);
  if (found === null) throw new Error(`${iso} is no day.`);
  return found;
}

/** The value of an outcome that must not be a problem. */
export function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(`A result for the gallery ended with “${outcome.problem.kind}”.`);
  return outcome.value;
}

/** Opens the bytes of a workbook; whichever was open before is left. */
export async function openBytes(bytes: Uint8Array, options: NodeExcelOptions = {}): Promise<Opened> {
  const read = await codec.read(bytes);
  if (!read.ok) throw new Error(`A workbook of the gallery could not be opened: ${read.why}.`);
  const { workbook } = read.value;
  openExcelInNode(workbook, { ...options, installGlobals: true });
  const tasks = excelTasks(() => meeting);
  return {
    workbook,
    tasks,
    refresh: async (on = meeting) => valueOf(await tasks.refresh(on, () => undefined)),
    sheet: (name) => {
      const found = workbook.sheets().find((sheet) => workbook.sheetName(sheet) === name);
      if (found === undefined) throw new Error(`There is no sheet named “${name}”.`);
      return found;
    },
  };
}

/** Opens a sample workbook by its file name without the ending. */
export const openSample = (name: string, options: NodeExcelOptions = {}): Promise<Opened> =>
  openBytes(new Uint8Array(readFileSync(`samples/${name}.xlsx`)), options);
