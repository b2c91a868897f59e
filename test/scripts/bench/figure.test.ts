import { aim, figure, held, isMet, spreadOf } from "../../../bench/figure";
import { mostTrips } from "../../../bench/office/mostTrips";
import { timesInTurns } from "../../../bench/times";

test("the spread is the least, the middle and the most, whatever their order", () => {
  expect(spreadOf([5, 1, 30, 4, 2])).toEqual({ min: 1, median: 4, max: 30 });
});

test("ratios are those of each round, not of the medians", () => {
  const base = { against: "floor", numbers: [1, 10, 2] };
  expect(figure("part", "what", "ms", [3, 20, 8], { base }).ratio).toEqual({
    ...{ against: "floor", min: 2, median: 3, max: 4 },
  });
});

test.each([
  ["a median within what is promised", [1, 2, 9], null, held(2), true],
  ["a median beyond it", [1, 3, 9], null, held(2), false],
  ["an aim that is missed", [1, 3, 9], null, aim(2), false],
  ["a ratio within it, whatever the median", [30, 30, 30], [15, 20, 30], held(1.5), true],
  ["a ratio beyond it", [30, 30, 30], [10, 15, 15], held(1.5), false],
  ["nothing promised", [1_000], null, null, true],
  ["what could not be measured", [Number.NaN], null, held(2), false],
])("%s", (_, numbers, base, target, met) => {
  const beside = base && { against: "floor", numbers: base };
  expect(isMet(figure("part", "what", "ms", numbers, { base: beside, target }))).toBe(met);
});

test.each([
  [0, 3],
  [4_000_000, 3],
  [4_000_001, 4],
  [8_000_000, 4],
  [9_000_000, 5],
])("%i bytes take %i reads at the most", (bytes, trips) => {
  expect(mostTrips(3, bytes)).toBe(trips);
});

test("works take turns, each round beginning with another, and warm-ups are not counted", async () => {
  const order: string[] = [];
  const work = (name: string) => () => () => order.push(name);
  const times = await timesInTurns({ a: work("a"), b: work("b") }, { warmUps: 1, counted: 2 });
  expect(order.join("")).toBe("abbaab");
  expect([times.a.length, times.b.length]).toEqual([2, 2]);
});

test("a work that does nothing is no measurement", async () => {
  await expect(timesInTurns({ none: () => () => 0 }, { warmUps: 0, counted: 1 })).rejects.toThrow();
});
