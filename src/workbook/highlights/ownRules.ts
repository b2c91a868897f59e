import { highlightKinds, type HighlightKind } from "../../summary/highlights/highlight";
import type { SheetTab } from "../firstLook";

/** The formula of a rule of ours: always true, and known again by its text in this and later versions. */
export function markedFormula(kind: HighlightKind): string {
  // N() of a text is 0, so the formula always holds, and says whose rule it is.
  return `=N("action-plan:${kind}")=0`;
}

// Excel may give a formula back without "=", with spaces between its parts, or in another case.
const plainFormula = (formula: string): string => formula.trim().replace(/^=\s*/, "").toLowerCase();
const ownFormula = /^n\s*\(\s*"action-plan:([a-z]+)"\s*\)\s*=\s*0$/;
const knownKinds: ReadonlySet<string> = new Set(highlightKinds.map((kind) => kind.toLowerCase()));

/** Whether this whole formula is one of ours; officers' formulas may well contain the same words. */
export const isOwnFormula = (formula: string): boolean =>
  knownKinds.has(ownFormula.exec(plainFormula(formula))?.[1] ?? "");

// What a rule says between its being added and its being given a formula.
const unfinished: ReadonlySet<string> = new Set(["", "false", "true"]);

/** The conditional formats of ours that a sheet carries, in Excel's order. */
export interface SheetRules {
  readonly tab: SheetTab;
  readonly rules: readonly Excel.ConditionalFormat[];
  /** The ids of all rules of the sheet, officers' own too. */
  readonly ids: ReadonlySet<string>;
}

export interface RulesRead {
  readonly sheets: readonly SheetRules[];
  /** Sheets of which Excel would not tell the rules. */
  readonly refused: readonly SheetTab[];
}

/** For each sheet id, the ids of the rules that it had before we began. */
export type RulesBefore = ReadonlyMap<string, ReadonlySet<string>>;

function queueRules(
  context: Excel.RequestContext,
  tab: SheetTab,
  before: ReadonlySet<string> | undefined,
): () => SheetRules {
  const rules = context.workbook.worksheets.getItem(tab.id).getRange().conditionalFormats;
  // What only rules by formula have must be asked so that it may be missing (office-js #2180).
  rules.load("items/id,items/type,items/customOrNullObject/rule/formula");
  const isOurs = ({ id, type, customOrNullObject: custom }: Excel.ConditionalFormat): boolean => {
    if (type !== Excel.ConditionalFormatType.custom || custom.isNullObject) return false;
    const { formula } = custom.rule;
    return isOwnFormula(formula) || (before?.has(id) === false && unfinished.has(plainFormula(formula)));
  };
  return () => ({
    tab,
    rules: rules.items.filter(isOurs),
    ids: new Set(rules.items.map(({ id }) => id)),
  });
}

/**
 * Our own rules on these sheets, in one round trip. Excel may refuse for one sheet alone (rules that were doubled or
 * undone make reading throw: office-js #6396, #6827, #6835); then each sheet is asked by itself.
 * @param before given after a refused request: rules that were not there before and were not finished are ours too
 */
export async function readOwnRules(
  context: Excel.RequestContext,
  tabs: readonly SheetTab[],
  before: RulesBefore = new Map(),
): Promise<RulesRead> {
  if (tabs.length === 0) return { sheets: [], refused: [] };
  const asked = tabs.map((tab) => queueRules(context, tab, before.get(tab.id)));
  try {
    await context.sync();
    return { sheets: asked.map((answer) => answer()), refused: [] };
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    return tabs.length === 1 ? { sheets: [], refused: tabs } : readEach(context, tabs, before);
  }
}

async function readEach(
  context: Excel.RequestContext,
  [tab, ...others]: readonly SheetTab[],
  before: RulesBefore,
): Promise<RulesRead> {
  if (!tab) return { sheets: [], refused: [] };
  const one = await readOwnRules(context, [tab], before);
  const rest = await readEach(context, others, before);
  return { sheets: [...one.sheets, ...rest.sheets], refused: [...one.refused, ...rest.refused] };
}
