import * as z from "zod";
import { daysInMonth } from "../../plan/cells/day";
import { carriedColumns, columnNames } from "../../plan/columns/columnName";
import { ratingSources } from "../../plan/plan";
import { noMeetings } from "../../summary/changes/keptMeetings";
import { highlightKinds } from "../../summary/highlights/highlight";
import { addedLater, isLaterMemory, keyBesideLater, objectIn } from "./laterMemory";
import { everLess, meetingMemory } from "./meetingMemory";

// Pages forbid eval, which zod would otherwise use to speed up parsing.
z.config({ jitless: true });

/** The key under which the workbook keeps our memory. It travels with the file. */
export const memoryKey = "actionPlan";

const day = z.number().int().min(1).max(2_958_465);

/** What of a list can be read: one damaged answer does not cost the others. */
const readable = <T extends z.ZodType>(entry: T) =>
  z
    .array(entry.nullable().catch(null))
    .catch([])
    .transform((entries) => entries.filter((one) => one !== null));

/** What an officer has decided about one sheet. */
const sheetMemory = z.object({
  /** Excel's id of the sheet, by which it is known again under a new name. */
  id: z.string(),
  /** For each table: its columns by the names of their headings, and the names of all headings at that time. */
  confirmed: readable(
    z.object({
      columns: z.partialRecord(z.enum(columnNames), z.string().nullable()),
      headings: z.array(z.string()),
    }),
  ).optional(),
  included: z.boolean().optional().catch(undefined),
  review: z.string().optional().catch(undefined),
  ratingFrom: z.enum(ratingSources).optional().catch(undefined),
  carried: z.partialRecord(z.enum(carriedColumns), z.boolean()).optional().catch(undefined),
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
  meetingDate: day.nullable().catch(null),
  /** What green means on sheets whose key does not say. */
  green: z.enum(["complete", "on-track"]).nullable().catch(null),
  /** What timescales are worked out from; null for the usual dates. */
  dates: dates.nullable().catch(null),
  /** By sheet name. */
  sheets: z
    .record(z.string(), sheetMemory.nullable().catch(null))
    .catch({})
    .transform((sheets): Record<string, z.infer<typeof sheetMemory>> =>
      Object.fromEntries(Object.entries(sheets).flatMap(([name, kept]) => (kept ? [[name, kept]] : []))),
    ),
  summary: madeSheet.nullable().catch(null),
  /** The sheet of what needs attention. */
  attention: madeSheet.nullable().default(null).catch(null),
  /** The meeting date of the figures on the summary sheet, as a serial day. */
  countedFor: day.nullable().default(null).catch(null),
  /** What is highlighted in the sheets; empty while highlights are off. */
  highlights: readable(z.enum(highlightKinds)),
  /** Highlights are off, but some sheets could not be cleared: the next refresh tries again. */
  highlightsLeft: z.boolean().default(false).catch(false),
  /** Texts an officer has said to be a recommendation (its name), or to be none (null). */
  sameAs: readable(z.object({ review: z.string(), text: z.string(), recommendation: z.string().nullable() })),
  /** The last meetings, to compare with. */
  snapshots: meetingMemory,
});

const version = 1;

export type Memory = z.infer<typeof schema> & {
  /** What a later version of the add-in has added; absent where it has not. */
  readonly addedLater?: Readonly<Record<string, unknown>>;
  /** Whether a later version keeps its own memory in the workbook, so that this one stands beside it. */
  readonly besideLater?: true;
};
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
  countedFor: null,
  highlights: [],
  highlightsLeft: false,
  sameAs: [],
  snapshots: noMeetings,
};

// Workbooks with larger settings have been refused; ours stays far below (Office.js issue 621).
const largest = 250_000;

const ownKeys: ReadonlySet<string> = new Set(Object.keys(schema.shape));

/**
 * What a setting of the workbook remembers. It may be damaged, or come from a colleague or a later version, so it is
 * not trusted: what can be read of it counts, answer by answer, and the rest is asked again.
 */
export function memoryFrom(setting: unknown): Memory {
  const held = typeof setting === "string" && setting.length <= largest ? objectIn(setting) : null;
  const memory = held && schema.safeParse(held).data;
  if (!held || !memory) return emptyMemory;
  const added = addedLater(held, ownKeys);
  return Object.keys(added).length === 0 ? memory : { ...memory, addedLater: added };
}

/** The settings that memory is read from: the usual one, and the one that is used while a later version has that. */
export const memoryKeys = [memoryKey, keyBesideLater] as const;

/** What the workbook remembers, by its settings in the order of `memoryKeys`; undefined for one that is not there. */
export function memoryOf([usual, beside]: readonly unknown[]): Memory {
  return isLaterMemory(usual, version) ? { ...memoryFrom(beside), besideLater: true } : memoryFrom(usual);
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

/** A memory as it is kept. */
function textOf({ addedLater: added, ...memory }: Memory): string {
  return JSON.stringify({ ...added, ...memory, besideLater: undefined });
}

/**
 * The memory with as much of its meetings as the workbook can keep; officers' answers are never given up for them.
 * Null where the answers alone are too many.
 * @param room how many characters to leave free
 */
export function fittingMemory(memory: Memory, room = 0): Memory | null {
  for (const snapshots of everLess(memory.snapshots)) {
    const fitting = { ...memory, snapshots };
    if (textOf(fitting).length + room <= largest) return fitting;
  }
  const { addedLater: added, ...own } = memory;
  return added ? fittingMemory(own, room) : null;
}

/** Queues the memory to be kept with the workbook. False where even the officers' answers alone are too many. */
export function queueMemory(context: Excel.RequestContext, memory: Memory): boolean {
  const fitting = fittingMemory(memory);
  if (fitting)
    context.workbook.settings.add(fitting.besideLater ? keyBesideLater : memoryKey, textOf(fitting));
  return fitting !== null;
}
