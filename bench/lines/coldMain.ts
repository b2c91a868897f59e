import { readFileSync } from "node:fs";
import { understand } from "../../src/plan/understand";
import { layOut } from "../../src/summary/layOut";
import { summarise } from "../../src/summary/summarise";
import { startOfGrid } from "./gridFile";
import { meetingDate, planSettings } from "./planSettings";

// A process of its own: no function has run before, and nothing is compiled.
const { add, grid } = startOfGrid();
for (const line of readFileSync(process.argv[2] ?? "", "utf8").split("\n")) add(line);
const grids = [grid()];
const start = performance.now();
const plan = understand(grids, planSettings);
const understood = performance.now();
const summary = summarise(plan);
const summarised = performance.now();
const layouts = layOut(summary, plan, meetingDate, []);
const laidOut = performance.now();
if (layouts.length === 0 || summary.totals.lines === 0) throw new Error("Nothing was laid out.");
console.log(JSON.stringify([understood - start, summarised - understood, laidOut - summarised]));
