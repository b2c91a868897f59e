import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";

export interface BrowserProgram {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

const version = "147.0.0";
const home = path.resolve("node_modules/.cache/workbench", `chromium-${version}`);
const fonts = (more: string, cache: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>${more}
  <cachedir${path.isAbsolute(cache) ? "" : ' prefix="relative"'}>${cache}</cachedir>
</fontconfig>
`;

/**
 * The Chromium that came with the development dependencies, for Linux on x64 without a browser of its own.
 * Unpacked once, beside its place and then moved, so that two tests at once never see half of it.
 */
export async function bundledChromium(): Promise<BrowserProgram> {
  if (!existsSync(home)) await unpack();
  const env = {
    LD_LIBRARY_PATH: path.join(home, "al2023/lib"),
    FONTCONFIG_PATH: path.join(home, "fonts"),
  };
  return { executablePath: path.join(home, "chromium"), env };
}

/** The same, with the fonts that came with it and none of the computer's, so that pictures are alike everywhere. */
export async function chromiumForPictures(): Promise<BrowserProgram> {
  const { executablePath, env } = await bundledChromium();
  const file = path.join(home, "fonts/own.conf");
  // Absolute: what is relative to a file that is named by itself counts from where the tests run.
  await writeFile(file, fonts("", path.join(home, "fonts/own-cache")));
  return { executablePath, env: { ...env, FONTCONFIG_FILE: file } };
}

async function unpack(): Promise<void> {
  await mkdir(path.dirname(home), { recursive: true });
  const made = await mkdtemp(`${home}-`);
  // Without the name of a Lambda runtime the package leaves out the libraries that a bare Linux lacks.
  const env = { ...process.env, TMPDIR: made, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs22.x" };
  await promisify(execFile)(process.execPath, [path.resolve("test/e2e/browser/unpackChromium.cjs")], { env });
  await writeFile(path.join(made, "fonts/fonts.conf"), fonts("\n  <dir>/usr/share/fonts</dir>", "cache"));
  try {
    await rename(made, home);
  } catch {
    await rm(made, { recursive: true, force: true });
  }
}
