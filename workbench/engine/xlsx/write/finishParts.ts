import type { ChartInfo } from "../../liveWorkbook";
import { cellText, cellValue } from "../../live/cells";
import type { Inside } from "../../model/inside";
import { excelSheetName } from "../../dialect/sheetNames";
import { partText, relationshipsOf, setPartText, workbookPath, type Parts } from "../parts";
import { chartXml } from "./chartXml";
import { drawingXml } from "./drawingXml";

/**
 * Words a sheet's charts: the codec's library has made a drawing with as many charts, in the same order, and this
 * writes what each one says.
 */
export async function finishCharts(
  parts: Parts,
  sheetPath: string,
  charts: readonly ChartInfo[],
  inside: Inside,
): Promise<void> {
  if (charts.length === 0) return;
  const drawing = (await relationshipsOf(parts, sheetPath)).find(({ type }) => type === "drawing");
  if (!drawing) throw new Error("The written workbook has no drawing for its charts.");
  const related = (await relationshipsOf(parts, drawing.target)).filter(({ type }) => type === "chart");
  const number = (path: string) => Number(/(\d+)\.xml$/.exec(path)?.[1] ?? 0);
  related.sort((one, other) => number(one.target) - number(other.target));
  const source = {
    sheetName: (sheet: string) => excelSheetName(inside.getters.getSheetName(sheet)),
    value: (sheet: string, row: number, column: number) => cellValue(inside, sheet, row, column),
    text: (sheet: string, row: number, column: number) => cellText(inside, sheet, row, column),
  };
  const placed = charts.map((chart, at) => {
    const relationship = related[at];
    if (!relationship) throw new Error("The written workbook has too few chart parts.");
    setPartText(parts, relationship.target, chartXml(chart, source));
    return { chart, relationship: relationship.id };
  });
  setPartText(parts, drawing.target, drawingXml(inside, placed));
}

/** Marks the conditional formats that stop those after them, which the codec's library cannot write. */
export function finishRules(parts: Parts, sheetPath: string, stopping: readonly number[]): void {
  const text = stopping.length > 0 ? partText(parts, sheetPath) : null;
  if (text === null) return;
  // Behind the last row, so that no cell's text can be taken for a rule.
  const start = Math.max(0, text.lastIndexOf("sheetData"));
  const marked = text
    .slice(start)
    .replace(/<cfRule\b([^>]*\bpriority="(\d+)")/g, (tag, attributes: string, priority: string) =>
      stopping.includes(Number(priority)) ? `<cfRule stopIfTrue="1"${attributes}` : tag,
    );
  setPartText(parts, sheetPath, text.slice(0, start) + marked);
}

/** Puts the theme of the file that was read in the place of the library's own. */
export async function finishTheme(parts: Parts, theme: string | null): Promise<void> {
  if (theme === null) return;
  const related = (await relationshipsOf(parts, workbookPath)).find(({ type }) => type === "theme");
  if (related) setPartText(parts, related.target, theme);
}
