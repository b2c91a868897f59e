import { ratings, type Rating } from "../../src/plan/line";
import { ratingColours } from "../../src/summary/palette";
import { ciede2000, contrast, difference, visions, type Vision } from "./colourMaths";

const nearest = (among: readonly Rating[], vision: Vision): number =>
  Math.min(
    ...among.flatMap((one, index) =>
      among
        .slice(index + 1)
        .map((other) => difference(ratingColours[one].fill, ratingColours[other].fill, vision)),
    ),
  );

test.each(ratings)("the font on %s is read easily", (rating) => {
  const { fill, font } = ratingColours[rating];
  expect(contrast(font, fill)).toBeGreaterThanOrEqual(4.5);
});

describe("the five ratings of most plans stay far apart", () => {
  const least: readonly (readonly [Vision, number])[] = [
    ["normal", 28],
    ["protan", 19],
    ["deutan", 21],
    ["tritan", 22],
  ];
  test.each(least)("with %s vision", (vision, difference) => {
    expect(nearest(["red", "amber", "green", "blue", "notRated"], vision)).toBeGreaterThanOrEqual(difference);
  });
});

test.each(visions)("all eight are told apart with %s vision", (vision) => {
  expect(nearest(ratings, vision)).toBeGreaterThanOrEqual(10);
});

// Pairs 1, 7, 13, 17 and 34 of the test data of Sharma, Wu and Dalal 2005.
test.each([
  [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
  [[50, 0, 0], [50, -1, 2], 2.3669],
  [[50, -0.001, 2.49], [50, 0.0009, -2.49], 4.8045],
  [[50, 2.5, 0], [73, 25, -18], 27.1492],
  [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
] as const)("the measure itself agrees with the published pair %#", (one, other, published) => {
  expect(ciede2000(one, other)).toBeCloseTo(published, 4);
});
