/**
 * Text as it is handed to Excel so that it stays text: what begins like a formula or with an apostrophe gets an
 * apostrophe, which Excel takes away again. Excel's limit for one cell is 32,767 characters.
 */
export function guardedText(text: string): string {
  const cut = text.slice(0, 32_000);
  return /^[=+\-@']/.test(cut) ? `'${cut}` : cut;
}
