import { capitalised, numberWord } from "./numberWords";

/** "one action", "nine actions", "15 actions". */
export function counted(count: number, one: string, several: string): string {
  return `${numberWord(count)} ${count === 1 ? one : several}`;
}

/** The same at the start of a sentence, which never begins with a figure: "Nine actions", "In all, 15 actions". */
export function countedFirst(count: number, one: string, several: string): string {
  const words = counted(count, one, several);
  return count < 10 ? capitalised(words) : `In all, ${words}`;
}

/** "both actions", "all 15 actions"; for two or more. */
export function allOf(count: number, several: string): string {
  return count === 2 ? `both ${several}` : `all ${numberWord(count)} ${several}`;
}

/** "neither of the two actions", "none of the 15 actions"; for two or more, followed by a singular verb. */
export function noneOf(count: number, several: string): string {
  return `${count === 2 ? "neither" : "none"} of the ${numberWord(count)} ${several}`;
}

/** The words that stand for their counts, without those that count none. */
export function countedParts(
  parts: readonly (readonly [count: number, one: string, several: string])[],
): readonly string[] {
  return parts.flatMap(([count, one, several]) => (count === 0 ? [] : [counted(count, one, several)]));
}

/** "is" or "are". */
export function isOrAre(count: number): "is" | "are" {
  return count === 1 ? "is" : "are";
}
