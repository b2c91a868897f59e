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
  /** 0-based row that is printed at the top of every page; null where there is none. */
  readonly printedOnEveryPage?: number | null;
  /** 0-based rows before which a printed page ends, from the top down; empty where Excel breaks pages by itself. */
  readonly pageBreaks: readonly number[];
}

/** A text that leads to a cell of the workbook when it is pressed. */
export interface CellLink {
  readonly text: string;
  readonly sheet: string;
  /** Such as "E9". */
  readonly cell: string;
}

export type CellContent = string | number | null | CellLink;

/** A paragraph is wrapped in its own cell; every other text runs on over the empty cells to its right. */
export type TextLook = "title" | "heading" | "label" | "plain" | "note" | "paragraph";

/** A cell's own fill and frame, as highlights have them. */
export interface CellMark {
  /** "#RRGGBB"; null leaves the fill, or the font's colour, as it is. */
  readonly fill: string | null;
  readonly font: string | null;
  readonly bold: boolean;
  /** Colour and line of the thin frame around it. */
  readonly frame: string;
  readonly line: "Continuous" | "Dash" | "Dot";
}

export interface TextCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  readonly look: TextLook;
  /** Number format where the content is a number, for example "d mmmm yyyy". */
  readonly format?: string;
  readonly mark?: CellMark;
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

/** A chart over columns of one table: stacked bars, or lines from row to row. */
export interface ChartBlock {
  readonly name: string;
  readonly title: string;
  /** Stacked bars where this is missing. */
  readonly kind?: "stackedBars" | "lines";
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
