import type { Sense } from "../../cells/ratings/senses";
import type { GreenMeaning } from "../../line";
import type { PlanSheet } from "../planSheet";

/** Words that are one rating where green means complete, and another where it means on track. */
const words: ReadonlySet<Sense> = new Set(["done", "underWay"]);

const hasWords = (saidAs: readonly Sense[]): boolean => saidAs.some((sense) => words.has(sense));

/** Whether a sheet without green and without an answer of its own takes what green means on the others. */
function follows({ saidAs, choices, tables }: PlanSheet, green: GreenMeaning | null): boolean {
  if (saidAs === null || choices.green !== undefined) return false;
  // Without words nothing on it waits for the answer; ticks and dates say themselves what is done.
  return hasWords(saidAs)
    ? tables.every(({ rated }) => rated.from === "text" || rated.from === null)
    : green !== null;
}

/**
 * Puts sheets without green on the scale of the sheets beside them, so that "Complete" is one rating in all of a
 * workbook, and green has one meaning: where those agree what it means, by that; where it is asked of one of them,
 * words wait for the answer.
 */
export function onOneScale(plans: readonly PlanSheet[]): readonly PlanSheet[] {
  const meanings = new Set(
    plans.flatMap(({ wanted, sure, saidAs, green }) => (wanted && sure && saidAs === null ? [green] : [])),
  );
  const [only] = meanings;
  if (meanings.size === 0 || (meanings.size > 1 && !meanings.has(null))) return plans;
  const green = meanings.has(null) ? null : (only ?? null);
  return plans.map((plan) => (follows(plan, green) ? { ...plan, green } : plan));
}
