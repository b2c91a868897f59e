import type { Plan } from "../../plan/plan";
import type { Summary } from "../summary";
import { actionChecks } from "./actionChecks";
import type { Check } from "./check";
import { recommendationChecks } from "./recommendationChecks";

/**
 * The nine sums that must hold, always in the same order. Those that are ours alone are asserted when the plan is
 * counted; the first may truly differ, since a review may be stated to make more recommendations than the sheets name.
 */
export function checksOf(summary: Summary, plan: Plan): readonly Check[] {
  return [...recommendationChecks(summary, plan), ...actionChecks(summary, plan)];
}
