import type { Day } from "../../plan/cells/day";
import type { Plan } from "../../plan/plan";
import { cellsToHighlight } from "../../summary/highlights/cellsToHighlight";
import { highlightKinds, type HighlightKind } from "../../summary/highlights/highlight";

/**
 * How many cells each kind would mark. The cells of findings depend on what else is ticked: what another kind marks
 * already is not among them.
 */
export function cellCounts(
  plan: Plan,
  meetingDate: Day,
  ticked: readonly HighlightKind[],
): Readonly<Record<HighlightKind, number>> {
  const counts: Record<HighlightKind, number> = {
    overdue: 0,
    dueSoon: 0,
    notEvidenced: 0,
    ungrounded: 0,
    notRated: 0,
    findings: 0,
  };
  const others = highlightKinds.filter((kind) => kind !== "findings");
  for (const { kind, cells } of cellsToHighlight(plan, meetingDate, others)) counts[kind] += cells.length;
  for (const { kind, cells } of cellsToHighlight(plan, meetingDate, [...ticked, "findings"]))
    if (kind === "findings") counts.findings += cells.length;
  return counts;
}
