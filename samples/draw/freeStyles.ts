import type { FreeCell, FreeSheet, FreeStyle } from "../freeSheet";

/** What the rows of a free sheet look like: the style of each cell, and how far the table reaches. */
export interface FreeStyles {
  /** 0-based row of the first heading row within `rows`; null where the sheet has none. */
  readonly headingRow: number | null;
  /** 0-based first and last column of the headings, from the start column. */
  readonly span: { readonly first: number; readonly last: number };
  readonly of: (row: number, column: number) => FreeStyle;
}

const styleWritten = (cell: FreeCell | undefined): FreeStyle | undefined =>
  typeof cell === "object" && cell !== null && "value" in cell ? cell.style : undefined;

const isText = (cell: FreeCell | undefined): boolean => {
  const value = typeof cell === "object" && cell !== null && "value" in cell ? cell.value : cell;
  return typeof value === "string" && value !== "";
};

/**
 * The styles of a sheet's cells. A cell's own style counts; the rest get one by place: headings are the first row
 * of three texts or more where no row is marked as headings, what is above them is a title and notes, what is
 * below is the body of the table.
 */
export function freeStyles(sheet: FreeSheet): FreeStyles {
  const marked = sheet.rows.findIndex(
    (row) => row.filter((cell) => styleWritten(cell) === "heading").length > 1,
  );
  const guessed = sheet.rows.findIndex((row) => row.filter(isText).length >= 3);
  const found = marked >= 0 ? marked : guessed;
  const headingRow = found >= 0 ? found : null;
  const columns = (headingRow === null ? [] : (sheet.rows[headingRow] ?? [])).flatMap((cell, column) =>
    isText(cell) ? [column] : [],
  );
  const span = { first: columns[0] ?? 0, last: columns[columns.length - 1] ?? -1 };
  const of = (row: number, column: number): FreeStyle => {
    const written = styleWritten(sheet.rows[row]?.[column]);
    if (written !== undefined) return written;
    if (headingRow === null || row < headingRow) return row === 0 ? "title" : "note";
    if (column < span.first || column > span.last) return "note";
    if (row === headingRow) return "heading";
    return sheet.rows[row]?.some((cell) => styleWritten(cell) === "section") === true ? "section" : "body";
  };
  return { headingRow, span, of };
}
