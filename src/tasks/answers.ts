import type { ColumnName, Columns } from "../plan/columns/columnName";
import type { GreenMeaning } from "../plan/line";
import { coreColumns } from "../plan/columns/columns";
import { headingsOf } from "../plan/columns/headingsOf";
import type { SheetGrid } from "../plan/sheets/sheetGrid";
import type { Outcome } from "../summary/problem";
import { lookAtWorkbook } from "../workbook/firstLook";
import { queueMemory, type Memory } from "../workbook/memory";
import { readSheets } from "../workbook/read";
import { run } from "../workbook/run";

async function remember(change: (memory: Memory) => Memory): Promise<Outcome<null>> {
  return run(async (context) => {
    const look = await lookAtWorkbook(context);
    if (look.readOnly) return { ok: false, problem: { kind: "readOnly" } };
    queueMemory(context, change(look.memory));
    await context.sync();
    return { ok: true, value: null };
  });
}

/** Remembers in the workbook what green means on sheets whose key does not say. */
export async function answerGreen(green: GreenMeaning): Promise<Outcome<null>> {
  return remember((memory) => ({ ...memory, green }));
}

/** The columns as they are remembered: by heading, and null for a core column the officer accepts not to have. */
function confirmedColumns(grid: SheetGrid, columns: Columns): Partial<Record<ColumnName, string | null>> {
  const confirmed: Partial<Record<ColumnName, string | null>> = headingsOf(grid, columns);
  for (const name of coreColumns) if (columns[name] === undefined) confirmed[name] = null;
  return confirmed;
}

/** Remembers the proposed columns of one sheet, as they were shown. Reports a sheet that is not there any more. */
export async function acceptColumns(sheet: string, columns: Columns): Promise<Outcome<null>> {
  return run(async (context) => {
    const look = await lookAtWorkbook(context);
    if (look.readOnly) return { ok: false, problem: { kind: "readOnly" } };
    const tabs = look.sheets.filter(({ name }) => name === sheet);
    const read = await readSheets(context, { ...look, sheets: tabs }, () => null);
    if (!read.ok) return read;
    const [grid] = read.value.grids;
    if (!grid) return { ok: false, problem: { kind: "gone", sheet } };
    queueMemory(context, {
      ...look.memory,
      columns: { ...look.memory.columns, [sheet]: confirmedColumns(grid, columns) },
    });
    await context.sync();
    return { ok: true, value: null };
  });
}
