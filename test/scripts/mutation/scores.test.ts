import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { tableOfScores } from "../../../scripts/mutation/scores";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "mutation-scores-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const report = (name: string, files: Readonly<Record<string, readonly string[]>>): string => {
  const file = path.join(folder, name);
  const mutantsOf = (statuses: readonly string[]) => ({ mutants: statuses.map((status) => ({ status })) });
  const entries = Object.entries(files).map(([key, statuses]) => [key, mutantsOf(statuses)] as const);
  writeFileSync(file, JSON.stringify({ files: Object.fromEntries(entries) }));
  return file;
};

test("mutants are counted by room, and the share is of those that ran", () => {
  const table = tableOfScores([
    report("one.json", {
      "src/plan/cells/timescales/shapes/days.ts": ["Killed", "Survived"],
      "src/plan/cells/day.ts": ["Timeout", "NoCoverage"],
      "src/plan/line.ts": ["Ignored"],
    }),
    report("two.json", { "src/summary/tally.ts": ["Killed", "Ignored"] }),
  ]);
  expect(table.split("\n").slice(2)).toEqual([
    "| plan | 0 | 0 | 0 | 0 | – | 1 |",
    "| plan/cells | 4 | 2 | 1 | 1 | 50.0 % | 0 |",
    "| summary | 1 | 1 | 0 | 0 | 100.0 % | 1 |",
    "| all | 5 | 3 | 1 | 1 | 60.0 % | 2 |",
  ]);
});
