import type { Cell, CellErrorValue, CellValue, Font } from "@cj-tech-master/excelts";
import { lookBody, lookHeading, lookNote, lookSection, lookTitle } from "./cellLook";
import { dayNumber } from "./dayNumber";
import type { FreeCell, FreeStyle } from "../freeSheet";
import type { Look } from "../sampleContent";

type Looked = Extract<FreeCell, { value: unknown }>;
const errors: readonly string[] = ["#N/A", "#REF!", "#NAME?", "#DIV/0!", "#NULL!", "#VALUE!", "#NUM!"];
const isError = (text: string): text is CellErrorValue["error"] => errors.includes(text);

/** A cell with all it may say of itself. */
export function lookedCell(cell: FreeCell | undefined): Looked {
  if (cell === undefined || cell === null) return { value: "" };
  if (typeof cell === "object") return "value" in cell ? cell : { value: cell };
  return { value: cell };
}

/** Writes one cell of a free sheet: its value or formula, its number format, and how it looks. */
export function drawFreeCell(cell: Cell, content: FreeCell | undefined, style: FreeStyle, look: Look): void {
  const looked = lookedCell(content);
  const value = valueOf(looked);
  if (value !== "" && value !== null) cell.value = value;
  lookLike(cell, style, look);
  const format = looked.format ?? ownFormat(looked.value);
  if (format !== null) cell.numFmt = format;
  lookOwn(cell, looked);
}

function valueOf({ value, formula }: Looked): CellValue {
  const plain = typeof value === "object" && value !== null ? dayNumber(value.day) : value;
  if (formula === undefined) return plain;
  const result = typeof plain === "string" && isError(plain) ? { error: plain } : plain;
  const written = formula.replace(/^=/, "");
  return result === null ? { formula: written } : { formula: written, result };
}

function ownFormat(value: Looked["value"]): string | null {
  if (typeof value === "object" && value !== null) return value.shown;
  // As text, or Excel would take 1.10 for 1.1 when somebody edits the cell.
  return typeof value === "string" && /^\d+(\.\d+)*$/.test(value) ? "@" : null;
}

function lookLike(cell: Cell, style: FreeStyle, look: Look): void {
  switch (style) {
    case "title": {
      lookTitle(cell, look);
      return;
    }
    case "heading": {
      lookHeading(cell, look);
      return;
    }
    case "section": {
      lookSection(cell, look);
      return;
    }
    case "note": {
      lookNote(cell, look);
      return;
    }
    case "body": {
      // Narrow columns hold references and ratings, which officers centre.
      lookBody(cell, look, (cell.worksheet.getColumn(cell.col).width ?? 9) < 10);
      return;
    }
  }
}

function lookOwn(cell: Cell, looked: Looked): void {
  if (looked.fill !== undefined) {
    const argb = { argb: `FF${looked.fill.toUpperCase()}` };
    cell.fill = { type: "pattern", pattern: "solid", fgColor: argb, bgColor: { argb: "FFFFFFFF" } };
  } else if (looked.theme !== undefined) {
    const { index, tint } = looked.theme;
    const themed = tint === undefined ? { theme: index } : { theme: index, tint };
    cell.fill = { type: "pattern", pattern: "solid", fgColor: themed, bgColor: { argb: "FFFFFFFF" } };
  }
  const font = fontOf(looked);
  if (Object.keys(font).length > 0) cell.font = { ...cell.font, ...font };
  if (looked.indent !== undefined) cell.alignment = { ...cell.alignment, indent: looked.indent };
  if (looked.centred === true) cell.alignment = { ...cell.alignment, horizontal: "center" };
}

function fontOf(looked: Looked): Partial<Font> {
  const colour = looked.fontColour ?? (isDark(looked.fill) ? "FFFFFF" : undefined);
  return {
    ...(looked.bold !== undefined && { bold: looked.bold }),
    ...(looked.italic !== undefined && { italic: looked.italic }),
    ...(looked.struck !== undefined && { strike: looked.struck }),
    ...(colour !== undefined && { color: { argb: `FF${colour.toUpperCase()}` } }),
  };
}

/** Whether black letters would be hard to read on the fill. */
function isDark(fill: string | undefined): boolean {
  if (fill === undefined) return false;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(fill.slice(at, at + 2), 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 110;
}
