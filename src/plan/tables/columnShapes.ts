import { ratingHueOf } from "../cells/colour";
import { isDateCell, isRatingCell } from "../columns/cellKinds";
import { endOfRows, fillAt, formatAt, type FilledCell } from "../sheets/gridReading";
import { cellsOf, type SheetView } from "./sheetView";

/** What the cells below a heading mostly are. */
export type ColumnShape = "dates" | "ratings" | "texts" | "figures" | "words" | "empty";

/** The cells below a header, for telling a plan from a table that only has its headings. */
export interface CellsBelow {
  readonly rows: readonly (readonly FilledCell[])[];
  shapeOf(column: number): ColumnShape;
  textsOf(column: number): readonly string[];
}

const rowsSampled = 40;
const longText = 20;
const longestWord = 35;
const mostly = 0.6;

function isColoured(view: SheetView, rows: readonly number[], column: number): boolean {
  const hues = rows.map((row) => ratingHueOf(fillAt(view.grid, row, column))).filter((hue) => hue !== null);
  return new Set(hues).size >= 2 && hues.length >= rows.length * mostly;
}

function shape(view: SheetView, rows: readonly number[], column: number): ColumnShape {
  const cells = rows.flatMap((row) => {
    const cell = cellsOf(view, row).find((one) => one.column === column);
    return cell ? [{ ...cell, format: formatAt(view.grid, row, column) }] : [];
  });
  if (isColoured(view, rows, column) && cells.every(({ text }) => text.length < longText)) return "ratings";
  if (cells.length === 0) return "empty";
  const share = (holds: (cell: (typeof cells)[number]) => boolean): boolean =>
    cells.filter(holds).length >= cells.length * mostly;
  if (share(({ value, format }) => isDateCell(value, format))) return "dates";
  if (share(({ value }) => isRatingCell(value))) return "ratings";
  if (share(({ value }) => typeof value === "number")) return "figures";
  return share(({ text }) => text.length >= longText && text.includes(" ")) ? "texts" : "words";
}

/** Looks at up to 40 rows below a header that hold two cells or more. */
export function cellsBelow(view: SheetView, headerRow: number): CellsBelow {
  const places: number[] = [];
  const end = endOfRows(view.grid);
  for (let row = headerRow + 1; row < end && places.length < rowsSampled; row++)
    if (cellsOf(view, row).length >= 2) places.push(row);
  const rows = places.map((row) => cellsOf(view, row));
  const shapes = new Map<number, ColumnShape>();
  return {
    rows,
    shapeOf(column) {
      const known = shapes.get(column) ?? shape(view, places, column);
      shapes.set(column, known);
      return known;
    },
    textsOf: (column) =>
      rows.flatMap((cells) => cells.filter((cell) => cell.column === column).map(({ text }) => text)),
  };
}

/**
 * Lists for drop-downs: short words without a figure, each once in its column, in columns that are filled from the
 * top and end at different rows. A plan has numbers or dates, or says one rating twice.
 */
export function isWordLists(below: CellsBelow, columns: readonly number[]): boolean {
  const lists = columns.map((column) => below.textsOf(column)).filter((texts) => texts.length > 0);
  if (below.rows.length < 3) return false;
  const words = lists.every((texts) => texts.every((text) => text.length <= longestWord && !/\d/.test(text)));
  const distinct = lists.every(
    (texts) => new Set(texts.map((text) => text.toLowerCase())).size === texts.length,
  );
  return words && distinct && new Set(lists.map(({ length }) => length)).size > 1;
}
