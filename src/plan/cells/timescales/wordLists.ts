import words from "../../words/timescales.json";

/** Longest first, so that "on track to deliver" is met before "on track"; a space may be written as a hyphen. */
export function alternatives(list: readonly string[]): string {
  return [...list]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replaceAll(" ", "[ -]"))
    .join("|");
}

/** A pattern that meets any of the words, each as a whole. */
export function anyOf(list: readonly string[], flags = ""): RegExp {
  return new RegExp(`\\b(?:${alternatives(list)})\\b`, flags);
}

/** The month (1 to 12) by its name in small letters, full, short, or in a usual slip of the pen. */
export const monthNumbers: Readonly<Partial<Record<string, number>>> = words.months;

/** Pattern sources of any month's name, which must end there; the second keeps it as the part "month". */
export const anyMonth = `(?:${alternatives(Object.keys(words.months))})(?![a-z])`;
export const monthName = anyMonth.replace("(?:", "(?<month>");

/** Numbers written as words, such as "six", by their word with single spaces. */
export const numberWords: Readonly<Partial<Record<string, number>>> = words.numbers;
export const numberWord = alternatives(Object.keys(words.numbers));

/** Quarters by number or word, such as "3", "third" and "3rd". */
export const ordinals: Readonly<Partial<Record<string, number>>> = words.ordinals;
