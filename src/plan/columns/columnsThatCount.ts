import type { PlanSettings } from "../settings";
import { columnChoices } from "./columnChoices";
import { proposeColumns } from "./columns";
import { findHeader } from "../tables/header";
import type { SheetGrid } from "../sheets/sheetGrid";

/** Narrative is never counted, and long: it need not be read to the end of a long sheet. */
const notNeeded = new Set<string>(["progress", "completed", "percent"]);

/**
 * Which 0-based columns of a plan must be read to its last row, judged by its head; null where it is no plan.
 * The leftmost column is among them, since section rows stand there.
 */
export function columnsThatCount(head: SheetGrid, settings: PlanSettings): readonly number[] | null {
  const header = findHeader(head);
  if (!header) return null;
  const { columns } = proposeColumns(head, header, columnChoices(settings.sheets.get(head.name)));
  const counted = Object.entries(columns).flatMap(([name, column]) => (notNeeded.has(name) ? [] : [column]));
  return [...new Set([head.left, ...counted])].sort((a, b) => a - b);
}
