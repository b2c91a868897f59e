import * as z from "zod";
import { columnNames } from "../plan/columns/columnName";

// Pages forbid eval, which zod would otherwise use to speed up parsing.
z.config({ jitless: true });

/** The key under which the workbook keeps our memory. It travels with the file. */
export const memoryKey = "actionPlan";

const day = z.number().int().min(1).max(2_958_465);
const confirmed = z.partialRecord(z.enum(columnNames), z.string().nullable());

const place = z.object({ row: z.number().int().min(0), column: z.number().int().min(0) });

const schema = z.object({
  version: z.literal(1),
  /** The meeting date the officer chose, as a serial day. */
  meetingDate: day.nullable(),
  /** What green means on sheets whose key does not say. */
  green: z.enum(["complete", "on-track"]).nullable(),
  /** Confirmed columns by sheet name. */
  columns: z.record(z.string(), confirmed),
  /** The summary sheet we made, so that a copy of it is known for a copy, and where its tables begin. */
  summary: z
    .object({ id: z.string().nullable(), name: z.string(), tables: z.record(z.string(), place) })
    .nullable(),
});

export type Memory = z.infer<typeof schema>;

export const emptyMemory: Memory = { version: 1, meetingDate: null, green: null, columns: {}, summary: null };

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

/** Queues the memory to be kept with the workbook. */
export function queueMemory(context: Excel.RequestContext, memory: Memory): void {
  const text = JSON.stringify(memory);
  if (text.length <= largest) context.workbook.settings.add(memoryKey, text);
}
