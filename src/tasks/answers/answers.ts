import type { GreenMeaning } from "../../plan/line";
import type { SameAnswer } from "../../plan/recommendations/sameRecommendation";
import type { PlanDates } from "../../plan/settings";
import { confirmedColumns } from "../../plan/columns/confirmedColumns";
import type { Outcome } from "../../summary/problem";
import { lookAtWorkbook, type FirstLook } from "../../workbook/firstLook";
import { queueMemory, sheetMemoryOf, type Memory } from "../../workbook/memory/memory";
import { readSheets } from "../../workbook/read";
import { run } from "../../workbook/run";
import { tellChanged } from "../tellChanged";
import { withAnswer, type SheetAnswer } from "./sheetAnswers";

/** Changes what the workbook remembers. Reports a read-only workbook, and a memory that is full. */
export async function remember(change: (memory: Memory) => Memory): Promise<Outcome<null>> {
  const outcome = await run<null>(async (context, progress) => {
    const look = await lookAtWorkbook(context);
    if (look.readOnly) return { ok: false, problem: { kind: "readOnly" } };
    if (!queueMemory(context, change(look.memory))) return { ok: false, problem: { kind: "memoryFull" } };
    progress.writing = true;
    await context.sync();
    return { ok: true, value: null };
  });
  return tellChanged(outcome, "perhapsAnswer");
}

/** Remembers in the workbook what green means on sheets whose key does not say. */
export async function answerGreen(green: GreenMeaning): Promise<Outcome<null>> {
  return remember((memory) => ({ ...memory, green }));
}

/** What the workbook remembers of an officer's answers. */
export interface Answered {
  /** The names of the sheets about which something was answered. */
  readonly sheets: readonly string[];
  /** What green was said to mean; null where nothing was said. */
  readonly green: GreenMeaning | null;
}

/** The answers that can be taken back, of the sheets that are there. */
export function answeredIn({ memory, sheets }: FirstLook): Answered {
  const answered = sheets.filter((tab) => sheetMemoryOf(memory, tab) !== null);
  return { sheets: answered.map(({ name }) => name), green: memory.green };
}

/** Forgets what was answered about a sheet, or with null what green means, so that it is asked again where in doubt. */
export async function takeBack(sheet: string | null): Promise<Outcome<null>> {
  return run(async (context) => {
    const look = await lookAtWorkbook(context);
    if (look.readOnly) return { ok: false, problem: { kind: "readOnly" } };
    const id = look.sheets.find(({ name }) => name === sheet)?.id;
    const kept = Object.entries(look.memory.sheets).filter(
      ([name, remembered]) => name !== sheet && remembered.id !== id,
    );
    const change = sheet === null ? { green: null } : { sheets: Object.fromEntries(kept) };
    if (!queueMemory(context, { ...look.memory, ...change }))
      return { ok: false, problem: { kind: "memoryFull" } };
    await context.sync();
    return { ok: true, value: null };
  });
}

/** Remembers in the workbook whether a text of a plan is a recommendation of its review's list. */
export async function answerSame(answer: SameAnswer): Promise<Outcome<null>> {
  return remember((memory) => {
    const others = memory.sameAs.filter(
      ({ review, text }) => review !== answer.review || text !== answer.text,
    );
    return { ...memory, sameAs: [...others, { ...answer }] };
  });
}

/** Remembers in the workbook what timescales without a day of their own are worked out from. */
export async function keepDates(dates: PlanDates): Promise<Outcome<null>> {
  return remember((memory) => ({
    ...memory,
    dates: {
      planAgreed: dates.planAgreed,
      yearStart: { ...dates.yearStart },
      termEnds: { ...dates.termEnds },
    },
  }));
}

/**
 * Remembers in the workbook what an officer says about one sheet. Reports a read-only workbook, a sheet that
 * is not there any more, and a memory that is full.
 */
export async function answerSheet(sheet: string, answer: SheetAnswer): Promise<Outcome<null>> {
  const outcome = await run<null>(async (context, progress) => {
    const look = await lookAtWorkbook(context);
    if (look.readOnly) return { ok: false, problem: { kind: "readOnly" } };
    const tab = look.sheets.find(({ name }) => name === sheet);
    if (!tab) return { ok: false, problem: { kind: "gone", sheet } };
    // Columns are remembered by their headings, so the sheet is read again.
    const read = answer.columns && (await readSheets(context, { ...look, sheets: [tab] }, () => null));
    if (read && !read.ok) return read;
    const grid = read?.value.grids[0];
    const confirmed =
      grid && answer.columns ? confirmedColumns(grid, answer.columns, answer.headerRow) : null;
    const before = sheetMemoryOf(look.memory, tab);
    // A sheet renamed since is remembered under its new name alone.
    const others = Object.entries(look.memory.sheets).filter(
      ([name, { id }]) => id !== tab.id && name !== sheet,
    );
    const sheets = { ...Object.fromEntries(others), [sheet]: withAnswer(tab.id, before, answer, confirmed) };
    if (!queueMemory(context, { ...look.memory, sheets }))
      return { ok: false, problem: { kind: "memoryFull" } };
    progress.writing = true;
    await context.sync();
    return { ok: true, value: null };
  });
  return tellChanged(outcome, "perhapsAnswer");
}
