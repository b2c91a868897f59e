import { leadingReference } from "../cells/reference";
import type { Finding } from "../finding";
import type { ListedReview } from "../plan";
import { cellName } from "../sheets/gridReading";
import type { TableToGround } from "./grounding/groundLines";
import type { ListedEntry, StatedNumber } from "./lists/foundList";
import { listIndex, type ListIndex } from "./listIndex";
import { matchReviews } from "./reviews/matchReviews";
import { referencesOf } from "./grounding/referenceKeys";
import type { RecommendationList } from "./recommendationList";
import { mayBeSame, reviewWords } from "./reviews/reviewWords";
import type { RowSays } from "./grounding/rowSays";

/** What one sheet lists for one review of the lines. */
export interface PairedList {
  readonly review: string;
  readonly sheet: string;
  readonly own: readonly ListedEntry[];
  /** Null where the list states no number, or two. */
  readonly stated: number | null;
  /** The different numbers it states, each at its first place. */
  readonly statedAt: readonly StatedNumber[];
}

export interface PairedLists {
  readonly lists: readonly PairedList[];
  readonly bySheet: ReadonlyMap<string, readonly ListedReview[]>;
  readonly findings: readonly Finding[];
}

/** The part of a list that is about one review, as the list names it. */
interface Part {
  readonly list: RecommendationList;
  readonly named: string | null;
  readonly own: readonly ListedEntry[];
  readonly stated: readonly StatedNumber[];
}

const sameName = (one: string | null, other: string | null): boolean =>
  one === other || (one !== null && other !== null && reviewWords(one).whole === reviewWords(other).whole);

/** The numbers that stand in a list's own rows beside a review's name: a review may be known by its number alone. */
function numbersInRows({ stated, areas }: RecommendationList): StatedNumber[] {
  const inside = ({ row }: StatedNumber): boolean =>
    areas.some(({ top, bottom }) => row > top && row <= bottom);
  return stated.filter((one) => one.review !== null && inside(one));
}

/** Splits a list by the reviews it names; what its rows leave open is the whole list's. */
function partsOf(list: RecommendationList): Part[] {
  const reviewOfEntry = ({ review }: { readonly review: string | null }): string | null =>
    review ?? list.review;
  const distinct = (told: readonly { readonly review: string | null }[]): (string | null)[] => {
    const names: (string | null)[] = [];
    for (const name of told.map(reviewOfEntry))
      if (!names.some((one) => sameName(one, name))) names.push(name);
    return names;
  };
  const names = distinct([...list.entries, ...numbersInRows(list)]);
  return names.map((named) => ({
    list,
    named,
    own: list.entries.filter((entry) => sameName(reviewOfEntry(entry), named)),
    // A number for the whole list is the review's only where the list has one review.
    stated: list.stated.filter(
      (one) => (names.length === 1 && one.review === null) || sameName(reviewOfEntry(one), named),
    ),
  }));
}

/** A part with the review of the lines that it is about; null where it belongs to none. */
interface MatchedPart {
  readonly part: Part;
  readonly review: string | null;
}

/** The reviews of the lines, each once; a list on a plan's own sheet is about the review of that sheet. */
function matched(parts: readonly Part[], tables: readonly TableToGround[]): readonly MatchedPart[] {
  const reviews = new Set(
    tables.flatMap((table) => [
      ...table.lines.map(({ line }) => line.review ?? ""),
      ...table.statedRows.map(({ review }) => review),
    ]),
  );
  const named = [...new Set(parts.map((part) => part.named))];
  const pairs = matchReviews(named, [...reviews]);
  const reviewOf = ({ named: name, list }: Part): string | null => {
    const pair = pairs[named.indexOf(name)] ?? null;
    if (pair !== null || name !== null) return pair;
    const own = tables.filter(({ sheet }) => sheet === list.sheet);
    const beside = new Set(own.flatMap(({ lines }) => lines.map(({ line }) => line.review ?? "")));
    const [only = null] = beside;
    return beside.size === 1 ? only : null;
  };
  return parts.map((part) => {
    const review = reviewOf(part);
    return { part, review: review !== null && fits(part, review, tables) ? review : null };
  });
}

