import type { BorderLine, BorderSide, CellLook } from "../liveWorkbook";

/** One of Excel's own cell styles, as its Office theme draws it. */
export interface BuiltInStyle {
  /** As Excel names it in files, and its number there (ECMA-376, 18.8.7). */
  readonly fileName: string;
  readonly builtinId: number;
  readonly look: CellLook;
  readonly borders: Readonly<Partial<Record<BorderSide, BorderLine>>>;
}

const blue = "#44546A";

/** By Office.js's own names (Excel.BuiltInStyle). */
export const builtInStyles = {
  Title: {
    fileName: "Title",
    builtinId: 15,
    look: { size: 18, color: blue, fontName: "Calibri Light" },
    borders: {},
  },
  Heading1: {
    fileName: "Heading 1",
    builtinId: 16,
    look: { bold: true, size: 15, color: blue },
    borders: { bottom: { style: "thick", color: "#4472C4" } },
  },
  Heading2: {
    fileName: "Heading 2",
    builtinId: 17,
    look: { bold: true, size: 13, color: blue },
    borders: { bottom: { style: "thick", color: "#A1B8E1" } },
  },
  Heading3: {
    fileName: "Heading 3",
    builtinId: 18,
    look: { bold: true, size: 11, color: blue },
    borders: { bottom: { style: "medium", color: "#8EA9DB" } },
  },
  Total: {
    fileName: "Total",
    builtinId: 25,
    look: { bold: true },
    borders: { top: { style: "thin", color: "#4472C4" }, bottom: { style: "medium", color: "#4472C4" } },
  },
} as const satisfies Readonly<Record<string, BuiltInStyle>>;

export type BuiltInStyleName = keyof typeof builtInStyles;

export const isBuiltInStyle = (name: unknown): name is BuiltInStyleName =>
  typeof name === "string" && name in builtInStyles;
