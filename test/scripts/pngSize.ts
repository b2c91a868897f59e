import { readFileSync } from "node:fs";

/** Width and height in pixels as the file's own header says. Throws where the file is no PNG. */
export function pngSize(path: string): readonly [width: number, height: number] {
  const bytes = readFileSync(path);
  if (bytes.toString("latin1", 0, 8) !== "\x89PNG\r\n\x1a\n" || bytes.toString("latin1", 12, 16) !== "IHDR") {
    throw new Error(`${path} is not a PNG file`);
  }
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
