import { readFileSync } from "node:fs";
import { understand } from "../../src/plan/understand";
import { layOut } from "../../src/summary/layOut";
import { summarise } from "../../src/summary/summarise";
import { arqueroTotals } from "./arqueroTotals";
import { barePass } from "./barePass";
import { startOfGrid } from "./gridFile";
import { meetingDate, planSettings } from "./planSettings";

// A process of its own: no function has run before, and nothing is compiled.
const { add, grid } = startOfGrid();
for (const line of readFileSync(process.argv[2] ?? "", "utf8").split("\n")) add(line);
const whole = grid();

function timeOf(work: () => number): number {
  const start = performance.now();
  if (!(work() > 0)) throw new Error("Nothing was done.");
  return performance.now() - start;
}

function ownTimes(): number[] {
  const start = performance.now();
  const plan = understand([whole], planSettings);
  const understood = performance.now();
  const summary = summarise(plan);
  const summarised = performance.now();
  const layouts = layOut(summary, plan, meetingDate, []);
  const laidOut = performance.now();
  if (layouts.length === 0 || summary.totals.lines === 0) throw new Error("Nothing was laid out.");
  return [understood - start, summarised - understood, laidOut - summarised];
}

const works: Readonly<Record<string, () => number[]>> = {
  bare: () => [timeOf(() => barePass(whole))],
  arquero: () => [timeOf(() => arqueroTotals(whole, meetingDate))],
  ours: ownTimes,
};
console.log(JSON.stringify(works[process.argv[3] ?? "ours"]?.()));
