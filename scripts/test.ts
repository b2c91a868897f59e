import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import path from "node:path";

interface Result {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const bin = (name: string): string => path.join("node_modules", ".bin", name);

function runCommand(command: string, words: readonly string[], env: NodeJS.ProcessEnv = {}): boolean {
  const done = spawnSync(command, words, {
    stdio: "inherit",
    env: { ...process.env, ...env },
    shell: process.platform === "win32",
  });
  return done.status === 0;
}

/** One check that passes or fails as a whole; what it says is printed when it has ended. */
function check(name: string, command: string, words: readonly string[]): Promise<Result> {
  return new Promise((resolve) => {
    const said: Buffer[] = [];
    const keep = (some: Buffer): void => void said.push(some);
    const end = (passed: boolean): void => {
      console.log(`\n== ${name}\n${Buffer.concat(said).toString("utf8")}`);
      resolve({ passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 });
    };
    const running = spawn(command, words, { shell: process.platform === "win32" });
    running.stdout.on("data", keep);
    running.stderr.on("data", keep);
    running.on("error", () => end(false));
    running.on("close", (code) => end(code === 0));
  });
}

/** Lint takes as long as all other checks together, and each of them keeps one processor busy. */
async function checks(): Promise<Result[]> {
  const lint = check("lint", bin("eslint"), [".", "--max-warnings=0"]);
  const others = [
    await check("types", bin("tsc"), ["-p", "tsconfig.json"]),
    await check("types of plan and summary, without Excel and the browser", bin("tsc"), [
      "-p",
      "tsconfig.pure.json",
    ]),
    await check("format", bin("prettier"), ["--check", ".", "--log-level=warn"]),
    await check("licences of what ships", bin("tsx"), ["scripts/dependencies/licences.ts"]),
    await check("known weaknesses of what ships", bin("tsx"), ["scripts/dependencies/advisories.ts"]),
  ];
  return [...others, await lint];
}

/** A run of jest, whose own counts are taken over. A run that finds no test has failed. */
function tests(name: string, words: readonly string[], env: NodeJS.ProcessEnv = {}): Result {
  console.log(`\n== ${name}`);
  const folder = mkdtempSync(path.join(tmpdir(), "action-plan-tests-"));
  const file = path.join(folder, "result.json");
  try {
    const passed = runCommand(bin("jest"), [...words, "--json", `--outputFile=${file}`], env);
    const counts = JSON.parse(readFileSync(file, "utf8")) as Record<string, number>;
    const failedSuites = counts.numRuntimeErrorTestSuites ?? 0;
    const failed = (counts.numFailedTests ?? 0) + failedSuites;
    return {
      passed: counts.numPassedTests ?? 0,
      failed: passed ? failed : Math.max(failed, 1),
      skipped: (counts.numPendingTests ?? 0) + (counts.numTodoTests ?? 0),
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// Jest leaves a processor free, which on a machine with two is half of it.
const allProcessors = "--maxWorkers=100%";

// Columns, tables, references and the like know no days.
const ofDays = "test/(plan/(?!columns|tables|recommendations|sheets)|summary/)";

const results = [
  ...(await checks()),
  tests("unit tests", ["--selectProjects", "unit", allProcessors]),
  // Days must not move with the machine's time zone: what reads, counts and tells days, and whole plans.
  tests(
    "unit tests of days in New Zealand",
    ["--selectProjects", "unit", "--testPathPatterns", ofDays, allProcessors],
    { TZ: "Pacific/Auckland" },
  ),
  // Together: while browsers wait, processors are free for what waits for nothing.
  tests("edge tests, over Microsoft's Office.js, and browser tests", [
    ...["--selectProjects", "edge", "browser"],
    `--maxWorkers=${availableParallelism() + 1}`,
  ]),
];

const sum = (count: keyof Result): number => results.reduce((total, result) => total + result[count], 0);
// In CI a skipped test would hide a gap, so it counts as failed.
const failed = sum("failed") + (process.env.CI === undefined ? 0 : sum("skipped"));
console.log(`\n${sum("passed")} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
