import { cellEvidence } from "../../../../src/plan/columns/cells/cellEvidence";
import { headingMeanings } from "../../../../src/plan/columns/headingMeaning";
import { carried, shapeWith } from "../proposal/madeColumn";

test("cells that say nothing speak for no meaning", () => {
  const shape = shapeWith({}, { filled: 8 });
  expect(headingMeanings.map((meaning) => cellEvidence(shape, meaning))).toEqual(
    headingMeanings.map(() => 0),
  );
});

test("more cells say more, six as much as all", () => {
  const against = [1, 3, 6, 12].map((rating) => cellEvidence(shapeWith({ rating }), "action"));
  const [one = 0, three = 0, six = 0, twelve = 0] = against;
  expect(one).toBeLessThan(0);
  expect(three).toBeCloseTo(one * 3);
  expect(six).toBeCloseTo(one * 6);
  expect(twelve).toBeCloseTo(six);
});

test("what fits in part fits better than what does not", () => {
  const fits = (plan: number, rating: number) => cellEvidence(shapeWith({ plan, rating }), "action");
  expect(fits(8, 0)).toBeGreaterThan(fits(4, 4));
  expect(fits(4, 4)).toBeGreaterThan(fits(0, 8));
});

test.each<[string, "action" | "lead" | "priority", number, number, number, boolean]>([
  ["actions seldom repeat", "action", 6, 0.5, 0.6, true],
  ["five actions may", "action", 5, 0.5, 0.6, false],
  ["half of them may", "action", 6, 0.1, 0.5, false],
  ["leads may", "lead", 6, 0.5, 0.6, false],
  ["themes repeat", "priority", 6, 0.2, 0.1, true],
  ["five themes need not", "priority", 5, 0.2, 0.1, false],
  ["a fifth is enough", "priority", 6, 0.6, 0.2, false],
  ["leads need not", "lead", 6, 0.2, 0.1, false],
])("%s", (_, meaning, filled, usual, odd, isLess) => {
  const [as, than] = [odd, usual].map((repeated) =>
    cellEvidence(shapeWith({ label: filled }, { repeated }), meaning),
  );
  if (isLess) expect(as).toBeLessThan(than ?? 0);
  else expect(as).toBe(than);
});

test("what is written once for the rows below is a recommendation sooner than an action", () => {
  const once = shapeWith({ statement: 5 }, carried);
  const often = shapeWith({ statement: 5 });
  expect(cellEvidence(once, "recommendation")).toBeGreaterThan(cellEvidence(often, "recommendation"));
  expect(cellEvidence(once, "action")).toBeLessThan(cellEvidence(often, "action"));
  expect(cellEvidence(once, "outcome")).toBe(cellEvidence(often, "outcome"));
});
