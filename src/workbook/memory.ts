import * as z from "zod";
import { daysInMonth } from "../plan/cells/day";
import { carriedColumns, columnNames } from "../plan/columns/columnName";
import { ratingSources } from "../plan/plan";
import { noMeetings } from "../summary/changes/keptMeetings";
import { highlightKinds } from "../summary/highlights/highlight";
import { everLess, meetingMemory } from "./meetingMemory";

// Pages forbid eval, which zod would otherwise use to speed up parsing.
z.config({ jitless: true });

/** The key under which the workbook keeps our memory. It travels with the file. */
export const memoryKey = "actionPlan";

const day = z.number().int().min(1).max(2_958_465);

/** What an officer has decided about one sheet. */
const sheetMemory = z.object({
  /** Excel's id of the sheet, by which it is known again under a new name. */
  id: z.string(),
  /** For each table: its columns by the names of their headings, and the names of all headings at that time. */
  confirmed: z
    .array(
      z.object({
        columns: z.partialRecord(z.enum(columnNames), z.string().nullable()),
        headings: z.array(z.string()),
      }),
    )
    .optional(),
  included: z.boolean().optional(),
  review: z.string().optional(),
  ratingFrom: z.enum(ratingSources).optional(),
  carried: z.partialRecord(z.enum(carriedColumns), z.boolean()).optional(),
});

/** A day of every year: 29 February is none. */
const dayOfYear = z
  .object({ month: z.number().int().min(1).max(12), day: z.number().int().min(1).max(31) })
  .refine(({ month, day: date }) => date <= daysInMonth(2001, month));

const dates = z.object({
  planAgreed: day.nullable(),
  yearStart: dayOfYear,
  termEnds: z.object({ autumn: dayOfYear, spring: dayOfYear, summer: dayOfYear }),
});

const place = z.object({ row: z.number().int().min(0), column: z.number().int().min(0) });

/** A sheet we made, so that a copy of it is known for a copy, and where its tables begin. */
const madeSheet = z.object({
  id: z.string().nullable(),
  name: z.string(),
  tables: z.record(z.string(), place),
});

const schema = z.object({
  version: z.literal(1),
  /** The meeting date the officer chose, as a serial day. */
  meetingDate: day.nullable(),
  /** What green means on sheets whose key does not say. */
  green: z.enum(["complete", "on-track"]).nullable(),
  /** What timescales are worked out from; null for the usual dates. */
  dates: dates.nullable(),
  /** By sheet name. */
  sheets: z.record(z.string(), sheetMemory),
  summary: madeSheet.nullable(),
  /** The sheet of what needs attention. */
  attention: madeSheet.nullable().default(null),
  /** What is highlighted in the sheets; empty while highlights are off. */
  highlights: z.array(z.enum(highlightKinds)).default([]),
  /** Highlights are off, but some sheets could not be cleared: the next refresh tries again. */
  highlightsLeft: z.boolean().default(false),
  /** Texts an officer has said to be a recommendation (its name), or to be none (null). */
  sameAs: z
    .array(z.object({ review: z.string(), text: z.string(), recommendation: z.string().nullable() }))
    .default([]),
  /** The last meetings, to compare with. */
  snapshots: meetingMemory,
});

export type Memory = z.infer<typeof schema>;
export type SheetMemory = z.infer<typeof sheetMemory>;
export type MadeSheet = z.infer<typeof madeSheet>;

export const emptyMemory: Memory = {
  version: 1,
  meetingDate: null,
  green: null,
  dates: null,
  sheets: {},
  summary: null,
  attention: null,
  highlights: [],
  highlightsLeft: false,
  sameAs: [],
  snapshots: noMeetings,
};

// Workbooks with larger settings have been refused; ours stays far below (Office.js issue 621).
const largest = 250_000;

/** What the workbook remembers. It may come from a colleague or a later version, so it is not trusted. */
export function memoryFrom(setting: unknown): Memory {
  if (typeof setting !== "string" || setting.length > largest) return emptyMemory;
  try {
    return schema.safeParse(JSON.parse(setting)).data ?? emptyMemory;
  } catch {
    return emptyMemory;
  }
}

/** The sheets we made, in the order in which they are laid out. */
export const madeSheets = ({ summary, attention }: Memory): readonly (MadeSheet | null)[] => [
  summary,
  attention,
];

/** What is remembered of a sheet: by its name, else by its id where it has been renamed since. */
export function sheetMemoryOf(
  memory: Memory,
  tab: { readonly id: string; readonly name: string },
): SheetMemory | null {
  const named = Object.entries(memory.sheets).find(([name]) => name === tab.name);
  return named?.[1] ?? Object.values(memory.sheets).find(({ id }) => id === tab.id) ?? null;
}

/**
 * The memory with as much of its meetings as the workbook can keep; officers' answers are never given up for them.
 * Null where the answers alone are too many.
 * @param room how many characters to leave free
 */
export function fittingMemory(memory: Memory, room = 0): Memory | null {
  for (const snapshots of everLess(memory.snapshots)) {
    const fitting = { ...memory, snapshots };
    if (JSON.stringify(fitting).length + room <= largest) return fitting;
  }
  return null;
}

/** Queues the memory to be kept with the workbook. False where even the officers' answers alone are too many. */
export function queueMemory(context: Excel.RequestContext, memory: Memory): boolean {
  const fitting = fittingMemory(memory);
  if (fitting) context.workbook.settings.add(memoryKey, JSON.stringify(fitting));
  return fitting !== null;
}
