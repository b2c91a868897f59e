import type { Outcome } from "../../summary/problem";
import { lookAtWorkbook } from "../../workbook/firstLook";
import { emptyMemory, memoryKey, memoryKeys, queueMemory, type Memory } from "../../workbook/memory/memory";
import { ribbonMarkKey } from "../../workbook/ribbonMark";
import { run } from "../../workbook/run";
import { tellChanged } from "../tellChanged";

/** What the workbook has kept of officers' answers and of meetings. */
export interface Forgettable {
  /** Meetings of which lines or totals are kept. */
  readonly meetings: number;
  /** Sheets about which something was answered. */
  readonly sheets: number;
  /** Texts that were said to be a recommendation, or to be none. */
  readonly texts: number;
  /** What green means, the dates that timescales are worked out from, and the meeting date: whether each is kept. */
  readonly green: boolean;
  readonly dates: boolean;
  readonly meetingDate: boolean;
}

/** What can be forgotten of a memory. */
export function forgettableIn({ snapshots, sheets, sameAs, green, dates, meetingDate }: Memory): Forgettable {
  const meetings = new Set([...snapshots.meetings, ...snapshots.totals].map(({ date }) => date));
  return {
    meetings: meetings.size,
    sheets: Object.keys(sheets).length,
    texts: sameAs.length,
    green: green !== null,
    dates: dates !== null,
    meetingDate: meetingDate !== null,
  };
}

/** Whether there is anything to forget, be it only what a later version of the add-in keeps. */
export function keepsAnything(memory: Memory): boolean {
  const { meetings, sheets, texts, green, dates, meetingDate } = forgettableIn(memory);
  const later = memory.addedLater !== undefined || memory.besideLater === true;
  return later || meetings + sheets + texts > 0 || green || dates || meetingDate;
}

/** What stays: where our own sheets are, and which highlights stand in the officers', so that they can be cleared. */
function withoutAnswers({ summary, attention, highlights, highlightsLeft }: Memory): Memory | null {
  const stays = summary !== null || attention !== null || highlights.length > 0 || highlightsLeft;
  return stays ? { ...emptyMemory, summary, attention, highlights, highlightsLeft } : null;
}

/**
 * Takes answers and meetings out of the workbook, and what a later version of the add-in keeps there: a round trip to
 * read and one to write. No sheet is touched. Undo does not bring it back. Reports a read-only workbook.
 */
export async function forget(): Promise<Outcome<Forgettable>> {
  const outcome = await run<Forgettable>(async (context, progress) => {
    const { settings } = context.workbook;
    const kept = [...memoryKeys, ribbonMarkKey].map((key) => {
      const setting = settings.getItemOrNullObject(key);
      setting.load("key");
      return { key, setting };
    });
    const { memory, readOnly } = await lookAtWorkbook(context);
    if (readOnly) return { ok: false, problem: { kind: "readOnly" } };
    const left = withoutAnswers(memory);
    for (const { key, setting } of kept)
      if (!setting.isNullObject && (left === null || key !== memoryKey)) setting.delete();
    if (left !== null) queueMemory(context, left);
    progress.writing = true;
    await context.sync();
    return { ok: true, value: forgettableIn(memory) };
  });
  return tellChanged(outcome, "perhapsAnswer");
}
