import { numberWord, numberWordFirst } from "../numberWords";

/** "one line", "nine lines", "15 lines". */
export function counted(count: number, one: string, several: string): string {
  return `${numberWord(count)} ${count === 1 ? one : several}`;
}

/** The same at the start of a sentence. */
export function countedFirst(count: number, one: string, several: string): string {
  return `${numberWordFirst(count)} ${count === 1 ? one : several}`;
}

/** "Both lines", "All 15 lines"; for two or more. */
export function allOf(count: number, several: string): string {
  return count === 2 ? `Both ${several}` : `All ${numberWord(count)} ${several}`;
}
