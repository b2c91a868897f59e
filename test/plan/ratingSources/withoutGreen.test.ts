import { understand } from "../../../src/plan/understand";
import { gridOf } from "../gridOf";
import { usualSettings } from "../usualSettings";

const header = ["Ref", "Action", "Lead", "Due date", "Status"];
const sheet = (name: string, ratings: readonly string[], above: readonly string[][] = []) =>
  gridOf(
    [
      ...above,
      header,
      ...ratings.map((rating, at) => [
        `${at + 1}`,
        `Draft paper ${at + 1} of ${name}`,
        "Lead",
        "June 2021",
        rating,
      ]),
    ],
    { name },
  );

test.each<[string, string[], string[], boolean[]]>([
  [
    "nothing but words",
    ["Complete", "In progress", "Off track", "Not started"],
    ["done", "underWay", "offTrack", "notStarted"],
    [true, false, false, false],
  ],
  [
    "slips and other words",
    ["Compleated", "OPEN", "Delayed", ""],
    ["done", "underWay", "atRisk", "notRated"],
    [true, false, false, false],
  ],
  [
    "colours without green",
    ["Amber", "Red", "Blue", "A"],
    ["amber", "red", "blue"],
    [false, false, true, false],
  ],
  [
    "a word for done beside colours",
    ["Complete", "Amber", "Red", "Amber"],
    ["done", "amber", "red"],
    [true, false, false, false],
  ],
])("%s: what green means is not asked", (_, ratings, saidAs, complete) => {
  const plan = understand([sheet("Plan", ratings)], usualSettings());
  expect(plan.questions).toEqual([]);
  expect(plan.green).toBe("complete");
  expect(plan.sheets[0]?.saidAs).toEqual(saidAs);
  expect(plan.lines.map((line) => line.complete)).toEqual(complete);
});

test.each<[string, string[]]>([
  ["one green line", ["Complete", "Green", "In progress"]],
  ["a letter for green", ["Complete", "G", "Amber"]],
  ["green with a word that only fits one meaning", ["Green - on track", "Red", "Amber"]],
  ["a rating between two colours", ["Amber/Green", "Red", "Amber"]],
])("%s: what green means is asked", (_, ratings) => {
  const plan = understand([sheet("Plan", ratings)], usualSettings());
  expect(plan.questions.map(({ kind }) => kind)).toEqual(["greenMeaning"]);
  expect(plan.sheets[0]).not.toHaveProperty("saidAs");
});

test("a key that explains green is not overruled by words", () => {
  const key = [["Green = on track; Blue = complete; Amber = at risk"]];
  const plan = understand([sheet("Plan", ["Complete", "In progress"], key)], usualSettings());
  expect(plan.lines.map(({ rating }) => rating)).toEqual(["blue", "green"]);
  expect(plan.sheets[0]).not.toHaveProperty("saidAs");
});

const inWords = sheet("Words", ["Complete", "In progress"]);
const ratingsOn = (name: string, plan: ReturnType<typeof understand>) =>
  plan.lines.filter((line) => line.sheet === name).map(({ rating, complete }) => [rating, complete]);

test("words wait with the sheet beside them whose green is asked, and ask nothing themselves", () => {
  const plan = understand([sheet("Colours", ["Green", "Amber"]), inWords], usualSettings());
  expect(plan.questions).toEqual([{ kind: "greenMeaning", sheet: "Colours" }]);
  expect(plan.green).toBeNull();
  expect(ratingsOn("Words", plan)).toEqual([
    [null, null],
    [null, null],
  ]);
});

test.each([
  [
    "complete",
    [
      ["green", true],
      ["amber", false],
    ],
  ],
  [
    "on-track",
    [
      ["blue", true],
      ["green", false],
    ],
  ],
] as const)("words are on the scale of the sheet beside them: green is %s", (meaning, expected) => {
  const key = [
    [meaning === "complete" ? "Green = complete; Amber = in progress" : "Green = on track; Blue = complete"],
  ];
  const plan = understand([sheet("Colours", ["Green", "Amber"], key), inWords], usualSettings());
  expect(plan.questions).toEqual([]);
  expect(plan.green).toBe(meaning);
  expect(ratingsOn("Words", plan)).toEqual(expected);
});

test.each<[string, string[], (string | boolean | null)[][]]>([
  [
    "colours",
    ["Amber", "Red", "Blue"],
    [
      ["amber", false],
      ["red", false],
      ["blue", true],
    ],
  ],
  ["what has not begun", ["Not started"], [["notStarted", false]]],
])("green means the same beside a sheet that says nothing of it: %s", (_, ratings, expected) => {
  const key = [["Green = on track; Blue = complete"]];
  const beside = sheet("Beside", ratings);
  const plan = understand([sheet("Colours", ["Green", "Amber"], key), beside], usualSettings());
  expect(plan.questions).toEqual([]);
  expect(plan.green).toBe("on-track");
  expect(ratingsOn("Beside", plan)).toEqual(expected);
  // While it is asked of the other sheet, these wait for nothing.
  const asked = understand([sheet("Colours", ["Green", "Amber"]), beside], usualSettings());
  expect(ratingsOn("Beside", asked)).toEqual(expected);
});

test.each<[string, string[][], object | undefined]>([
  [
    "nothing that speaks for an answer",
    [
      ["Green", ""],
      ["Amber", ""],
    ],
    undefined,
  ],
  [
    "completion dates beside green",
    [
      ["Green", "03/05/2021"],
      ["Green", "May 2021"],
      ["Green", "TBC"],
      ["Amber", "04/05/2021"],
    ],
    { green: 3, completed: 2, otherWords: [] },
  ],
  [
    "other words for complete",
    [
      ["Green", ""],
      ["Closed", ""],
      ["closed", ""],
      ["Blue", ""],
    ],
    {
      green: 1,
      completed: 0,
      otherWords: [
        { word: "Closed", lines: 2 },
        { word: "Blue", lines: 1 },
      ],
    },
  ],
])("the question carries what it shows of green: %s", (_, rows, signs) => {
  const headings = ["Ref", "Action", "Lead", "Due date", "RAG", "Date completed"];
  const grid = gridOf([
    headings,
    ...rows.map(([rating = "", completed = ""], at) => [
      `${at + 1}`,
      `Draft paper ${at + 1}`,
      "Lead",
      "June 2021",
      rating,
      completed,
    ]),
  ]);
  const [question] = understand([grid], usualSettings()).questions;
  expect(question).toEqual({ kind: "greenMeaning", sheet: "Plan", ...(signs ? { signs } : {}) });
});
