/** Numbers from 0 up to 1 that look random and are the same at every run for the same seed (mulberry32). */
export function seededNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of several, chosen by a number from 0 up to 1. */
export function pick<T>(of: readonly T[], number: number): T {
  const chosen = of[Math.floor(number * of.length)];
  if (chosen === undefined) throw new Error("There is nothing to pick from.");
  return chosen;
}

/** One of several by weight: pairs of what to pick and how often, out of the sum of all weights. */
export function pickWeighted<T>(of: readonly (readonly [T, number])[], number: number): T {
  let left = number * of.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [value, weight] of of) {
    if (left < weight) return value;
    left -= weight;
  }
  return pick(of, number)[0];
}
