import type { Outcome } from "../summary/problem";
import { lookAtWorkbook, writingProblem } from "../workbook/firstLook";
import { firstCell, queueTemplate } from "../workbook/template/queueTemplate";
import { goToCell } from "../workbook/goTo";
import { run } from "../workbook/run";

/**
 * Adds a sheet with a plan's headings and nothing below them, under a name that was free, and shows where its first
 * action goes: one round trip to read and one to write, one step to undo where Excel can. Nothing that stands in the
 * workbook is touched. Reports a read-only workbook and a protected one.
 * @returns the name of the sheet
 */
export async function addTemplate(): Promise<Outcome<string>> {
  const outcome = await run<string>(async (context) => {
    const look = await lookAtWorkbook(context);
    const problem = writingProblem(look, null);
    if (problem) return { ok: false, problem };
    const name = queueTemplate(context, look);
    await context.sync();
    return { ok: true, value: name };
  });
  // The sheet is there, and can be found by its name, wherever the cell cursor is.
  if (outcome.ok) await goToCell(outcome.value, firstCell);
  return outcome;
}
