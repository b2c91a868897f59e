import fc from "fast-check";
import {
  longestRecommendation,
  mostRecommendations,
  readPastedList,
} from "../../../../src/plan/recommendations/pasted/pastedList";
import { quickestOf } from "../../../quickestOf";

const agree = "Agree a funding formula";
const name = "Name deputies for each lead";

test("what is too much is cut, and told", () => {
  const many = Array.from({ length: mostRecommendations + 7 }, (_, at) => `${at + 1}. ${agree}`);
  expect(readPastedList(many.join("\n"))).toMatchObject({ cut: { recommendations: 7, texts: 0 } });
  expect(readPastedList(many.join("\n")).recommendations).toHaveLength(mostRecommendations);
  const long = readPastedList(`1. ${"word ".repeat(1_000)}\n2. ${name}`);
  expect(long.cut).toEqual({ recommendations: 0, texts: 1 });
  expect(long.recommendations[0]?.text.length).toBeLessThanOrEqual(longestRecommendation);
});

test.each([
  [2_000, ". "],
  [3_000, ". "],
  [3_000, "\t"],
  [12_000, ". "],
])("of %i recommendations all but 500 are said to be cut", (count, mark) => {
  const many = Array.from({ length: count }, (_, at) => `${at + 1}${mark}Share the learning of audit ${at}`);
  expect(readPastedList(many.join("\n")).cut).toEqual({ recommendations: count - 500, texts: 0 });
});

test("one word of 40,000 letters is answered at once", () => {
  const word = "x".repeat(40_000);
  expect(readPastedList(word).recommendations).toEqual([]);
  expect(quickestOf(() => void readPastedList(word))).toBeLessThan(1_000);
});

test("a whole report pasted by mistake is answered", () => {
  for (const line of ['"x\n', '"x\t\n', '""', "\t", "1.a\n", "(", "1 ", "a-\n"]) {
    const { recommendations } = readPastedList(line.repeat(40_000));
    expect(recommendations.length).toBeLessThanOrEqual(mostRecommendations);
  }
});

describe("whatever is pasted", () => {
  const pieces = fc.constantFrom(
    "\n",
    "\t",
    '"',
    "1. ",
    "2)",
    "R3b",
    "• ",
    "Recommendation 4:",
    "\r\n",
    "-",
    "26",
    "word ",
    "Agree a formula",
    "\u00ad",
    "(",
  );
  const anyPaste = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(pieces, { maxLength: 40 }).map((some) => some.join("")),
  );

  test("nothing is thrown, and what is given is within bounds and on one line", () => {
    fc.assert(
      fc.property(anyPaste, (pasted) => {
        const { recommendations, stated } = readPastedList(pasted);
        expect(stated ?? 1).toBeGreaterThan(0);
        for (const { ref, text } of recommendations) {
          expect(`${ref}${text}`).not.toMatch(/[\t\n\r]/);
          expect(text).not.toBe("");
          expect(text.length).toBeLessThanOrEqual(longestRecommendation);
        }
      }),
    );
  });

  const anyRef = fc.oneof(
    fc.integer({ min: 1, max: 99 }).map(String),
    fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 20 })).map((two_) => two_.join(".")),
    fc.tuple(fc.integer({ min: 1, max: 9 }), fc.constantFrom("a", "b", "(i)")).map((two_) => two_.join("")),
    fc.integer({ min: 10, max: 99 }).map((number) => `21 BCFU ${number}`),
  );
  const words = fc.array(
    fc.constantFrom("agree", "formula", "lead", "“now”", "3", "=1+1", "report,", "multi-agency"),
    { minLength: 1, maxLength: 8 },
  );
  const anyList = fc.uniqueArray(
    fc.record({ ref: anyRef, text: words.map((some) => `Share ${some.join(" ")} widely.`) }),
    { selector: ({ ref }) => ref, minLength: 2, maxLength: 12 },
  );

  test("a list written as number, tab, text gives the same list", () => {
    fc.assert(
      fc.property(anyList, (list) => {
        const pasted = list.map(({ ref, text }) => `${ref}\t${text}`).join("\n");
        expect(readPastedList(pasted)).toMatchObject({ recommendations: list, stated: null, passedOver: [] });
      }),
    );
  });
});
