import { leadingReference } from "../../cells/reference";
import { listHeadingOf } from "../lists/listHeading";
import { isRecommendationText, isNumberedText } from "../lists/recommendationWords";
import { bareStatedNumber, statedNumbersIn } from "../lists/statedNumber";
import { itemsOfTable } from "./itemsOfTable";
import { joinItems, type JoinedItem } from "./joinItems";
import type { PastedItem } from "./pastedItem";
import { pastedRows } from "./pastedRows";

/** A review's recommendations as an officer has pasted or typed them. */
export interface PastedList {
  /** `ref` as it is written ("1.10", "3(i)"); "" where the paste gives no numbers. */
  readonly recommendations: readonly JoinedItem[];
  /** How many the review is said to hold; null where the paste does not say. */
  readonly stated: number | null;
  /** Headings and other lines that were taken for no recommendation, in their order. */
  readonly passedOver: readonly string[];
  /** What was more than is kept: recommendations after the 500th, and texts that were shortened to 2,000 letters. */
  readonly cut: { readonly recommendations: number; readonly texts: number };
}

export const mostRecommendations = 500;
export const longestRecommendation = 2_000;
/** No list is longer; a whole report pasted by mistake is answered at once all the same. */
const longestPaste = 1_200_000;
const mostLines = 10_000;
const longestStatement = 80;

/** The number that a line states and nothing else: "26", "26 recommendations", "The review made 26 recommendations." */
function statedBy(line: string): number | null {
  const bare = bareStatedNumber(line);
  if (bare !== null) return bare;
  // "1. Carry out the 12 recommendations of the audit" is a recommendation.
  const mayState = line.length <= longestStatement && leadingReference(line) === null;
  const numbers = mayState ? statedNumbersIn(line) : [];
  const [only = 0, another] = numbers;
  return only > 0 && another === undefined ? only : null;
}

/** A cell in quotation marks that holds both a number and its text, with a tab between them. */
function cellsOfOneCell(row: readonly string[]): readonly string[] {
  const [only = ""] = row;
  const tab = row.length === 1 ? only.indexOf("\t") : -1;
  return tab < 0 ? row : [only.slice(0, tab), only.slice(tab + 1)];
}

/** How many lines with something in them were left over. */
const linesIn = (text: string): number => (text.match(/\S[^\r\n]*/g) ?? []).length;

/** Whether the text would be read as a recommendation from a sheet too; a word alone needs its number. */
const isRecommendation = ({ ref, text }: JoinedItem): boolean =>
  (ref === "" ? isRecommendationText(text) : isNumberedText(text)) && listHeadingOf(text) !== "text";

/** A number alone above a list that begins at 1, or with a bullet, says how many there are. */
function bareAbove([first, next]: readonly PastedItem[]): number | null {
  if (first?.text !== "" || !next) return null;
  return next.bulleted || /^\D*1(?!\d)/.test(next.ref) ? bareStatedNumber(first.ref) : null;
}

/** Takes off what states the number before the list begins. */
function statement(items: readonly PastedItem[]): { stated: number | null; rest: readonly PastedItem[] } {
  const above = bareAbove(items);
  if (above !== null) return { stated: above, rest: items.slice(1) };
  const at = items.slice(0, 3).findIndex(({ ref, text }) => ref === "" && statedBy(text) !== null);
  return { stated: statedBy(items[at]?.text ?? ""), rest: items.filter((_, other) => other !== at) };
}

/**
 * Reads what an officer pastes or types: a bare number ("26", "26 recommendations"); numbered lines, wrapped or not;
 * rows of a table from Excel or Word; or one recommendation a line. Never throws; what is no recommendation is told.
 */
export function readPastedList(pasted: string): PastedList {
  const text = pasted.slice(0, longestPaste);
  const whole = text.trim();
  const alone = /[\r\n]/.test(whole) ? null : statedBy(whole);
  if (alone !== null)
    return { recommendations: [], stated: alone, passedOver: [], cut: { recommendations: 0, texts: 0 } };
  const rows = pastedRows(text).map(cellsOfOneCell);
  const { stated, rest } = statement(itemsOfTable(rows.slice(0, mostLines)));
  const { joined, passedOver } = joinItems(rest);
  const found = joined.filter(isRecommendation);
  const others = joined.filter((item) => !isRecommendation(item));
  const kept = found.slice(0, mostRecommendations);
  return {
    recommendations: kept.map(({ ref, text: own }) => ({
      ref,
      text: own.slice(0, longestRecommendation).trim(),
    })),
    stated,
    passedOver: [...passedOver, ...others.map(({ ref, text: own }) => `${ref} ${own}`.trim())],
    cut: {
      recommendations:
        found.length -
        kept.length +
        Math.max(0, rows.length - mostLines) +
        linesIn(pasted.slice(longestPaste)),
      texts: kept.filter(({ text: own }) => own.length > longestRecommendation).length,
    },
  };
}
