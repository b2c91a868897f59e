import { spreadOf, type Spread } from "./figure";

export interface Runs {
  /** Not counted, so that the code is compiled as far as it will be. */
  readonly warmUps: number;
  readonly counted: number;
}

/**
 * Times of `work` in milliseconds; what `prepare` makes for each run is not in them.
 * Works must answer a number, so that none of them can be left out.
 */
export function timesOf<T>(prepare: () => T, work: (made: T) => number, runs: Runs): Spread {
  const times: number[] = [];
  let kept = 0;
  for (let run = -runs.warmUps; run < runs.counted; run++) {
    const made = prepare();
    const start = performance.now();
    kept += work(made);
    if (run >= 0) times.push(performance.now() - start);
  }
  if (kept === 0) throw new Error("Nothing was done.");
  return spreadOf(times);
}
