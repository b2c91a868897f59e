import type { UnzipFileInfo } from "fflate";

// Excel's own files seldom reach a tenth of it; a file that says more would only fill the computer's memory.
const largestWhole = 400_000_000;

/** Whether to unzip a part, asked for each in turn: throws where all of them together would be too much. */
export function withinReason(): (part: UnzipFileInfo) => boolean {
  let sum = 0;
  return ({ originalSize }) => {
    sum += originalSize;
    if (sum > largestWhole) throw new Error("This file would be too large.");
    return true;
  };
}

const isXmlPath = /\.(?:xml|rels|vml)$/i;
const [tab, lineFeed, carriageReturn, space, less] = [0x09, 0x0a, 0x0d, 0x20, 0x3c];
const isSpace = (byte: number | undefined): boolean =>
  byte === tab || byte === lineFeed || byte === carriageReturn || byte === space;

/** Whether bytes may be XML 1.0 at all: they begin with "<" and hold no character that XML forbids (production 2, Char). */
function mayBeXml(bytes: Uint8Array): boolean {
  // Two bytes a letter (UTF-16) hold zeros rightly, and say so first.
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return true;
  let first = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (first < bytes.length && isSpace(bytes[first])) first++;
  if (first === bytes.length) return true;
  return bytes[first] === less && bytes.every((byte) => byte >= space || isSpace(byte));
}

/** Whether every part that is named as XML may be some; a reader complains of each wrong letter, and takes minutes. */
export const areSound = (parts: Readonly<Record<string, Uint8Array>>): boolean =>
  Object.entries(parts).every(([path, bytes]) => !isXmlPath.test(path) || mayBeXml(bytes));
