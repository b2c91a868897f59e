import type { LiveWorkbook, Zone } from "../liveWorkbook";
import type { Inside } from "../model/inside";
import { keptSheet, standardColumnPixels } from "./sheets";

/** Points in a pixel, at the 96 dots per inch that both Excel and the library count in. */
export const pointsPerPixel = 0.75;

// The library draws an untouched row 23 pixels high; Excel's own is 15 points.
const untouchedRowPixels = 23;
const standardRowPoints = 15;

/** The part of a zone that lies on the sheet as it is now, or null. */
export function inSheet({ getters }: Inside, sheet: string, zone: Zone): Zone | null {
  const { numberOfRows, numberOfCols } = getters.getSheetSize(sheet);
  const { top, left } = zone;
  const clipped = {
    top,
    left,
    bottom: Math.min(zone.bottom, numberOfRows - 1),
    right: Math.min(zone.right, numberOfCols - 1),
  };
  return clipped.bottom < top || clipped.right < left ? null : clipped;
}

/** Where along a row or column cells have a look of their own, 0-based. */
function styledAlong(
  getters: Inside["getters"],
  sheet: string,
  dimension: "ROW" | "COL",
  index: number,
): number[] {
  const count = dimension === "ROW" ? getters.getNumberCols(sheet) : getters.getNumberRows(sheet);
  return Array.from({ length: count }, (_, at) => at).filter((at) => {
    const [row, col] = dimension === "ROW" ? [index, at] : [at, index];
    const cell = getters.getCell({ sheetId: sheet, row, col });
    return (cell?.style ?? cell?.format ?? getters.getCellBorder({ sheetId: sheet, row, col })) != null;
  });
}

/** Makes the sheet large enough to have that row and column. */
export function fitSheet({ getters, run }: Inside, sheet: string, row: number, column: number): void {
  const sheetName = getters.getSheetName(sheet);
  const add = (dimension: "ROW" | "COL", last: number, wanted: number) => {
    if (wanted <= last) return;
    run("ADD_COLUMNS_ROWS", {
      sheetId: sheet,
      sheetName,
      dimension,
      base: last,
      quantity: wanted - last + (dimension === "ROW" ? 50 : 3),
      position: "after",
    });
    // The library gives new rows and columns the looks of the last one.
    const { numberOfRows, numberOfCols } = getters.getSheetSize(sheet);
    const target = styledAlong(getters, sheet, dimension, last).map((at) =>
      dimension === "ROW"
        ? { top: last + 1, left: at, bottom: numberOfRows - 1, right: at }
        : { top: at, left: last + 1, bottom: at, right: numberOfCols - 1 },
    );
    if (target.length > 0) run("CLEAR_FORMATTING", { sheetId: sheet, target });
  };
  add("ROW", getters.getNumberRows(sheet) - 1, row);
  add("COL", getters.getNumberCols(sheet) - 1, column);
}

/** Makes room for a zone that may be whole columns or rows: those stay within the sheet as it is. */
export function fitZone(inside: Inside, sheet: string, zone: Zone): Zone {
  const whole = { rows: zone.bottom >= 1048575, columns: zone.right >= 16383 };
  fitSheet(inside, sheet, whole.rows ? zone.top : zone.bottom, whole.columns ? zone.left : zone.right);
  return inSheet(inside, sheet, zone) ?? zone;
}

/** Points. */
export function columnWidth({ parts, getters }: Inside, sheet: string, column: number): number {
  if (column >= getters.getNumberCols(sheet)) return standardColumnPixels * pointsPerPixel;
  return Math.round(parts.sizes[sheet]?.COL[column] ?? getters.getColSize(sheet, column)) * pointsPerPixel;
}

/** Points. */
export function rowHeight(inside: Inside, sheet: string, row: number): number {
  const { getters, parts } = inside;
  const isOnSheet = row < getters.getNumberRows(sheet);
  const set = isOnSheet ? parts.sizes[sheet]?.ROW[row] : undefined;
  if (set !== undefined) return set * pointsPerPixel;
  const standard = keptSheet(inside, sheet).rowHeight ?? standardRowPoints;
  if (!isOnSheet) return standard;
  const drawn = getters.getRowSize(sheet, row);
  return drawn <= untouchedRowPixels ? standard : drawn * pointsPerPixel;
}

