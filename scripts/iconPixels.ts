type Colour = readonly [red: number, green: number, blue: number, opacity: number];

const clear: Colour = [0, 0, 0, 0];
const white: Colour = [255, 255, 255, 255];
const outline: Colour = [31, 41, 51, 255];

/** Three ratings, one above another, on a grid of 16: each starts at x = 3. */
const bars = [
  { top: 3, length: 5, colour: [0x8b, 0x0a, 0x1a, 255] },
  { top: 7, length: 8, colour: [0xff, 0xbf, 0x1f, 255] },
  { top: 11, length: 10, colour: [0x2a, 0x9d, 0x7e, 255] },
] as const;

/** Whether a point lies in a square of the grid that is `inset` in from the edge and has rounded corners. */
function isInSheet(x: number, y: number, inset: number, radius: number): boolean {
  const half = 8 - inset;
  const outX = Math.max(0, Math.abs(x - 8) - (half - radius));
  const outY = Math.max(0, Math.abs(y - 8) - (half - radius));
  return Math.hypot(outX, outY) <= radius;
}

function colourAt(x: number, y: number): Colour {
  if (!isInSheet(x, y, 0, 2)) return clear;
  if (!isInSheet(x, y, 1, 1)) return outline;
  const bar = bars.find(({ top, length }) => y >= top && y < top + 2 && x >= 3 && x < 3 + length);
  return bar?.colour ?? white;
}

/** The icon as rows of red, green, blue and opacity bytes, `size` pixels wide and high. */
export function iconPixels(size: number): Uint8Array {
  const pixels = new Uint8Array(size * size * 4);
  const samples = 8;
  for (let at = 0; at < size * size; at += 1) {
    const sum: [number, number, number, number] = [0, 0, 0, 0];
    for (let sample = 0; sample < samples * samples; sample += 1) {
      const x = (at % size) + ((sample % samples) + 0.5) / samples;
      const y = Math.floor(at / size) + (Math.floor(sample / samples) + 0.5) / samples;
      const [red, green, blue, opacity] = colourAt((x * 16) / size, (y * 16) / size);
      sum[0] += red * opacity;
      sum[1] += green * opacity;
      sum[2] += blue * opacity;
      sum[3] += opacity;
    }
    const [red, green, blue, opacity] = sum;
    const weight = Math.max(1, opacity);
    pixels.set([red / weight, green / weight, blue / weight, opacity / samples ** 2].map(Math.round), at * 4);
  }
  return pixels;
}
