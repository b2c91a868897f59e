import { existsSync } from "node:fs";
import path from "node:path";
import { chromium, type Browser } from "playwright-core";
import { bundledChromium, chromiumForPictures, type BrowserProgram } from "./bundledChromium";

const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // Date fields follow the browser's own language, where it was installed.
  "--lang=en-GB",
];

/** Whether the Chromium that came with the development dependencies runs on this computer. */
export const hasBundled = process.platform === "linux" && process.arch === "x64";

/** Starts the one browser whose pictures are compared, with its own fonts only; elsewhere than on Linux any. */
export async function launchForPictures(): Promise<Browser> {
  return hasBundled ? launch(await chromiumForPictures()) : launchBrowser();
}

/**
 * Starts a browser without a window: the one CHROME_PATH names; else an installed Chrome, Edge or Chromium that does
 * start; else the bundled one. WORKBENCH_BROWSER=bundled goes straight to the last. Rejects with why nothing started.
 */
export async function launchBrowser(): Promise<Browser> {
  const named = process.env["CHROME_PATH"];
  if (process.env["WORKBENCH_BROWSER"] === "bundled") return launch(await bundledChromium());
  if (named !== undefined && named !== "") return launch({ executablePath: named, env: {} });
  for (const executablePath of installedBrowsers()) {
    try {
      return await launch({ executablePath, env: {} });
    } catch {
      // Some systems keep a program of this name that only tells how to install a browser: try the next one.
    }
  }
  if (hasBundled) return launch(await bundledChromium());
  throw new Error("No Chrome, Edge or Chromium was found. Install one, or set CHROME_PATH to its program.");
}

function launch({ executablePath, env }: BrowserProgram): Promise<Browser> {
  return chromium.launch({ executablePath, args, headless: true, env: { ...process.env, ...env } });
}

function installedBrowsers(): readonly string[] {
  return places().filter((place) => existsSync(place));
}

function places(): readonly string[] {
  if (process.platform === "darwin") {
    return ["Google Chrome", "Microsoft Edge", "Chromium"].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === "win32") {
    const roots = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap(
      (name) => process.env[name] ?? [],
    );
    return ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"].flatMap(
      (program) => roots.map((root) => path.join(root, program)),
    );
  }
  const programs = [
    "google-chrome",
    "google-chrome-stable",
    "chromium",
    "chromium-browser",
    "microsoft-edge",
  ];
  return programs.flatMap((program) => [`/usr/bin/${program}`, `/snap/bin/${program}`]);
}
