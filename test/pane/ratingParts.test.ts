import fc from "fast-check";
import { ratings } from "../../src/plan/line";
import { ratingParts } from "../../src/pane/results/ratingParts";
import { openLines } from "../../src/pane/results/openLines";
import { askedTally, tally } from "./sampleRefreshed";

test("the parts keep the fixed order and leave out what is not there", () => {
  expect(ratingParts(tally)).toEqual([
    { rating: "red", count: 1 },
    { rating: "amber", count: 5 },
    { rating: "green", count: 4 },
  ]);
});

test("lines whose rating is asked are a part of their own, never nought", () => {
  expect(ratingParts({ ...tally, amber: null, green: null })).toEqual([
    { rating: "red", count: 1 },
    { rating: "asked", count: 9 },
  ]);
});

test("the parts always add up to the lines", () => {
  const counts = fc.array(fc.option(fc.nat(50)), { minLength: ratings.length, maxLength: ratings.length });
  fc.assert(
    fc.property(counts, fc.nat(20), (known, asked) => {
      const rated = Object.fromEntries(ratings.map((rating, index) => [rating, known[index] ?? null]));
      const lines = known.reduce<number>((sum, count) => sum + (count ?? 0), asked);
      const parts = ratingParts({ ...tally, ...rated, lines });
      expect(parts.reduce((sum, { count }) => sum + count, 0)).toBe(lines);
      expect(parts.every(({ count }) => count > 0)).toBe(true);
    }),
  );
});

test("open lines are known only when every kind of them is", () => {
  expect(openLines(tally)).toBe(6);
  expect(openLines(askedTally)).toBeNull();
  expect(openLines({ ...tally, continuing: null })).toBeNull();
});
