import { understand } from "../../src/plan/understand";
import { summarise } from "../../src/summary/summarise";
import { figure, once } from "../figure";
import { longLog } from "../reading/made/longLog";
import { planSettings } from "./planSettings";

const lines = 100_000;
const mostMegabytes = 300;

// A process of its own: the most memory it ever had is what understanding 100,000 lines takes, the cells included.
const grid = longLog(lines)();
const before = process.resourceUsage().maxRSS / 1000;
if (summarise(understand([grid], planSettings)).totals.lines < lines * 0.99) throw new Error("Lines are missing.");
const peak = process.resourceUsage().maxRSS / 1000;
console.log(
  JSON.stringify([
    figure("memory", "a process that holds the cells of 100,000 lines", "MB", once(before)),
    figure("memory", "the same after understanding and summarising", "MB", once(peak), null, mostMegabytes),
  ]),
);
