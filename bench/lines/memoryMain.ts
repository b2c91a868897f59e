import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { understand } from "../../src/plan/understand";
import { summarise } from "../../src/summary/summarise";
import { startOfGrid } from "./gridFile";
import { planSettings } from "./planSettings";

const [file = "", wanted = ""] = process.argv.slice(2);
const peak = (): number => process.resourceUsage().maxRSS / 1000;

// A process of its own: the most memory it ever had is what one refresh of such a plan takes.
const empty = peak();
const { add, grid } = startOfGrid();
for await (const line of createInterface({ input: createReadStream(file, "utf8") })) add(line);
const grids = [grid()];
const holding = peak();
if (wanted === "understood") {
  const { lines } = summarise(understand(grids, planSettings)).totals;
  if (lines < 99_000) throw new Error(`Only ${lines} lines were counted.`);
}
console.log(JSON.stringify([empty, holding, peak()]));
