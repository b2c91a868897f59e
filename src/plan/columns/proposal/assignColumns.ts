import { scoreOf, type ScoredColumn } from "./columnScores";
import { headingMeanings, isColumnName, type HeadingMeaning } from "../headingMeaning";

/** What each column is taken for, keyed by its 0-based column. Two columns may hold the same. */
export type Assignment = ReadonlyMap<number, HeadingMeaning>;

/** Several columns may tell of progress; of every other counted kind one counts. */
const countsOnce = (meaning: HeadingMeaning): boolean => isColumnName(meaning) && meaning !== "progress";

// A column that lost its best meaning takes another only if that explains it nearly as well.
const slack = 4.5;
const noAlternative = -12;

function bestOf(column: ScoredColumn, allowed: (meaning: HeadingMeaning) => boolean): HeadingMeaning | null {
  let best: HeadingMeaning | null = null;
  for (const meaning of headingMeanings)
    if (allowed(meaning) && (best === null || scoreOf(column, meaning) > scoreOf(column, best)))
      best = meaning;
  return best;
}

/** A column with what it is taken for now, and what it may not be taken for any more. */
interface Claim {
  readonly column: ScoredColumn;
  readonly tried: Set<HeadingMeaning>;
  holds: HeadingMeaning;
}

/**
 * What a column may be instead of what it is taken for: nothing its heading does not speak for, unless the heading did
 * not speak for that either; and not much worse. Null where it stays what it is.
 */
function alternative({ column, tried, holds: lost }: Claim): HeadingMeaning | null {
  const free = !column.said.has(lost);
  const next = bestOf(
    column,
    (meaning) => meaning !== lost && !tried.has(meaning) && (free || column.said.has(meaning)),
  );
  return next !== null && scoreOf(column, next) > scoreOf(column, lost) - slack ? next : null;
}

/** How much would be lost if a column were something else. */
function regret(claim: Claim): number {
  const next = alternative(claim);
  return scoreOf(claim.column, claim.holds) - (next === null ? noAlternative : scoreOf(claim.column, next));
}

/**
 * Gives every column the meaning that explains it best, and where several claim one that counts once, leaves it to
 * the one that would lose most and lets the others be what they are next best. `taken` are the names settled already.
 */
export function assignColumns(
  columns: readonly ScoredColumn[],
  taken: ReadonlySet<HeadingMeaning>,
): Assignment {
  const claims = columns.map((column): Claim => {
    const holds = bestOf(column, (meaning) => !taken.has(meaning)) ?? "other";
    return { column, tried: new Set(taken), holds };
  });
  let moved = true;
  while (moved) {
    moved = false;
    for (const meaning of headingMeanings.filter(countsOnce)) {
      const claimants = claims.filter(({ holds }) => holds === meaning);
      const most = Math.max(...claimants.map(regret));
      const winner = claimants.find((claim) => regret(claim) === most);
      for (const claim of claimants) {
        const next = claim === winner ? null : alternative(claim);
        if (next === null) continue;
        claim.tried.add(meaning);
        claim.holds = next;
        moved = true;
      }
    }
  }
  return withoutLosers(claims);
}

const isCore = (meaning: HeadingMeaning): boolean =>
  ["action", "recommendation", "due", "revisedDue", "rating"].includes(meaning);

/** A second claimant of a name that is not contested ("Evidence" beside "Evidence location") is known and not counted. */
function withoutLosers(claims: readonly Claim[]): Assignment {
  const columns = claims.map(({ column }) => column);
  const all = new Map(claims.map(({ column, holds }) => [column.column, holds]));
  const kept = new Map(all);
  for (const { column, holds } of claims) {
    const stays = !countsOnce(holds) || isCore(holds) || column.said.has(holds);
    if (!stays && ownerOf(columns, all, holds) !== column) kept.set(column.column, "other");
  }
  return kept;
}

const nearlyEqual = 0.5;
const tellsPeriod = /\d/;

/**
 * The one column that counts for a meaning: the best explained; of several as good the first, but the last where they
 * tell of progress, or of one period each ("RAG Q2", "RAG Q3"): that is the latest.
 */
export function ownerOf(
  columns: readonly ScoredColumn[],
  assignment: Assignment,
  meaning: HeadingMeaning,
): ScoredColumn | null {
  const claimants = columns.filter(({ column }) => assignment.get(column) === meaning);
  const most = Math.max(...claimants.map((column) => scoreOf(column, meaning)));
  const near = claimants.filter((column) => scoreOf(column, meaning) >= most - nearlyEqual);
  const latest = meaning === "progress" || near.every(({ heading }) => tellsPeriod.test(heading));
  return (latest ? near.at(-1) : near[0]) ?? null;
}

/**
 * How much better the whole assignment explains the table than the next best one in which this column is something
 * else: where that is another column's, the two change places or the other takes what is next best for it.
 */
function marginOf(
  column: ScoredColumn,
  meaning: HeadingMeaning,
  columns: readonly ScoredColumn[],
  assignment: Assignment,
): number {
  const best = scoreOf(column, meaning);
  let margin = Infinity;
  for (const other of headingMeanings) {
    if (other === meaning) continue;
    const owner = countsOnce(other) ? ownerOf(columns, assignment, other) : null;
    const next = owner && owner !== column ? bestOf(owner, (one) => one !== other) : null;
    const lostByOwner = owner && next !== null ? scoreOf(owner, other) - scoreOf(owner, next) : 0;
    margin = Math.min(margin, best - scoreOf(column, other) + Math.max(0, lostByOwner));
  }
  return margin;
}

/** 0 to 1: how much better the meaning explains a column than the next best does. */
export function confidenceIn(
  column: ScoredColumn,
  meaning: HeadingMeaning,
  columns: readonly ScoredColumn[],
  assignment: Assignment,
): number {
  const margin = marginOf(column, meaning, columns, assignment);
  return margin <= 0 ? 0 : 1 - Math.exp(-margin);
}
