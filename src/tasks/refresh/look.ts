import type { Day } from "../../plan/cells/day";
import type { Outcome, Problem } from "../../summary/problem";
import { writingProblem } from "../../workbook/firstLook";
import { run } from "../../workbook/run";
import type { Count } from "../counting/counting";
import { readPlan } from "./readPlan";

/** What a workbook holds, told before anything is asked for. */
export interface LookedAt {
  /** Sheets whose actions are counted. */
  readonly sheets: number;
  /** Sheets of actions that wait for an answer, and are in none of the counts. */
  readonly sheetsAsked: number;
  readonly actions: number;
  readonly recommendations: number;
  readonly reviews: number;
  /** Whether a refresh will ask something first. */
  readonly asks: boolean;
  /** The summary sheet of an earlier refresh; null where one will be made. */
  readonly summarySheet: string | null;
  /** The meetings whose lines the workbook keeps, to compare a later one with; oldest first. */
  readonly meetings: readonly Day[];
  /** Why a refresh could count, and not write; null where it can. */
  readonly cannotWrite: Problem | null;
}

/**
 * Reads the workbook as a refresh does and counts it: two or three round trips, nothing written, nothing to undo.
 * Reports a workbook without a plan, and whatever stops a reading.
 * @param count where it is counted; here where this is missing
 */
export async function lookAtPlan(today: Day, stop?: AbortSignal, count?: Count): Promise<Outcome<LookedAt>> {
  return run<LookedAt>(async (context) => {
    const found = await readPlan(
      context,
      { today, meetingDate: null, stop, count },
      ({ look: { memory } }) => ({
        memory,
        writing: null,
      }),
    );
    if (!found.ok) return found;
    const { look, plan, summary, read } = found.value;
    const { totals, reviews } = summary;
    return {
      ok: true,
      value: {
        sheets: plan.sheets.filter(({ counted }) => counted).length,
        sheetsAsked: plan.sheets.filter(
          ({ sure, counted, reason }) => !sure && !counted && reason === "header",
        ).length,
        actions: totals.lines,
        recommendations: totals.recommendations,
        reviews: reviews.filter(({ name }) => name !== "").length,
        asks: plan.questions.length > 0,
        summarySheet: read.own[0]?.tab.name ?? null,
        meetings: look.memory.snapshots.meetings.map(({ date }) => date as Day),
        cannotWrite: writingProblem(look, ...read.own.map((sheet) => sheet?.tab ?? null)),
      },
    };
    // Nothing is written, so there is no step to undo.
  }, false);
}
