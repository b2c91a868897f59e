import type { Cell, Row, Worksheet } from "@cj-tech-master/excelts";
import { columnLetters } from "../../references";

// A blank cell farther out than this would make the live spreadsheet larger than a page can draw with ease.
const farthestRow = 20_000;
const farthestColumn = 500;
const mostBlankCells = 200_000;
// The live spreadsheet calculates its whole rectangle; a larger one would keep a reader waiting for minutes.
const largestSheet = 30_000_000;

/** Whether a cell has more than a format: a value, a part in a merge, or a note. */
export const holdsSomething = (cell: Cell): boolean =>
  cell.isMerged || cell.note !== undefined || (cell.value !== null && cell.value !== undefined);

/** How far a sheet is read. All numbers count from 1, as the file's library does. */
export interface SheetReach {
  readonly rows: number;
  readonly columns: number;
  /** Whether a cell that holds nothing but a format is carried. */
  readonly carriesBlank: (row: number, column: number) => boolean;
  /** Whether a cell that holds something is carried: all are, unless the sheet would be too large for that. */
  readonly carries: (row: number, column: number) => boolean;
  /** The first cell whose value is not carried; null where all are. */
  readonly firstValueLeftOut: string | null;
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
 * across to column 500, and 200,000 of them at the most. Where values so far out make the sheet too large to hold,
 * those beyond that column are left out, and if need be those below that row.
 */
export function sheetReach(worksheet: Worksheet): SheetReach {
  const held: [row: number, column: number][] = [];
  const blanks: [row: number, column: number][] = [];
  const bands: number[] = [];
  eachHeldRow(worksheet, (row, number) => {
    for (let column = 1; column <= row.cellCount; column++) {
      const cell = row.findCell(column);
      if (!cell) continue;
      if (holdsSomething(cell)) held.push([number, column]);
      else if (isStyled(cell.style)) blanks.push([number, column]);
    }
    if (speaks(row)) bands.push(number);
  });
  return reachOf(held, blanks, bands);
}

type Cells = readonly (readonly [row: number, column: number])[];

/** Which values are carried: the widest choice that the live sheet can hold. */
function carriedValues(held: Cells): { readonly carries: SheetReach["carries"]; readonly values: Extent } {
  const choices: readonly SheetReach["carries"][] = [
    () => true,
    (_, column) => column <= farthestColumn,
    (row, column) => near(row, column),
  ];
  let last = { carries: near, values: { rows: 0, columns: 0 } };
  for (const carries of choices) {
    const values: Extent = { rows: 0, columns: 0 };
    for (const [row, column] of held) if (carries(row, column)) include(values, row, column);
    last = { carries, values };
    if (values.rows * Math.max(26, values.columns) <= largestSheet) break;
  }
  return last;
}

function reachOf(held: Cells, blanks: Cells, bands: readonly number[]): SheetReach {
  const { carries, values } = carriedValues(held);
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
  const value = held.find(([row, column]) => !carries(row, column));
  const nameOf = ([row, column]: readonly [number, number]) => `${columnLetters(column - 1)}${row}`;
  const firstLeftOut = blank ? nameOf(blank) : band ? `row ${band}` : null;
  return { ...reach, carries, carriesBlank, firstLeftOut, firstValueLeftOut: value ? nameOf(value) : null };
}

const near = (row: number, column: number): boolean => row <= farthestRow && column <= farthestColumn;
