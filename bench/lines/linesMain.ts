import { understand } from "../../src/plan/understand";
import { summarise } from "../../src/summary/summarise";
import { aim, figure, held, type Figure } from "../figure";
import { roundsOf } from "../howOften";
import { longLog } from "../reading/made/longLog";
import { timesInTurns, type Work } from "../times";
import { arqueroTotals } from "./arqueroTotals";
import { barePass, touch } from "./barePass";
import { meetingDate, planSettings } from "./planSettings";

// Promised from 10,000 lines up; smaller plans are dominated by what is done once.
const mostPasses = 12;

/** A work on a new grid of so many lines each time. */
function worksOn(
  makeGrid: ReturnType<typeof longLog>,
): Record<"touched" | "bare" | "arquero" | "ours", Work> {
  const on = (work: (grid: ReturnType<typeof makeGrid>) => number): Work => {
    return () => {
      const grid = makeGrid();
      return () => work(grid);
    };
  };
  return {
    touched: on(touch),
    bare: on(barePass),
    arquero: on((grid) => arqueroTotals(grid, meetingDate)),
    ours: on((grid) => summarise(understand([grid], planSettings)).totals.lines),
  };
}

async function figuresFor(lines: number): Promise<Figure[]> {
  const part = `${lines.toLocaleString("en-GB")} lines`;
  const rounds = lines > 50_000 ? roundsOf(2, 7) : roundsOf(12, 25);
  const { touched, bare, arquero, ours } = await timesInTurns(worksOn(longLog(lines)), rounds);
  const pass = { base: { against: "bare pass", numbers: bare } };
  const promised = lines >= 10_000;
  return [
    figure(part, "every cell touched, and nothing made of it", "ms", touched),
    figure(part, "bare pass: every cell as trimmed text in small letters", "ms", bare),
    figure(part, "Arquero: the totals alone, columns known", "ms", arquero, pass),
    figure(part, "understood and summarised", "ms", ours, {
      ...pass,
      target: promised ? held(mostPasses) : null,
    }),
    figure(part, "the same, beside Arquero", "ms", ours, {
      base: { against: "Arquero", numbers: arquero },
      target: promised ? aim(1) : null,
    }),
  ];
}

const figures: Figure[] = [];
for (const lines of [1_000, 10_000, 100_000]) figures.push(...(await figuresFor(lines)));
console.log(JSON.stringify(figures));