const differing = (stated: readonly StatedNumber[]): StatedNumber[] =>
  stated.filter(({ count }, at) => stated.findIndex((one) => one.count === count) === at);

function withoutReview({ list, named, own, stated }: Part): Finding[] {
  const first = own[0] ?? stated[0];
  if (!list.visible || first === undefined) return [];
  return [
    {
      kind: "listOfNoReview",
      severity: "warning",
      sheet: list.sheet,
      cell: cellName(first.row, first.column),
      found: named ?? "",
      ...(named === null ? {} : { review: named }),
    },
  ];
}

/** Whether a sheet's name says no more than that it lists recommendations. */
function saysList(name: string): boolean {
  const rest = name.replace(/recommend\w*|\brecs?\b|\bareas for (?:consideration|improvement)\b/i, " ");
  return rest !== name && reviewWords(rest).own.size === 0;
}

/**
 * Whether a list is plausibly that of a review: it is named so, stands on the plan's own sheet, or the lines lead to
 * it: all of them, since a list that is not named so is paired only where there is one review. Another agency's list and
 * guidance beside it are not its own.
 */
function fits({ list, named, own }: Part, review: string, tables: readonly TableToGround[]): boolean {
  if (named !== null && mayBeSame(named, review)) return true;
  if (saysList(list.sheet) || tables.some(({ sheet }) => sheet === list.sheet)) return true;
  if (own.length === 0) return false;
  const index = listIndex(
    own.map((entry) => ({ ...entry, sheet: list.sheet })),
    null,
  );
  const rows = tables.flatMap(({ lines, statedRows }) => [...lines, ...statedRows]);
  return mostLead(
    index,
    rows.map(({ says }) => says),
  );
}

/** Whether most lines that say something of a recommendation lead to the list, or most of the list is led to. */
function mostLead(index: ListIndex, rows: readonly RowSays[]): boolean {
  const led = new Set<unknown>();
  let [saying, leading] = [0, 0];
  for (const row of rows) {
    const texts = [row.recommendation, row.section].filter((text) => text !== "");
    const refs = [row.recommendationRef, row.ref].flatMap(referencesOf);
    if (texts.length + refs.length === 0) continue;
    const found = [
      ...texts.map((text) => index.byText(text)),
      ...[...refs, ...texts.flatMap((text) => leadingReference(text)?.reference ?? [])].map((reference) =>
        index.byReference(reference),
      ),
    ].filter((one) => one !== null);
    saying++;
    if (found.length > 0) leading++;
    for (const one of found) led.add(one);
  }
  return leading * 2 >= saying || led.size * 2 >= index.recommendations.length;
}

/**
 * Pairs recommendation lists with the reviews of the lines. A list that belongs to none of them is not used, and said;
 * one on a hidden sheet is not even said. Two lists of one review on two sheets are one list.
 */
export function pairLists(
  tables: readonly TableToGround[],
  lists: readonly RecommendationList[],
): PairedLists {
  const parts = matched(lists.flatMap(partsOf), tables);
  const paired = parts.flatMap(({ part: { list, own, stated }, review }): PairedList[] => {
    if (review === null) return [];
    const statedAt = differing(stated);
    const [first, another] = statedAt;
    const count = another === undefined ? (first?.count ?? null) : null;
    return [{ review, sheet: list.sheet, own, stated: count, statedAt }];
  });
  const bySheet = new Map<string, ListedReview[]>();
  for (const { review, sheet, own, stated } of paired)
    bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), { review, stated, listed: own.length }]);
  const anyLines = tables.some(({ lines }) => lines.length > 0);
  const unused = parts.flatMap(({ part, review }) => (review === null ? withoutReview(part) : []));
  return { lists: paired, bySheet, findings: anyLines ? unused : [] };
}
