import fc from "fast-check";
import { ratings } from "../../../src/plan/line";
import { groundLines } from "../../../src/plan/recommendations/grounding/groundLines";
import { listOf, tableOf, type LineSays } from "./tables";

const texts = ["Agree a formula", "Name deputies for each lead", "Review the capacity of the team"];
const entries = texts.map((text, at) => `${at + 1} ${text}`);
const reviews = ["SCR Child A", "LCSPR Family C", "Peer review"];

const anyLine: fc.Arbitrary<LineSays> = fc.record({
  review: fc.constantFrom(...reviews),
  ref: fc.constantFrom("", "1", "2", "1.1", "3a", "27", "A1", "R2"),
  recommendationRef: fc.constantFrom("", "1", "3b", "9"),
  recommendation: fc.constantFrom("", ...texts, "Share the learning", "Existing plan"),
  section: fc.constantFrom("", "Recommendation 2: deputies"),
  additional: fc.boolean(),
  rating: fc.constantFrom(...ratings),
});
const columns = { ref: 0, recommendation: 1, action: 2, recommendationRef: 3 };
const anyTables = fc
  .array(fc.array(anyLine, { maxLength: 8 }), { minLength: 1, maxLength: 4 })
  .map((sheets) => sheets.map((lines, at) => tableOf(lines, { sheet: `Sheet ${at}`, columns })));
const anyLists = fc
  .subarray(reviews)
  .map((named) => named.map((review) => listOf(entries, { review, sheet: `List of ${review}` })));

const ungrounded = new Set(["noRecommendation", "notInReview", "notRecognised"]);

test("every line comes back once, and only what it answers is new", () => {
  fc.assert(
    fc.property(anyTables, anyLists, (tables, lists) => {
      const { lines } = groundLines(tables, lists);
      const before = tables.flatMap((table) => table.lines.map(({ line }) => line));
      expect(lines.map(({ sheet, row, rating }) => [sheet, row, rating])).toEqual(
        before.map(({ sheet, row, rating }) => [sheet, row, rating]),
      );
      for (const { grounding, recommendation } of lines)
        expect(recommendation !== null).toBe(grounding === "grounded");
    }),
  );
});

test("a reference or a text is missed only where there is a list", () => {
  fc.assert(
    fc.property(anyTables, anyLists, (tables, lists) => {
      const listed = new Set(lists.map(({ review }) => review));
      for (const { review, grounding } of groundLines(tables, lists).lines)
        if (grounding === "notInReview" || grounding === "notRecognised") expect(listed).toContain(review);
    }),
  );
});

test("every ungrounded line is said once, and no other", () => {
  fc.assert(
    fc.property(anyTables, anyLists, (tables, lists) => {
      const { lines, findings } = groundLines(tables, lists);
      const said = findings.filter(({ kind }) => ungrounded.has(kind));
      const missed = lines.filter(({ grounding }) => ungrounded.has(grounding));
      expect(said.map(({ kind, sheet }) => [kind, sheet])).toEqual(
        missed.map(({ grounding, sheet }) => [grounding, sheet]),
      );
    }),
  );
});

test("the recommendations of a listed review are those of its list; live and complete ones are within them", () => {
  fc.assert(
    fc.property(anyTables, anyLists, (tables, lists) => {
      const { lines, recommendations } = groundLines(tables, lists);
      for (const review of new Set(lines.map((line) => line.review ?? ""))) {
        const own = recommendations.filter((one) => one.review === review);
        if (lists.some((list) => list.review === review))
          expect(own.map(({ ref }) => ref)).toEqual(["1", "2", "3"]);
      }
      for (const { lines: all, liveLines, complete } of recommendations) {
        expect(liveLines).toBeLessThanOrEqual(all);
        expect(complete === true && liveLines === 0).toBe(false);
      }
    }),
  );
});

test("the order of sheets and of lists changes nothing", () => {
  const sorted = (values: readonly unknown[]): string[] =>
    values.map((value) => JSON.stringify(value)).sort();
  fc.assert(
    fc.property(anyTables, anyLists, (tables, lists) => {
      const one = groundLines(tables, lists);
      const other = groundLines([...tables].reverse(), [...lists].reverse());
      expect(sorted(other.lines)).toEqual(sorted(one.lines));
      expect(sorted(other.recommendations)).toEqual(sorted(one.recommendations));
    }),
  );
});
