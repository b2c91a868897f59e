/** A cell in quotation marks is no longer than this; else a mark that nobody closed would take in the whole paste. */
const longestQuoted = 5_000;

/**
 * Finds where quoted cells end: at a quotation mark that is not doubled and stands before a tab or a line's end. To be
 * asked from left to right, so that many marks that are never closed cost one look at the text.
 */
function endsOfQuoted(text: string): (from: number) => number {
  const runs = [...text.matchAll(/"+(?=[\t\n]|$)/g)].map(({ 0: run, index }) => ({
    index,
    length: run.length,
  }));
  let next = 0;
  return (opening) => {
    while ((runs[next]?.index ?? Infinity) < opening) next++;
    for (let at = next; at < runs.length; at++) {
      const { index, length } = runs[at] ?? { index: Infinity, length: 0 };
      if (index > opening + longestQuoted) return -1;
      const marks = index === opening ? length - 1 : length;
      if (marks % 2 === 1) return index + length - 1;
    }
    return -1;
  };
}

/**
 * The rows and cells of a pasted text, as Excel and Word put them on the clipboard: cells end at tabs, rows at line
 * breaks, and a cell in quotation marks may hold both. A quotation mark that is never closed is part of its text.
 */
export function pastedRows(pasted: string): readonly (readonly string[])[] {
  const text = pasted.replace(/\r\n?|[\u2028\u2029\v\f]/g, "\n");
  const endOfQuoted = endsOfQuoted(text);
  const edge = /[\t\n]/g;
  const rows: string[][] = [[]];
  let at = 0;
  while (at <= text.length) {
    const close = text[at] === '"' ? endOfQuoted(at) : -1;
    edge.lastIndex = close < 0 ? at : close + 1;
    const end = edge.exec(text)?.index ?? text.length;
    const cell = close < 0 ? text.slice(at, end) : text.slice(at + 1, close).replaceAll('""', '"');
    rows.at(-1)?.push(cell);
    if (text[end] === "\n") rows.push([]);
    at = end + 1;
  }
  return rows;
}
