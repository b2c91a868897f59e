import { understand } from "../../src/plan/understand";
import { summarise } from "../../src/summary/summarise";
import { figure, type Figure } from "../figure";
import { longLog } from "../reading/made/longLog";
import { timesOf } from "../times";
import { arqueroTotals } from "./arqueroTotals";
import { barePass, touch } from "./barePass";
import { meetingDate, planSettings } from "./planSettings";

// Promised from 10,000 lines up; smaller plans are dominated by what is done once.
const mostPasses = 12;

function figuresFor(lines: number): Figure[] {
  const part = `${lines.toLocaleString("en-GB")} lines`;
  const makeGrid = longLog(lines);
  const runs = { warmUps: lines > 50_000 ? 2 : 6, counted: lines > 50_000 ? 5 : 11 };
  const touched = timesOf(makeGrid, touch, runs);
  const bare = timesOf(makeGrid, barePass, runs);
  const arquero = timesOf(makeGrid, (grid) => arqueroTotals(grid, meetingDate), runs);
  const ours = timesOf(
    makeGrid,
    (grid) => summarise(understand([grid], planSettings)).totals.lines,
    runs,
  );
  const held = { against: "bare pass", base: bare };
  return [
    figure(part, "every cell touched", "ms", touched),
    figure(part, "bare pass: every cell as trimmed text in small letters", "ms", bare),
    figure(part, "Arquero: totals alone, columns known", "ms", arquero, held),
    figure(part, "understood and summarised", "ms", ours, held, lines >= 10_000 ? mostPasses : null),
  ];
}

console.log(JSON.stringify([1_000, 10_000, 100_000].flatMap(figuresFor)));
