import { readFileSync } from "node:fs";
import * as z from "zod";

const report = z.object({
  files: z.record(z.string(), z.object({ mutants: z.array(z.object({ status: z.string() })) })),
});

interface Score {
  readonly killed: number;
  readonly survived: number;
  readonly notReached: number;
  readonly atLoading: number;
}

const noScore: Score = { killed: 0, survived: 0, notReached: 0, atLoading: 0 };
const countedAs: Readonly<Record<string, keyof Score>> = {
  Killed: "killed",
  Timeout: "killed",
  Survived: "survived",
  NoCoverage: "notReached",
  Ignored: "atLoading",
};

/** "src/plan/cells/timescales/day.ts" is of plan/cells, "src/plan/line.ts" of plan. */
const roomOf = (file: string): string => file.split("/").slice(1, -1).slice(0, 2).join("/");

/** Counts of mutants by room, from Stryker's reports in JSON; an end by time or by endless loop is a kill. */
function scoresOf(reports: readonly string[]): Map<string, Score> {
  const scores = new Map<string, Score>();
  for (const name of reports) {
    const { files } = report.parse(JSON.parse(readFileSync(name, "utf8")));
    for (const [file, { mutants }] of Object.entries(files))
      for (const { status } of mutants) {
        const score = scores.get(roomOf(file)) ?? noScore;
        const kind = countedAs[status];
        scores.set(roomOf(file), kind === undefined ? score : { ...score, [kind]: score[kind] + 1 });
      }
  }
  return scores;
}

function row(name: string, { killed, survived, notReached, atLoading }: Score): string {
  const run = killed + survived + notReached;
  const share = run === 0 ? "–" : `${((100 * killed) / run).toFixed(1)} %`;
  return `| ${name} | ${[run, killed, survived, notReached].join(" | ")} | ${share} | ${atLoading} |`;
}

/** The table of docs/mutation.md: a row for each room of the reports, and one for all. */
export function tableOfScores(reports: readonly string[]): string {
  const scores = scoresOf(reports);
  const sum = [...scores.values()].reduce(
    (all, one) => ({
      killed: all.killed + one.killed,
      survived: all.survived + one.survived,
      notReached: all.notReached + one.notReached,
      atLoading: all.atLoading + one.atLoading,
    }),
    noScore,
  );
  return [
    "| folder | mutants run | killed | survived | not reached | killed, of those run | at loading, not run |",
    "|---|---|---|---|---|---|---|",
    ...[...scores].sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, score]) => row(name, score)),
    row("all", sum),
  ].join("\n");
}
