import type { Day } from "../../plan/cells/day";
import type { Outcome } from "../../summary/problem";
import { writingProblem } from "../../workbook/firstLook";
import { run } from "../../workbook/run";
import { standingSheets } from "../../workbook/summary/standingSheets";
import type { Count } from "../counting/counting";
import { readPlan, type PlanRead } from "./readPlan";
import { notWritten, toRefreshed, type Refreshed, type Written } from "./refreshSummary";

/** A count of what the ribbon has refreshed. */
export interface RecountRequest {
  readonly today: Day;
  /** The kept meeting to compare with; the latest before this one where it is null or not kept. */
  readonly comparedWith: Day | null;
  /** Whether the ribbon has written the summary. */
  readonly wrote: boolean;
  /** Where it is counted; here where this is missing. */
  readonly count?: Count | undefined;
}

/** What came of the ribbon's refresh, as far as the workbook shows it. */
function writtenBefore({ look, plan, read }: PlanRead, wrote: boolean): Written {
  if (plan.questions.length > 0) return notWritten(null);
  const problem = writingProblem(look, ...read.own.map((sheet) => sheet?.tab ?? null));
  if (problem !== null || !wrote) return notWritten(problem);
  const { summary, attention } = standingSheets(read.own, look.memory);
  return { ...notWritten(null), writtenTo: summary, attentionOn: attention };
}

/**
 * The figures of a refresh that the ribbon has made: counted for the same date, and nothing written. Reports what a
 * refresh reports before it writes.
 */
export async function recount({
  today,
  comparedWith,
  wrote,
  count,
}: RecountRequest): Promise<Outcome<Refreshed>> {
  return run<Refreshed>(async (context) => {
    const found = await readPlan(context, { today, meetingDate: null, count }, ({ look: { memory } }) => ({
      memory,
      comparedWith,
      writing: null,
    }));
    if (!found.ok) return found;
    return { ok: true, value: toRefreshed(found.value, writtenBefore(found.value, wrote)) };
    // Nothing is written, so there is no step to undo.
  }, false);
}
