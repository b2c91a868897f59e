import * as z from "zod";

const colour = z.string().regex(/^[0-9A-F]{6}$/i);
const area = z.string().regex(/^\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?$/);

/** A real Excel date: the day as ISO text, and the number format it is shown in. */
const shownDay = z.strictObject({ day: z.iso.date(), shown: z.string() });
const plainValue = z.union([z.string(), z.number(), z.boolean(), shownDay]);

const lookedCell = z.strictObject({
  /** With a formula: its result as Excel last saved it, errors as "#REF!". "" with a fill: a coloured blank. */
  value: plainValue.nullable().default(""),
  formula: z.string().optional(),
  fill: colour.optional(),
  theme: z.strictObject({ index: z.number().int().min(0).max(11), tint: z.number().optional() }).optional(),
  format: z.string().optional(),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  struck: z.boolean().optional(),
  fontColour: colour.optional(),
  indent: z.number().int().optional(),
  centred: z.boolean().optional(),
  style: z.enum(["title", "heading", "section", "body", "note"]).optional(),
});

const freeCell = z.union([plainValue, z.null(), lookedCell]);

/**
 * A sheet written cell by cell, for workbooks that no common layout fits. Rows of the sheet are 1-based and columns
 * are letters, as officers count them. Cells without a style get one from where they stand: see draw/freeStyles.ts.
 */
export const freeSheet = z.strictObject({
  name: z.string().max(31),
  hidden: z.boolean().optional(),
  protected: z.boolean().optional(),
  /** The cell of rows[0][0]. */
  start: z.string().default("A1"),
  /** Column widths in characters, from the start column. */
  widths: z.array(z.number()).default([]),
  /** "" or null is a blank cell; short rows are fine. */
  rows: z.array(z.array(freeCell)),
  merges: z.array(area).default([]),
  hiddenRows: z.array(z.number().int()).default([]),
  hiddenColumns: z.array(z.string()).default([]),
  filter: area.optional(),
  table: z.strictObject({ name: z.string(), ref: area, totals: z.boolean().default(false) }).optional(),
  /** Conditional formats: a cell that says the text gets the fill. With `column`, the cell of that column says it. */
  rules: z
    .array(
      z.strictObject({
        range: area,
        text: z.string(),
        fill: colour,
        column: z.string().optional(),
      }),
    )
    .default([]),
  /** Drop-down lists: the texts that may be picked in the cells of the range. */
  lists: z.array(z.strictObject({ range: area, texts: z.array(z.string()).min(1) })).default([]),
  /** Blank cells that carry borders only, so that Excel's used range grows. */
  formattedBlank: z.array(area).default([]),
  freeze: z.string().optional(),
  /** The officer's taste, where it is not Calibri and grey. */
  look: z
    .strictObject({
      font: z.string().optional(),
      header: colour.optional(),
      headerText: colour.optional(),
      section: colour.optional(),
    })
    .optional(),
});

/** A workbook of such sheets; `saved` is the day it was last saved. */
export const freeWorkbook = z.strictObject({
  file: z.string().endsWith(".xlsx"),
  saved: z.iso.date(),
  sheets: z.array(freeSheet).min(1),
});

export type FreeCell = z.infer<typeof freeCell>;
export type FreeSheet = z.infer<typeof freeSheet>;
/** A free sheet as content files write it, before what they leave out is filled in. */
export type WrittenFreeSheet = z.input<typeof freeSheet>;
export type FreeWorkbook = z.infer<typeof freeWorkbook>;
export type FreeStyle = "title" | "heading" | "section" | "body" | "note";
