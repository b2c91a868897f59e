import type { Repair } from "../../plan/repairs/repair";
import type { Refreshed } from "../../tasks/refresh/refreshSummary";
import type { Repaired } from "../../tasks/repairs";

/** The repairs that were asked for, and what became of them. */
export interface RepairsMade {
  readonly chosen: readonly Repair[];
  readonly repaired: Repaired;
}

/**
 * The results without the repairs that are made, or can no longer be offered. Those on a protected sheet stay: its
 * owner may unprotect it.
 */
export function withoutRepaired(refreshed: Refreshed, { chosen, repaired }: RepairsMade): Refreshed {
  const protectedStill = new Set(
    repaired.left.flatMap(({ repair, why }) => (why === "protected" ? [repair] : [])),
  );
  const settled = new Set(chosen.filter((repair) => !protectedStill.has(repair)));
  const repairs = refreshed.plan.repairs.filter((repair) => !settled.has(repair));
  return { ...refreshed, plan: { ...refreshed.plan, repairs } };
}
