import { quickestOf } from "../../quickestOf";
import { anySettings } from "./anySettings";
import { damaged, damages, type Damaged } from "./damageWorkbook";
import { allSampleGrids, type Grids } from "./sampleGrids";
import { brokenPromises } from "./wholeReading";

jest.setTimeout(300_000);

const workbooks = 1000;
/** Reading takes some fifty times as long as looking at every cell and letter once; a hundred sheets' headings more. */
const slow = 2000;
// Only what took longer by the clock is measured again, the quickest of five runs beside those of a bare pass.
const worthMeasuring = 1500;

let samples: readonly (readonly [name: string, grids: Grids])[] = [];
beforeAll(async () => {
  samples = await allSampleGrids();
});

/** Every cell and every letter looked at once. */
function barePass(grids: Grids): number {
  let seen = 0;
  for (const { values } of grids)
    for (const row of values)
      for (const value of row) for (const letter of ` ${String(value)}`) if (letter !== "\u0000") seen++;
  return seen;
}

function problemsOf({ what, grids }: Damaged, seed: number): string[] {
  const settings = anySettings(grids, seed);
  const start = performance.now();
  try {
    const broken = brokenPromises(grids, settings).map((promise) => `${what}: ${promise}`);
    if (performance.now() - start < worthMeasuring) return broken;
    const ratio = quickestOf(() => brokenPromises(grids, settings)) / quickestOf(() => barePass(grids));
    return ratio < slow ? broken : [...broken, `${what}: ${Math.round(ratio)} bare passes`];
  } catch (error) {
    return [`${what}: ${error instanceof Error ? String(error.stack) : String(error)}`];
  }
}

test("there are samples of every kind to damage, and undamaged they break no promise", () => {
  expect(samples.length).toBe(40);
  expect(damages.length).toBeGreaterThan(40);
  const whole = samples.map(([what, grids]): Damaged => ({ what, grids }));
  expect(whole.flatMap((workbook) => problemsOf(workbook, 1))).toEqual([]);
});

test("damage changes workbooks", () => {
  const same = samples.filter(([name, grids], at) => damaged(name, grids, at).grids === grids);
  expect(same).toEqual([]);
});

test(`${workbooks} damaged workbooks break no sum, no layout and no bound of time, and none throws`, () => {
  const problems: string[] = [];
  for (let seed = 0; seed < workbooks; seed++) {
    const [name, grids] = samples[seed % samples.length]!;
    problems.push(...problemsOf(damaged(name, grids, seed), seed));
  }
  // Each names its seed: damaged(sample, grids, seed) makes the same workbook again.
  expect(problems).toEqual([]);
});
