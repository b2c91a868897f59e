/** The text itself, or as many whole words of it as fit into `most` characters, and an ellipsis. */
export function shorten(text: string, most: number): string {
  const letters = Array.from(text);
  if (letters.length <= most) return text;
  const cut = letters.slice(0, most).join("");
  const lastSpace = cut.lastIndexOf(" ");
  // A very long first word is cut within: names without spaces do occur.
  return `${(lastSpace > most / 2 ? cut.slice(0, lastSpace) : cut).trimEnd()}…`;
}
