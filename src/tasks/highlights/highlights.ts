import { highlightKinds, type HighlightKind } from "../../summary/highlights/highlight";
import type { Outcome } from "../../summary/problem";
import { lookAtWorkbook } from "../../workbook/firstLook";
import { setHighlights } from "../../workbook/highlights/setHighlights";
import { queueMemory, type Memory } from "../../workbook/memory/memory";
import { run } from "../../workbook/run";
import { remember } from "../answers/answers";
import { tellChanged } from "../tellChanged";

/** What clearing did: how many sheets carried highlights and are rid of them, and those that may still have some. */
export interface Cleared {
  readonly sheets: number;
  readonly notOn: readonly string[];
  /** The workbook would not remember it: the next refresh goes by what was on before. */
  readonly notRemembered?: true;
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

/** False where the workbook will not remember it; by then the highlights are gone all the same. */
async function rememberOff(
  context: Excel.RequestContext,
  memory: Memory,
  highlightsLeft: boolean,
): Promise<boolean> {
  if (memory.highlights.length === 0 && memory.highlightsLeft === highlightsLeft) return true;
  if (!queueMemory(context, { ...memory, highlights: [], highlightsLeft })) return false;
  return context.sync().then(
    () => true,
    (error: unknown) => {
      if (error instanceof OfficeExtension.Error) return false;
      throw error;
    },
  );
}

/**
 * Takes every highlight of ours away, on whichever sheets they are, and remembers that they are off. Needs no plan, so
 * it works while questions are open. Sheets that Excel would not have cleared are named, and the next refresh tries them
 * again. Reports a read-only workbook.
 */
export async function clearHighlights(): Promise<Outcome<Cleared>> {
  const outcome = await run<Cleared>(async (context, progress) => {
    const look = await lookAtWorkbook(context);
    if (look.readOnly) return { ok: false, problem: { kind: "readOnly" } };
    progress.writing = true;
    const { renewed, notOn } = await setHighlights(context, look.sheets, []);
    const done: Cleared = { sheets: renewed.length, notOn };
    const kept = await rememberOff(context, look.memory, notOn.length > 0);
    return { ok: true, value: kept ? done : { ...done, notRemembered: true } };
  });
  return tellChanged(outcome, "perhapsHighlights");
}
