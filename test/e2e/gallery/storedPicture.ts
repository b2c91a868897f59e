import { mkdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import { palettePng } from "./palettePng";
import { store, stored, updating } from "./storedFiles";

/** Rounding differs between processors: a thousandth of the pixels, and slight shades, may. */
const mostPixels = 0.001;
const slightShade = 0.1;

/** Shades of text take most of a picture; sixteen of each colour are plenty to see what has changed. */
function fewerShades(picture: PNG): PNG {
  const { data } = picture;
  for (let at = 0; at < data.length; at++) data[at] = Math.round((data[at] ?? 0) / 17) * 17;
  return picture;
}

/**
 * How a picture differs from the one stored under the name; null where it does not. Both then lie in a folder that
 * the sentence names. While updating it is stored instead.
 */
export async function pictureFault(name: string, bytes: Buffer): Promise<string | null> {
  const file = `${name}.png`;
  const now = fewerShades(PNG.sync.read(bytes));
  if (updating) {
    await store(file, palettePng(now));
    return null;
  }
  const before = PNG.sync.read(await stored(file));
  const difference = new PNG({ width: now.width, height: now.height });
  const sameSize = before.width === now.width && before.height === now.height;
  const pixels = sameSize
    ? pixelmatch(before.data, now.data, difference.data, now.width, now.height, { threshold: slightShade })
    : Infinity;
  if (pixels <= mostPixels * now.width * now.height) return null;
  const folder = path.join(tmpdir(), "gallery-differences");
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, file), bytes);
  if (sameSize) await writeFile(path.join(folder, `${name}.difference.png`), PNG.sync.write(difference));
  const what = sameSize ? `${pixels} pixels differ` : `it is ${now.width} × ${now.height} pixels now`;
  return `${what} from test/data/gallery/${file}; see ${folder}`;
}
