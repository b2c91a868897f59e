import type { Plan } from "../../plan/plan";
import { cellsToHighlight } from "../../summary/highlights/cellsToHighlight";
import { highlightKinds, type Highlighted, type HighlightKind } from "../../summary/highlights/highlight";
import type { Summary } from "../../summary/summary";
import { lookAtWorkbook, type FirstLook } from "../../workbook/firstLook";
import { setHighlights } from "../../workbook/highlights/setHighlights";
import { queueMemory } from "../../workbook/memory/memory";

/** What is to be highlighted, in the usual order: what is asked for now, else what the workbook remembers. */
export function kindsWanted(
  asked: readonly HighlightKind[] | undefined,
  { memory }: FirstLook,
): HighlightKind[] {
  const kinds = asked ?? memory.highlights;
  return highlightKinds.filter((kind) => kinds.includes(kind));
}

/** The summary's memory is written by now, so it is read again; one that will not be kept harms nothing. */
async function rememberLeft(context: Excel.RequestContext, highlightsLeft: boolean): Promise<void> {
  try {
    const { memory } = await lookAtWorkbook(context);
    queueMemory(context, { ...memory, highlightsLeft });
    await context.sync();
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
  }
}

/**
 * Highlights the sheets anew: two round trips of its own, none while highlights are and were off and every sheet is rid
 * of them. Whatever Excel refuses is named and changes nothing else. Null while highlights are off.
 */
export async function highlightSheets(
  context: Excel.RequestContext,
  look: FirstLook,
  { plan, summary }: { readonly plan: Plan; readonly summary: Summary },
  kinds: readonly HighlightKind[],
): Promise<Highlighted | null> {
  const { highlights: before, highlightsLeft } = look.memory;
  if (kinds.length === 0 && before.length === 0 && !highlightsLeft) return null;
  const wanted = cellsToHighlight(plan, summary.meetingDate, kinds);
  const { notOn } = await setHighlights(context, look.sheets, wanted);
  const left = kinds.length === 0 && notOn.length > 0;
  if (left !== highlightsLeft) await rememberLeft(context, left);
  if (kinds.length === 0) return null;
  const cells: Partial<Record<HighlightKind, number>> = Object.fromEntries(kinds.map((kind) => [kind, 0]));
  for (const { kind, sheet, cells: on } of wanted)
    if (!notOn.includes(sheet)) cells[kind] = (cells[kind] ?? 0) + on.length;
  return { kinds, cells, notOn };
}
