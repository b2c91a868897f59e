const bullets = /(?:^|\n|\s)[•·▪◦‣●○■□➢✓*–-]\s+\S/g;
const lineBullets = /(?:^|\n)[^\S\n]*(?:[•·▪◦‣●○■□➢✓*–-]|o(?=\s))\s*\S/g;
const numbers = /(?:^|[\s(;:.])(\d{1,2})[.)]\s*(?=[\p{L}"'“‘(])/gu;
const letters = /(?:^|[\s;:.])\(?([a-h]|i{1,3}|iv|v|vi)[.)]\s+(?=[\p{L}"'“‘])/giu;
const named = /\baction (\d{1,2})\b\s*[:.–-]?/gi;
const mayHold = /[\n•·▪◦‣●○■□➢*;]|\d[.)]|\b(?:[bB]|ii)[.)]|action 2/i;

/** Words, and a full stop at most: nearly every action, told without looking for marks at each letter. */
const onlyWords = /^[A-Za-z ,'&/-]*[a-z]{3}\.?$/;

/** Whether marks run 1 2 or a b, i ii, each one after the last. */
function runs(marks: readonly string[]): boolean {
  const order = marks.map((mark) => mark.toLowerCase());
  const next = (mark: string): string[] => {
    if (/^\d+$/.test(mark)) return [String(Number(mark) + 1)];
    return [String.fromCharCode(mark.charCodeAt(0) + 1), ...(mark === "i" ? ["ii"] : [])];
  };
  return order.some((mark, at) => at > 0 && next(order[at - 1] ?? "").includes(mark));
}

const marksOf = (text: string, pattern: RegExp): string[] =>
  Array.from(text.matchAll(pattern), (found) => found[1] ?? "");

/**
 * Whether one cell holds a list of two or more actions: numbered, lettered or bulleted, on lines of their own or in
 * one. Takes the cell's own text with its line breaks. Such a cell is one line, and is said.
 */
export function severalActions(text: string): boolean {
  if (text.length < 12 || onlyWords.test(text) || !mayHold.test(text)) return false;
  const lined = text.replace(/\r\n?/g, "\n");
  if ((lined.match(lineBullets)?.length ?? 0) >= 2) return true;
  // A dash between words is none; several round bullets in one line are.
  if ((lined.match(bullets)?.filter((mark) => !/[–*-]/.test(mark)).length ?? 0) >= 2) return true;
  if (/\S\s+·\s+\S/.test(lined) && marksOf(lined, named).length >= 2) return true;
  return [numbers, letters, named].some((pattern) => runs(marksOf(lined, pattern)));
}
