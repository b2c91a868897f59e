import { readFileSync } from "node:fs";
import path from "node:path";
import { converter, differenceCiede2000, parse, wcagContrast, type Color } from "culori";
import { highlightKinds, type HighlightKind } from "../../../src/summary/highlights/highlight";
import { highlightFills, highlightLooks } from "../../../src/summary/highlights/highlightLooks";
import { ratingColours } from "../../../src/summary/palette";

interface Measured {
  readonly fill: string;
  readonly hue: string;
}
const file = path.join(__dirname, "../../data/rating-colours.json");
const { colours } = JSON.parse(readFileSync(file, "utf8")) as { colours: readonly Measured[] };

const apart = differenceCiede2000();
const lab = converter("lab65");
function colourOf(hex: string): Color {
  const colour = parse(hex);
  if (!colour) throw new Error(`${hex} is no colour`);
  return colour;
}
/** CIE lightness, 0 to 100: what is left of a colour in greyscale. */
const lightness = (hex: string): number => lab(colourOf(hex)).l;

const filled = highlightKinds.flatMap((kind) => {
  const { fill } = highlightLooks[kind];
  return fill === null ? [] : [[kind, fill] as const];
});
const pairs = highlightKinds.flatMap((one, at) =>
  highlightKinds.slice(at + 1).map((other): [HighlightKind, HighlightKind] => [one, other]),
);

test.each(filled)("text on %s is read easily, and its frame is seen", (kind, fill) => {
  const { font, frame } = highlightLooks[kind];
  expect(wcagContrast(font ?? "#000000", fill)).toBeGreaterThanOrEqual(7);
  expect(wcagContrast(frame, fill)).toBeGreaterThanOrEqual(3);
});

test.each(filled)("%s is near no colour that ratings have", (_kind, fill) => {
  const own = Object.values(ratingColours).map((colour) => colour.fill);
  // White is how sheets look without any fill.
  const rated = [...own, ...colours.map((colour) => colour.fill)].filter((hex) => hex !== "#FFFFFF");
  const nearest = Math.min(...rated.map((hex) => apart(colourOf(fill), colourOf(hex))));
  expect(nearest).toBeGreaterThanOrEqual(10);
  expect(apart(colourOf(fill), colourOf("#FFFFFF"))).toBeGreaterThanOrEqual(7);
});

describe("a frame is seen on every red, amber, green and grey that officers' sheets have", () => {
  const rag = colours.filter(({ hue }) => ["red", "amber", "green", "grey"].includes(hue));
  test.each(rag)("$fill", ({ fill }) => {
    for (const { frame } of Object.values(highlightLooks))
      expect(wcagContrast(frame, fill)).toBeGreaterThanOrEqual(3);
  });
});

test.each(pairs)("%s and %s differ in greyscale, by their line or by how light they are", (one, other) => {
  const [first, second] = [highlightLooks[one], highlightLooks[other]];
  if (first.line !== second.line) return;
  expect(first.fill).not.toBeNull();
  expect(second.fill).not.toBeNull();
  const between = lightness(first.fill ?? "") - lightness(second.fill ?? "");
  expect(Math.abs(between)).toBeGreaterThanOrEqual(6);
});

test.each(pairs)("%s and %s differ in colour", (one, other) => {
  const [first, second] = [highlightLooks[one].fill, highlightLooks[other].fill];
  if (first === null || second === null) expect(first).not.toBe(second);
  else expect(apart(colourOf(first), colourOf(second))).toBeGreaterThanOrEqual(6);
});

test("findings leave a rating's fill and font as they are", () => {
  expect(highlightLooks.findings).toMatchObject({ fill: null, font: null, bold: true });
  expect(highlightFills.size).toBe(highlightKinds.length - 1);
});
