import { fork } from "node:child_process";
import path from "node:path";

/** The workbench is always started from the project's folder, as npm and Jest do. */
const projectFolder = process.cwd();

export interface BuildOptions {
  /** "local" is the copy in node_modules; "shipped" is Microsoft's server, as Excel itself needs it. */
  readonly officeJs: "local" | "shipped";
  /** Goes on building whenever a source file changes. */
  readonly watch: boolean;
  /** Hears the compiler's complaints after every build; an empty list after a clean one. */
  readonly onBuilt: (problems: readonly string[]) => void;
}

export interface Building {
  /** The folder that the pages were written to. */
  readonly folder: string;
  /** What the compiler complained about in the first build. */
  readonly problems: readonly string[];
  stop(): void;
}

/**
 * Builds the workbench and the add-in's pages in a process of its own and waits for the first build.
 * Rejects only when the compiler itself cannot run; complaints about sources are values.
 */
export function buildPages({ officeJs, watch, onBuilt }: BuildOptions): Promise<Building> {
  const folder = path.join(projectFolder, "node_modules/.cache/workbench", `pages-${officeJs}`);
  const script = path.join(projectFolder, "workbench/serve/build.cjs");
  const compiler = fork(script, [folder, officeJs, watch ? "watch" : "once"], { execArgv: [] });
  const stop = () => {
    if (watch) compiler.kill();
  };
  return new Promise((resolve, reject) => {
    compiler.on("message", ({ problems }: { readonly problems: readonly string[] }) => {
      onBuilt(problems);
      resolve({ folder, problems, stop });
    });
    compiler.once("error", reject);
    compiler.once("exit", (code) => reject(new Error(`The compiler stopped with ${String(code)}.`)));
  });
}
