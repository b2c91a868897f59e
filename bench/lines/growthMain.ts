import type { SheetGrid } from "../../src/plan/sheets/sheetGrid";
import { understand } from "../../src/plan/understand";
import { summarise } from "../../src/summary/summarise";
import { figure, held, type Figure } from "../figure";
import { roundsOf } from "../howOften";
import { longLog } from "../reading/made/longLog";
import { timesInTurns, type Rounds, type Work } from "../times";
import { planSettings } from "./planSettings";

// What is linear takes as long for the last line as for the first; more lines also mean more rubbish to sweep.
const mostGrowth = 1.5;
const linesOfSheet = 200;

const ours = (grids: readonly SheetGrid[]): number => summarise(understand(grids, planSettings)).totals.lines;

/** So many short plans, each with lines of its own. */
function manySheets(sheets: number): () => SheetGrid[] {
  const makers = Array.from({ length: sheets }, (_, at) => longLog(linesOfSheet, at + 1));
  return () => makers.map((make, at) => ({ ...make(), id: `sheet-${at + 1}`, name: `Plan ${at + 1}` }));
}

/** Enough works of one size that each takes as long as the others, if all is linear. */
function repeated(make: () => readonly SheetGrid[], times: number): Work {
  return () => {
    const made = Array.from({ length: times }, make);
    return () => made.reduce((sum, grids) => sum + ours(grids), 0);
  };
}

interface Size {
  readonly what: string;
  readonly count: number;
  readonly make: () => readonly SheetGrid[];
}

/** Microseconds for each line, or milliseconds for each sheet, of works of growing size, each beside the one before. */
async function growth(
  part: string,
  unit: "ms" | "µs",
  sizes: readonly Size[],
  rounds: Rounds,
): Promise<Figure[]> {
  const largest = Math.max(...sizes.map(({ count }) => count));
  const works = sizes.map(({ what, count, make }) => [what, repeated(make, largest / count)] as const);
  const times = await timesInTurns(Object.fromEntries(works), rounds);
  const perOne = (what: string): number[] =>
    (times[what] ?? []).map((time) => (time / largest) * (unit === "µs" ? 1000 : 1));
  return sizes.map(({ what }, at) => {
    const before = sizes[at - 1]?.what;
    return figure(part, what, unit, perOne(what), {
      base: before === undefined ? null : { against: before, numbers: perOne(before) },
      target: before === undefined ? null : held(mostGrowth),
    });
  });
}

const named = (count: number, what: string): string => `${count.toLocaleString("en-GB")} ${what}`;
const lines = [1_000, 10_000, 100_000].map((count): Size => {
  const make = longLog(count);
  return { what: named(count, "lines"), count, make: () => [make()] };
});
const sheets = [1, 10, 50].map((count): Size => ({
  what: named(count, count === 1 ? "sheet" : "sheets"),
  count,
  make: manySheets(count),
}));
console.log(
  JSON.stringify([
    ...(await growth("time for each line", "µs", lines, roundsOf(1, 5))),
    ...(await growth("time for each sheet of 200 lines", "ms", sheets, roundsOf(3, 15))),
  ]),
);
