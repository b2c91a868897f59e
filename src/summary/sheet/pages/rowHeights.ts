import type { CellContent, SheetLayout, TableBlock, TextCell, TextLook } from "../../sheetLayout";
import { brokenRows } from "../fittingRows";

/** What of a layout takes room on paper. */
export type OnPaper = Pick<
  SheetLayout,
  "texts" | "tables" | "charts" | "columnWidths" | "printedOnEveryPage"
>;

/** Points of a row that nothing makes taller: Excel's own default, and one line of its text. */
export const lineHeight = 15;

// Excel shows no row taller than this.
const tallestRow = 409;

// Excel's styles Heading 1 and Heading 2 are 15 and 13 points bold, with a line below.
const lookHeights: Readonly<Partial<Record<TextLook, number>>> = { title: 21, heading: 18 };

// What is used of a line where letters are wider than a figure, by which columns are measured.
const capitals = /[A-Z@%&mw]/g;

const said = (content: CellContent): string =>
  typeof content === "object" ? (content?.text ?? "") : String(content);

/**
 * How many lines a text takes when Excel wraps it in a column so many characters wide; at least one. Rather too many
 * than too few: a column holds about a tenth more letters of usual text than figures.
 */
export function wrappedLines(text: string, width: number): number {
  const wide = text.match(capitals)?.length ?? 0;
  const room = Math.max(1, Math.floor((width * text.length) / (text.length + wide / 4)) || 1);
  return text.split("\n").reduce((sum, part) => sum + Math.max(1, brokenRows(part, room).length), 0);
}

function textHeight({ look, content, column }: TextCell, widths: readonly number[]): number {
  if (look !== "paragraph") return lookHeights[look] ?? lineHeight;
  return wrappedLines(said(content), widths[column] ?? 1) * lineHeight;
}

/** The header row first, then the rows. Only headings and columns of text are wrapped. */
function tableHeights({ column, columns, rows }: TableBlock, widths: readonly number[]): readonly number[] {
  const widthOf = (index: number): number => widths[column + index] ?? 1;
  // Headings are bold, which is a little wider.
  const heading = columns.map((one, index) => wrappedLines(one.heading, widthOf(index) * 0.95));
  const lines = rows.map((row) =>
    row.map((cell, index) =>
      columns[index]?.kind === "text" ? wrappedLines(said(cell), widthOf(index)) : 1,
    ),
  );
  return [heading, ...lines].map((cells) => Math.max(1, ...cells) * lineHeight);
}

/** How tall each row of a layout will be, in points, from row 0 to its last; an estimate, rather too tall. */
export function rowHeights({ texts, tables, charts, columnWidths }: OnPaper): readonly number[] {
  const heights = [lookHeights.title ?? lineHeight];
  const atLeast = (row: number, height: number) => {
    while (heights.length <= row) heights.push(lineHeight);
    heights[row] = Math.min(tallestRow, Math.max(heights[row] ?? lineHeight, height));
  };
  for (const text of texts) atLeast(text.row, textHeight(text, columnWidths));
  for (const table of tables)
    tableHeights(table, columnWidths).forEach((height, index) => {
      atLeast(table.row + index, height);
    });
  // Charts lie over rows and make none taller.
  for (const { to } of charts) atLeast(to.row, lineHeight);
  return heights;
}
