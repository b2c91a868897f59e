import type { HeadingMeaning } from "../../src/plan/columns/headingMeaning";
import type { HeadingWordList, MeaningWords } from "../../src/plan/columns/headings/headingReader";
import { headingWords } from "../../src/plan/columns/headings/headingText";
import productWords from "../../src/plan/words/headings.json";
import { headerRows, type HeaderRow } from "./headerRows";

const key = (text: string): string => headingWords(text).join(" ");
const withoutBracketed = (text: string): string => text.replace(/\([^)]*\)?/g, " ");
const keysOf = (heading: string): string[] => [key(heading), key(withoutBracketed(heading))];

const lists = Object.fromEntries(
  Object.entries(productWords as Record<string, MeaningWords | string>).filter(
    (entry): entry is [string, MeaningWords] => typeof entry[1] !== "string",
  ),
) as HeadingWordList;

function mapWords(keep: (text: string, part: keyof MeaningWords) => boolean): HeadingWordList {
  const kept = Object.entries(lists).map(([name, words]) => [
    name,
    {
      exact: words.exact.filter((text) => keep(text, "exact")),
      also: words.also.filter((text) => keep(text, "also")),
      has: words.has.filter((text) => keep(text, "has")),
    },
  ]);
  return Object.fromEntries(kept) as HeadingWordList;
}

/** The headings of a row that no other row of the set has. */
function ownHeadings(row: HeaderRow): Set<string> {
  const elsewhere = new Set(
    headerRows.filter(({ id }) => id !== row.id).flatMap(({ headings }) => headings.flatMap(keysOf)),
  );
  return new Set(row.headings.flatMap(keysOf).filter((text) => !elsewhere.has(text)));
}

/** The product's list without every entry that is, as a whole, a heading only this row has. */
export function listWithout(row: HeaderRow): HeadingWordList {
  const own = ownHeadings(row);
  return mapWords((text) => !own.has(key(text)));
}

/** As listWithout, and also without every phrase of two words or more that only this row's headings contain. */
export function listWithoutPhrases(row: HeaderRow): HeadingWordList {
  const own = ownHeadings(row);
  const contains = (headings: readonly string[], phrase: string): boolean =>
    headings.some((heading) => keysOf(heading).some((one) => ` ${one} `.includes(` ${phrase} `)));
  const others = headerRows.filter(({ id }) => id !== row.id).flatMap(({ headings }) => headings);
  return mapWords((text, part) => {
    const words = key(text);
    if (own.has(words)) return false;
    const isPhrase = part === "has" && words.includes(" ");
    return !(isPhrase && contains(row.headings, words) && !contains(others, words));
  });
}

const small = new Set("and the or of in on a an e g i to for by be as with that at is date".split(" "));
const purest = 0.75;

/** A list learned from the other rows alone: their headings, and the words that nearly always mean one thing there. */
export function listLearnedFromOthers(row: HeaderRow): HeadingWordList {
  const exact = new Map<HeadingMeaning, Set<string>>();
  const counts = new Map<string, Map<HeadingMeaning, number>>();
  for (const other of headerRows.filter(({ id }) => id !== row.id))
    other.headings.forEach((heading, index) => {
      const meaning = other.truth[index] ?? "other";
      exact.set(meaning, (exact.get(meaning) ?? new Set()).add(heading));
      for (const word of new Set(headingWords(withoutBracketed(heading)))) {
        const seen = counts.get(word) ?? new Map<HeadingMeaning, number>();
        counts.set(word, seen.set(meaning, (seen.get(meaning) ?? 0) + 1));
      }
    });
  const has = new Map<HeadingMeaning, string[]>();
  for (const [word, seen] of counts) {
    const all = [...seen.values()].reduce((sum, count) => sum + count, 0);
    const [best] = [...seen].sort(([, a], [, b]) => b - a);
    if (best && best[0] !== "other" && !small.has(word) && best[1] / all >= purest)
      has.set(best[0], [...(has.get(best[0]) ?? []), word]);
  }
  const names = new Set([...exact.keys(), ...has.keys()]);
  return Object.fromEntries(
    [...names].map((name) => [
      name,
      { exact: [...(exact.get(name) ?? [])], also: [], has: has.get(name) ?? [] },
    ]),
  );
}

/** The product's own list, whole. */
export const wholeList: HeadingWordList = lists;
