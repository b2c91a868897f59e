export interface Rounds {
  /** Not counted, so that the code is compiled as far as it will be. */
  readonly warmUps: number;
  readonly counted: number;
}

type Timed = () => number | Promise<number>;

/** Makes ready what is worked on, and answers the work itself, which answers a number so that none of it is left out. */
export type Work = () => Timed | Promise<Timed>;

const { gc } = globalThis as { readonly gc?: (how: { readonly type: "minor" }) => void };

async function timeOf(work: Work): Promise<number> {
  const run = await work();
  // What was made ready leaves rubbish behind that is not the work's. Only the young: sweeping everything, several
  // times a round, also forgets the shapes of objects, and with them what was compiled for these shapes.
  gc?.({ type: "minor" });
  const start = performance.now();
  const made = run();
  const kept = typeof made === "number" ? made : await made;
  const time = performance.now() - start;
  if (!(kept > 0)) throw new Error("Nothing was done.");
  return time;
}

/**
 * Times of several works in milliseconds, in turns: each round does every one of them once, and begins with another, so
 * that what happens on the machine meanwhile falls on all alike. What makes them ready is not in the times.
 */
export async function timesInTurns<Name extends string>(
  works: Readonly<Record<Name, Work>>,
  { warmUps, counted }: Rounds,
): Promise<Readonly<Record<Name, readonly number[]>>> {
  const names = Object.keys(works) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = -warmUps; round < counted; round++) {
    const first = (round + warmUps) % names.length;
    for (const name of [...names.slice(first), ...names.slice(0, first)]) {
      const time = await timeOf(works[name]);
      if (round >= 0) times[name].push(time);
    }
  }
  return times;
}
