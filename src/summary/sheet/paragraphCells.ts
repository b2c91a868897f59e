import { columnWidths } from "./columnWidths";

// Excel shows no row of more than 409 points, which is 27 rows of text.
const mostCharacters = 1300;

/** The paragraph as it fits into cells: one, or more of whole sentences where it is very long. */
export function paragraphCells(paragraph: string): readonly string[] {
  const cells: string[] = [];
  for (const sentence of paragraph.match(/\S.*?(?:[.!?](?=\s|$)|$)/gs) ?? []) {
    const last = cells.at(-1);
    if (last === undefined || last.length + 1 + sentence.length > mostCharacters) cells.push(sentence);
    else cells[cells.length - 1] = `${last} ${sentence}`;
  }
  return cells;
}

/** How many rows of the default height a text takes when it is wrapped in the first column; at least one. */
export const wrappedRows = (text: string): number => Math.max(1, Math.ceil(text.length / columnWidths[0]));
