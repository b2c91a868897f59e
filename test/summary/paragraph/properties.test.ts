import * as fc from "fast-check";
import { summarise } from "../../../src/summary/summarise";
import { changeCounts, countsFor, countsForWorkbook, numbersIn, withoutNamesAndDates } from "./figures";
import { anyPlan, anyTold, eachParagraph, sentencesOf, type Told } from "./anyTold";
import { meetingDate } from "../plans";

/** "None of the nine actions is rated" is singular by its first word: without what it counts over. */
const withoutOf = (text: string): string =>
  withoutNamesAndDates(text).replace(
    /of the (?:two|three|four|five|six|seven|eight|nine|\d+) (?:complete )?\w+/g,
    "of them",
  );

const holds = (asked: boolean, claim: (told: Told) => void): void => {
  fc.assert(fc.property(anyTold(asked), claim), { numRuns: 150 });
};

describe.each([
  ["once all is answered", false],
  ["while green is asked", true],
])("%s", (_name, asked) => {
  test("every number stands in the tallies, the lists or the lines", () => {
    holds(asked, ({ plan, full, short }) => {
      const allowed = countsForWorkbook(full, plan);
      for (const { paragraph, reviews } of [full, short]) {
        expect(numbersIn(paragraph).filter((number) => !allowed.has(number))).toEqual([]);
        for (const review of reviews) {
          const lines = plan.lines.filter((line) => (line.review ?? "") === review.name);
          const recommendations = plan.recommendations.filter((one) => one.review === review.name);
          const own = countsFor(review, lines, recommendations, meetingDate);
          for (const count of changeCounts(full.changes)) own.add(count);
          expect(numbersIn(review.paragraph).filter((number) => !own.has(number))).toEqual([]);
        }
      }
    });
  });

  test("whole sentences, none of which begins with a figure", () => {
    holds(asked, (told) => {
      for (const text of eachParagraph(told)) {
        expect(text).not.toMatch(/ {2}|\.\.|\( | \)|;;|,,| ,| ;|null|undefined|NaN|zero|^ | $/);
        for (const sentence of sentencesOf(text)) expect(sentence).toMatch(/^[A-Z][^.]*[^ ,;:.]\.$/);
      }
    });
  });

  test("one is singular and everything else plural", () => {
    const noun = "(?:(?:open|complete|additional|other|dated) )?(?:action|recommendation|review|sheet)";
    const count = "two|three|four|five|six|seven|eight|nine|\\d+";
    const wrong = [
      new RegExp(`\\bone ${noun}s\\b`, "i"),
      new RegExp(`\\b(?:${count}) ${noun}\\b`, "i"),
      new RegExp(`\\bone ${noun} (?:are|have|were|lead|look)\\b`, "i"),
      new RegExp(`\\b(?:${count}) ${noun}s (?:is|has|was|leads)\\b`, "i"),
    ];
    holds(asked, (told) => {
      for (const text of eachParagraph(told).map(withoutOf))
        for (const form of wrong) expect(text).not.toMatch(form);
    });
  });

  test("the short paragraph is three or four sentences at most, and never longer than the full one", () => {
    holds(asked, ({ full, short }) => {
      expect(short.paragraph.length).toBeLessThanOrEqual(full.paragraph.length);
      expect(sentencesOf(short.paragraph).length).toBeLessThanOrEqual(4);
      short.reviews.forEach(({ paragraph }, at) => {
        expect(paragraph.length).toBeLessThanOrEqual(full.reviews[at]!.paragraph.length);
        expect(sentencesOf(paragraph).length).toBeLessThanOrEqual(4);
      });
    });
  });

  test("the order in which lines come changes nothing", () => {
    fc.assert(
      fc.property(anyPlan(asked), (plan) => {
        const { paragraph, reviews } = summarise({ ...plan, lines: [...plan.lines].reverse() });
        const usual = summarise(plan);
        expect(paragraph).toBe(usual.paragraph);
        expect(reviews.map((review) => review.paragraph)).toEqual(
          usual.reviews.map((review) => review.paragraph),
        );
      }),
    );
  });
});
