import { withCompiled, type Compiled } from "../asShipped";
import { figure, held, type Figure } from "../figure";
import { often } from "../howOften";
import { withGridFile } from "./gridFile";

const lines = 100_000;
const processes = 3;
const mostMegabytes = 300;

/** Limits on Node's memory that are tried besides its own: how much rubbish it may gather before it sweeps. */
const limits = [
  ["with a young generation of 1 MB", ["--max-semi-space-size=1"]],
  ["with a heap of 400 MB at the most", ["--max-old-space-size=400"]],
  ["with a heap of 320 MB at the most", ["--max-old-space-size=320"]],
  ["with a heap of 256 MB at the most", ["--max-old-space-size=256"]],
] as const;

type Peaks = readonly number[];

/** Megabytes: of the empty process, with the cells, and in the end; null where the process ran out of memory. */
function peaksOf({ run }: Compiled, words: readonly string[], flags: readonly string[]): Peaks | null {
  try {
    return JSON.parse(run(words, flags)) as Peaks;
  } catch {
    return null;
  }
}

/** The most memory a process has had that holds 100,000 lines, and that understands and summarises them. */
export function memoryFigures(): Promise<readonly Figure[]> {
  return withCompiled("bench/lines/memoryMain.ts", (compiled) =>
    withGridFile(lines, (file) => {
      const part = "most memory of a process, 100,000 lines";
      const usual = Array.from(
        { length: often(processes) },
        () => peaksOf(compiled, [file, "understood"], []) ?? [],
      );
      const at = (place: number): number[] => usual.map((peaks) => peaks[place] ?? Number.NaN);
      const own = usual.map((peaks) => (peaks[2] ?? Number.NaN) - (peaks[1] ?? Number.NaN));
      const limited = limits.map(([what, flags]) => {
        const peak = peaksOf(compiled, [file, "understood"], flags)?.[2] ?? Number.NaN;
        return figure(part, `the whole process, ${what}`, "MB", [peak]);
      });
      return [
        figure(part, "nothing but our code", "MB", at(0)),
        figure(part, "holding the cells, as read from Excel", "MB", at(1)),
        figure(part, "the whole process: cells, plan and summary", "MB", at(2), {
          target: held(mostMegabytes),
        }),
        figure(part, "what understanding and summarising added", "MB", own),
        ...limited,
      ];
    }),
  );
}
