import type { SheetGrid } from "../../src/plan/sheets/sheetGrid";
import { understand } from "../../src/plan/understand";
import { planSettings } from "../lines/planSettings";
import { longLog } from "./made/longLog";

const lines = 10_000;
const warmUps = 10;
const runs = 15;
/** The plan is to cost at most this many bare passes over its cells. */
export const mostPasses = 25;

/** Every cell read once and made comparable, trimmed and in small letters: what no reading can do without. */
function barePass({ values }: SheetGrid): number {
  let filled = 0;
  for (const row of values) for (const value of row) if (String(value).trim().toLowerCase() !== "") filled++;
  return filled;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

/** The median time in milliseconds; each run has a grid of its own, made before the clock starts. */
function timeOf(makeGrid: () => SheetGrid, work: (grid: SheetGrid) => number): number {
  const times: number[] = [];
  let kept = 0;
  for (let run = -warmUps; run < runs; run++) {
    const grid = makeGrid();
    const start = performance.now();
    kept += work(grid);
    if (run >= 0) times.push(performance.now() - start);
  }
  if (kept === 0) throw new Error("nothing was read");
  return median(times);
}

export interface SpeedFigures {
  readonly lines: number;
  readonly columns: number;
  /** Milliseconds. */
  readonly bare: number;
  readonly whole: number;
  readonly passes: number;
}

/** Measures the understanding of 10,000 lines in bare passes over the same cells. */
export function speedFigures(): SpeedFigures {
  const makeGrid = longLog(lines);
  const read = understand([makeGrid()], planSettings);
  // A made-up row may by chance say nothing but its recommendation, which is listed and no line.
  if (read.lines.length < lines * 0.99) throw new Error(`only ${read.lines.length} lines were read`);
  const bare = timeOf(makeGrid, barePass);
  const whole = timeOf(makeGrid, (grid) => understand([grid], planSettings).lines.length);
  return { lines, columns: makeGrid().values[0]?.length ?? 0, bare, whole, passes: whole / bare };
}

/** Prints the figures; true where the plan costs no more passes than it may. */
export function printSpeed(): boolean {
  const { columns, bare, whole, passes } = speedFigures();
  console.log(
    `Speed: understanding ${lines.toLocaleString("en-GB")} lines x ${columns} columns, median of ${runs}`,
  );
  console.log(`  bare pass (every cell as trimmed text in small letters)  ${bare.toFixed(1)} ms`);
  console.log(`  understanding  ${whole.toFixed(1)} ms`);
  console.log(`  in bare passes  ${passes.toFixed(1)} (at most ${mostPasses})`);
  return passes <= mostPasses;
}
