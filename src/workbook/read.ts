import type { ColumnsThatCount } from "../plan/columns/columnsThatCount";
import type { SheetGrid } from "../plan/sheets/sheetGrid";
import type { Outcome } from "../summary/problem";
import type { FirstLook, SheetTab } from "./firstLook";
import { madeSheets, type MadeSheet } from "./memory/memory";
import { marks, readHeads, type Head } from "./reading/heads";
import { reachOfSheets, type LongSheet } from "./reading/reach";
import type { Piece } from "./reading/pieces";
import { readPieces, type Answer } from "./reading/readPieces";
import { joined, missingOf, type Span } from "./reading/rest";
import { isLeftOver, usualNames } from "./summary/leftOver";
import { inSlices } from "./turns/inSlices";

/** A sheet we made earlier, and what stands on it, whoever put it there. */
export interface OwnSheet {
  readonly tab: SheetTab;
  /** Its first rows, and all its tables. */
  readonly grid: SheetGrid;
  readonly charts: readonly string[];
  /** Null where Excel refused to mark it when it was made. */
  readonly mark: string | null;
}

export interface SheetsRead {
  /** Every sheet but our own, in the order of the tabs. */
  readonly grids: readonly SheetGrid[];
  /** Our sheets in the order of `marks`: the summary, and what needs attention; null for one that is not there. */
  readonly own: readonly (OwnSheet | null)[];
  /** Values so far below everything else on a plan's sheet that they are left out: the first cell of each sheet. */
  readonly strays: readonly { readonly sheet: string; readonly cell: string }[];
}

/** Several sheets carry a mark when an officer has copied one: the remembered one is ours, by id, else by name. */
function ownAmong(heads: readonly Head[], at: number, made: MadeSheet | null): Outcome<Head | null> {
  const marked = heads.filter((head) => head.mark === marks[at]);
  const leftOver = () => heads.find((head) => isLeftOver(head, usualNames[at] ?? ""));
  if (marked.length < 2) return { ok: true, value: marked[0] ?? leftOver() ?? null };
  const known =
    marked.find(({ tab }) => tab.id === made?.id) ??
    marked.find(({ tab }) => tab.name === made?.name) ??
    null;
  if (known) return { ok: true, value: known };
  return { ok: false, problem: { kind: "severalSummaries", sheets: marked.map(({ tab }) => tab.name) } };
}

/** The sheets that are plans, judged by their heads: a step each, as that takes a while. */
function* plansAmong(
  heads: readonly Head[],
  wants: (head: SheetGrid) => ColumnsThatCount | null,
): Generator<undefined, readonly LongSheet[]> {
  const plans: LongSheet[] = [];
  for (const head of heads) {
    const wanted = wants(head.grid);
    if (wanted) plans.push({ head, wanted });
    yield;
  }
  return plans;
}

interface Missing {
  readonly head: Head;
  readonly pieces: readonly Piece[];
  readonly spans: readonly Span[];
}

/** The sheets whole, by their heads: a step each, since long ones take a while. */
function* joinedGrids(
  missing: readonly Missing[],
  answers: readonly Answer[],
): Generator<undefined, ReadonlyMap<Head, SheetGrid>> {
  const grids = new Map<Head, SheetGrid>();
  for (const { head, pieces, spans } of missing) {
    const own = answers.filter(({ piece }) => piece.sheet === head.tab.id);
    grids.set(head, joined(head, pieces, own, spans));
    yield;
  }
  return grids;
}

/** Reads what the heads do not hold of the sheets that are plans, all of them together. */
async function wholeGrids(
  context: Excel.RequestContext,
  heads: readonly Head[],
  wants: (head: SheetGrid) => ColumnsThatCount | null,
): Promise<Outcome<Pick<SheetsRead, "grids" | "strays">>> {
  const plans = await inSlices(plansAmong(heads, wants));
  const reaches = await reachOfSheets(context, plans);
  if (!reaches.ok) return reaches;
  const missing = plans.map(({ head, wanted }, at) => {
    const reach = reaches.value[at] ?? { spans: [], stray: null };
    return { head, ...reach, pieces: missingOf(head, wanted, reach.spans) };
  });
  const pieces = missing.flatMap((sheet) => sheet.pieces);
  // What Excel would not tell of the heads it is not asked again.
  const looks = heads.every((head) => head.looks === "all") ? "all" : "setByHand";
  const answers = await readPieces(context, pieces, looks);
  const grids = await inSlices(joinedGrids(missing, answers));
  return {
    ok: true,
    value: {
      grids: heads.map((head) => grids.get(head) ?? head.grid),
      strays: missing.flatMap(({ head, stray }) =>
        stray === null ? [] : [{ sheet: head.tab.name, cell: stray }],
      ),
    },
  };
}

/**
 * Reads the sheets: one round trip for all heads, and one for what longer plans hold below theirs and for looks that
 * are needed further down, or more where that is larger than one answer may be. Reports plans that are too large.
 *
 * @param wants which 0-based columns of a plan are needed to its last row, judged by its head; null: no plan
 */
export async function readSheets(
  context: Excel.RequestContext,
  look: FirstLook,
  wants: (head: SheetGrid) => ColumnsThatCount | null,
): Promise<Outcome<SheetsRead>> {
  const heads = await readHeads(context, look.sheets, look.tables);
  const own: (OwnSheet | null)[] = [];
  for (const at of marks.keys()) {
    const found = ownAmong(heads, at, madeSheets(look.memory)[at] ?? null);
    if (!found.ok) return found;
    own.push(found.value);
  }
  const others = heads.filter((head) => head.mark === null && !own.includes(head));
  const whole = await wholeGrids(context, others, wants);
  return whole.ok ? { ok: true, value: { ...whole.value, own } } : whole;
}
