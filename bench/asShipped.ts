import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import webpack from "webpack";
import type { Figure } from "./figure";

const require = createRequire(import.meta.url);
const { compiling } = require("../scripts/addInPages.cjs") as { compiling: webpack.Configuration };

/** A script compiled as the add-in is shipped. */
export interface Compiled {
  /** Runs it in a process of its own; returns what it printed. Throws its faults. */
  readonly run: (words?: readonly string[], nodeFlags?: readonly string[]) => string;
  /** Runs it and lets it print for itself; true where it ends well. */
  readonly show: () => boolean;
  readonly remove: () => void;
}

// The workbench's libraries stay what they are: only our own code is compiled.
const libraries = [/^@odoo\//, /^@cj-tech-master\//, /^@microsoft\//];

function compile(entry: string, folder: string): Promise<string> {
  const output = { path: folder, filename: "measured.cjs" };
  const config: webpack.Configuration = {
    ...compiling,
    mode: "production",
    target: "node",
    entry: path.resolve(entry),
    output,
    externals: libraries,
    externalsType: "commonjs",
    // What is looked for while it runs is found by Node.
    module: { ...compiling.module, parser: { javascript: { createRequire: false } } },
    performance: { hints: false },
  };
  return new Promise((resolve, reject) => {
    webpack(config, (error, stats) => {
      if (error || stats?.hasErrors()) reject(error ?? new Error(stats?.toString("errors-only")));
      else resolve(path.join(folder, output.filename));
    });
  });
}

/**
 * Compiles a script as the add-in is shipped: tsx names every function it makes anew, which the shipped code does not
 * do. It lies below node_modules, where libraries are found.
 */
export async function compileAsShipped(entry: string): Promise<Compiled> {
  const cache = path.resolve("node_modules/.cache");
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(path.join(cache, "bench-"));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    const script = await compile(entry, folder);
    return {
      remove,
      show: () => spawnSync(process.execPath, [script], { stdio: "inherit" }).status === 0,
      run: (words = [], nodeFlags = []) => {
        const { status, stdout, stderr } = spawnSync(process.execPath, [...nodeFlags, script, ...words], {
          encoding: "utf8",
          maxBuffer: 2 ** 28,
        });
        // Before its reason Node prints the line at fault, which is the whole compiled script.
        if (status !== 0) throw new Error(`${entry} could not be measured.\n${stderr.slice(-1500)}`);
        return stdout;
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}

/** Compiles a script and hands it over; it is gone afterwards. */
export async function withCompiled<T>(entry: string, work: (compiled: Compiled) => T): Promise<T> {
  const compiled = await compileAsShipped(entry);
  try {
    return work(compiled);
  } finally {
    compiled.remove();
  }
}

/** The figures that a script prints as JSON; its heap is swept before each time that is taken. */
export function figuresAsShipped(entry: string): Promise<readonly Figure[]> {
  return withCompiled(entry, ({ run }) => JSON.parse(run([], ["--expose-gc"])) as Figure[]);
}
