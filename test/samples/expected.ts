import { readFileSync } from "node:fs";
import * as z from "zod";

const count = z.number().int().min(0);
const tally = z.object({
  stated: count.nullable(),
  recommendations: count,
  recommendationsComplete: count,
  uncovered: count.nullable(),
  lines: count,
  red: count,
  amber: count,
  green: count,
  blue: count,
  notStarted: count,
  onHold: count,
  closedNotDone: count,
  notRated: count,
  complete: count,
  overdue: count,
  pastOriginal: count,
  dueLater: count,
  continuing: count,
  noUsableDate: count,
  grounded: count,
  additional: count,
  ungrounded: count,
  groundingNotChecked: count,
  notEvidenced: count,
});
const lineRef = z.object({ sheet: z.string(), ref: z.string() });

const expected = z.object({
  workbook: z.string(),
  asOf: z.iso.date(),
  sheets: z.array(
    z.object({
      name: z.string(),
      kind: z.string(),
      headerRow: count.optional(),
      lines: count.optional(),
      stated: count.optional(),
    }),
  ),
  totals: tally,
  reviews: z.array(tally.extend({ sheets: z.array(z.string()) })),
  priorities: z.array(tally.extend({ name: z.string() })),
  overdue: z.array(lineRef.extend({ due: z.iso.date() })),
  dueLater: z.array(lineRef.extend({ due: z.iso.date() })),
  continuing: z.array(lineRef),
  noUsableDate: z.array(lineRef.extend({ found: z.string() })),
  pastOriginal: z.array(lineRef),
  notEvidenced: z.array(lineRef),
  recommendationsComplete: z.array(lineRef),
  lines: z.array(
    lineRef.extend({
      recommendation: z.string(),
      priority: z.string().nullable(),
      rating: z.enum(["red", "amber", "green"]),
      complete: z.boolean(),
      due: z.iso.date().nullable(),
      dueKind: z.enum(["date", "continuing", "none", "unreadable"]),
      originalDue: z.iso.date().nullable(),
      timing: z.enum(["overdue", "dueLater", "continuing", "noUsableDate", "finished"]),
      evidenced: z.boolean().nullable(),
    }),
  ),
});

export type Expected = z.infer<typeof expected>;
export type ExpectedTally = z.infer<typeof tally>;

/** What the add-in must find in a sample ("01-peer-review-plan"), worked out by hand. */
export function expectedOf(sample: string): Expected {
  return expected.parse(JSON.parse(readFileSync(`test/data/expected/${sample}.json`, "utf8")));
}
