import type { Repair } from "../../../src/plan/repairs/repair";
import type { CellValue, SheetGrid } from "../../../src/plan/sheets/sheetGrid";

/** The grids as they are once all repairs were made. */
export function repaired(grids: readonly SheetGrid[], repairs: readonly Repair[]): SheetGrid[] {
  return grids.map((grid) => {
    const values: CellValue[][] = grid.values.map((row) => [...row]);
    const formats: string[][] = grid.formats.map((row) => [...row]);
    for (const { sheet, row, column, after, format } of repairs) {
      const [valuesOfRow, formatsOfRow] = [values[row - grid.top], formats[row - grid.top]];
      if (sheet !== grid.name || !valuesOfRow || !formatsOfRow) continue;
      valuesOfRow[column - grid.left] = after;
      formatsOfRow[column - grid.left] = format;
    }
    return { ...grid, values, formats };
  });
}
