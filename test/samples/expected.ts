import { readdirSync, readFileSync } from "node:fs";
import * as z from "zod";
import { columnNames } from "../../src/plan/columns/columnName";
import { findingKinds } from "../../src/plan/finding";
import { ratings } from "../../src/plan/line";

// What a sample must give, one file a sample: test/data/expected/<name>.json, worked out by hand by the rules of the
// report, never by running the add-in. What the rules leave open is left out; what is there is compared.
//   asks      the questions before any answer, as { kind, sheet }, in any order; none when left out
//   answers   what the officer answers: green, accept, include, planAgreed, map (sheet to column to letter)
//   stillAsks the questions that are left after the answers; none when left out
// All that follows is after the answers:
//   green     what the report says of the workbook: "complete", "on-track", "mixed" or null; "complete" when left out
//   sheets    every sheet in order with its kind; of plans also headerRow, lines, hiddenLines, review, ratingFrom
//   totals, reviews, priorities   tallies; what is left out is not compared. `reviews` are matched by `name`,
//             or by `sheets` where the name is not the point; `priorities` by `name` ("" for lines without one)
//   lines     every line in order, by any of its keys; left out where there are too many to list
//   recommendations   those to check, by review and ref; the report may hold more
//   findings  those that must appear, by kind, sheet and cell; the report may hold more
//   noFindings   kinds of finding that must not appear at all
//   overdue, dueLater, continuing, noUsableDate, pastOriginal, notEvidenced, notInReview, noRecommendation,
//   notRecognised, additional, recommendationsComplete, uncovered   lists that must agree with the lines and counts
// `reads`: the round trips that reading takes; at most three when left out.

const count = z.number().int().min(0);
const tally = z
  .object({
    stated: count.nullable(),
    recommendations: count,
    recommendationsComplete: count.nullable(),
    uncovered: count.nullable(),
    lines: count,
    red: count.nullable(),
    amber: count.nullable(),
    green: count.nullable(),
    blue: count.nullable(),
    notStarted: count.nullable(),
    onHold: count.nullable(),
    closedNotDone: count.nullable(),
    notRated: count.nullable(),
    complete: count.nullable(),
    overdue: count.nullable(),
    pastOriginal: count.nullable(),
    dueLater: count.nullable(),
    continuing: count.nullable(),
    noUsableDate: count.nullable(),
    grounded: count,
    additional: count,
    ungrounded: count,
    groundingNotChecked: count,
    notEvidenced: count.nullable(),
  })
  .partial();
const lineRef = z.object({ sheet: z.string(), ref: z.string().nullable() });
const dated = lineRef.extend({ due: z.iso.date() });

const line = lineRef.partial({ ref: true }).extend({
  sheet: z.string(),
  row: count.optional(),
  review: z.string().nullable().optional(),
  priority: z.string().nullable().optional(),
  recommendation: z.string().nullable().optional(),
  action: z.string().nullable().optional(),
  lead: z.string().nullable().optional(),
  rating: z.enum(ratings).nullable().optional(),
  complete: z.boolean().nullable().optional(),
  due: z.iso.date().nullable().optional(),
  dueKind: z.enum(["date", "continuing", "none", "unreadable"]).optional(),
  originalDue: z.iso.date().nullable().optional(),
  timing: z.enum(["overdue", "dueLater", "continuing", "noUsableDate", "finished"]).nullable().optional(),
  grounding: z
    .enum(["grounded", "additional", "noRecommendation", "notInReview", "notRecognised", "notChecked"])
    .optional(),
  evidenced: z.boolean().nullable().optional(),
});

const question = z.object({ kind: z.string(), sheet: z.string() });

const answers = z.strictObject({
  green: z.enum(["complete", "on-track"]).optional(),
  accept: z.boolean().optional(),
  include: z.array(z.string()).optional(),
  planAgreed: z.iso.date().optional(),
  map: z.record(z.string(), z.partialRecord(z.enum(columnNames), z.string())).optional(),
});

const sheet = z.object({
  name: z.string(),
  kind: z.enum(["plan", "recommendations", "archive", "summary", "other"]),
  review: z.string().optional(),
  headerRow: count.optional(),
  lines: count.optional(),
  hiddenLines: count.optional(),
  stated: count.optional(),
  green: z.enum(["complete", "on-track"]).nullable().optional(),
  ratingFrom: z
    .enum(["text", "fill", "displayed-colour", "percent", "ticks", "completed-date"])
    .nullable()
    .optional(),
});

const expected = z.object({
  workbook: z.string(),
  asOf: z.iso.date(),
  reads: count.optional(),
  asks: z.array(question).default([]),
  answers: answers.default({}),
  stillAsks: z.array(question).default([]),
  green: z.enum(["complete", "on-track", "mixed"]).nullable().default("complete"),
  sheets: z.array(sheet),
  totals: tally,
  reviews: z
    .array(tally.extend({ name: z.string().optional(), sheets: z.array(z.string()).optional() }))
    .optional(),
  priorities: z.array(tally.extend({ name: z.string() })).optional(),
  lines: z.array(line).optional(),
  recommendations: z
    .array(z.object({ review: z.string(), ref: z.string(), lines: count, complete: z.boolean().nullable() }))
    .default([]),
  findings: z
    .array(
      z.object({
        kind: z.enum(findingKinds),
        sheet: z.string(),
        cell: z.string().nullable(),
        found: z.string().optional(),
      }),
    )
    .default([]),
  noFindings: z.array(z.enum(findingKinds)).default([]),
  overdue: z.array(dated).optional(),
  dueLater: z.array(dated).optional(),
  continuing: z.array(lineRef).optional(),
  noUsableDate: z.array(lineRef.extend({ found: z.string() })).optional(),
  pastOriginal: z.array(lineRef).optional(),
  notEvidenced: z.array(lineRef).optional(),
  noRecommendation: z.array(lineRef).optional(),
  notInReview: z.array(lineRef).optional(),
  notRecognised: z.array(lineRef).optional(),
  additional: z.array(lineRef).optional(),
  recommendationsComplete: z.array(lineRef).optional(),
  uncovered: z.array(z.object({ review: z.string(), ref: z.string() })).optional(),
});

export type Expected = z.infer<typeof expected>;
export type ExpectedTally = z.infer<typeof tally>;

/** What the add-in must find in a sample ("01-peer-review-plan"), worked out by hand. */
export function expectedOf(sample: string): Expected {
  return expected.parse(JSON.parse(readFileSync(`test/data/expected/${sample}.json`, "utf8")));
}

/** The words of the command line that stand for the officer's answers. */
export function answerFlags({ green, accept, include, planAgreed, map }: Expected["answers"]): string[] {
  return [
    ...(green === undefined ? [] : ["--green", green]),
    ...(accept === true ? ["--accept"] : []),
    ...(include ?? []).flatMap((name) => ["--include", name]),
    ...(planAgreed === undefined ? [] : ["--plan-agreed", planAgreed]),
    ...Object.entries(map ?? {}).flatMap(([name, columns]) => [
      "--map",
      `${name}:${Object.entries(columns)
        .map(([column, letter]) => `${column}=${letter}`)
        .join(",")}`,
    ]),
  ];
}

/** The samples that have something expected of them, by name, in order. */
export const expectedSamples: readonly string[] = readdirSync("test/data/expected")
  .filter((file) => file.endsWith(".json") && !file.endsWith(".changes.json"))
  .map((file) => file.slice(0, -".json".length))
  .sort();
