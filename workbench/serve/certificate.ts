import { execFile } from "node:child_process";
import { X509Certificate } from "node:crypto";
import { access, mkdir, mkdtemp, readFile, rename, rm } from "node:fs/promises";
import { homedir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { generateCertificates, verifyCertificates } from "office-addin-dev-certs";

export interface Certificate {
  readonly cert: Buffer;
  readonly key: Buffer;
  /** Whether browsers on this computer accept it without a warning. */
  readonly trusted: boolean;
}

const names = { authority: "ca.crt", cert: "localhost.crt", key: "localhost.key" };
const installed = path.join(homedir(), ".office-addin-dev-certs");
const own = path.join(process.cwd(), "node_modules/.cache/workbench/certificate");
const day = 24 * 60 * 60 * 1000;
const longestQuestion = 60_000;

/**
 * A certificate for https://localhost. Where office-addin-dev-certs has installed one, that; else, where `mayInstall`
 * allows it, asks the computer to install one; else makes an untrusted one that a browser warns about once.
 */
export async function localhostCertificate(mayInstall: boolean): Promise<Certificate> {
  if (isInstalled() || (mayInstall && (await install()))) {
    return { ...(await readPair(installed)), trusted: true };
  }
  if (!(await isFresh(own))) await makeUntrusted();
  return { ...(await readPair(own)), trusted: false };
}

function isInstalled(): boolean {
  try {
    return verifyCertificates();
  } catch {
    return false;
  }
}

/**
 * Windows and the Mac ask in a window of their own, so this waits a minute at most. On Linux installing means sudo,
 * which may wait for a password for ever, and Chrome and Firefox would not look there anyway.
 */
async function install(): Promise<boolean> {
  if (process.platform !== "win32" && process.platform !== "darwin") return false;
  const tool = path.join(process.cwd(), "node_modules/office-addin-dev-certs/cli.js");
  try {
    await promisify(execFile)(process.execPath, [tool, "install"], { timeout: longestQuestion });
    return isInstalled();
  } catch {
    return false;
  }
}

async function isFresh(folder: string): Promise<boolean> {
  try {
    await access(path.join(folder, names.key));
    const { validTo } = new X509Certificate(await readFile(path.join(folder, names.cert)));
    return Date.parse(validTo) > Date.now() + day;
  } catch {
    return false;
  }
}

/** Made beside and moved into place, so that two starts at once never serve half a pair. */
async function makeUntrusted(): Promise<void> {
  await mkdir(path.dirname(own), { recursive: true });
  const made = await mkdtemp(`${own}-`);
  await generateCertificates(
    path.join(made, names.authority),
    path.join(made, names.cert),
    path.join(made, names.key),
  );
  await rm(own, { recursive: true, force: true });
  try {
    await rename(made, own);
  } catch {
    await rm(made, { recursive: true, force: true });
  }
}

async function readPair(folder: string): Promise<{ cert: Buffer; key: Buffer }> {
  const [cert, key] = await Promise.all([
    readFile(path.join(folder, names.cert)),
    readFile(path.join(folder, names.key)),
  ]);
  return { cert, key };
}
