import type { LiveWorkbook } from "../../engine/liveWorkbook";
import { linesWithin, textWidth } from "./textWidth";

const lineHeight = 1.36;
const padding = 6;

/** Gives a column the width of its longest text line, as far as letters can be measured without a font. */
export function autofitColumn(live: LiveWorkbook, sheet: string, column: number): void {
  const used = live.usedZone(sheet, true);
  let widest = 0;
  for (let row = used?.top ?? 0; used && row <= used.bottom; row++) {
    const text = live.text(sheet, row, column);
    if (text === "") continue;
    const { size, bold } = live.look(sheet, row, column);
    widest = Math.max(widest, ...text.split("\n").map((line) => textWidth(line, size, bold)));
  }
  if (widest > 0) live.setColumnWidth(sheet, column, Math.min(widest + padding, 1_340));
}

/** Gives rows the heights their texts need in the widths their columns have; rows of one height together. */
export function autofitRows(live: LiveWorkbook, sheet: string, top: number, bottom: number): void {
  const byHeight = new Map<number, number[]>();
  for (let row = top; row <= bottom; row++) {
    const height = heightNeeded(live, sheet, row);
    const rows = byHeight.get(height);
    if (rows) rows.push(row);
    else byHeight.set(height, [row]);
  }
  for (const [height, rows] of byHeight) live.setRowHeight(sheet, rows, height);
}

function heightNeeded(live: LiveWorkbook, sheet: string, row: number): number {
  const used = live.usedZone(sheet, true);
  let tallest = 15;
  for (let column = used?.left ?? 0; used && column <= used.right; column++) {
    const text = live.text(sheet, row, column);
    if (text === "") continue;
    const { size, wrap, bold } = live.look(sheet, row, column);
    const lines = wrap
      ? linesWithin(text, live.columnWidth(sheet, column) - padding, size, bold)
      : text.split("\n").length;
    tallest = Math.max(tallest, lines * size * lineHeight);
  }
  return Math.min(tallest, 409);
}
