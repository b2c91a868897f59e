import type { LiveWorkbook } from "../../engine/liveWorkbook";

// Near enough for a page without Excel's font tables: an average letter is about half as wide as high.
const letterWidth = 0.52;
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
    const letters = Math.max(...text.split("\n").map((line) => line.length));
    widest = Math.max(widest, letters * size * letterWidth * (bold ? 1.08 : 1));
  }
  if (widest > 0) live.setColumnWidth(sheet, column, Math.min(widest + padding, 1_340));
}

/** Gives a row the height its texts need in the widths their columns have. */
export function autofitRow(live: LiveWorkbook, sheet: string, row: number): void {
  const used = live.usedZone(sheet, true);
  let tallest = 15;
  for (let column = used?.left ?? 0; used && column <= used.right; column++) {
    const text = live.text(sheet, row, column);
    if (text === "") continue;
    const { size, wrap } = live.look(sheet, row, column);
    const perLine = Math.max(
      1,
      Math.floor((live.columnWidth(sheet, column) - padding) / (size * letterWidth)),
    );
    const lines = text
      .split("\n")
      .reduce((sum, line) => sum + Math.max(1, wrap ? Math.ceil(line.length / perLine) : 1), 0);
    tallest = Math.max(tallest, lines * size * lineHeight);
  }
  live.setRowHeight(sheet, row, Math.min(tallest, 409));
}
