import type { Repair } from "../../plan/repairs/repair";
import type { CellValue } from "../../plan/sheets/sheetGrid";
import { wholeBlock } from "../reading/wholeBlock";
import type { Span } from "./spans";

/** What stands where a repair is to be made. */
export interface CellNow {
  readonly value: CellValue;
  readonly format: string;
  readonly hasFormula: boolean;
}

/** The cells of a span as they are now. */
export interface SpanNow {
  readonly span: Span;
  readonly cellOf: (repair: Repair) => CellNow;
  /** Whether any of its rows is hidden or filtered out. */
  readonly hidden: boolean;
}

const isFormula = (formula: unknown): boolean => typeof formula === "string" && formula.startsWith("=");

function queueSpan(context: Excel.RequestContext, span: Span): () => SpanNow {
  const sheet = context.workbook.worksheets.getItem(span.sheet);
  const range = sheet.getRangeByIndexes(span.row, span.column, span.rows, 1);
  range.load("values,formulas,numberFormat,rowHidden");
  return () => {
    const values = wholeBlock(range.values as CellValue[][], span.rows);
    const formulas = wholeBlock(range.formulas as unknown[][], span.rows);
    const formats = wholeBlock(range.numberFormat as string[][], span.rows);
    return {
      span,
      // Excel answers null where some rows are hidden and some are not.
      hidden: (range.rowHidden as boolean | null) !== false,
      cellOf: ({ row }) => ({
        value: values[row - span.row]?.[0] ?? "",
        format: formats[row - span.row]?.[0] ?? "General",
        hasFormula: isFormula(formulas[row - span.row]?.[0]),
      }),
    };
  };
}

/** One round trip: what stands in the cells of the spans. Their sheets must be there. */
export async function readCells(context: Excel.RequestContext, spans: readonly Span[]): Promise<SpanNow[]> {
  if (spans.length === 0) return [];
  const answers = spans.map((span) => queueSpan(context, span));
  await context.sync();
  return answers.map((answer) => answer());
}
