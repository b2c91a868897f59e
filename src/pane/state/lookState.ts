import type { State } from "./state";

/** Above so many actions the sheets are not read again whenever somebody types in them. */
const quicklyRead = 300;

/** Whether what was seen of the workbook before the first refresh has changed, and is worth another look. */
export function isLookStale({ look, refreshed: figures, step, changedMeanwhile }: State): boolean {
  if (!changedMeanwhile || figures !== null || step !== null || look.kind === "looking") return false;
  return look.kind !== "found" || look.found.actions <= quicklyRead;
}

/** Whether the workbook was seen to hold no plan, or a refresh found none. */
export function hasNoPlan({ look, refreshed: figures, problem }: State): boolean {
  if (problem !== null) return problem !== "broken" && problem.kind === "noPlan";
  return figures === null && look.kind === "noPlan";
}
