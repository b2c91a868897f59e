import distance from "damerau-levenshtein";

const shortest = 5;

/**
 * The one listed word that a word is a slip of the pen for: the same first letter, one edit away, two for words of
 * eight letters or more. Null where there is none or two are as near. Words below five letters are taken as written,
 * since one letter makes "lead" of "read" and "due" of "use".
 */
export function slipOf(word: string, listed: Iterable<string>): string | null {
  if (word.length < shortest) return null;
  let best: { readonly word: string; readonly steps: number } | null = null;
  let tied = false;
  for (const one of listed) {
    if (one.length < shortest || one[0] !== word[0]) continue;
    const most = Math.min(one.length, word.length) >= 8 ? 2 : 1;
    if (Math.abs(one.length - word.length) > most) continue;
    const { steps } = distance(word, one);
    if (steps > most) continue;
    if (best !== null && steps === best.steps) tied = true;
    if (best === null || steps < best.steps) {
      best = { word: one, steps };
      tied = false;
    }
  }
  return tied ? null : (best?.word ?? null);
}
