import type { Repair } from "../plan/repairs/repair";
import type { Outcome } from "../summary/problem";
import { lookAtWorkbook, type SheetTab } from "../workbook/firstLook";
import { readCells, type CellNow, type SpanNow } from "../workbook/repairs/readCells";
import { spansOf } from "../workbook/repairs/spans";
import { writeRepairs, type SpanToWrite } from "../workbook/repairs/writeRepairs";
import { run } from "../workbook/run";
import { tellChanged } from "./tellChanged";

/** A repair that was not made, and why. */
export interface LeftAlone {
  readonly repair: Repair;
  /** changed: the cell holds something else by now; gone: its sheet was deleted or renamed. */
  readonly why: "changed" | "formula" | "protected" | "gone";
}

/** What was repaired and what was left alone, with the reason. */
export interface Repaired {
  readonly done: number;
  readonly left: readonly LeftAlone[];
}

/** Why nothing on a sheet may be repaired; null where it may. */
function refusedBy(tab: SheetTab | undefined): LeftAlone["why"] | null {
  if (!tab) return "gone";
  return tab.protected ? "protected" : null;
}

/** Why a cell stays as it is; null where it still holds what was to be repaired. */
function keptAs(now: CellNow | undefined, { before, beforeFormat }: Repair): LeftAlone["why"] | null {
  if (now?.hasFormula) return "formula";
  // A number is shown by its format: under another one its text is another.
  const same = now?.value === before && (typeof before === "string" || now.format === beforeFormat);
  return same ? null : "changed";
}

/** What is left alone of the repairs, in their order. */
function leftAlone(
  repairs: readonly Repair[],
  tabs: ReadonlyMap<string, SheetTab>,
  spans: readonly SpanNow[],
): LeftAlone[] {
  const cells = new Map(
    spans.flatMap(({ span, cellOf }) => span.repairs.map((repair) => [repair, cellOf(repair)])),
  );
  return repairs.flatMap((repair): LeftAlone[] => {
    const why = refusedBy(tabs.get(repair.sheet)) ?? keptAs(cells.get(repair), repair);
    return why === null ? [] : [{ repair, why }];
  });
}

function toWrite(spans: readonly SpanNow[], left: readonly LeftAlone[]): SpanToWrite[] {
  const kept = new Set(left.map(({ repair }) => repair));
  return spans
    .map(({ span, hidden }) => {
      const repairs = span.repairs.filter((repair) => !kept.has(repair));
      return { span, hidden, repairs };
    })
    .filter(({ repairs }) => repairs.length > 0);
}

/**
 * Makes the repairs an officer chose: two round trips to read, one to write, and one step to undo where Excel can.
 * Formulas, cells that have changed since, and protected or missing sheets are left alone and named. Reports a
 * read-only workbook, and what Excel refuses.
 */
export async function makeRepairs(repairs: readonly Repair[]): Promise<Outcome<Repaired>> {
  const outcome = await run<Repaired>(async (context, progress) => {
    const look = await lookAtWorkbook(context);
    if (look.readOnly) return { ok: false, problem: { kind: "readOnly" } };
    const tabs = new Map(look.sheets.map((tab) => [tab.name, tab]));
    const allowed = repairs.filter(({ sheet }) => refusedBy(tabs.get(sheet)) === null);
    const spans = await readCells(context, spansOf(allowed));
    const left = leftAlone(repairs, tabs, spans);
    const writing = toWrite(spans, left);
    progress.writing = writing.length > 0;
    await writeRepairs(context, writing);
    return { ok: true, value: { done: repairs.length - left.length, left } };
  });
  return tellChanged(outcome, "perhapsCells");
}
