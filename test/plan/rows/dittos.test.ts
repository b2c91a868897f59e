import { isDitto, withoutDittos } from "../../../src/plan/rows/dittos";

test.each<[string, boolean]>([
  ['"', true],
  ["” ”", true],
  ["do.", true],
  ["Ditto", true],
  ["As above", true],
  ["see above", true],
  ["Same as previous", true],
  ["as per the recommendation above", true],
  ["", false],
  ["Above all, agree a tool", false],
  ["As agreed", false],
  ["See recommendation 4", false],
  ["Same", false],
  ["The above", false],
  ["See appendix above", false],
  ["- ditto -", true],
  ["(as per previous line)", true],
  ["See the row above.", true],
  ['"'.repeat(7), false],
  [`as above${" ".repeat(32)}`, true],
  [`as above${" ".repeat(33)}`, false],
])("%j repeats the cell above: %s", (text, is) => {
  expect(isDitto(text)).toBe(is);
});

const blank = { review: "", priority: "", recommendationRef: "", recommendation: "", ref: "" };
type Row = Partial<typeof blank>;
const read = (...rows: Row[]) =>
  withoutDittos(rows.map((row) => ({ ...blank, ...row }))).map((row) =>
    Object.fromEntries(Object.entries(row).filter(([, text]) => text !== "")),
  );

test.each<[string, Row[], Row[]]>([
  ["nothing where there are none", [{ ref: "1" }, { ref: "2" }], [{ ref: "1" }, { ref: "2" }]],
  [
    "a mark below a text",
    [{ recommendation: "Agree" }, { recommendation: '"' }],
    [{ recommendation: "Agree" }, { recommendation: "Agree" }],
  ],
  [
    "a mark below a blank below a text",
    [{ priority: "Voice" }, {}, { priority: "As above" }],
    [{ priority: "Voice" }, {}, { priority: "Voice" }],
  ],
  [
    "marks below a mark",
    [{ review: "A" }, { review: '"' }, { review: '"' }],
    [{ review: "A" }, { review: "A" }, { review: "A" }],
  ],
  ["a mark below nothing", [{ ref: "ditto" }, { ref: "2" }], [{}, { ref: "2" }]],
  [
    "a mark in a column of numbers",
    [{ recommendationRef: "3" }, { recommendationRef: "do." }],
    [{ recommendationRef: "3" }, { recommendationRef: "3" }],
  ],
  [
    "a mark in one column only",
    [
      { ref: "1", priority: "Voice" },
      { ref: "2", priority: '"' },
    ],
    [
      { ref: "1", priority: "Voice" },
      { ref: "2", priority: "Voice" },
    ],
  ],
  [
    "a pointer by number",
    [
      { ref: "1", recommendation: "Agree" },
      { ref: "2", recommendation: "Train" },
      { recommendation: "As recommendation 1 above" },
    ],
    [
      { ref: "1", recommendation: "Agree" },
      { ref: "2", recommendation: "Train" },
      { recommendation: "Agree" },
    ],
  ],
  [
    "a pointer to a recommendation's own number rather than the line's",
    [
      { ref: "1", recommendationRef: "2", recommendation: "Agree" },
      { ref: "2", recommendationRef: "1", recommendation: "Train" },
      { recommendation: "See rec 1" },
    ],
    [
      { ref: "1", recommendationRef: "2", recommendation: "Agree" },
      { ref: "2", recommendationRef: "1", recommendation: "Train" },
      { recommendation: "Train" },
    ],
  ],
  [
    "a pointer to a text that begins with its number",
    [{ recommendation: "1. Agree" }, { recommendation: "See recommendation 1" }],
    [{ recommendation: "1. Agree" }, { recommendation: "1. Agree" }],
  ],
  [
    "a pointer to a number that stands without its words first",
    [{ ref: "1" }, { ref: "1", recommendation: "Agree" }, { recommendation: "See rec 1" }],
    [{ ref: "1" }, { ref: "1", recommendation: "Agree" }, { recommendation: "Agree" }],
  ],
  [
    "a pointer to one part rather than the first of its number",
    [
      { ref: "1.1", recommendation: "Agree" },
      { ref: "1.2", recommendation: "Train" },
      { recommendation: "As recommendation 1.2" },
      { recommendation: "As recommendation 1.3" },
      { recommendation: "As rec. no. 1 (as above)" },
    ],
    [
      { ref: "1.1", recommendation: "Agree" },
      { ref: "1.2", recommendation: "Train" },
      { recommendation: "Train" },
      { recommendation: "Agree" },
      { recommendation: "Agree" },
    ],
  ],
  [
    "a pointer to one part by the number its text begins with",
    [
      { ref: "7", recommendation: "1.1 Agree" },
      { ref: "8", recommendation: "1.2 Train" },
      { recommendation: "See recommendation 1.2" },
      { recommendation: "See recommendation 8" },
    ],
    [
      { ref: "7", recommendation: "1.1 Agree" },
      { ref: "8", recommendation: "1.2 Train" },
      { recommendation: "1.2 Train" },
      { recommendation: "1.2 Train" },
    ],
  ],
  [
    "a pointer of as many letters as one may have, and of one more",
    [
      { recommendation: `As recommendation 1 above${" ".repeat(15)}` },
      { recommendation: `As recommendation 1 above${" ".repeat(16)}` },
    ],
    [
      { recommendation: "Recommendation 1" },
      { recommendation: `As recommendation 1 above${" ".repeat(16)}` },
    ],
  ],
  [
    "a pointer to a number that no text above has",
    [{ ref: "1", recommendation: "Agree" }, { recommendation: "See recommendation 7" }],
    [{ ref: "1", recommendation: "Agree" }, { recommendation: "Recommendation 7" }],
  ],
  [
    "a pointer to what stands nowhere",
    [{ ref: "1" }, { recommendation: "See recommendation 7" }],
    [{ ref: "1" }, { recommendation: "Recommendation 7" }],
  ],
  [
    "a sentence that begins as one",
    [{ recommendation: "As recommendation 1 says, agree a tool for all" }],
    [{ recommendation: "As recommendation 1 says, agree a tool for all" }],
  ],
])("what dittos stand for: %s", (_, rows, wanted) => {
  expect(read(...rows)).toEqual(wanted);
});
