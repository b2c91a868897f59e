import type { CellValue, SheetGrid } from "../plan/sheets/sheetGrid";
import type { Outcome } from "../summary/problem";
import type { Head } from "./heads";

// Excel on the web refuses answers of 5 MB; a block is planned to stay under four.
const largestAnswer = 4_000_000;
// A plan beyond this is no plan but a formatting accident; reading it would freeze Excel.
const mostRows = 100_000;

interface Block {
  /** 0-based. */
  readonly row: number;
  readonly rows: number;
}

interface Run {
  readonly column: number;
  readonly columns: number;
}

/** Neighbouring columns are read together. */
function runsOf(columns: readonly number[]): Run[] {
  const runs: { column: number; columns: number }[] = [];
  for (const column of [...new Set(columns)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last.column + last.columns === column) last.columns += 1;
    else runs.push({ column, columns: 1 });
  }
  return runs;
}

/** How many rows fit into one answer, judged by the widest of the rows already read (six bytes a character at worst). */
function rowsPerBlock(grid: SheetGrid, columns: readonly number[]): number {
  let widest = 200;
  for (const row of grid.values) {
    const bytes = columns.reduce(
      (sum, column) => sum + String(row[column - grid.left] ?? "").length * 2 + 20,
      0,
    );
    widest = Math.max(widest, bytes);
  }
  return Math.max(100, Math.floor(largestAnswer / widest));
}

function blocksOf(from: number, end: number, size: number): Block[] {
  const blocks: Block[] = [];
  for (let row = from; row < end; row += size) blocks.push({ row, rows: Math.min(size, end - row) });
  return blocks;
}

interface Rows {
  readonly values: CellValue[][];
  readonly formats: string[][];
  readonly hidden: number[];
}

function queueBlock(
  context: Excel.RequestContext,
  head: Head,
  block: Block,
  runs: readonly Run[],
): () => Rows {
  const sheet = context.workbook.worksheets.getItem(head.tab.id);
  const ranges = runs.map((run) => {
    const range = sheet.getRangeByIndexes(block.row, run.column, block.rows, run.columns);
    range.load("values,numberFormat");
    return range;
  });
  const properties = sheet
    .getRangeByIndexes(block.row, 0, block.rows, 1)
    .getRowProperties({ rowHidden: true });
  return () => {
    const width = Math.max(
      head.grid.values[0]?.length ?? 0,
      ...runs.map((run) => run.column + run.columns - head.grid.left),
    );
    const rows: Rows = { values: [], formats: [], hidden: [] };
    for (let index = 0; index < block.rows; index++) {
      const values: CellValue[] = new Array<CellValue>(width).fill("");
      const formats: string[] = new Array<string>(width).fill("General");
      runs.forEach((run, which) => {
        for (let column = 0; column < run.columns; column++) {
          const at = run.column + column - head.grid.left;
          values[at] = (ranges[which]?.values[index]?.[column] ?? "") as CellValue;
          formats[at] = (ranges[which]?.numberFormat[index]?.[column] ?? "General") as string;
        }
      });
      rows.values.push(values);
      rows.formats.push(formats);
      if (properties.value[index]?.rowHidden === true) rows.hidden.push(block.row + index);
    }
    return rows;
  };
}

// Each block is one answer near the largest that Excel on the web gives, so blocks cannot share a round trip.
async function readBlocks(
  context: Excel.RequestContext,
  head: Head,
  runs: readonly Run[],
  [block, ...others]: readonly Block[],
): Promise<Rows[]> {
  if (!block) return [];
  const read = queueBlock(context, head, block, runs);
  await context.sync();
  return [read(), ...(await readBlocks(context, head, runs, others))];
}

/**
 * Reads the rows below the head of one sheet, only in the columns that count (0-based): one round trip a block.
 * Reports a sheet that is too large to be a plan.
 */
export async function readRest(
  context: Excel.RequestContext,
  head: Head,
  columns: readonly number[],
): Promise<Outcome<SheetGrid>> {
  const { grid, endRow } = head;
  const from = grid.top + grid.values.length;
  if (endRow > mostRows)
    return { ok: false, problem: { kind: "tooLarge", sheet: head.tab.name, cells: head.usedCells } };
  const blocks = blocksOf(from, endRow, rowsPerBlock(grid, columns));
  const rest = await readBlocks(context, head, runsOf(columns), blocks);
  return {
    ok: true,
    value: {
      ...grid,
      values: [...grid.values, ...rest.flatMap(({ values }) => values)],
      formats: [...grid.formats, ...rest.flatMap(({ formats }) => formats)],
      hiddenRows: new Set([...grid.hiddenRows, ...rest.flatMap(({ hidden }) => hidden)]),
    },
  };
}
