import { comparableText } from "./cells/cellText";
import type { Line } from "./line";
import type { Question } from "./question";
import { isSpecific } from "./recommendations/reviews/reviewWords";
import { mayStandTwice } from "./sameLineTwice";
import type { ReadPlan } from "./sheets/readPlan";

/** Sheets of which most lines stand on another sheet too. */
export interface SameLinesTwice {
  readonly questions: readonly Question[];
  /** The sheets that are asked about, and those that an officer counts all the same. */
  readonly settled: ReadonlySet<string>;
}

type Copied = Extract<Question, { kind: "sameLinesTwice" }>;

const fewest = 2;
const shortestAction = 12;

/** What makes a line of one sheet the same as a line of another: its reference and action, whatever its rating. */
function likenessOf({ ref, action }: Line): string | null {
  if (action === null || action.length < (ref === null ? shortestAction : 1)) return null;
  return JSON.stringify([ref ?? "", comparableText(action)]);
}

/** "July" and "Plan v2" are no reviews: sheets of such names may be states of one plan, whatever has moved since. */
const areUnnamed = (one: Line, other: Line): boolean =>
  [one.review, other.review].every((review) => review === null || !isSpecific(review));

/** Plans of two reviews may share a template; only an extract keeps leads, dates and ratings too. */
const isSame = (one: Line, other: Line): boolean =>
  one.review === other.review ||
  areUnnamed(one, other) ||
  (one.lead === other.lead &&
    one.due === other.due &&
    (one.rating ?? other.rating) === (other.rating ?? one.rating));

function bySheet(lines: readonly Line[]): Map<string, Map<string, Line>> {
  const sheets = new Map<string, Map<string, Line>>();
  for (const line of lines) {
    const likeness = likenessOf(line);
    if (likeness === null) continue;
    const own = sheets.get(line.sheet) ?? new Map<string, Line>();
    sheets.set(line.sheet, own.set(likeness, line));
  }
  return sheets;
}

/** The sheet of which most lines stand on another, with that other: of two copies the later one. */
function copiesIn(lines: readonly Line[]): Copied[] {
  const totals = new Map<string, number>();
  for (const { sheet } of lines) totals.set(sheet, (totals.get(sheet) ?? 0) + 1);
  if (totals.size < 2) return [];
  const sheets = bySheet(mayStandTwice(lines));
  const order = [...totals.keys()];
  const copy = (sheet: string, other: string): Copied | null => {
    const [own, others] = [sheets.get(sheet), sheets.get(other)];
    const [total = 0, otherTotal = 0] = [totals.get(sheet), totals.get(other)];
    if (!own || !others || sheet === other) return null;
    if (total > otherTotal || (total === otherTotal && order.indexOf(sheet) < order.indexOf(other)))
      return null;
    const shared = [...own].filter(([likeness, line]) => {
      const same = others.get(likeness);
      return same !== undefined && isSame(line, same);
    }).length;
    return shared >= fewest && shared * 2 > total
      ? { kind: "sameLinesTwice", sheet, other, lines: shared }
      : null;
  };
  return order.flatMap((sheet) => {
    const copies = order.flatMap((other) => copy(sheet, other) ?? []);
    return copies.sort((one, another) => another.lines - one.lines)[0] ?? [];
  });
}

/**
 * Asks once for each sheet of which most lines stand on another sheet too: a copy, an earlier version or an extract.
 * An officer who says that it counts, or accepts every guess, is not asked; while it is asked, both are counted.
 * @param lines the lines of the plans that count
 */
export function sameLinesTwice(
  plans: readonly ReadPlan[],
  lines: readonly Line[],
  accepted: boolean,
): SameLinesTwice {
  const copies = accepted ? [] : copiesIn(lines);
  const included = plans.flatMap(({ sheet }) => (sheet.choices.included === true ? [sheet] : []));
  const answered = new Set(included.map(({ grid }) => grid.name));
  // An archive or hidden sheet was included for another reason; of its lines each is said.
  const unasked = new Set(
    included.flatMap(({ grid, archive }) => (archive || !grid.visible ? [grid.name] : [])),
  );
  return {
    questions: copies.filter(({ sheet }) => !answered.has(sheet)),
    settled: new Set(copies.flatMap(({ sheet }) => (unasked.has(sheet) ? [] : [sheet]))),
  };
}
