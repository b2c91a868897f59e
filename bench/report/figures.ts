import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { codec } from "../../workbench/engine/codec";
import { withCompiled, type Compiled } from "../asShipped";
import { figure, type Figure } from "../figure";
import { often } from "../howOften";
import { planWorkbook } from "../office/planWorkbook";

const lines = 10_000;
const processes = 3;

const steps = [
  ["reading", "codec: reading the file"],
  ["engine", "spreadsheet in Excel's place: answering the refresh"],
  ["counting", "ours: understanding and summarising"],
  ["rest", "ours and Office.js: asking, laying out, writing"],
  ["reporting", "the report as JSON"],
  ["saving", "codec: writing the refreshed workbook (with --out)"],
] as const;

type Steps = Readonly<Record<(typeof steps)[number][0], number>>;

/** Milliseconds of the whole command as `npm run report` runs it, Node and all. */
function commandTime(file: string): number {
  const words = ["--import", "tsx", "workbench/report.ts", file, "--json", "--as-of", "2021-10-12"];
  const start = performance.now();
  const { status, stdout } = spawnSync(process.execPath, [...words, "--green", "complete", "--accept"], {
    stdio: ["ignore", "pipe", "inherit"],
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  if (status !== 0 || stdout.length === 0) throw new Error("There is no report.");
  return performance.now() - start;
}

function measured({ run }: Compiled, file: string): readonly Figure[] {
  const all = Array.from({ length: often(processes) }, () => JSON.parse(run([file])) as Steps);
  const commands = Array.from({ length: often(processes) }, () => commandTime(file));
  const part = "report on 10,000 lines, in processes of its own";
  return [
    ...steps.map(([step, what]) =>
      figure(
        part,
        what,
        "ms",
        all.map((taken) => taken[step]),
      ),
    ),
    figure(part, "the whole command, from Node starting to the last letter of JSON", "ms", commands),
  ];
}

/** What `report` takes on a long plan, and which part of it takes how much. */
export async function reportFigures(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "bench-"));
  try {
    const file = path.join(folder, "plan.xlsx");
    writeFileSync(file, await codec.write(planWorkbook(1, lines)));
    return await withCompiled("bench/report/reportMain.ts", (compiled) => measured(compiled, file));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
