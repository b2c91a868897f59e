import type { Outcome } from "../summary/problem";
import { lookAtWorkbook, writingProblem } from "../workbook/firstLook";
import { cellsRead, keptHeader, readKeptSheet } from "../workbook/recommendations/keptSheet";
import { rowsToKeep } from "../workbook/recommendations/rowsToKeep";
import { queueNewSheet, queueRows } from "../workbook/recommendations/writeKept";
import { run } from "../workbook/run";

/** A review's recommendations as an officer gave them: a list, or only how many there are. */
export interface RecommendationsGiven {
  readonly review: string;
  /** Empty where only the number is known. */
  readonly recommendations: readonly { readonly ref: string; readonly text: string }[];
  /** How many the review is said to hold; null where nothing was said beside the list. */
  readonly stated: number | null;
}

/** What may be changed in part is the list, not the summary. */
function toldOfList(outcome: Outcome<string>): Outcome<string> {
  if (outcome.ok || outcome.problem.kind !== "refused" || outcome.problem.changed !== "perhaps")
    return outcome;
  return { ok: false, problem: { ...outcome.problem, changed: "perhapsList" } };
}

/**
 * Keeps them on the Recommendations sheet, which is made where there is none and then reads like any other list: two
 * round trips to read, one to write. What the sheet holds of other reviews and what officers wrote there stays. The
 * value is the sheet's name. Reports a read-only workbook, protection, and a sheet whose headings have moved.
 */
export async function keepRecommendations(given: RecommendationsGiven): Promise<Outcome<string>> {
  const outcome = await run<string>(async (context, progress) => {
    const look = await lookAtWorkbook(context);
    const kept = await readKeptSheet(context, look);
    const problem = writingProblem(look, kept?.tab ?? null);
    if (problem) return { ok: false, problem };
    if (kept && !kept.stands) return { ok: false, problem: { kind: "headingsMoved", sheet: kept.tab.name } };
    if (kept?.isTooLong)
      return { ok: false, problem: { kind: "tooLarge", sheet: kept.tab.name, cells: cellsRead } };
    const rows = rowsToKeep(kept?.rows ?? [], keptHeader, given);
    progress.writing = true;
    if (kept) queueRows(context, kept, rows);
    const name = kept ? kept.tab.name : queueNewSheet(context, look, rows);
    await context.sync();
    return { ok: true, value: name };
  });
  return toldOfList(outcome);
}
