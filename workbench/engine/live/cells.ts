import type { Cell, ErrorCell, EvaluatedCell } from "@odoo/o-spreadsheet";
import type { CellValue, Content, LiveWorkbook, Zone } from "../liveWorkbook";
import { displayText } from "../text/displayText";
import { shownFormatOf } from "../dialect/numberFormat";
import { engineContent, excelError } from "../dialect/engineContent";
import { fitSheet, inSheet } from "./grid";
import type { Inside } from "../model/inside";
import { exactNumberFormat } from "./looks";
import { clearFormats } from "./clearFormats";
import { formulaForEngine, formulaForExcel } from "../dialect/structuredReferences";
import { liveTables, needTableRange } from "./tables";
import { usedZone, valuesWithin } from "./usedZone";

type CellFunctions = Pick<
  LiveWorkbook,
  "usedZone" | "valuesWithin" | "value" | "isError" | "formula" | "text" | "write" | "clear"
>;

/** Cells: what they hold, what they show, and writing to them. */
export function cellFunctions(inside: Inside): CellFunctions {
  return {
    usedZone: (sheet, valuesOnly) => usedZone(inside, sheet, valuesOnly),
    valuesWithin: (sheet, zone) => valuesWithin(inside, sheet, zone),
    value: (sheet, row, column) => cellValue(inside, sheet, row, column),
    isError: (sheet, row, column) => isError(inside, sheet, row, column),
    formula: (sheet, row, column) =>
      cellFormula(inside, sheet, row, column) ?? cellValue(inside, sheet, row, column),
    text: (sheet, row, column) => cellText(inside, sheet, row, column),
    write: (sheet, row, column, content) => writeCell(inside, sheet, row, column, content),
    clear: (sheet, zone, what) => {
      if (what !== "Formats") clearContents(inside, sheet, zone);
      if (what !== "Contents") clearFormats(inside, sheet, zone);
    },
  };
}

/** The cell's value as Excel would give it; "" where it is blank. */
export function cellValue(inside: Inside, sheet: string, row: number, column: number): CellValue {
  const position = { sheetId: sheet, col: column, row };
  const cell = inside.getters.getCell(position);
  if (isBlank(cell) && !inside.mayHaveFormulas(sheet)) return "";
  if (cell && !cell.isFormula && cell.content !== "" && !cell.content.startsWith("#"))
    return cell.parsedValue ?? "";
  inside.settle();
  const evaluated = inside.getters.getEvaluatedCell(position);
  if (isErrorCell(evaluated)) return excelError(evaluated.value);
  return evaluated.value ?? "";
}

const isBlank = (cell: Cell | undefined): boolean => !cell || (!cell.isFormula && cell.content === "");

const isErrorCell = (cell: EvaluatedCell): cell is ErrorCell => (cell.type as string) === "error";

function isError(inside: Inside, sheet: string, row: number, column: number): boolean {
  const position = { sheetId: sheet, col: column, row };
  const cell = inside.getters.getCell(position);
  if (cell && !cell.isFormula && cell.content.startsWith("'")) return false;
  if (isBlank(cell) && !inside.mayHaveFormulas(sheet)) return false;
  inside.settle();
  return isErrorCell(inside.getters.getEvaluatedCell(position));
}

/** The cell's formula in Excel's words with its "=", or null where it has none. */
export function cellFormula(inside: Inside, sheet: string, row: number, column: number): string | null {
  const cell = inside.getters.getCell({ sheetId: sheet, col: column, row });
  return cell?.isFormula ? formulaForExcel(cell.compiledFormula.toFormulaString(inside.getters)) : null;
}

/** The cell as it is displayed, whatever the column width. */
export function cellText(inside: Inside, sheet: string, row: number, column: number): string {
  const value = cellValue(inside, sheet, row, column);
  const position = { sheetId: sheet, col: column, row };
  const cell = inside.getters.getCell(position);
  const own = cell ? exactNumberFormat(cell.style, cell.format) : "General";
  if (typeof value === "string" && own === "General") return value;
  // A formula without a format of its own shows dates the way the library worked out.
  const shown = () => inside.getters.getEvaluatedCell(position);
  const code = own === "General" && cell?.isFormula ? (shown().format ?? "General") : own;
  return displayText(value, shownFormatOf(code)) ?? shown().formattedValue;
}

function writeCell(inside: Inside, sheet: string, row: number, column: number, content: Content): void {
  fitSheet(inside, sheet, row, column);
  // Of merged cells only the first holds anything; Excel drops what is written to the others.
  const position = { sheetId: sheet, col: column, row };
  if (inside.getters.isInMerge(position) && !inside.getters.isMainCellPosition(position)) return;
  const typed =
    content.kind === "value" ? engineContent(content.value) : engineFormula(inside, content.formula);
  inside.run("UPDATE_CELL", { sheetId: sheet, col: column, row, content: typed, exact: true });
}

/** A formula in Excel's words, as the library takes it; makes the named ranges it needs. */
export const engineFormula = (inside: Inside, formula: string): string =>
  formulaForEngine(formula.startsWith("=") ? formula : `=${formula}`, liveTables(inside), (table, part) =>
    needTableRange(inside, table, part),
  );

function clearContents(inside: Inside, sheet: string, zone: Zone): void {
  const clipped = inSheet(inside, sheet, zone);
  if (!clipped) return;
  for (let row = clipped.top; row <= clipped.bottom; row++)
    for (let col = clipped.left; col <= clipped.right; col++) {
      const cell = inside.getters.getCell({ sheetId: sheet, col, row });
      if (cell && (cell.isFormula || cell.content !== ""))
        inside.run("UPDATE_CELL", { sheetId: sheet, col, row, content: "" });
    }
}
