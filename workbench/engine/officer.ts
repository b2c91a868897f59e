import type { CellValue, LiveWorkbook, Zone } from "./liveWorkbook";
import { fitSheet } from "./live/grid";
import { insideOf, type Inside } from "./model/inside";

/** What an officer does in the grid without the add-in, for pages and tests that play one. Each is one step to undo. */

/** Types text into a cell and presses Enter: "12/10/2021" becomes a day, "=1+1" a formula, in a text cell all is text. */
export function typeCell(
  workbook: LiveWorkbook,
  sheet: string,
  row: number,
  column: number,
  text: string,
): void {
  const inside = insideOf(workbook);
  workbook.batch(() => {
    fitSheet(inside, sheet, row, column);
    inside.run("UPDATE_CELL", { sheetId: sheet, row, col: column, content: text });
  });
}

/**
 * Sorts the rows of a zone, which has no heading in it, by one of its columns (0-based, of the sheet): numbers, then
 * text, then TRUE and FALSE; blanks are last both ways. As in Excel the cells take their fonts, fills and number
 * formats along; borders, heights and conditional formats stay where they are.
 */
export function sortRows(
  workbook: LiveWorkbook,
  sheet: string,
  zone: Zone,
  column: number,
  direction: "ascending" | "descending" = "ascending",
): void {
  const rows = Array.from({ length: zone.bottom - zone.top + 1 }, (_, at) => zone.top + at);
  const keys = new Map(rows.map((row) => [row, workbook.value(sheet, row, column)]));
  const sign = direction === "ascending" ? 1 : -1;
  const order = [...rows].sort((one, other) => {
    const [first = "", second = ""] = [keys.get(one), keys.get(other)];
    if (first === "" || second === "") return Number(first === "") - Number(second === "");
    return sign * compared(first, second);
  });
  const moved = order.flatMap((from, at) => rowOf(insideOf(workbook), sheet, zone, from, zone.top + at));
  workbook.batch(() => {
    for (const cell of moved) insideOf(workbook).run("UPDATE_CELL", cell);
  });
}

const ranks = { number: 0, string: 1, boolean: 2 } as const;
const rankOf = (value: CellValue) => ranks[typeof value as keyof typeof ranks];

function compared(first: CellValue, second: CellValue): number {
  if (typeof first === "string" && typeof second === "string") return first.localeCompare(second, "en-GB");
  return rankOf(first) - rankOf(second) || Number(first) - Number(second);
}

/** The commands that put one row of cells where another is now. */
function rowOf(
  { getters }: Inside,
  sheetId: string,
  { left, right }: Zone,
  from: number,
  to: number,
): object[] {
  return Array.from({ length: right - left + 1 }, (_, at) => {
    const place = { sheetId, col: left + at };
    const cell = getters.getCell({ ...place, row: from });
    const content = cell?.isFormula
      ? getters.getTranslatedCellFormula(sheetId, 0, to - from, cell.compiledFormula)
      : (cell?.content ?? "");
    // The content is already what it is to be: a number in a text cell stays one.
    const written = { content, style: cell?.style ?? null, format: cell?.format ?? "", exact: true };
    return { ...place, row: to, ...written };
  });
}
