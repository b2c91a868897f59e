import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import type { Built } from "./checkSite";
import { addressFaults, manifestAddresses } from "./manifestAddresses";

/** What stands in `folder` where it was built for `origin`; nothing where it was built for another address or not at all. */
export function builtFiles(folder: string, origin: string): Built {
  const manifest = path.join(folder, "manifest.xml");
  if (!existsSync(manifest)) return new Map();
  if (addressFaults(manifestAddresses(readFileSync(manifest, "utf8")), origin).length > 0) return new Map();
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(path.join(folder, name)).isFile())
    // A host's own settings are read by the server and not given out.
    .filter((name) => !["web.config", "staticwebapp.config.json", "_headers"].includes(name));
  return new Map(
    files.map((name) => [name.replaceAll(path.sep, "/"), readFileSync(path.join(folder, name))] as const),
  );
}
