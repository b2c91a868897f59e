import { referencesOf, wholeName } from "./referenceKeys";
import type { Reference } from "../../cells/reference";

const piece = "\\(?(?:[a-z]|[ivx]{2,5})\\)?";
const between = "(?:[,;&+/\\u2010-\\u2015-]|and|to)";
/** "3a-c", "3a & b", "3(i), (ii) and (iii)": the number once, and more than one part. */
const several = new RegExp(`^(.*\\d ?)(${piece})((?: ?${between} ?${piece})+)$`, "i");
const range = /^\(?([a-z]+)\)? ?(?:[\u2010-\u2015-]|to) ?\(?([a-z]+)\)?$/;
const mostInRange = 12;
const romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

/** The parts that a reference is in: "3a.i" is in 3a too. */
function levelsOf(reference: Reference): string[] {
  const levels = reference.part?.split(".") ?? [];
  return levels.map((_, at) => wholeName({ ...reference, part: levels.slice(0, at + 1).join(".") }));
}

/** All from one letter or Roman numeral to another; none where they do not count up. */
function upTo(from: string, to: string): string[] {
  const numerals = romans.slice(romans.indexOf(from), romans.indexOf(to) + 1);
  if (numerals.length > 1 && numerals[0] === from) return numerals;
  const [first, last] = [from.charCodeAt(0), to.charCodeAt(0)];
  if (from.length + to.length > 2 || last <= first || last - first >= mostInRange) return [];
  return Array.from({ length: last - first + 1 }, (_, at) => String.fromCharCode(first + at));
}

function lettersOf(written: string): string[] {
  const small = written.toLowerCase();
  const [, from, to] = range.exec(small) ?? [];
  const apart = small.split(/\band\b|\bto\b|[^a-z]+/).filter((letter) => letter !== "");
  return from === undefined || to === undefined ? apart : [...apart, ...upTo(from, to)];
}

/** A reference to several parts of one recommendation, "3a/b/c", as far as its first one: "3a". Null for any other. */
export const firstPartOf = (text: string): string | null =>
  several.test(text) ? text.replace(several, "$1$2") : null;

/** The parts that a reference cell names, as lists name them: "3a" and "3b" of "3a, b", "3a" to "3c" of "3a-c". */
export function partsNamed(text: string): readonly string[] {
  const references = referencesOf(firstPartOf(text) ?? text);
  const letters = several.test(text) ? lettersOf(text.replace(several, "$2$3")) : [];
  const [first] = references;
  const others = first ? letters.map((part) => wholeName({ ...first, part })) : [];
  return [...new Set([...references.flatMap(levelsOf), ...others])];
}
