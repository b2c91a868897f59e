import type { Outcome, Problem } from "../../summary/problem";
import { lookAtWorkbook, writingProblem } from "../../workbook/firstLook";
import type { KeptDifference } from "../../workbook/recommendations/keptDifference";
import { cellsRead, readKeptSheet, type KeptSheet } from "../../workbook/recommendations/keptSheet";
import { rowsToKeep } from "../../workbook/recommendations/rowsToKeep";
import { queueNewSheet, queueRows } from "../../workbook/recommendations/writeKept";
import { run } from "../../workbook/run";
import { tellChanged } from "../tellChanged";

/** A review's recommendations as an officer gave them: a list, or only how many there are. */
export interface RecommendationsGiven {
  readonly review: string;
  /** Empty where only the number is known. */
  readonly recommendations: readonly { readonly ref: string; readonly text: string }[];
  /** How many the review is said to hold; null where nothing was said beside the list. */
  readonly stated: number | null;
}

/** Where a list was kept, and how it differs from what stood there. */
export interface ListKept extends KeptDifference {
  /** The name of the sheet. */
  readonly sheet: string;
}

/** Why nothing can be kept on the sheet as it stands. */
function problemOf(kept: KeptSheet): Problem | null {
  if (!kept.stands) return { kind: "headingsMoved", sheet: kept.tab.name };
  return kept.isTooLong ? { kind: "tooLarge", sheet: kept.tab.name, cells: cellsRead } : null;
}

/**
 * Keeps them on the Recommendations sheet, which is made where there is none and then reads like any other list: two
 * round trips to read, one to write. Rows that stand there are never changed or removed: what is missing is added, and
 * the value says what differs. Reports a read-only workbook, protection, and a sheet whose headings have moved.
 */
export async function keepRecommendations(given: RecommendationsGiven): Promise<Outcome<ListKept>> {
  const outcome = await run<ListKept>(async (context, progress) => {
    const look = await lookAtWorkbook(context);
    const found = await readKeptSheet(context, look);
    const empty = found?.isEmpty === true ? found : null;
    const kept = empty ? null : found;
    const problem = writingProblem(look, found?.tab ?? null) ?? (kept && problemOf(kept));
    if (problem) return { ok: false, problem };
    const write = rowsToKeep(kept?.rows ?? [], given);
    progress.writing = true;
    if (kept) queueRows(context, kept, write);
    const sheet = kept ? kept.tab.name : queueNewSheet(context, look, write, empty);
    await context.sync();
    return { ok: true, value: { sheet, ...write.difference } };
  });
  return tellChanged(outcome, "perhapsList");
}
