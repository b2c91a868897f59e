import type { Sense } from "../cells/ratings/senses";
import type { PlanSheet } from "./planSheet";

/** Words that are one rating where green means complete, and another where it means on track. */
const words: ReadonlySet<Sense> = new Set(["done", "underWay"]);

/** Rated in words of the rating column, with no green among them and no answer of its own. */
const followsOthers = ({ saidAs, choices, tables }: PlanSheet): boolean =>
  saidAs !== null &&
  choices.green === undefined &&
  saidAs.some((sense) => words.has(sense)) &&
  tables.every(({ rated }) => rated.from === "text" || rated.from === null);

/**
 * Puts sheets that are rated in words on the scale of the sheets beside them, so that "Complete" is one rating in all
 * of a workbook: where those agree what green means, by that; where it is asked of one of them, only after the answer.
 */
export function onOneScale(plans: readonly PlanSheet[]): readonly PlanSheet[] {
  const meanings = new Set(
    plans.flatMap(({ wanted, sure, saidAs, green }) => (wanted && sure && saidAs === null ? [green] : [])),
  );
  const [only] = meanings;
  if (meanings.size === 0 || (meanings.size > 1 && !meanings.has(null))) return plans;
  const green = meanings.has(null) ? null : (only ?? null);
  return plans.map((plan) => (followsOthers(plan) ? { ...plan, green } : plan));
}
