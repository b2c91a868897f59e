/** Edits between two words (a letter more, less, other, or two swapped), or `most` + 1 where there are more. */
function edits(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      let least = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (swapped) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    before = above;
    above = row;
  }
  return above[other.length] ?? 0;
}

const shortest = 5;

/**
 * The one listed word that a word is a slip of the pen for: the same first letter, one edit away, two for words of
 * eight letters or more. Null where there is none or two are as near. Words below five letters are taken as written,
 * since one letter makes "lead" of "read" and "due" of "use".
 */
export function slipOf(word: string, listed: Iterable<string>): string | null {
  if (word.length < shortest) return null;
  let best: { readonly word: string; readonly edits: number } | null = null;
  let tied = false;
  for (const one of listed) {
    if (one.length < shortest || one[0] !== word[0]) continue;
    const most = Math.min(one.length, word.length) >= 8 ? 2 : 1;
    const distance = edits(word, one, most);
    if (distance > most) continue;
    if (best !== null && distance === best.edits) tied = true;
    if (best === null || distance < best.edits) {
      best = { word: one, edits: distance };
      tied = false;
    }
  }
  return tied ? null : (best?.word ?? null);
}
