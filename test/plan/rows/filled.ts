import { filledCells, type FilledCell } from "../../../src/plan/sheets/gridReading";
import type { CellValue } from "../../../src/plan/sheets/sheetGrid";
import { gridOf } from "../gridOf";

/** The filled cells of a row; blanks keep their columns. */
export const filled = (row: readonly CellValue[]): readonly FilledCell[] => filledCells(gridOf([row]), 0);
