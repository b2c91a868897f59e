import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
  type Color,
} from "culori";
import { ratings, type Rating } from "../../src/plan/line";
import { ratingColours } from "../../src/summary/palette";

type Vision = "normal" | "protan" | "deutan" | "tritan";

// Machado, Oliveira and Fernandes 2009, at full severity.
const visions: Record<Vision, (colour: Color) => Color> = {
  normal: (colour) => colour,
  protan: filterDeficiencyProt(1),
  deutan: filterDeficiencyDeuter(1),
  tritan: filterDeficiencyTrit(1),
};
const apart = differenceCiede2000();

function colourOf(hex: string): Color {
  const colour = parse(hex);
  if (!colour) throw new Error(`${hex} is no colour`);
  return colour;
}

/** How far apart the two nearest colours are, in CIEDE2000. */
function nearest(among: readonly Rating[], vision: Vision): number {
  const seen = among.map((rating) => visions[vision](colourOf(ratingColours[rating].fill)));
  return Math.min(...seen.flatMap((one, at) => seen.slice(at + 1).map((other) => apart(one, other))));
}

test.each(ratings)("the font on %s is read easily", (rating) => {
  const { fill, font } = ratingColours[rating];
  expect(wcagContrast(font, fill)).toBeGreaterThanOrEqual(4.5);
});

test.each<[Vision, number]>([
  ["normal", 28],
  ["protan", 19],
  ["deutan", 21],
  ["tritan", 22],
])("the five ratings of most plans stay far apart with %s vision", (vision, least) => {
  expect(nearest(["red", "amber", "green", "blue", "notRated"], vision)).toBeGreaterThanOrEqual(least);
});

test.each(Object.keys(visions) as Vision[])("all eight are told apart with %s vision", (vision) => {
  expect(nearest(ratings, vision)).toBeGreaterThanOrEqual(10);
});
