import { highlightKinds, type HighlightKind } from "../summary/highlights/highlight";
import type { Outcome } from "../summary/problem";
import { lookAtWorkbook } from "../workbook/firstLook";
import { setHighlights } from "../workbook/highlights/setHighlights";
import { queueMemory } from "../workbook/memory";
import { run } from "../workbook/run";
import { remember } from "./answers";

/** What clearing did: how many sheets carried highlights and are rid of them, and those that may still have some. */
export interface Cleared {
  readonly sheets: number;
  readonly notOn: readonly string[];
}

/**
 * Remembers what is to be highlighted; the next refresh does it. Nothing wanted is the same as clearing, at once.
 * Reports a read-only workbook.
 */
export async function keepHighlights(kinds: readonly HighlightKind[]): Promise<Outcome<null>> {
  const highlights = highlightKinds.filter((kind) => kinds.includes(kind));
  if (highlights.length > 0) return remember((memory) => ({ ...memory, highlights }));
  const cleared = await clearHighlights();
  return cleared.ok ? { ok: true, value: null } : cleared;
}

/**
 * Takes every highlight of ours away, on whichever sheets they are, and remembers that they are off. Needs no plan, so
 * it works while questions are open. Sheets that Excel would not have cleared are named. Reports a read-only workbook.
 */
export async function clearHighlights(): Promise<Outcome<Cleared>> {
  return run<Cleared>(async (context, progress) => {
    const look = await lookAtWorkbook(context);
    if (look.readOnly) return { ok: false, problem: { kind: "readOnly" } };
    progress.writing = true;
    const { renewed, notOn } = await setHighlights(context, look.sheets, []);
    if (look.memory.highlights.length > 0) {
      queueMemory(context, { ...look.memory, highlights: [] });
      await context.sync();
    }
    return { ok: true, value: { sheets: renewed.length, notOn } };
  });
}
