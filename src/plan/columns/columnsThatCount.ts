import { columnsOfLists } from "../recommendations/columnsOfLists";
import { readKeptList } from "../recommendations/keptList";
import type { PlanSettings } from "../settings";
import { choicesOfTable } from "../sheets/choicesOfTable";
import { isEarlierSummary } from "../sheets/kinds/earlierSummary";
import type { SheetGrid } from "../sheets/sheetGrid";
import { findTables } from "../tables/findTables";
import { proposeColumns } from "./columns";

/** What is needed of a plan, or of a list of recommendations, to its last row. Columns are 0-based. */
export interface ColumnsThatCount {
  /** Whose values are needed. */
  readonly columns: readonly number[];
  /** Whose fills and strike-through are needed. */
  readonly looks: readonly number[];
}

/** Narrative is never counted, and long: it need not be read to the end of a long sheet. */
const notNeeded: ReadonlySet<string> = new Set(["progress", "outcome", "resource"]);
const surely = 0.9;

/**
 * What of a sheet must be read to its last row, judged by its head; null where it holds neither a plan nor a list of
 * recommendations. Of a plan: every column of its tables but what is surely narrative, since a table further down may
 * have other columns. The leftmost column is among them, since section rows stand there. Where no column holds the
 * ratings, any of them may by its fills.
 */
export function columnsThatCount(head: SheetGrid, settings: PlanSettings): ColumnsThatCount | null {
  if (isEarlierSummary(head) || settings.sheets.get(head.name)?.included === false) return null;
  if (readKeptList(head) !== null) return { columns: [0, 1, 2, 3], looks: [] };
  const blocks = findTables(head);
  const [first] = blocks;
  const listed = columnsOfLists(head, blocks);
  if (!first) return listed.length === 0 ? null : { columns: listed, looks: [] };
  const choices = settings.sheets.get(head.name) ?? {};
  const columns = new Set([head.left, ...listed]);
  const looks = new Set<number>();
  for (const block of blocks) {
    const proposal = proposeColumns(head, block, choicesOfTable(block, first, choices));
    const { rating, action, recommendation } = proposal.columns;
    for (const { column, holds, confidence } of proposal.readings) {
      if (!notNeeded.has(holds) || confidence < surely) columns.add(column);
      if (rating === undefined) looks.add(column);
    }
    for (const column of [rating, action, recommendation]) if (column !== undefined) looks.add(column);
  }
  const inOrder = (set: ReadonlySet<number>): number[] => [...set].sort((a, b) => a - b);
  return { columns: inOrder(columns), looks: inOrder(looks) };
}
