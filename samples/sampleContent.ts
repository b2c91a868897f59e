import * as z from "zod";

/** A real Excel date: the day as ISO text, and the number format it is shown in. */
const shownDay = z.strictObject({ day: z.iso.date(), shown: z.string() });

/** One row of a plan: field name to what stands in the cell. */
export const planLine = z.record(z.string(), z.union([z.string(), z.number(), shownDay]));

const recommendation = z.strictObject({
  number: z.number(),
  text: z.string(),
  lines: z.array(planLine).min(1),
});

/** Colours are six hex digits, as in a spreadsheet's own colour box. */
const look = z.strictObject({
  font: z.string(),
  header: z.string(),
  headerText: z.string(),
  section: z.string(),
  green: z.string(),
  amber: z.string(),
  red: z.string(),
});

/** What one plan sheet of a sample workbook holds. Rows are 1-based, as officers count them. */
export const planSheet = z.strictObject({
  name: z.string().max(31),
  /** The cell of the title; everything below begins in its column. */
  start: z.string(),
  headerRow: z.number(),
  title: z.string(),
  notes: z.array(z.string()),
  /** Key of colours: in one sentence, side by side, one below another, or swatch beside meaning. */
  key: z.strictObject({
    style: z.enum(["sentence", "cells", "rows", "swatches"]),
    entries: z.array(z.tuple([z.string(), z.string()])),
  }),
  columns: z.array(
    z.strictObject({
      heading: z.string(),
      holds: z.string(),
      width: z.number(),
      /** The recommendation's number goes before its text. */
      numbered: z.boolean().optional(),
    }),
  ),
  /** How a recommendation stands beside several lines. */
  split: z.enum(["merged", "repeated", "blankBelow"]),
  look,
  sections: z.array(
    z.strictObject({ title: z.string().optional(), recommendations: z.array(recommendation) }),
  ),
});

/** A sheet that is no plan: a short table. */
export const tableSheet = z.strictObject({
  name: z.string().max(31),
  title: z.string(),
  headings: z.array(z.tuple([z.string(), z.number()])),
  rows: z.array(z.array(z.string())),
});

export type PlanSheet = z.infer<typeof planSheet>;
export type PlanLine = z.infer<typeof planLine>;
export type Look = z.infer<typeof look>;
export type TableSheet = z.infer<typeof tableSheet>;
