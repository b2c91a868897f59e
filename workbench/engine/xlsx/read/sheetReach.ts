import type { Cell, Row, Worksheet } from "@cj-tech-master/excelts";
import { columnLetters } from "../references";

// A blank cell farther out than this would make the live spreadsheet larger than a page can draw with ease.
const farthestRow = 20_000;
const farthestColumn = 500;
const mostBlankCells = 200_000;

/** Whether a cell has more than a format: a value, a part in a merge, or a note. */
export const holdsSomething = (cell: Cell): boolean =>
  cell.isMerged || cell.note !== undefined || (cell.value !== null && cell.value !== undefined);

/** How far a sheet is read. All numbers count from 1, as the file's library does. */
export interface SheetReach {
  readonly rows: number;
  readonly columns: number;
  /** Whether a cell that holds nothing but a format is carried. */
  readonly carriesBlank: (row: number, column: number) => boolean;
  /** The first cell ("XFD3000") or row ("row 30000") whose format is not carried; null where all are. */
  readonly firstLeftOut: string | null;
}

interface Extent {
  rows: number;
  columns: number;
}

const include = (extent: Extent, row: number, column: number): void => {
  extent.rows = Math.max(extent.rows, row);
  extent.columns = Math.max(extent.columns, column);
};

/** Visits the rows that the file has, from the first; rows it does not have are not made. */
export function eachHeldRow(worksheet: Worksheet, visit: (row: Row, number: number) => void): void {
  for (let number = 1; number <= worksheet.rowCount; number++) {
    const row = worksheet.findRow(number);
    if (row) visit(row, number);
  }
}

export const isStyled = (style: object | undefined): boolean =>
  style !== undefined && Object.values(style).some((part: unknown) => part !== undefined);

/** Whether a row says anything of itself: a height, that it is hidden, or a format. */
const speaks = (row: Row): boolean => row.height !== undefined || row.hidden || isStyled(row.style);

/**
 * How far a sheet is read: every value and note, and formats of blank cells among them, down to row 20,000 and
 * across to column 500, and 200,000 of them at the most.
 */
export function sheetReach(worksheet: Worksheet): SheetReach {
  const values: Extent = { rows: 0, columns: 0 };
  const blanks: [row: number, column: number][] = [];
  const bands: number[] = [];
  eachHeldRow(worksheet, (row, number) => {
    for (let column = 1; column <= row.cellCount; column++) {
      const cell = row.findCell(column);
      if (!cell) continue;
      if (holdsSomething(cell)) include(values, number, column);
      else if (isStyled(cell.style)) blanks.push([number, column]);
    }
    if (speaks(row)) bands.push(number);
  });
  return reachOf(values, blanks, bands);
}

function reachOf(
  values: Extent,
  blanks: readonly (readonly [row: number, column: number])[],
  bands: readonly number[],
): SheetReach {
  const among = (row: number, column: number) => row <= values.rows && column <= values.columns;
  const outside = blanks.filter(([row, column]) => !among(row, column) && near(row, column));
  // Past the last that there is room for, whole rows are left out.
  const lastRow = (outside[mostBlankCells]?.[0] ?? farthestRow + 1) - 1;
  const carriesBlank = (row: number, column: number) =>
    among(row, column) || (near(row, column) && row <= lastRow);
  const reach: Extent = { ...values };
  for (const [row, column] of outside) if (row <= lastRow) include(reach, row, column);
  const farBand = Math.max(farthestRow, values.rows);
  for (const row of bands) if (row <= farBand) include(reach, row, 0);
  const blank = blanks.find(([row, column]) => !carriesBlank(row, column));
  const band = bands.find((row) => row > farBand);
  const firstLeftOut = blank ? `${columnLetters(blank[1] - 1)}${blank[0]}` : band ? `row ${band}` : null;
  return { ...reach, carriesBlank, firstLeftOut };
}

const near = (row: number, column: number): boolean => row <= farthestRow && column <= farthestColumn;
