import { oneNamePerReview } from "../../../src/plan/recommendations/oneNamePerReview";
import { tableOf } from "./tables";

const named = (names: readonly string[]) =>
  oneNamePerReview([tableOf(names.map((review) => ({ review })))])[0]?.lines.map(({ line }) => line.review);

test.each<[string, string[], string[]]>([
  ["case, spaces and marks", ["Child B", "CHILD  B", "Child-B."], ["Child B", "Child B", "Child B"]],
  ["a dash among spaces", ["Child - B", "Child B"], ["Child - B", "Child - B"]],
  ["another break between words", ["Child AB", "Child A B"], ["Child AB", "Child A B"]],
  ["the order of words", ["SAR Adult A", "Adult A - SAR"], ["SAR Adult A", "SAR Adult A"]],
  [
    "a kind written out",
    ["SAR Adult A", "Safeguarding Adult Review: Adult A"],
    ["SAR Adult A", "SAR Adult A"],
  ],
  ["another letter", ["SAR Adult A", "SAR Adult B"], ["SAR Adult A", "SAR Adult B"]],
  ["the order of numbers", ["DHR 1 and SAR 2", "DHR 2 and SAR 1"], ["DHR 1 and SAR 2", "DHR 2 and SAR 1"]],
  ["nothing but marks", ["?", "–", "?"], ["?", "–", "?"]],
])("reviews whose names differ by %s", (_, names, expected) => {
  expect(named(names)).toEqual(expected);
});

test("one name holds in all tables, for lines, stated rows and stated numbers; no review stays none", () => {
  const first = tableOf([{ review: "SCR Child A" }]);
  const second = tableOf([{ review: "scr child a" }, {}], {
    review: "SCR CHILD A",
    statedRows: [{ review: "SCR child A." }],
  });
  const lines = second.lines.map((one, at) =>
    at === 0 ? one : { ...one, line: { ...one.line, review: null } },
  );
  const [, found] = oneNamePerReview([
    first,
    { ...second, lines, statedFor: new Map([["SCR – Child A", 5]]) },
  ]);
  expect(found?.lines.map(({ line }) => line.review)).toEqual(["SCR Child A", null]);
  expect(found?.statedRows.map(({ review }) => review)).toEqual(["SCR Child A"]);
  expect(found?.review).toBe("SCR Child A");
  expect(found?.statedFor).toEqual(new Map([["SCR Child A", 5]]));
  expect(oneNamePerReview([first])[0]).not.toHaveProperty("statedFor");
});
