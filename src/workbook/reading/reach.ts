import type { ColumnsThatCount } from "../../plan/columns/columnsThatCount";
import { cellName } from "../../plan/sheets/gridReading";
import type { Outcome } from "../../summary/problem";
import type { Head } from "./heads";
import { runsOf } from "./pieces";
import type { Span } from "./rest";

/** A plan that is longer than its head, and the columns of it that count. */
export interface LongSheet {
  readonly head: Head;
  readonly wanted: ColumnsThatCount;
}

/** Which rows below the head hold anything, and the first value far below that is left out. */
export interface Reach {
  readonly spans: readonly Span[];
  /** Such as "A1048576"; null where everything is read. */
  readonly stray: string | null;
}

// A plan beyond this is no plan but a formatting accident; reading it would freeze Excel.
const mostRows = 100_000;
const lastRow = 1_048_576;
// Longer sheets are looked over first, so that long blank stretches are not read cell by cell.
const plainlyRead = 25_000;
const slab = 5_000;
// A few rows, far below everything else, are strays: a slip of the hand with Ctrl and the arrow keys.
const mostStrayRows = 50;
const strayGap = 5_000;

const restOf = ({ grid, endRow }: Head): Span => {
  const row = grid.top + grid.values.length;
  return { row, rows: Math.max(0, endRow - row) };
};

interface Probe {
  readonly row: number;
  readonly column: number;
  /** Rows and columns of the values in it; null: none. */
  readonly found: () => (Span & { readonly column: number }) | null;
}

function queueProbes(context: Excel.RequestContext, { head, wanted }: LongSheet): Probe[] {
  const sheet = context.workbook.worksheets.getItem(head.tab.id);
  const { row: from } = restOf(head);
  const probe = (row: number, rows: number): Probe[] =>
    runsOf(wanted.columns).map(({ column, columns }) => {
      const used = sheet.getRangeByIndexes(row, column, rows, columns).getUsedRangeOrNullObject(true);
      used.load("rowIndex,rowCount,columnIndex");
      const found = () =>
        used.isNullObject ? null : { row: used.rowIndex, rows: used.rowCount, column: used.columnIndex };
      return { row, column, found };
    });
  const probes: Probe[] = [];
  for (let row = from; row < Math.min(head.endRow, mostRows); row += slab)
    probes.push(...probe(row, Math.min(slab, mostRows - row)));
  return head.endRow > mostRows ? [...probes, ...probe(mostRows, lastRow - mostRows)] : probes;
}

/** The rows around all that was found in one slab. */
function around(found: readonly Span[]): Span | null {
  if (found.length === 0) return null;
  const row = Math.min(...found.map((span) => span.row));
  return { row, rows: Math.max(...found.map((span) => span.row + span.rows)) - row };
}

function reachOf({ head }: LongSheet, probes: readonly Probe[]): Outcome<Reach> {
  const tooLarge = { kind: "tooLarge", sheet: head.tab.name, cells: head.usedCells } as const;
  const found = probes.flatMap((probe) => {
    const span = probe.found();
    return span ? [{ slab: probe.row, ...span }] : [];
  });
  const slabs = [...new Set(probes.map(({ row }) => row))].filter((row) => row < mostRows);
  const spans = slabs.flatMap((row) => around(found.filter((span) => span.slab === row)) ?? []);
  const far = found.filter((span) => span.slab === mostRows);
  const beyond = around(far);
  if (!beyond) return { ok: true, value: { spans, stray: null } };
  const last = spans.at(-1);
  const near = last ? last.row + last.rows : restOf(head).row;
  if (beyond.rows > mostStrayRows || beyond.row - near < strayGap) return { ok: false, problem: tooLarge };
  const first = far.find(({ row }) => row === beyond.row);
  return { ok: true, value: { spans, stray: cellName(beyond.row, first?.column ?? 0) } };
}

/**
 * Says which rows of each plan are to be read. Sheets of usual length are read to their last row; where a used range
 * runs far beyond, one more round trip finds where the columns that count hold anything. Reports a sheet that is too
 * large to be a plan, and a workbook whose plans are too large together.
 */
export async function reachOfSheets(
  context: Excel.RequestContext,
  sheets: readonly LongSheet[],
): Promise<Outcome<Reach[]>> {
  const probes = sheets.map((sheet) =>
    sheet.head.endRow > plainlyRead ? queueProbes(context, sheet) : null,
  );
  if (probes.some((probe) => probe !== null)) await context.sync();
  const reaches: Reach[] = [];
  let rows = 0;
  for (const [at, sheet] of sheets.entries()) {
    const probed = probes[at];
    const plain: Outcome<Reach> = { ok: true, value: { spans: [restOf(sheet.head)], stray: null } };
    const reach = probed ? reachOf(sheet, probed) : plain;
    if (!reach.ok) return reach;
    rows += reach.value.spans.reduce((sum, span) => sum + span.rows, 0);
    if (rows > mostRows)
      return {
        ok: false,
        problem: { kind: "tooLarge", sheet: sheet.head.tab.name, cells: sheet.head.usedCells },
      };
    reaches.push(reach.value);
  }
  return { ok: true, value: reaches };
}
