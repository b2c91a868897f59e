import type { PlanSheet } from "../planSheet";
import { mayBeArchive } from "./sheetKind";

const headingsOf = ({ tables }: PlanSheet): ReadonlySet<string> =>
  new Set(tables.flatMap(({ block }) => block.header.headings.map(({ text }) => text.toLowerCase())));

/** Whether two sheets are plans of one make: half of the headings of the one are those of the other. */
function alike(one: PlanSheet, other: PlanSheet): boolean {
  const [own, others] = [headingsOf(one), headingsOf(other)];
  const shared = [...own].filter((heading) => others.has(heading)).length;
  return shared >= 3 && shared * 2 >= own.size;
}

/**
 * Takes for archives the sheets whose names may say so ("Draft", "Signed off") beside a plan of the same headings
 * whose name does not. They stay out unless the officer includes them.
 */
export function withArchives(plans: readonly PlanSheet[]): PlanSheet[] {
  const kept = plans.filter(({ grid, archive }) => grid.visible && !archive && !mayBeArchive(grid.name));
  return plans.map((plan) => {
    const { grid, archive, choices } = plan;
    if (archive || !grid.visible || !mayBeArchive(grid.name) || !kept.some((other) => alike(plan, other)))
      return plan;
    return { ...plan, archive: true, wanted: choices.included ?? false };
  });
}
