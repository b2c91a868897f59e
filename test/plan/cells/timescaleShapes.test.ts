import fc from "fast-check";
import { figureShapes, namedDayShapes } from "../../../src/plan/cells/timescales/shapes/dayTexts";
import { monthShapes } from "../../../src/plan/cells/timescales/shapes/months";
import { quarterShapes } from "../../../src/plan/cells/timescales/shapes/quarters";
import { relativeShapes } from "../../../src/plan/cells/timescales/shapes/relative";
import { termShapes } from "../../../src/plan/cells/timescales/shapes/terms";
import { yearShapes } from "../../../src/plan/cells/timescales/shapes/years";

const shapes = [
  ...[...figureShapes, ...namedDayShapes, ...monthShapes, ...quarterShapes],
  ...[...yearShapes, ...termShapes, ...relativeShapes],
];

const pieces = [
  ...[
    "1",
    "3",
    "12",
    "31",
    "21",
    "22",
    "2021",
    "2022",
    "20210930",
    "1st",
    "2nd",
    "3rd",
    "4th",
    "first",
    "last",
  ],
  ...[
    "q1",
    "q3",
    "qtr",
    "quarter",
    "h1",
    "half",
    "fy",
    "financial year",
    "year end",
    "calendar year",
    "year",
  ],
  ...["march", "mar", "sept", "may", "end of", "end of the", "this month", "month end", "half term", "term"],
  ...[
    "autumn",
    "spring term",
    "sum term",
    "academic year",
    "christmas",
    "six",
    "months",
    "weeks",
    "within a",
  ],
  ...["immediately", "asap", "now", "a.s.a.p.", "of", "in", "to", "and", "the", "'", "(", ")"],
];
const anyText = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom("", " ", "/", "-", ".", ", ")), {
    maxLength: 7,
  })
  .map((parts) => parts.flat().join(""));

/** The shapes that a text has at one of its characters. */
function metAt(text: string, at: number) {
  return shapes.filter(({ pattern }) => {
    pattern.lastIndex = at;
    return pattern.test(text);
  });
}

test("a shape is met only where a text begins as the shape says", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (let at = 0; at < text.length; at++) {
        const first = /\d/.test(text.charAt(at)) ? "figure" : "letter";
        for (const { begins } of metAt(text, at)) expect(["either", first]).toContain(begins);
      }
    }),
    { numRuns: 1000 },
  );
});

test("every shape is met somewhere", () => {
  const texts = [
    ...["31/03/2022", "2021-09-30", "20210930", "31/03", "1st march 2021", "31 march", "december 12 2021"],
    ...["march the 3rd 2021", "sept 2021", "march 2021/22", "2021 march", "03/2022", "june", "end of month"],
    ...["h1 2021/22", "2021/22 h1", "q3 2021/22", "2021/22 q3", "q3 2021", "2021 q3", "q2", "quarter end"],
    ...[
      "2021/22",
      "17/18",
      "fy 21/22",
      "fy 2021",
      "year end",
      "calendar year",
      "2018",
      "autumn term 2021/22",
    ],
    ...["2021/22 autumn term", "summer 2022", "2022 summer", "spring term", "end of term", "6 months"],
    ...["within a month", "immediately", "asap", "now"],
  ];
  const met = new Set(texts.flatMap((text) => metAt(text, 0)));
  expect(shapes.filter((shape) => !met.has(shape)).map(({ pattern }) => pattern.source)).toEqual([]);
});
