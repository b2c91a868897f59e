import type { CellContent, CellLink } from "../../summary/sheetLayout";

/** What a content shows. */
export const isLink = (content: CellContent | undefined): content is CellLink =>
  typeof content === "object" && content !== null;

/** Where a link leads, as Excel has it: "'SCR A'!E9". */
const targetOf = ({ sheet, cell }: CellLink): Excel.RangeHyperlink => ({
  documentReference: `'${sheet.replaceAll("'", "''")}'!${cell}`,
});

// Excel's own colour of links, 5.9 to 1 on white.
const colour = "#0563C1";

function queueLook(range: Excel.Range): void {
  range.format.font.color = colour;
  range.format.font.underline = Excel.RangeUnderlineStyle.single;
}

/** Queues a link on one cell. What the cell shows is written afterwards, since Excel may show the target instead. */
export function queueLink(cell: Excel.Range, link: CellLink): void {
  cell.hyperlink = targetOf(link);
  queueLook(cell);
}

/** Queues the links of one column in one call; cells without one stay as they are. */
export function queueLinks(column: Excel.Range, contents: readonly (CellContent | undefined)[]): void {
  column.setCellProperties(
    contents.map((content) => [isLink(content) ? { hyperlink: targetOf(content) } : {}]),
  );
  if (contents.every(isLink)) queueLook(column);
  else
    contents.forEach((content, row) => {
      if (isLink(content)) queueLook(column.getCell(row, 0));
    });
}
