import type { Worksheet } from "@cj-tech-master/excelts";
import { lookBody, lookRated } from "./cellLook";
import { dayNumber } from "./dayNumber";
import { rowHeight, wrappedLines } from "./rowHeight";
import type { PlanLine, PlanSheet } from "../sampleContent";

type Recommendation = PlanSheet["sections"][number]["recommendations"][number];
type Content = PlanLine[string] | undefined;

const centred = new Set(["ref", "number", "rating", "state"]);
/** Fields that belong to the recommendation, not to each of its lines. */
const shared = new Set(["recommendation", "number"]);

/**
 * Writes the lines of one recommendation from `at` (1-based) on, and the recommendation beside them once, on
 * every row, or merged. Returns the row below.
 */
export function drawRecommendation(
  sheet: Worksheet,
  plan: PlanSheet,
  at: { readonly row: number; readonly column: number },
  recommendation: Recommendation,
  area: string,
): number {
  recommendation.lines.forEach((line, index) => {
    plan.columns.forEach((column, offset) => {
      const cell = sheet.getCell(at.row + index, at.column + offset);
      const content = contentOf(column, line, recommendation, area);
      lookBody(cell, plan.look, centred.has(column.holds));
      if (index > 0 && shared.has(column.holds) && plan.split !== "repeated") return;
      if (content === undefined) return;
      if (typeof content === "object") {
        cell.value = dayNumber(content.day);
        cell.numFmt = content.shown;
      } else {
        cell.value = content;
        if (column.holds === "ref" && typeof content === "string") cell.numFmt = "@";
      }
      if (column.holds === "rating" && typeof content === "string") lookRated(cell, plan.look, content);
    });
    sheet.getRow(at.row + index).height = heightOf(plan, recommendation, line, area);
  });
  mergeShared(sheet, plan, at, recommendation.lines.length);
  return at.row + recommendation.lines.length;
}

function contentOf(
  column: PlanSheet["columns"][number],
  line: PlanLine,
  recommendation: Recommendation,
  area: string,
): Content {
  if (column.holds === "area") return area;
  if (column.holds === "number") return recommendation.number;
  if (column.holds !== "recommendation") return line[column.holds];
  return column.numbered === true ? `${recommendation.number}. ${recommendation.text}` : recommendation.text;
}

function mergeShared(
  sheet: Worksheet,
  plan: PlanSheet,
  at: { readonly row: number; readonly column: number },
  rows: number,
): void {
  if (plan.split !== "merged" || rows < 2) return;
  plan.columns.forEach((column, offset) => {
    if (!shared.has(column.holds)) return;
    sheet.mergeCells(at.row, at.column + offset, at.row + rows - 1, at.column + offset);
  });
}

function heightOf(plan: PlanSheet, recommendation: Recommendation, line: PlanLine, area: string): number {
  const rows = plan.split === "merged" ? recommendation.lines.length : 1;
  const lines = plan.columns.map((column) => {
    const content = contentOf(column, line, recommendation, area);
    const needed = typeof content === "string" ? wrappedLines(content, column.width) : 1;
    // A merged text has the room of all its rows, so each needs to give only its part.
    return shared.has(column.holds) ? Math.ceil(needed / rows) : needed;
  });
  return rowHeight(Math.max(...lines));
}
