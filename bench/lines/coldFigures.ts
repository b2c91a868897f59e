import { withCompiled } from "../asShipped";
import { figure, held, type Figure } from "../figure";
import { often } from "../howOften";
import { withGridFile } from "./gridFile";

const lines = 10_000;
const processes = 11;
const mostMilliseconds = 60;

/** What the first refresh of all takes, in processes that have never run any of it. */
export function coldFigures(): Promise<readonly Figure[]> {
  return withCompiled("bench/lines/coldMain.ts", ({ run }) =>
    withGridFile(lines, (file) => {
      // In turns, so that what happens on the machine meanwhile falls on all alike.
      const rounds = Array.from({ length: often(processes) }, () =>
        ["bare", "arquero", "ours"].map((work) => JSON.parse(run([file, work])) as number[]),
      );
      const part = "first time in a fresh process, 10,000 lines";
      const step = (work: number, at: number): number[] =>
        rounds.map((times) => times[work]?.[at] ?? Number.NaN);
      const all = rounds.map((times) => (times[2] ?? []).reduce((sum, time) => sum + time, 0));
      const [bare, arquero] = [step(0, 0), step(1, 0)];
      return [
        figure(part, "bare pass: every cell as trimmed text in small letters", "ms", bare),
        figure(part, "Arquero: the totals alone, columns known", "ms", arquero),
        figure(part, "understood", "ms", step(2, 0)),
        figure(part, "summarised", "ms", step(2, 1)),
        figure(part, "laid out", "ms", step(2, 2)),
        figure(part, "all three", "ms", all, { target: held(mostMilliseconds) }),
        figure(part, "the same, beside Arquero", "ms", all, {
          base: { against: "Arquero", numbers: arquero },
        }),
      ];
    }),
  );
}
