import fc from "fast-check";
import { largestAnswer } from "../../src/workbook/reading/answerSize";
import { halvesOf, runsOf, tripsOf, type Piece } from "../../src/workbook/reading/pieces";

const piece = fc.record({
  holds: fc.constantFrom("cells", "hidden", "looks"),
  sheet: fc.constantFrom("a", "b", "c"),
  row: fc.nat(1_000),
  rows: fc.nat(60_000),
  column: fc.nat(60),
  columns: fc.integer({ min: 1, max: 12 }),
  bytesPerRow: fc.integer({ min: 1, max: 20_000 }),
});
const size = (trip: readonly Piece[]) =>
  trip.reduce((sum, { rows, bytesPerRow }) => sum + rows * bytesPerRow, 0);
/** How many rows are asked for, and how far down, of everything alike. */
const asked = (pieces: readonly Piece[]) =>
  pieces.flatMap(({ row, rows, ...rest }) => (rows > 0 ? [{ from: row, to: row + rows, rest }] : []));

/** Parts that follow on each other, as one. */
function whole(pieces: readonly Piece[]) {
  const joined: ReturnType<typeof asked> = [];
  for (const part of asked(pieces)) {
    const last = joined.at(-1);
    if (last && last.to === part.from && JSON.stringify(last.rest) === JSON.stringify(part.rest))
      last.to = part.to;
    else joined.push(part);
  }
  return joined;
}

test("trips ask for every row of every piece once, in order, and no trip is too large", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const trips = tripsOf(pieces);
      expect(whole(trips.flat())).toEqual(whole(pieces));
      for (const trip of trips) {
        expect(trip.length).toBeGreaterThan(0);
        expect(size(trip)).toBeLessThanOrEqual(largestAnswer);
      }
    }),
    { numRuns: 60 },
  );
});

test("halves ask for the same, until it is one row", () => {
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 5 }), (pieces) => {
      const trip = pieces.filter(({ rows }) => rows > 0);
      const halves = halvesOf(trip);
      if (!halves) expect(trip.length === 0 || (trip.length === 1 && trip[0]?.rows === 1)).toBe(true);
      else expect(whole(halves.flat())).toEqual(whole(trip));
    }),
  );
});

test("neighbouring columns are read together", () => {
  expect(runsOf([7, 2, 3, 2, 0, 4])).toEqual([
    { column: 0, columns: 1 },
    { column: 2, columns: 3 },
    { column: 7, columns: 1 },
  ]);
});
