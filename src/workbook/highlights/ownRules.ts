import type { HighlightKind } from "../../summary/highlights/highlight";
import type { SheetTab } from "../firstLook";

// N() of a text is 0, so the formula always holds, and says whose rule it is.
const marker = 'N("action-plan:';

/** The formula of a rule of ours: always true, and known again by its text in this and later versions. */
export function markedFormula(kind: HighlightKind): string {
  return `=${marker}${kind}")=0`;
}

/** The conditional formats of ours that a sheet carries, in Excel's order. */
export interface SheetRules {
  readonly tab: SheetTab;
  readonly rules: readonly Excel.ConditionalFormat[];
}

export interface RulesRead {
  readonly sheets: readonly SheetRules[];
  /** Sheets of which Excel would not tell the rules. */
  readonly refused: readonly SheetTab[];
}

function queueRules(context: Excel.RequestContext, tab: SheetTab): () => SheetRules {
  const rules = context.workbook.worksheets.getItem(tab.id).getRange().conditionalFormats;
  // What only rules by formula have must be asked so that it may be missing (office-js #2180).
  rules.load("items/id,items/type,items/customOrNullObject/rule/formula");
  return () => ({
    tab,
    rules: rules.items.filter(
      ({ type, customOrNullObject: custom }) =>
        type === Excel.ConditionalFormatType.custom &&
        !custom.isNullObject &&
        custom.rule.formula.includes(marker),
    ),
  });
}

/**
 * Our own rules on these sheets, in one round trip. Excel may refuse for one sheet alone (rules that were doubled or
 * undone make reading throw: office-js #6396, #6827, #6835); then each sheet is asked by itself.
 */
export async function readOwnRules(
  context: Excel.RequestContext,
  tabs: readonly SheetTab[],
): Promise<RulesRead> {
  if (tabs.length === 0) return { sheets: [], refused: [] };
  const asked = tabs.map((tab) => queueRules(context, tab));
  try {
    await context.sync();
    return { sheets: asked.map((answer) => answer()), refused: [] };
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    return tabs.length === 1 ? { sheets: [], refused: tabs } : readEach(context, tabs);
  }
}

async function readEach(
  context: Excel.RequestContext,
  [tab, ...others]: readonly SheetTab[],
): Promise<RulesRead> {
  if (!tab) return { sheets: [], refused: [] };
  const one = await readOwnRules(context, [tab]);
  const rest = await readEach(context, others);
  return { sheets: [...one.sheets, ...rest.sheets], refused: [...one.refused, ...rest.refused] };
}
