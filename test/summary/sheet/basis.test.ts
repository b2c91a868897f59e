import type { Plan } from "../../../src/plan/plan";
import { basisOf } from "../../../src/summary/sheet/basis";
import { shareOf } from "../../../src/summary/sheet/share";
import { summarise } from "../../../src/summary/summarise";
import type { Summary } from "../../../src/summary/summary";
import { day, lineOf, planOf, sheetOf } from "../plans";

const refreshedOn = day("2021-10-14");
/** What one line of the basis says, of a plan with an action each for reviews A and B. */
const partsOf = (
  label: string,
  plan: Partial<Plan> = {},
  summary: Partial<Summary> = {},
): readonly string[] => {
  const usual = planOf([lineOf({ review: "Review A" }), lineOf({ review: "Review B" })]);
  const given = { ...usual, ...plan };
  const basis = basisOf({ ...summarise(usual), ...summary }, given, refreshedOn, []);
  const found = basis.find((one) => one.label === label);
  if (!found) throw new Error(`nothing says ${label}`);
  return found.parts;
};
const usual = summarise(planOf([lineOf({ review: "Review A" }), lineOf({ review: "Review B" })]));
const [reviewA, reviewB] = usual.reviews;
if (!reviewA || !reviewB) throw new Error("no reviews");
const stating = (a: number | null, b: number | null, total: number | null, found = 4): Partial<Summary> => ({
  reviews: [
    { ...reviewA, stated: a, recommendations: found },
    { ...reviewB, stated: b, recommendations: 3 },
  ],
  totals: { ...usual.totals, stated: total },
});

test.each<[string, Partial<Summary>, readonly string[]]>([
  ["nowhere", stating(null, null, null), ["Nothing on the sheets states how many there are."]],
  ["and the same", stating(4, 3, 7), ["7 stated, and the same number found."]],
  ["for one review only", stating(4, null, null), ["Review B: not stated, 3 found"]],
  ["and another is found", stating(5, 3, 8), ["Review A: 5 stated, 4 found"]],
  [
    "for one, and another is found",
    stating(5, null, null),
    ["Review A: 5 stated, 4 found", "Review B: not stated, 3 found"],
  ],
])("recommendations stated %s", (_, summary, expected) => {
  expect(partsOf("Recommendations stated", {}, summary)).toEqual(expected);
});

const listing = (...reviews: readonly (readonly [string, number])[]): Partial<Plan> => ({
  sheets: [
    sheetOf("Plan", { lines: 2 }),
    sheetOf("Recs", {
      counted: false,
      lists: reviews.map(([review, listed]) => ({ review, listed, stated: null })),
    }),
  ],
});
const unchecked: Partial<Summary> = { totals: { ...usual.totals, groundingNotChecked: usual.totals.lines } };
test.each<[string, Partial<Plan>, Partial<Summary>, readonly string[]]>([
  ["where nothing is named", {}, unchecked, ["Not checked: these sheets name no recommendations."]],
  ["without lists", listing(), {}, ["Checked against the sheets, not against the reviews themselves."]],
  [
    "with lists of nothing",
    listing(["Review A", 0]),
    {},
    ["Checked against the sheets, not against the reviews themselves."],
  ],
  [
    "with a list for each",
    listing(["Review A", 3], ["Review B", 2]),
    {},
    ["Checked against the lists of recommendations in this workbook."],
  ],
  [
    "with a list for one",
    listing(["Review A", 3]),
    {},
    [
      "Checked against the lists of recommendations in this workbook; against the sheet only for:",
      "Review B",
    ],
  ],
])("recommendations and actions %s", (_, plan, summary, expected) => {
  expect(partsOf("Recommendations and actions", plan, summary)).toEqual(expected);
});