function setSize(
  inside: Inside,
  sheet: string,
  dimension: "ROW" | "COL",
  elements: readonly number[],
  points: number,
): void {
  const last = elements.reduce((most, index) => Math.max(most, index), 0);
  fitSheet(inside, sheet, dimension === "ROW" ? last : 0, dimension === "COL" ? last : 0);
  inside.run("RESIZE_COLUMNS_ROWS", { sheetId: sheet, dimension, elements, size: points / pointsPerPixel });
}

function setHidden(
  inside: Inside,
  sheet: string,
  dimension: "ROW" | "COL",
  index: number,
  hidden: boolean,
): void {
  fitSheet(inside, sheet, dimension === "ROW" ? index : 0, dimension === "COL" ? index : 0);
  if (inside.getters.isHeaderHidden(sheet, dimension, index) === hidden) return;
  inside.run(hidden ? "HIDE_COLUMNS_ROWS" : "UNHIDE_COLUMNS_ROWS", {
    sheetId: sheet,
    dimension,
    elements: [index],
  });
}

function freeze(inside: Inside, sheet: string, rows: number, columns: number): void {
  fitSheet(inside, sheet, rows, columns);
  const sheetId = sheet;
  // The library refuses panes that cut through a merge, which Excel allows.
  if (rows > 0) inside.insist("FREEZE_ROWS", { sheetId, quantity: rows });
  else inside.run("UNFREEZE_ROWS", { sheetId });
  if (columns > 0) inside.insist("FREEZE_COLUMNS", { sheetId, quantity: columns });
  else inside.run("UNFREEZE_COLUMNS", { sheetId });
}

type GridFunctions = Pick<
  LiveWorkbook,
  | "columnWidth"
  | "setColumnWidth"
  | "rowHeight"
  | "setRowHeight"
  | "isRowHidden"
  | "setRowHidden"
  | "isColumnHidden"
  | "setColumnHidden"
  | "frozen"
  | "freeze"
  | "merges"
  | "merge"
  | "unmerge"
>;

/** Widths, heights, hidden rows and columns, frozen panes and merged cells. */
export function gridFunctions(inside: Inside): GridFunctions {
  const { getters } = inside;
  const hidden = (sheet: string, dimension: "ROW" | "COL", index: number) =>
    getters.doesHeaderExist(sheet, dimension, index) && getters.isHeaderHidden(sheet, dimension, index);
  return {
    columnWidth: (sheet, column) => columnWidth(inside, sheet, column),
    setColumnWidth: (sheet, column, points) => setSize(inside, sheet, "COL", [column], points),
    rowHeight: (sheet, row) => rowHeight(inside, sheet, row),
    setRowHeight: (sheet, rows, points) =>
      setSize(inside, sheet, "ROW", typeof rows === "number" ? [rows] : rows, points),
    isRowHidden: (sheet, row) => hidden(sheet, "ROW", row),
    setRowHidden: (sheet, row, on) => setHidden(inside, sheet, "ROW", row, on),
    isColumnHidden: (sheet, column) => hidden(sheet, "COL", column),
    setColumnHidden: (sheet, column, on) => setHidden(inside, sheet, "COL", column, on),
    frozen: (sheet) => {
      const { xSplit, ySplit } = getters.getPaneDivisions(sheet);
      return { rows: ySplit, columns: xSplit };
    },
    freeze: (sheet, rows, columns) => freeze(inside, sheet, rows, columns),
    merges: (sheet) =>
      getters.getMerges(sheet).map(({ top, left, bottom, right }) => ({ top, left, bottom, right })),
    merge: (sheet, zone) => mergeCells(inside, sheet, zone),
    unmerge: (sheet, zone) => unmergeCells(inside, sheet, zone),
  };
}

function unmergeCells({ getters, run }: Inside, sheet: string, zone: Zone): void {
  const target = getters.getMerges(sheet).filter((merge) => overlap(merge, zone));
  if (target.length > 0) run("REMOVE_MERGE", { sheetId: sheet, target });
}

function mergeCells(inside: Inside, sheet: string, zone: Zone): void {
  if (zone.top === zone.bottom && zone.left === zone.right) return;
  if (inside.getters.getCoreTables(sheet).some(({ range }) => overlap(range.zone, zone)))
    throw new Error("Cells of a table cannot be merged.");
  fitSheet(inside, sheet, zone.bottom, zone.right);
  unmergeCells(inside, sheet, zone);
  inside.insist("ADD_MERGE", { sheetId: sheet, target: [{ ...zone }] });
}

/** Whether two zones share a cell. */
export const overlap = (one: Zone, other: Zone): boolean =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
