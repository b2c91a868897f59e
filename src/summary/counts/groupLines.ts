import type { Line } from "../../plan/line";
import type { Plan, Recommendation, SheetReading } from "../../plan/plan";
import type { Counted } from "./tallyOf";

export interface ReviewGroup extends Counted {
  readonly name: string;
  readonly sheets: readonly string[];
}

/** The lines in the order of the sheets and their rows, so that no figure or list hangs on how they came. */
export function inSheetOrder(plan: Plan): readonly Line[] {
  const place = new Map(plan.sheets.map(({ name }, index) => [name, index]));
  const at = (line: Line): number => place.get(line.sheet) ?? plan.sheets.length;
  const byPlace = (one: Line, other: Line): number =>
    one.sheet === other.sheet
      ? one.row - other.row
      : at(one) - at(other) || compare(one.sheet, other.sheet) || one.row - other.row;
  // They nearly always come in that order; to see that is quicker than to sort ten thousand lines.
  return isInOrder(plan.lines, byPlace) ? plan.lines : [...plan.lines].sort(byPlace);
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function isInOrder(lines: readonly Line[], compared: (one: Line, other: Line) => number): boolean {
  let before: Line | undefined;
  for (const line of lines) {
    if (before && compared(before, line) > 0) return false;
    before = line;
  }
  return true;
}

function grouped<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

const reviewOf = (line: Line): string => line.review ?? "";

const statesRecommendations = (sheet: SheetReading): boolean =>
  sheet.counted || sheet.kind === "recommendations";

/** The reviews of each sheet's lines, by the sheet's name, in the order in which they first appear. */
type SheetReviews = ReadonlyMap<string, ReadonlySet<string>>;

const noReviews: ReadonlySet<string> = new Set();

function reviewsBySheet(lines: readonly Line[]): SheetReviews {
  const sheets = new Map<string, Set<string>>();
  for (const line of lines) {
    const named = sheets.get(line.sheet);
    if (named) named.add(reviewOf(line));
    else sheets.set(line.sheet, new Set([reviewOf(line)]));
  }
  return sheets;
}

/** The review a sheet's own statements are about; null where its lines belong to several. */
function reviewOfSheet(sheet: SheetReading, ofSheets: SheetReviews): string | null {
  const named = ofSheets.get(sheet.name) ?? noReviews;
  const [only] = named;
  return named.size > 1 ? null : (only ?? sheet.review ?? "");
}

/** How many recommendations each review is stated to hold: by its sheets, which must agree, else by its lists. */
function statedByReview(sheets: readonly SheetReading[], ofSheets: SheetReviews): Map<string, number | null> {
  const stated = new Map<string, number | null>();
  for (const sheet of sheets) {
    if (sheet.stated === null || !statesRecommendations(sheet)) continue;
    const review = reviewOfSheet(sheet, ofSheets);
    if (review === null) continue;
    const before = stated.get(review);
    stated.set(review, before === undefined || before === sheet.stated ? sheet.stated : null);
  }
  for (const [review, count] of statedOnLists(sheets)) if (!stated.has(review)) stated.set(review, count);
  return stated;
}

/** What recommendation lists state for reviews; lists that disagree state nothing. */
function statedOnLists(sheets: readonly SheetReading[]): Map<string, number | null> {
  const stated = new Map<string, number | null>();
  for (const { review, stated: count } of sheets.flatMap(({ lists }) => lists ?? [])) {
    if (count === null) continue;
    const before = stated.get(review);
    stated.set(review, before === undefined || before === count ? count : null);
  }
  return stated;
}

/**
 * Lines and recommendations by review, in the order of the sheets. A review without lines is there too where
 * recommendations are listed or stated for it. Lines without a review go under "".
 * @param lines in sheet order
 */
export function byReview(plan: Plan, lines: readonly Line[]): readonly ReviewGroup[] {
  const ofReview = grouped(lines, reviewOf);
  const recommendations = grouped(plan.recommendations, ({ review }) => review);
  const ofSheets = reviewsBySheet(lines);
  const stated = statedByReview(plan.sheets, ofSheets);
  const hasSubstance = (name: string): boolean => recommendations.has(name) || stated.has(name);
  const names = new Set<string>();
  for (const sheet of plan.sheets) {
    for (const name of ofSheets.get(sheet.name) ?? noReviews) names.add(name);
    const own = sheet.review ?? "";
    if (statesRecommendations(sheet) && hasSubstance(own)) names.add(own);
  }
  for (const name of [...ofReview.keys(), ...recommendations.keys(), ...stated.keys()]) names.add(name);
  return [...names].map((name) => ({
    name,
    sheets: sheetsOf(name, plan.sheets, ofReview.get(name) ?? []),
    lines: ofReview.get(name) ?? [],
    recommendations: recommendations.get(name) ?? [],
    stated: stated.get(name) ?? null,
    countsUncovered: true,
  }));
}

function sheetsOf(name: string, sheets: readonly SheetReading[], lines: readonly Line[]): readonly string[] {
  if (lines.length > 0) {
    const own = new Set<string>();
    for (const { sheet } of lines) own.add(sheet);
    return [...own];
  }
  return sheets
    .filter((sheet) => statesRecommendations(sheet) && (sheet.review ?? "") === name)
    .map((sheet) => sheet.name);
}

export interface PriorityGroup extends Counted {
  readonly name: string;
}

/**
 * Lines by priority in the order in which priorities first appear; lines without one under "". A recommendation is
 * in each priority it has lines in.
 * @param lines in sheet order
 */
export function byPriority(plan: Plan, lines: readonly Line[]): readonly PriorityGroup[] {
  const known = new Map<string, Map<string, Recommendation>>();
  for (const one of plan.recommendations) {
    const ofReview = known.get(one.review);
    if (ofReview) ofReview.set(one.ref, one);
    else known.set(one.review, new Map([[one.ref, one]]));
  }
  return [...grouped(lines, ({ priority }) => priority ?? "")].map(([name, own]) => {
    const recommendations = new Set<Recommendation>();
    for (const line of own) {
      const found =
        line.recommendation === null ? undefined : known.get(reviewOf(line))?.get(line.recommendation);
      if (found) recommendations.add(found);
    }
    const named = [...recommendations];
    return { name, lines: own, recommendations: named, stated: null, countsUncovered: false };
  });
}
