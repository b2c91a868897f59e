import { crc32, deflateSync } from "node:zlib";

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function chunk(type: string, content: Uint8Array): Buffer {
  const typed = Buffer.concat([Buffer.from(type, "latin1"), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(typed));
  return Buffer.concat([length, typed, check]);
}

/** A PNG file of 8 bits a sample (PNG specification, 11.2): its header, and the chunks between that and the end. */
export function pngFile(
  {
    width,
    height,
    colourType,
  }: { readonly width: number; readonly height: number; readonly colourType: number },
  chunks: readonly (readonly [type: string, content: Uint8Array])[],
): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, colourType, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from(signature),
    chunk("IHDR", header),
    ...chunks.map(([type, content]) => chunk(type, content)),
    chunk("IEND", new Uint8Array()),
  ]);
}

/** A square PNG file of rows of red, green, blue and opacity bytes (colour type 6). */
export function pngBytes(pixels: Uint8Array, size: number): Uint8Array {
  const rows = Buffer.alloc(size * (size * 4 + 1));
  for (let row = 0; row < size; row += 1) {
    // Each row begins with its filter; 0 is none.
    rows.set(pixels.subarray(row * size * 4, (row + 1) * size * 4), row * (size * 4 + 1) + 1);
  }
  return pngFile({ width: size, height: size, colourType: 6 }, [["IDAT", deflateSync(rows, { level: 9 })]]);
}