const evidence = { ref: 0, action: 2, evidence: 6 };
test.each<[string, Plan["sheets"], readonly string[]]>([
  ["on no sheet", [sheetOf("Plan", { lines: 2 })], ["Not checked: these sheets have no evidence column."]],
  [
    "on every sheet",
    [sheetOf("Plan", { lines: 2, columns: evidence })],
    ["Checked wherever an action is complete."],
  ],
  [
    "on one of two",
    [sheetOf("Plan", { lines: 2, columns: evidence }), sheetOf("Other", { lines: 2 })],
    ["Checked wherever an action is complete, except on:", "Other"],
  ],
  [
    "but on sheets that do not count, or have no lines",
    [
      sheetOf("Plan", { lines: 2, columns: evidence }),
      sheetOf("Archive", { lines: 2, counted: false }),
      sheetOf("Blank", { lines: 0 }),
    ],
    ["Checked wherever an action is complete."],
  ],
])("evidence %s", (_, sheets, expected) => {
  expect(partsOf("Evidence", { sheets })).toEqual(expected);
});

test.each<[string, Plan["sheets"], readonly string[]]>([
  ["from words", [sheetOf("Plan", { lines: 2, ratingFrom: "text" })], ["The words in the rating column"]],
  ["from nothing", [sheetOf("Plan", { lines: 2, ratingFrom: null })], ["Nothing: there are no ratings"]],
  ["on no sheet", [], ["nothing: there are no ratings"]],
  [
    "from several things",
    [
      sheetOf("A", { lines: 2, ratingFrom: "text" }),
      sheetOf("B", { lines: 2, ratingFrom: "ticks" }),
      sheetOf("C", { lines: 2, ratingFrom: "text" }),
      sheetOf("D", { lines: 0, ratingFrom: "percent" }),
    ],
    ["The words in the rating column – on A, C", "The ticks – on B"],
  ],
])("ratings read %s", (_, sheets, expected) => {
  expect(partsOf("Ratings were read from", { sheets })).toEqual(expected);
});

test("timescales without a day name quarters and terms, and the day a plan was agreed", () => {
  const { dates } = planOf([]);
  const said = (planAgreed: typeof dates.planAgreed) =>
    partsOf("Timescales without a day", { dates: { ...dates, planAgreed } })[0];
  expect(said(null)).toMatch(/^Quarters of a year from 1 April; school terms to [^,]+, [^,]+, [^,.]+\.$/);
  expect(said(day("2021-02-02"))).toMatch(
    /\. Plans that do not say when they were agreed: 2 February 2021\.$/,
  );
});

test.each<[string, string, Partial<Summary>, readonly string[]]>([
  ["no review", "Reviews covered", { reviews: [] }, ["None."]],
  ["two reviews", "Reviews covered", {}, ["Review A", "Review B"]],
  ["no hidden row", "Hidden rows", { hiddenLines: 0 }, ["None."]],
  ["one", "Hidden rows", { hiddenLines: 1 }, ["One action on a hidden row is counted."]],
  ["two", "Hidden rows", { hiddenLines: 2 }, ["Two actions on hidden rows are counted."]],
  ["no sheet left out", "Sheets left out", { leftOut: [] }, ["None."]],
  ["one left out", "Sheets left out", { leftOut: ["Archive: an archive"] }, ["Archive: an archive"]],
])("%s", (_, label, summary, expected) => {
  expect(partsOf(label, {}, summary)).toEqual(expected);
});

test("the basis has the same labels in the same order", () => {
  expect(basisOf(usual, planOf([]), refreshedOn, []).map(({ label }) => label)).toEqual([
    ...["Meeting date", "Refreshed on", "What the colours mean", "Ratings were read from"],
    ...[
      "Timescales without a day",
      "Reviews covered",
      "Recommendations stated",
      "Recommendations and actions",
    ],
    ...["Evidence", "Hidden rows", "Sheets left out", "To look at", "Highlighted in the sheets"],
  ]);
});

test.each([
  [0, 0, null],
  [0, 5, 0],
  [5, 5, 1],
  [1, 4, 0.25],
  [1, 1000, 0.01],
  [999, 1000, 0.99],
])("%i of %i are the share %j", (part, whole, share) => {
  expect(shareOf(part, whole)).toBe(share);
});
