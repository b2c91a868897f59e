import { highlightKinds, type HighlightedCells } from "../../summary/highlights/highlight";
import { highlightLooks } from "../../summary/highlights/highlightLooks";
import type { SheetTab } from "../firstLook";
import { areasOf } from "./areasOf";
import { markedFormula, readOwnRules, type RulesBefore, type RulesRead, type SheetRules } from "./ownRules";
import { requestsOf, type NewRule, type SheetWork } from "./requests";

/** What was done; sheets by name. */
export interface HighlightsSet {
  /** Sheets that carried highlights before and were rid of them or given new ones. */
  readonly renewed: readonly string[];
  /** Sheets that could not be highlighted or cleared. */
  readonly notOn: readonly string[];
}

const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

function queueRule(sheet: Excel.Worksheet, { address, of }: NewRule): void {
  const look = highlightLooks[of.kind];
  const rule = sheet.getRanges(address).conditionalFormats.add(Excel.ConditionalFormatType.custom);
  const { custom } = rule;
  custom.rule.formula = markedFormula(of.kind);
  rule.stopIfTrue = false;
  // Whoever keeps their fill keeps the font that is read on it.
  const { fill, font } = of.keepsFill ? { fill: null, font: null } : look;
  if (fill !== null) custom.format.fill.color = fill;
  if (font !== null) custom.format.font.color = font;
  if (look.bold) custom.format.font.bold = true;
  for (const edge of edges) {
    const border = custom.format.borders.getItem(edge);
    border.style = look.line;
    border.color = look.frame;
  }
}

function queueWork(context: Excel.RequestContext, { tab, rules, adding }: SheetWork): void {
  // The last first: should Excel count rules by their place, the others keep theirs.
  for (const rule of [...rules].reverse()) rule.delete();
  const sheet = context.workbook.worksheets.getItem(tab.id);
  for (const rule of adding) queueRule(sheet, rule);
}

function workOf(sheets: readonly SheetRules[], wanted: readonly HighlightedCells[]): SheetWork[] {
  const works = sheets.map((sheet): SheetWork => {
    const own = wanted.filter((marks) => marks.sheet === sheet.tab.name);
    // Excel applies a new rule before all others: the kind that is to win comes last.
    own.sort((one, other) => highlightKinds.indexOf(other.kind) - highlightKinds.indexOf(one.kind));
    return { ...sheet, adding: own.flatMap((of) => areasOf(of.cells).map((address) => ({ address, of }))) };
  });
  return works.filter(({ rules, adding }) => rules.length > 0 || adding.length > 0);
}

/** Sends requests one after another; the sheets of those that Excel refused come back. */
async function send(
  context: Excel.RequestContext,
  [works, ...others]: readonly (readonly SheetWork[])[],
): Promise<readonly SheetWork[]> {
  if (!works) return [];
  context.workbook.application.suspendScreenUpdatingUntilNextSync();
  for (const work of works) queueWork(context, work);
  const refused = await context.sync().then(
    () => [],
    (error: unknown) => {
      if (error instanceof OfficeExtension.Error) return works;
      throw error;
    },
  );
  return [...refused, ...(await send(context, others))];
}

/** Takes away what a refused request left half done, as far as Excel lets it. */
async function tidy(
  context: Excel.RequestContext,
  tabs: readonly SheetTab[],
  before: RulesBefore,
): Promise<void> {
  if (tabs.length === 0) return;
  const { sheets } = await readOwnRules(context, tabs, before);
  await send(
    context,
    workOf(sheets, []).map((work) => [work]),
  );
}

/** Once more, each sheet by itself: what a refused request has done already is not known, so rules are read again. */
async function sendEach(
  context: Excel.RequestContext,
  refused: readonly SheetWork[],
  wanted: readonly HighlightedCells[],
): Promise<readonly SheetTab[]> {
  if (refused.length === 0) return [];
  // A rule is added first and marked second: one that Excel refused to mark is told by being new.
  const before = new Map(refused.map(({ tab, ids }) => [tab.id, ids]));
  const read = await readOwnRules(
    context,
    refused.map(({ tab }) => tab),
    before,
  );
  const works = workOf(read.sheets, wanted);
  const failed = await send(
    context,
    works.map((work) => [work]),
  );
  const tabs = failed.map(({ tab }) => tab);
  await tidy(context, tabs, before);
  return [...read.refused, ...tabs];
}

/** Sheets that cannot be had: refused ones, and protected ones that have highlights or should have. */
function notTried(read: RulesRead, wanted: readonly HighlightedCells[]): SheetTab[] {
  const isProtected = read.sheets.filter(
    ({ tab, rules }) => tab.protected && (rules.length > 0 || wanted.some(({ sheet }) => sheet === tab.name)),
  );
  return [...read.refused, ...isProtected.map(({ tab }) => tab)];
}

/**
 * Puts our highlights on these sheets as wanted and takes earlier ones away: one round trip to read, one to write, or
 * more where that is too large a request or Excel refuses it for some sheet. Protected sheets are not tried. Officers'
 * own rules and formats stay as they are, and in their order.
 */
export async function setHighlights(
  context: Excel.RequestContext,
  tabs: readonly SheetTab[],
  wanted: readonly HighlightedCells[],
): Promise<HighlightsSet> {
  const read = await readOwnRules(context, tabs);
  const works = workOf(
    read.sheets.filter(({ tab }) => !tab.protected),
    wanted,
  );
  const refused = await send(context, requestsOf(works));
  const failed = await sendEach(context, refused, wanted);
  const notOn = new Set([...notTried(read, wanted), ...failed].map(({ name }) => name));
  const renewed = works.filter(({ tab, rules }) => rules.length > 0 && !notOn.has(tab.name));
  return {
    renewed: renewed.map(({ tab }) => tab.name),
    notOn: tabs.map(({ name }) => name).filter((name) => notOn.has(name)),
  };
}
