import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import webpack from "webpack";
import type { Figure } from "./figure";

const require = createRequire(import.meta.url);
const { compiling } = require("../scripts/addInPages.cjs") as { compiling: webpack.Configuration };

function compiled(entry: string, folder: string): Promise<string> {
  const output = { path: folder, filename: "measured.cjs" };
  const config: webpack.Configuration = { ...compiling, mode: "production", target: "node", entry, output };
  return new Promise((resolve, reject) => {
    webpack(config, (error, stats) => {
      if (error || stats?.hasErrors()) reject(error ?? new Error(stats?.toString("errors-only")));
      else resolve(path.join(folder, output.filename));
    });
  });
}

/**
 * Runs a script compiled as the add-in is shipped, in a process of its own: tsx names every function it makes anew, which
 * the shipped code does not do. Returns what it printed; its faults go to this process's own.
 */
export async function runAsShipped(entry: string): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), "bench-"));
  try {
    const script = await compiled(path.resolve(entry), folder);
    const { status, stdout } = spawnSync(process.execPath, [script], {
      stdio: ["ignore", "pipe", "inherit"],
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`${entry} could not be measured.`);
    return stdout;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The figures that a script prints as JSON. */
export async function figuresAsShipped(entry: string): Promise<readonly Figure[]> {
  return JSON.parse(await runAsShipped(entry)) as Figure[];
}
