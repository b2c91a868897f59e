import { askForFile, type HostedFile } from "./hostedFile";
import { addressFaults, manifestAddresses } from "./manifestAddresses";

/** The files that `npm run build` has made here for the same address, by their paths; empty where there are none. */
export type Built = ReadonlyMap<string, Uint8Array>;

const manifestFile = "manifest.xml";
// The manifest does not name the window behind the ribbon button.
const alwaysThere = ["pane.html", "commands.html", "dialog.html"];

const textOf = ({ body }: HostedFile): string => (body === null ? "" : new TextDecoder().decode(body));

/** The scripts of our own that a page loads at once. */
const scriptsOf = (page: string): readonly string[] =>
  [...page.matchAll(/<script[^>]*\bsrc="?([^\s">]+)/g)]
    .map(([, address = ""]) => address)
    .filter((address) => !address.includes(":"));

function comparedWith(built: Built, hosted: HostedFile): HostedFile {
  const here = built.get(hosted.file);
  if (here === undefined || hosted.body === null || Buffer.from(here).equals(hosted.body)) return hosted;
  return {
    ...hosted,
    faults: [...hosted.faults, "It is not the file that stands in dist/ on this computer."],
  };
}

const askForAll = (origin: string, files: Iterable<string>): Promise<readonly HostedFile[]> =>
  Promise.all([...files].map((file) => askForFile(origin, file)));

/**
 * Asks the web server at `origin` (without a "/" at its end) for the manifest, for all it points to, for the scripts of
 * the pages and for what was built here. The manifest comes first; where it does not come, nothing else is asked for.
 */
export async function checkSite(origin: string, built: Built): Promise<readonly HostedFile[]> {
  const manifest = await askForFile(origin, manifestFile);
  if (manifest.body === null) return [manifest];
  const addresses = manifestAddresses(textOf(manifest));
  const wrong = addressFaults(addresses, origin);
  const named = addresses
    .filter((address) => address.startsWith(`${origin}/`))
    .map((address) => address.slice(origin.length + 1));
  const first = new Set([...named, ...alwaysThere]);
  const pages = await askForAll(origin, first);
  const scripts = pages.flatMap((page) => (page.file.endsWith(".html") ? scriptsOf(textOf(page)) : []));
  const rest = new Set(
    [...scripts, ...built.keys()].filter((file) => !first.has(file) && file !== manifestFile),
  );
  const files = [
    { ...manifest, faults: [...manifest.faults, ...wrong] },
    ...pages,
    ...(await askForAll(origin, rest)),
  ];
  return files.map((file) => comparedWith(built, file));
}
