import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
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

/** One check that passes or fails as a whole. */
function check(name: string, command: string, words: readonly string[]): Result {
  console.log(`\n== ${name}`);
  const passed = runCommand(command, words);
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
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

const results = [
  check("types", bin("tsc"), ["-p", "tsconfig.json"]),
  check("types of plan and summary, without Excel and the browser", bin("tsc"), ["-p", "tsconfig.pure.json"]),
  check("lint", bin("eslint"), [".", "--max-warnings=0"]),
  check("format", bin("prettier"), ["--check", ".", "--log-level=warn"]),
  check("licences of what ships", bin("tsx"), ["scripts/dependencies/licences.ts"]),
  check("known weaknesses of what ships", bin("tsx"), ["scripts/dependencies/advisories.ts"]),
  tests("unit tests", ["--selectProjects", "unit", allProcessors]),
  // Days must not move with the machine's time zone.
  tests(
    "unit tests in New Zealand",
    ["--selectProjects", "unit", "--testPathPatterns", "test/(plan|summary)/", allProcessors],
    {
      TZ: "Pacific/Auckland",
    },
  ),
  tests("edge tests, over Microsoft's Office.js", ["--selectProjects", "edge", allProcessors]),
  tests("browser tests", ["--selectProjects", "browser", "--maxWorkers=2"]),
];

const sum = (count: keyof Result): number => results.reduce((total, result) => total + result[count], 0);
// In CI a skipped test would hide a gap, so it counts as failed.
const failed = sum("failed") + (process.env.CI === undefined ? 0 : sum("skipped"));
console.log(`\n${sum("passed")} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
