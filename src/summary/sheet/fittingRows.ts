/**
 * Joins parts by semicolons into rows that end before the page does; a part that is longer keeps a row of its own. What
 * follows a part that ends with a colon needs none.
 */
export function fittingRows(parts: readonly string[], characters: number): readonly string[] {
  return joinedRows(parts, characters, (last) => (last.endsWith(":") ? " " : "; "));
}

/** Breaks a text between words into rows of at most so many characters; a longer word is broken too. */
export function brokenRows(text: string, characters: number): readonly string[] {
  return joinedRows(
    text.split(/\s+/).flatMap((word) => pieces(word, characters)),
    characters,
    () => " ",
  );
}

function pieces(word: string, characters: number): readonly string[] {
  const letters = Array.from(word);
  const count = Math.ceil(letters.length / characters);
  return Array.from({ length: count }, (_, at) =>
    letters.slice(at * characters, (at + 1) * characters).join(""),
  );
}

function joinedRows(
  parts: readonly string[],
  characters: number,
  between: (last: string) => string,
): readonly string[] {
  const rows: string[] = [];
  for (const part of parts) {
    const last = rows.at(-1);
    const longer = last === undefined ? part : `${last}${between(last)}${part}`;
    if (last === undefined || longer.length > characters) rows.push(part);
    else rows[rows.length - 1] = longer;
  }
  return rows;
}
