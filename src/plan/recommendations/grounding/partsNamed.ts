import { referencesOf, wholeName } from "./referenceKeys";
import type { Reference } from "../../cells/reference";

const piece = "\\(?(?:[a-z]|[ivx]{2,5})\\)?";
const between = "(?:[,;&+/\\u2010-\\u2015-]|and|to)";
/** "3a-c", "3a & b", "3(i), (ii) and (iii)": the number once, and more than one part. */
const several = new RegExp(`^(.*\\d\\s?)(${piece})((?:\\s*${between}\\s*${piece})+)$`, "i");
const range = /^\(?([a-z])\)?\s*(?:[\u2010-\u2015-]|to)\s*\(?([a-z])\)?$/i;
const mostInRange = 12;

/** The parts that a reference is in: "3a.i" is in 3a too. */
function levelsOf(reference: Reference): string[] {
  const levels = reference.part?.split(".") ?? [];
  return levels.map((_, at) => wholeName({ ...reference, part: levels.slice(0, at + 1).join(".") }));
}

function lettersOf(written: string): string[] {
  const [, from = "", to = ""] = range.exec(written)?.map((letter) => letter.toLowerCase()) ?? [];
  const [first, last] = [from.charCodeAt(0), to.charCodeAt(0)];
  if (from !== "" && last > first && last - first < mostInRange)
    return Array.from({ length: last - first + 1 }, (_, at) => String.fromCharCode(first + at));
  return written
    .toLowerCase()
    .split(/\band\b|\bto\b|[^a-z]+/)
    .filter((letter) => letter !== "");
}

/** A reference to several parts of one recommendation, "3a/b/c", as far as its first one: "3a". Null for any other. */
export function firstPartOf(text: string): string | null {
  const [, number, first] = several.exec(text.trim()) ?? [];
  return number === undefined || first === undefined ? null : number + first;
}

/** The parts that a reference cell names, as lists name them: "3a" and "3b" of "3a, b", "3a" to "3c" of "3a-c". */
export function partsNamed(text: string): readonly string[] {
  const references = referencesOf(firstPartOf(text) ?? text);
  const parts = references.flatMap(levelsOf);
  const [, , one = "", others = ""] = several.exec(text.trim()) ?? [];
  const [first] = references;
  if (first === undefined || others === "") return parts;
  return [...new Set([...parts, ...lettersOf(one + others).map((part) => wholeName({ ...first, part }))])];
}
