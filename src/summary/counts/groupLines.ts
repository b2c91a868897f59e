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
  return [...plan.lines].sort(
    (one, other) => at(one) - at(other) || compare(one.sheet, other.sheet) || one.row - other.row,
  );
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function grouped<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}

const reviewOf = (line: Line): string => line.review ?? "";

const statesRecommendations = (sheet: SheetReading): boolean =>
  sheet.counted || sheet.kind === "recommendations";

/** The review a sheet's own statements are about; null where its lines belong to several. */
function reviewOfSheet(sheet: SheetReading, lines: readonly Line[]): string | null {
  const named = new Set(lines.filter((line) => line.sheet === sheet.name).map(reviewOf));
  const [only] = named;
  return named.size > 1 ? null : (only ?? sheet.review ?? "");
}

/** How many recommendations each review is stated to hold: by its sheets, which must agree, else by its lists. */
function statedByReview(sheets: readonly SheetReading[], lines: readonly Line[]): Map<string, number | null> {
  const stated = new Map<string, number | null>();
  for (const sheet of sheets) {
    if (sheet.stated === null || !statesRecommendations(sheet)) continue;
    const review = reviewOfSheet(sheet, lines);
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
  const stated = statedByReview(plan.sheets, lines);
  const hasSubstance = (name: string): boolean => recommendations.has(name) || stated.has(name);
  const names = new Set<string>();
  for (const sheet of plan.sheets) {
    for (const line of lines) if (line.sheet === sheet.name) names.add(reviewOf(line));
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
  if (lines.length > 0) return [...new Set(lines.map(({ sheet }) => sheet))];
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
  const keyOf = (review: string, ref: string): string => JSON.stringify([review, ref]);
  const known = new Map<string, Recommendation>(
    plan.recommendations.map((one) => [keyOf(one.review, one.ref), one]),
  );
  return [...grouped(lines, ({ priority }) => priority ?? "")].map(([name, own]) => {
    const keys = new Set(
      own.flatMap((line) =>
        line.recommendation === null ? [] : [keyOf(reviewOf(line), line.recommendation)],
      ),
    );
    const recommendations = [...keys].flatMap((key) => known.get(key) ?? []);
    return { name, lines: own, recommendations, stated: null, countsUncovered: false };
  });
}
