const small = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"] as const;

/** A whole number as committee papers write it: zero to nine in words, then figures with commas ("1,204"). */
export function numberWord(count: number): string {
  return small[count] ?? String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

/** The same at the start of a sentence: "Six", "15". */
export function numberWordFirst(count: number): string {
  return capitalised(numberWord(count));
}

/** The text with its first letter as a capital. */
export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Joins a list as it is read aloud: "a", "a and b", "a, b and c". */
export function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} and ${last}`;
}
