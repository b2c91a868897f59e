import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import webpack from "webpack";

const require = createRequire(import.meta.url);
const { compiling } = require("../../scripts/addInPages.cjs") as { compiling: webpack.Configuration };

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
 * Runs a script compiled as the add-in is shipped: tsx names every function it makes anew, which the shipped code does
 * not do. True where the script ends well.
 */
export async function runAsShipped(entry: string): Promise<boolean> {
  const folder = mkdtempSync(path.join(tmpdir(), "bench-"));
  try {
    const script = await compiled(path.resolve(entry), folder);
    return spawnSync(process.execPath, [script], { stdio: "inherit" }).status === 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
