/** A value that describes the summary sheet; workbook/ puts it down. All rows and columns are 0-based. */
export interface SheetLayout {
  /** Goes to A1 last, when everything else stands. */
  readonly title: string;
  readonly texts: readonly TextCell[];
  readonly tables: readonly TableBlock[];
  readonly charts: readonly ChartBlock[];
  /** Widths in characters of the default font, from column A on. */
  readonly columnWidths: readonly number[];
  /** Rows that stay in view when the sheet is scrolled. */
  readonly frozenRows: number;
}

export type CellContent = string | number | null;

/** A paragraph is wrapped in its own cell; every other text runs on over the empty cells to its right. */
export type TextLook = "title" | "heading" | "label" | "plain" | "note" | "paragraph";

export interface TextCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  readonly look: TextLook;
  /** Number format where the content is a number, for example "d mmmm yyyy". */
  readonly format?: string;
}

export interface TableColumn {
  readonly heading: string;
  readonly kind: "text" | "count" | "date" | "share";
  /** Fill and font colour of the heading, for rating columns. */
  readonly colour?: { readonly fill: string; readonly font: string };
}

/** A real Excel table: one header row, then the rows. */
export interface TableBlock {
  /** Unique in the workbook; letters, digits and underscores. */
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly CellContent[])[];
  /** Whether the last row is a total, to be set in bold. */
  readonly totalRow: boolean;
}

/** A stacked bar chart over columns of one table. */
export interface ChartBlock {
  readonly name: string;
  readonly title: string;
  readonly table: string;
  /** 0-based column in the table that names the bars. */
  readonly category: number;
  readonly series: readonly { readonly column: number; readonly fill: string; readonly font: string }[];
  /** How many of the table's rows are bars, from the first on (a total row is not). */
  readonly bars: number;
  /** Cells it covers. */
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
}
