import type { CellMark, SheetLayout, TextCell, TextLook } from "../../summary/sheetLayout";
import { isLink, queueLink } from "./links";
import type { Queueing } from "./queueing";
import { valueOf } from "./writeTable";

interface FontLook {
  readonly bold?: true;
  readonly size?: number;
  readonly color?: string;
}

/** Titles and headings have Excel's own cell styles, which screen readers know and officers' themes colour. */
const styles: Readonly<Partial<Record<TextLook, "Heading1" | "Heading2">>> = {
  title: "Heading1",
  heading: "Heading2",
};

const fonts: Readonly<Partial<Record<TextLook, FontLook>>> = {
  label: { bold: true },
  note: { size: 10, color: "#595959" },
};

const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

function queueMark(cell: Excel.Range, { fill, font, bold, frame, line }: CellMark): void {
  if (fill !== null) cell.format.fill.color = fill;
  if (font !== null) cell.format.font.color = font;
  cell.format.font.bold = bold;
  for (const edge of edges) {
    const border = cell.format.borders.getItem(edge);
    border.style = line;
    border.color = frame;
  }
}

/** Queues one text of a sheet. The line below a heading goes as far as the sheet's tables. */
export function queueText(sheet: Excel.Worksheet, text: TextCell, columns: number): void {
  const cell = sheet.getCell(text.row, text.column);
  const style = styles[text.look];
  if (style) sheet.getRangeByIndexes(text.row, text.column, 1, columns - text.column).style = style;
  const { bold, size, color } = fonts[text.look] ?? {};
  if (bold) cell.format.font.bold = bold;
  if (size !== undefined) cell.format.font.size = size;
  if (color !== undefined) cell.format.font.color = color;
  if (text.look === "paragraph") cell.format.wrapText = true;
  if (!style) cell.format.verticalAlignment = Excel.VerticalAlignment.top;
  // Numbers beside a label read as text does.
  if (typeof text.content === "number") cell.format.horizontalAlignment = Excel.HorizontalAlignment.left;
  if (text.format !== undefined) cell.numberFormat = [[text.format]];
  if (isLink(text.content)) queueLink(cell, text.content);
  cell.values = [[valueOf(text.content)]];
  if (text.mark) queueMark(cell, text.mark);
}

/** Queues all texts of a sheet but its title, a step each. */
export function* queueTexts(sheet: Excel.Worksheet, layout: SheetLayout, columns: number): Queueing {
  for (const text of layout.texts) {
    queueText(sheet, text, columns);
    yield;
  }
}
