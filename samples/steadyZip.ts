import { unzipSync, zipSync } from "fflate";

/**
 * The same parts packed so that the same content always gives the same bytes: parts in the order of their
 * names, no times. The content types come first, as the packaging convention advises.
 */
export function steadyZip(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const packed: Record<string, Uint8Array> = {};
  for (const name of names) {
    const part = parts[name];
    if (part !== undefined) packed[name] = part;
  }
  // Zip times are local; this is midnight on 1 January 1980 wherever it runs, the earliest a zip can hold.
  return zipSync(packed, { mtime: new Date(1980, 0, 1), level: 6 });
}
