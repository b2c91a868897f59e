import type { SheetGrid } from "../plan/sheets/sheetGrid";
import type { Outcome } from "../summary/problem";
import type { FirstLook, SheetTab } from "./firstLook";
import { readHeads, type Head } from "./heads";
import { readRest } from "./rest";

/** The summary sheet we made earlier, and what stands on it. */
export interface OwnSheet {
  readonly tab: SheetTab;
  readonly tables: readonly string[];
  readonly charts: readonly string[];
}

export interface SheetsRead {
  /** Every sheet but our own, in the order of the tabs. */
  readonly grids: readonly SheetGrid[];
  readonly own: OwnSheet | null;
}

/** Several sheets carry our mark when an officer has copied one: the remembered one is ours, by id, else by name. */
function ownAmong(heads: readonly Head[], look: FirstLook): Outcome<Head | null> {
  const marked = heads.filter((head) => head.marked);
  if (marked.length < 2) return { ok: true, value: marked[0] ?? null };
  const made = look.memory.summary;
  const known =
    marked.find(({ tab }) => tab.id === made?.id) ??
    marked.find(({ tab }) => tab.name === made?.name) ??
    null;
  if (known) return { ok: true, value: known };
  return { ok: false, problem: { kind: "severalSummaries", sheets: marked.map(({ tab }) => tab.name) } };
}

async function wholeGrids(
  context: Excel.RequestContext,
  [head, ...others]: readonly Head[],
  columnsOf: (head: SheetGrid) => readonly number[] | null,
): Promise<Outcome<SheetGrid[]>> {
  if (!head) return { ok: true, value: [] };
  const isWhole = head.endRow <= head.grid.top + head.grid.values.length;
  const columns = isWhole ? null : columnsOf(head.grid);
  const whole: Outcome<SheetGrid> = columns
    ? await readRest(context, head, columns)
    : { ok: true, value: head.grid };
  if (!whole.ok) return whole;
  const rest = await wholeGrids(context, others, columnsOf);
  return rest.ok ? { ok: true, value: [whole.value, ...rest.value] } : rest;
}

/**
 * Reads the sheets: one round trip for all heads, and one or more for each plan that is longer than its head.
 *
 * @param columnsOf which 0-based columns of a plan are needed to its last row, judged by its head; null: no plan
 */
export async function readSheets(
  context: Excel.RequestContext,
  look: FirstLook,
  columnsOf: (head: SheetGrid) => readonly number[] | null,
): Promise<Outcome<SheetsRead>> {
  const heads = await readHeads(context, look.sheets);
  const own = ownAmong(heads, look);
  if (!own.ok) return own;
  const grids = await wholeGrids(
    context,
    heads.filter((head) => !head.marked),
    columnsOf,
  );
  if (!grids.ok) return grids;
  const { value: head } = own;
  return {
    ok: true,
    value: { grids: grids.value, own: head && { tab: head.tab, tables: head.tables, charts: head.charts } },
  };
}
