import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import webpack from "webpack";
import { buildPages } from "../../workbench/serve/buildPages";
import { localhostCertificate } from "../../workbench/serve/certificate";
import { listenOnLocalhost } from "../../workbench/serve/listenOnLocalhost";
import { serveFiles } from "../../workbench/serve/serveFiles";
import type { RunningWorkbench } from "../../workbench/serve/startWorkbench";

const require = createRequire(import.meta.url);
const { addInPages, compiling } = require("../../scripts/addInPages.cjs") as {
  readonly addInPages: (source: "local") => Pick<webpack.Configuration, "entry" | "plugins">;
  readonly compiling: webpack.Configuration;
};

/** The add-in's pages compiled as they ship, but with the copy of Office.js that is on this computer. */
function buildAsShipped(folder: string): Promise<void> {
  const output = { path: folder, filename: "[name].[contenthash].js" };
  const config: webpack.Configuration = { ...compiling, ...addInPages("local"), mode: "production", output };
  return new Promise((resolve, reject) => {
    webpack({ ...config, performance: { hints: false } }, (error, stats) => {
      if (error || stats?.hasErrors()) reject(error ?? new Error(stats?.toString("errors-only")));
      else resolve();
    });
  });
}

/** The workbench as it is, around the add-in's pages as they ship: those of the workbench itself are made for developers. */
export async function serveShipped(): Promise<RunningWorkbench> {
  const cache = path.resolve("node_modules/.cache");
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(path.join(cache, "bench-pages-"));
  const built = await buildPages({ officeJs: "local", watch: false, onBuilt: () => undefined });
  if (built.problems.length > 0) throw new Error(built.problems.join("\n\n"));
  cpSync(built.folder, folder, { recursive: true });
  await buildAsShipped(folder);
  const certificate = await localhostCertificate(false);
  const shelves = [
    { prefix: "/office-js/", folder: path.resolve("node_modules/@microsoft/office-js/dist") },
    { prefix: "/samples/", folder: path.resolve("samples") },
    { prefix: "/", folder },
  ];
  const server = await listenOnLocalhost(certificate, 0, serveFiles(shelves));
  const close = async (): Promise<void> => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { address: `https://localhost:${server.port}/`, trusted: certificate.trusted, close };
}
