import type { FindingKind } from "../../../src/plan/finding";
import { gridOf } from "../gridOf";
import { key } from "../smallPlan";
import { foundIn, foundOn, type Rows, type Short } from "./foundIn";

type Cells = readonly [ref: string, action: string, lead?: string, recommendation?: string, due?: string];

const table = (lines: readonly Cells[]): Rows => [
  ["Ref", "Recommendation", "Action", "Lead", "Due", "RAG"],
  ...lines.map(([ref, action, lead = "Chair", recommendation = `Improve the matter of ${action}`, due]) => [
    ref,
    recommendation,
    action,
    lead,
    due ?? "May 2022",
    "Amber",
  ]),
];
const numbered = (refs: readonly string[]): Rows =>
  table(refs.map((ref, at) => [ref, `Carry out piece of work ${String.fromCharCode(65 + at)}`]));

test.each<[string, Rows, Short[]]>([
  [
    "one of six stands twice",
    numbered(["1.1", "1.2", "1.3", "1.3", "2.1", "2.2"]),
    [["warning", "A6", "1.3", "A5"]],
  ],
  ["a plain number stands twice", numbered(["1", "2", "3", "4", "4", "5"]), [["warning", "A7", "4", "A6"]]],
  [
    "in capitals and small letters",
    numbered(["1a", "1b", "1c", "1B", "1d", "1e"]),
    [["warning", "A6", "1B", "A4"]],
  ],
  ["1.1 and 1.10 are two references", numbered(["1.1", "1.2", "1.3", "1.4", "1.10", "1.11"]), []],
  ["too few lines to tell", numbered(["1.1", "1.1", "1.2"]), []],
  ["a column that names what several lines share", numbered(["1", "1", "1", "2", "2", "3", "3", "4"]), []],
  ["words without a number", numbered(["New", "New", "1.1", "1.2", "1.3", "1.4", "1.5", "1.6"]), []],
  [
    "numbers that begin again under the next heading",
    [
      ["Ref", "Action", "Lead", "Due", "RAG"],
      ["Priority 1: Neglect"],
      ...["1", "2", "3", "4", "5", "6", "7", "8"].map((ref) => [
        ref,
        `Carry out work ${ref} on neglect`,
        "Chair",
        "May 2022",
        "Amber",
      ]),
      ["Priority 2: Exploitation"],
      ["1", "Carry out work on exploitation", "Chair", "May 2022", "Amber"],
    ],
    [],
  ],
])("references: %s", (_, rows, expected) => {
  expect(foundIn(rows, "duplicateReference")).toEqual(expected);
});

test("recommendations that two lines answer are no references of lines", () => {
  const rows: Rows = [
    ["Rec No", "Recommendation", "Action", "Lead", "Due", "RAG"],
    ...["1", "2", "3", "4", "5", "6", "7", "7"].map((ref, at) => [
      ref,
      `Improve matter ${ref} of the review`,
      `Carry out piece of work ${String.fromCharCode(65 + at)}`,
      "Chair",
      "May 2022",
      "Amber",
    ]),
  ];
  expect(foundIn(rows, "duplicateReference")).toEqual([]);
});

const leaflet = "Write a leaflet for parents";
const others: Cells[] = ["A", "B", "C", "D"].map((mark, at) => [
  `9.${at}`,
  `Carry out piece of work ${mark}`,
]);

test.each<[string, Rows, Short[]]>([
  [
    "the same in other spaces and capitals, under one recommendation",
    table([
      ["1.1", leaflet, "Chair", "Tell parents"],
      ["1.2", "Write a  leaflet for Parents.", "Chair", "Tell parents"],
      ...others,
    ]),
    [["warning", "C4", "Write a leaflet for Parents.", "C3"]],
  ],
  [
    "for other leads under references of their own",
    table([
      ["1.1", leaflet, "Chair", "Tell parents"],
      ["1.2", leaflet, "Head of Service", "Tell parents"],
      ["1.3", leaflet, "Director", "Tell parents"],
      ...others,
    ]),
    [],
  ],
  [
    "for other leads, one of them twice",
    table([
      ["1.1", leaflet, "Chair", "Tell parents"],
      ["1.2", leaflet, "Head of Service", "Tell parents"],
      ["1.3", leaflet, "Head of Service", "Tell parents"],
      ...others,
    ]),
    [["warning", "C5", leaflet, "C4"]],
  ],
  [
    "on another date",
    table([
      ["1.1", leaflet, "Chair", "Tell parents", "May 2022"],
      ["1.2", leaflet, "Chair", "Tell parents", "June 2022"],
      ...others,
    ]),
    [["note", "C4", leaflet, "C3"]],
  ],
  [
    "for another lead and another recommendation",
    table([
      ["1.1", leaflet, "Chair", "Tell parents"],
      ["1.2", leaflet, "Head of Service", "Tell families"],
      ...others,
    ]),
    [],
  ],
  [
    "too short to be told apart",
    table([
      ["1.1", "Staff training", "Chair", "Train"],
      ["1.2", "Staff training", "Chair", "Train"],
      ...others,
    ]),
    [],
  ],
  [
    "what only points at another action",
    table([
      ["1.1", "See action 4.2 of the plan above", "Chair", "Train"],
      ["1.2", "See action 4.2 of the plan above", "Chair", "Train"],
      ...others,
    ]),
    [],
  ],
  [
    "a plan that repeats its actions throughout",
    table(
      Array.from({ length: 10 }, (_, at): Cells => [`${at}.1`, leaflet, "Chair", `Matter ${at}`]).concat(
        others,
      ),
    ),
    [],
  ],
])("actions: %s", (_, rows, expected) => {
  expect(foundIn(rows, "duplicateAction")).toEqual(expected);
});

test.each<FindingKind>(["duplicateReference", "duplicateAction"])(
  "a line that stands twice as a whole is not %s as well",
  (kind) => {
    const rows = table([["1.1", leaflet], ["1.1", leaflet], ...others]);
    expect(foundIn(rows, "sameLineTwice")).toEqual([["warning", "C4", leaflet, "C3"]]);
    expect(foundIn(rows, kind)).toEqual([]);
  },
);

const withReview = (review: string, [header = [], ...lines]: Rows): Rows => [
  key,
  ["Review", ...header],
  ...lines.map((line) => [review, ...line]),
];

test("of another sheet of the review, the sheet is named; lines of other reviews are not compared", () => {
  const first = withReview("Child A", numbered(["1.1", "1.2", "1.3", "1.4", "1.5", "1.6"]));
  const more = table([
    ["1.6", "Hold a workshop for managers"],
    ["2.1", "Carry out another piece of work"],
  ]);
  const sheets = (review: string) => [
    gridOf(first, { name: "Child A" }),
    gridOf(withReview(review, more), { name: "More" }),
  ];
  expect(foundOn(sheets("Child A"), "duplicateReference")).toEqual([["warning", "B3", "1.6", "Child A, B8"]]);
  expect(foundOn(sheets("Child B"), "duplicateReference")).toEqual([]);
});
