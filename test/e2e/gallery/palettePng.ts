import { deflateSync } from "node:zlib";
import { PNG } from "pngjs";
import { pngFile } from "../../../scripts/pngBytes";

/** The colours of a picture and which of them each pixel has; null where there are more than a palette holds. */
function palette({ data }: PNG): { readonly colours: number[]; readonly pixels: Uint8Array } | null {
  const places = new Map<number, number>();
  const pixels = new Uint8Array(data.length / 4);
  for (let pixel = 0; pixel < pixels.length; pixel++) {
    const colour = data.readUIntBE(pixel * 4, 3);
    const place = places.get(colour) ?? places.size;
    if (place > 255) return null;
    places.set(colour, place);
    pixels[pixel] = place;
  }
  return { colours: [...places.keys()], pixels };
}

/** The bytes of a PNG file, of a palette where 256 colours are enough: a quarter of the size (colour type 3). */
export function palettePng(picture: PNG): Uint8Array {
  const found = palette(picture);
  if (found === null) return PNG.sync.write(picture, { colorType: 2, deflateLevel: 9 });
  const { width, height } = picture;
  const rows = Buffer.alloc(height * (width + 1));
  for (let row = 0; row < height; row++)
    rows.set(found.pixels.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  const colours = Buffer.alloc(found.colours.length * 3);
  found.colours.forEach((colour, place) => colours.writeUIntBE(colour, place * 3, 3));
  return pngFile({ width, height, colourType: 3 }, [
    ["PLTE", colours],
    ["IDAT", deflateSync(rows, { level: 9 })],
  ]);
}
