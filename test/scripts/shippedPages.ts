import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";

/** What `npm run build` makes, in a folder of its own. */
export interface ShippedPages {
  /** The files that the scripts are made of, as paths below the project's folder with "/". */
  readonly sources: readonly string[];
  /** The files of all scripts, as the pages name them. */
  readonly scripts: readonly string[];
  readonly text: (file: string) => string;
  /** The scripts of ours that a page loads at once. */
  readonly scriptsOf: (page: string) => readonly string[];
  /** Bytes of these files together, each compressed by itself as a web server sends it. */
  readonly gzipped: (files: readonly string[]) => number;
  /** Takes the folder away. */
  readonly remove: () => void;
}

/** Builds the add-in as it ships. Rejects with the compiler's complaints. */
export async function buildShippedPages(): Promise<ShippedPages> {
  const folder = mkdtempSync(path.join(tmpdir(), "shipped-pages-"));
  const script = path.resolve("test/scripts/buildShipped.cjs");
  const env = { ...process.env, ADDIN_ORIGIN: "" };
  const { stdout } = await promisify(execFile)(process.execPath, [script, folder], {
    env,
    maxBuffer: 2 ** 25,
  });
  const sources = (JSON.parse(stdout) as readonly string[]).map((file) =>
    path.relative(process.cwd(), file).replaceAll(path.sep, "/"),
  );
  const text = (file: string) => readFileSync(path.join(folder, file), "utf8");
  return {
    sources,
    scripts: readdirSync(path.join(folder, "scripts"))
      .filter((name) => name.endsWith(".js"))
      .map((name) => `scripts/${name}`),
    text,
    scriptsOf: (page) =>
      [...text(page).matchAll(/<script[^>]*\bsrc="?([^\s">]+)/g)]
        .map(([, address]) => address ?? "")
        .filter((address) => !address.includes(":")),
    gzipped: (files) =>
      files.reduce(
        (sum, file) => sum + gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length,
        0,
      ),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
