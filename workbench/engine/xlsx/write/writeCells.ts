import type { Cell as EngineCell } from "@odoo/o-spreadsheet";
import type { Cell, CellValue as FileValue, RichText, Style } from "@cj-tech-master/excelts";
import type { CellStyle } from "../../model/cellStyle";
import { cellValue } from "../../live/cells";
import { excelError } from "../../dialect/engineContent";
import { exactNumberFormat } from "../../live/looks";
import { borderedCells } from "../../live/usedZone";
import { referenceOf } from "../references";
import { writtenStyle } from "../styles";
import { fileFormula } from "./fileFormula";
import { writtenBorder } from "./writtenBorder";
import { recordsOn, type SheetWriting } from "./sheetWriting";

/** Writes every cell of a sheet: what it holds, its look, its note, its link and its rich text. */
export function writeCells(writing: SheetWriting): void {
  const { inside, id, worksheet } = writing;
  const styleOf = styler(writing);
  for (const cell of inside.getters.getCells(id)) {
    const { row, col } = inside.getters.getCellPosition(cell.id);
    const written = worksheet.getCell(row + 1, col + 1);
    const value = fileValue(writing, cell, row, col);
    if (value !== null) written.value = value;
    written.style = styleOf(cell, row, col);
  }
  for (const { row, column } of borderedCells(inside, id))
    if (!inside.getters.getCell({ sheetId: id, row, col: column }))
      worksheet.getCell(row + 1, column + 1).style = styleOf(undefined, row, column);
  writeBeside(writing);
}

/** Makes the style of a cell; equal styles are made once. */
function styler(writing: SheetWriting) {
  const made = new Map<object, Map<string, Partial<Style>>>();
  const unstyled: CellStyle = {};
  return (cell: EngineCell | undefined, row: number, col: number): Partial<Style> => {
    const style = cell?.style ?? unstyled;
    const border = writtenBorder(writing, style, row, col);
    const numFmt = exactNumberFormat(style, cell?.format);
    const key = `${numFmt}|${border ? JSON.stringify(border) : ""}`;
    let ofStyle = made.get(style);
    if (!ofStyle) made.set(style, (ofStyle = new Map<string, Partial<Style>>()));
    let written = ofStyle.get(key);
    if (!written) ofStyle.set(key, (written = writtenStyle(style, border, numFmt, writing.colour)));
    return written;
  };
}

type Result = number | string | boolean | { error: string };

function fileValue({ inside, id }: SheetWriting, cell: EngineCell, row: number, col: number): FileValue {
  const { getters } = inside;
  const position = { sheetId: id, row, col };
  const value = cellValue(inside, id, row, col);
  if (!cell.isFormula) {
    const isText = cell.content === "" || cell.content.startsWith("'") || !cell.content.startsWith("#");
    if (isText || !errorType(inside, position)) return value === "" ? null : value;
    return { error: value } as FileValue;
  }
  const evaluated = getters.getEvaluatedCell(position);
  const result: Result = errorType(inside, position) ? { error: excelError(String(evaluated.value)) } : value;
  const formula = fileFormula(cell.compiledFormula.toFormulaString(getters));
  const spread = getters.getSpreadZone(position);
  const spills = spread && (spread.right > spread.left || spread.bottom > spread.top);
  return (
    spills ? { formula, result, shareType: "array", ref: referenceOf(spread) } : { formula, result }
  ) as FileValue;
}

const errorType = (
  { getters }: SheetWriting["inside"],
  position: { readonly sheetId: string; readonly row: number; readonly col: number },
): boolean => (getters.getEvaluatedCell(position).type as string) === "error";

/** The single cells that records of a kind speak of, with what is kept of each. */
function cellsOf(writing: SheetWriting, kind: string): { readonly cell: Cell; readonly value: unknown }[] {
  return recordsOn(writing, kind).flatMap(({ places, value }) =>
    places.map(({ zone }) => ({
      cell: writing.worksheet.getCell(zone.top + 1, zone.left + 1),
      value,
    })),
  );
}

function writeBeside(writing: SheetWriting): void {
  for (const { cell, value } of cellsOf(writing, "note")) cell.note = String(value);
  for (const { cell, value } of cellsOf(writing, "richText")) {
    const { text, richText } = value as { readonly text: string; readonly richText: RichText[] };
    // Only while the words are those that were formatted.
    if (cell.value === text) cell.value = { richText };
  }
  for (const { cell, value } of cellsOf(writing, "link"))
    writeLink(cell, value as { readonly hyperlink: string });
}

function writeLink(cell: Cell, link: { readonly hyperlink: string }): void {
  const { value } = cell;
  if (typeof value === "string") cell.value = { text: value, ...link };
  else if (value && typeof value === "object" && ("richText" in value || "formula" in value))
    cell.value = { ...value, ...link };
  else if (typeof value === "number") cell.value = { text: String(value), ...link };
}
