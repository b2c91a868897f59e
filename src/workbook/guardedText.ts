/**
 * Text as it is handed to Excel so that it stays text. Excel reads a string as if it were typed: "=1+1" would become
 * a formula, "1.10" a number and "12 October 2021" a date, in US order. An apostrophe in front keeps it as it is, and
 * Excel takes it away again. A cell holds 32,767 characters at most.
 */
export function guardedText(text: string): string {
  return text === "" ? "" : `'${text.slice(0, 32_000)}`;
}
