import { readFileSync } from "node:fs";
import { inflateSync } from "node:zlib";
import { iconPixels } from "../../scripts/iconPixels";
import { pngSize } from "./pngSize";

/** Pixels of a PNG file as pngBytes writes it: unfiltered rows, one IDAT. */
function pixelsOf(path: string, size: number): Buffer {
  const bytes = readFileSync(path);
  const at = bytes.indexOf("IDAT", 0, "latin1");
  const rows = inflateSync(bytes.subarray(at + 4, at + 4 + bytes.readUInt32BE(at - 4)));
  const width = size * 4;
  return Buffer.concat(
    Array.from({ length: size }, (_, row) => rows.subarray(row * (width + 1) + 1, (row + 1) * (width + 1))),
  );
}

test.each([16, 32, 64, 80, 128])("assets/icon-%d.png is that large and as drawn", (size) => {
  const path = `assets/icon-${size}.png`;
  expect(pngSize(path)).toEqual([size, size]);
  expect(pixelsOf(path, size).equals(Buffer.from(iconPixels(size)))).toBe(true);
});

test("the icon shows red, amber and green bars, the longest below, even at 16 pixels", () => {
  const pixels = iconPixels(16);
  const length = (row: number, colour: readonly number[]) =>
    Array.from({ length: 16 }, (_, x) => pixels.subarray((row * 16 + x) * 4, (row * 16 + x) * 4 + 3)).filter(
      (pixel) => colour.every((part, at) => pixel[at] === part),
    ).length;
  expect([
    length(3, [0x8b, 0x0a, 0x1a]),
    length(7, [0xff, 0xbf, 0x1f]),
    length(11, [0x2a, 0x9d, 0x7e]),
  ]).toEqual([5, 8, 10]);
});
