import type { Cell, CellValue as FileValue } from "@cj-tech-master/excelts";
import type { CellStyle } from "../../../model/cellStyle";
import { engineContent, engineError } from "../../../dialect/engineContent";
import { engineFormatOf } from "../../../dialect/numberFormat";
import { drawnBorder, drawnStyle, fileStyle } from "../../styles";
import { listOf } from "../../listOf";
import { columnLetters, zoneOfReference } from "../../references";
import { eachHeldRow, holdsSomething, isStyled } from "./sheetReach";
import { cellPlace, type LookNumbers, type SheetReading } from "./sheetReading";

const excelEpoch = 25569;

/** A date of the file as Excel's serial number. */
export const serialOf = (date: Date): number => Number((date.getTime() / 86400000 + excelEpoch).toFixed(9));

/** Reads every cell within a sheet's reach: what it holds, its look, its note and its link. */
export function readCells(reading: SheetReading): void {
  const { worksheet, reach } = reading;
  const spilled = new Set<string>();
  const columnsSpeak = listOf(worksheet.columns).some(({ style }) => isStyled(style));
  eachHeldRow(worksheet, (row, number) => {
    // A cell the file leaves out looks as its row or column does; among values that is drawn.
    const fillsGaps = (columnsSpeak || isStyled(row.style)) && row.hasValues;
    for (let column = 1; column <= row.cellCount; column++) {
      const carried = reach.carriesBlank(number, column);
      const cell = fillsGaps && carried ? row.getCell(column) : row.findCell(column);
      if (cell && (holdsSomething(cell) ? reach.carries(number, column) : carried))
        readCell(reading, cell, number, column, spilled);
    }
  });
}

function readCell(
  reading: SheetReading,
  cell: Cell,
  rowNumber: number,
  columnNumber: number,
  spilled: Set<string>,
): void {
  const at = `${columnLetters(columnNumber - 1)}${rowNumber}`;
  readLook(reading, cell, at);
  // Only the first cell of a merge speaks.
  if (cell.isMerged && cell.master !== cell) return;
  const content = contentOf(reading, cell, at, spilled);
  if (content !== "") reading.sheet.cells[at] = content;
  readBeside(reading, cell, rowNumber - 1, columnNumber - 1);
}

interface FormulaValue {
  readonly formula?: string;
  readonly shareType?: string;
  readonly ref?: string;
}

function contentOf(reading: SheetReading, cell: Cell, at: string, spilled: Set<string>): string {
  if (spilled.has(at)) return "";
  const formula = cell.formula;
  if (formula) {
    const { shareType, ref } = cell.value as FormulaValue;
    if (shareType === "array" && ref) markSpilled(ref, at, spilled);
    return reading.formula(formula);
  }
  return plainContent(cell.value);
}

function markSpilled(reference: string, at: string, spilled: Set<string>): void {
  const zone = zoneOfReference(reference);
  if (!zone) return;
  for (let row = zone.top; row <= zone.bottom; row++)
    for (let column = zone.left; column <= zone.right; column++) {
      const address = `${columnLetters(column)}${row + 1}`;
      if (address !== at) spilled.add(address);
    }
}

/** A constant of the file as the library takes it. */
function plainContent(value: FileValue): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return engineContent(value);
  if (value instanceof Date) return String(serialOf(value));
  if ("error" in value) return engineError(value.error);
  if ("checkbox" in value) return engineContent(value.checkbox);
  return engineContent(textOf(value));
}

/** The text of a linked or richly formatted cell. */
function textOf(value: FileValue): string {
  const { text, richText } = value as { text?: unknown; richText?: readonly { text: string }[] };
  if (richText) return richText.map((run) => run.text).join("");
  if (typeof text === "string") return text;
  return text && typeof text === "object" ? textOf(text as FileValue) : "";
}

function readLook({ looks, sheet, ...reading }: SheetReading, cell: Cell, at: string): void {
  const key = JSON.stringify(cell.style);
  if (key === "{}") return;
  let look = looks.get(key);
  if (!look) looks.set(key, (look = newLook(reading, cell)));
  if (look.style !== null) sheet.styles[at] = look.style;
  if (look.format !== null) sheet.formats[at] = look.format;
  if (look.border !== null) sheet.borders[at] = look.border;
}

function newLook(
  { colour, styles, formats, borders }: Pick<SheetReading, "colour" | "styles" | "formats" | "borders">,
  cell: Cell,
): LookNumbers {
  const own = cell.style;
  const code = typeof own.numFmt === "string" ? own.numFmt : (own.numFmt?.formatCode ?? "General");
  const file = fileStyle(own);
  const border = drawnBorder(file?.border, colour);
  const format = engineFormatOf(code);
  const style: CellStyle = {
    ...(file ? { ...drawnStyle(file, colour), file } : {}),
    ...(code === "General" ? {} : { numFmt: code }),
  };
  return {
    style: file || code !== "General" ? styles.numberOf(style, JSON.stringify(style)) : null,
    format: format === "" ? null : formats.numberOf(format, format),
    border: border && borders.numberOf(border, JSON.stringify(border)),
  };
}

function readBeside({ keep, id }: SheetReading, cell: Cell, row: number, column: number): void {
  const place = [cellPlace(id, row, column)];
  const note: unknown = cell.note;
  if (note) keep("note", place, typeof note === "string" ? note : noteText(note));
  const value = cell.value;
  if (!value || typeof value !== "object" || value instanceof Date) return;
  if ("hyperlink" in value)
    keep("link", place, {
      hyperlink: value.hyperlink,
      ...(value.tooltip ? { tooltip: value.tooltip } : {}),
    });
  if ("richText" in value) keep("richText", place, { text: textOf(value), richText: value.richText });
}

const noteText = (note: unknown): string =>
  ((note as { texts?: readonly { text: string }[] }).texts ?? []).map(({ text }) => text).join("");
