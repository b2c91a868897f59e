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
      const times = Array.from({ length: often(processes) }, () => JSON.parse(run([file])) as number[]);
      const part = "first time in a fresh process, 10,000 lines";
      const step = (at: number): number[] => times.map((steps) => steps[at] ?? Number.NaN);
      const all = times.map((steps) => steps.reduce((sum, time) => sum + time, 0));
      return [
        figure(part, "understood", "ms", step(0)),
        figure(part, "summarised", "ms", step(1)),
        figure(part, "laid out", "ms", step(2)),
        figure(part, "all three", "ms", all, { target: held(mostMilliseconds) }),
      ];
    }),
  );
}
