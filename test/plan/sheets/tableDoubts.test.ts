import type { CellValue, SheetGrid } from "../../../src/plan/sheets/sheetGrid";
import { understand } from "../../../src/plan/understand";
import { gridOf } from "../gridOf";
import { usualSettings } from "../usualSettings";

const key = ["Green = complete; Amber = work has started; Red = not started"];
const actions = [
  "Write to every school",
  "Audit twenty cases",
  "Train the duty team",
  "Agree terms of reference",
];
const heads = ["Ref", "Action", "Lead"];
const line = (at: number, ...more: CellValue[]): CellValue[] => [
  `${at + 1}`,
  actions[at] ?? "",
  "Chair",
  ...more,
];
const rated = (...ratings: CellValue[]): CellValue[][] =>
  ratings.map((rating, at) => line(at, "May 2022", rating));

/** What is asked of a sheet, else what green means on it and how its lines are rated. */
function comesTo(grid: SheetGrid, acceptGuesses = false): string {
  const { sheets, lines, questions } = understand([grid], usualSettings({ acceptGuesses }));
  const [sheet] = sheets;
  const asked = questions.map((question) =>
    question.kind === "columns" ? `asks for ${question.doubts.join(", ")}` : `asks for ${question.kind}`,
  );
  const column = sheet?.columns.rating;
  const counts = `green ${sheet?.green ?? "?"}, from ${sheet?.ratingFrom ?? "nothing"} in ${column ?? "-"}`;
  const ratings = lines.map(({ rating, complete }) => `${rating ?? "?"}${complete === true ? "*" : ""}`);
  return [...asked, ...(sheet?.counted === true ? [counts, ratings.join(" ")] : [])].join("; ");
}

test.each<[string, readonly (readonly CellValue[])[], string]>([
  ["an empty template", [key, [...heads, "RAG"]], "green complete, from nothing in 3; "],
  [
    "dates of sections alone",
    [
      key,
      [...heads, "RAG"],
      ["For immediate action"],
      line(0, "Red"),
      line(1, "Amber"),
      ["Within 6 months"],
      line(2, "Red"),
      line(3, "Green"),
    ],
    "green complete, from text in 3; red amber red green*",
  ],
  [
    "half of the dates of sections",
    [
      key,
      [...heads, "RAG"],
      line(0, "Red"),
      line(1, "Amber"),
      ["Within 6 months"],
      line(2, "Red"),
      line(3, "Green"),
    ],
    "green complete, from text in 3; red amber red green*",
  ],
  [
    "fewer than half of the dates of sections",
    [
      key,
      [...heads, "RAG"],
      line(0, "Red"),
      line(1, "Amber"),
      line(2, "Red"),
      ["Within 6 months"],
      line(3, "Green"),
    ],
    "asks for due",
  ],
  ["no dates", [key, [...heads, "RAG"], line(0, "Red"), line(1, "Amber")], "asks for due"],
  ["no ratings", [[...heads, "Due"], line(0, "May 2022"), line(1, "May 2022")], "asks for rating"],
  [
    "ticks",
    [[...heads, "Due", "Done?"], ...rated("Yes", "No", "Yes", "")],
    "green complete, from ticks in 4; green* notRated green* notRated",
  ],
  ["ticks under no heading", [[...heads, "Due", ""], ...rated("✓", "", "✓", "")], "asks for rating"],
  ["percentages", [[...heads, "Due", "% complete"], ...rated("100%", "50%", "0%", "")], "asks for rating"],
  [
    "completed dates",
    [[...heads, "Due", "Date completed"], ...rated("01/03/2021", "", "02/03/2021", "")],
    "asks for rating",
  ],
  [
    "two columns of ratings in a further table",
    [
      key,
      [...heads, "Due", "RAG"],
      ...rated("Red", "Red"),
      [],
      [...heads, "Due", "Status", "RAG"],
      line(2, "May 2022", "Green", "Red"),
      line(3, "May 2022", "Red", "Green"),
    ],
    "asks for rating",
  ],
  [
    "ticks in one table, green in the other",
    [
      [...heads, "Due", "Done?"],
      ...rated("Yes", "No"),
      [],
      [...heads, "Due", "RAG"],
      line(2, "May 2022", "Green"),
      line(3, "May 2022", "Red"),
    ],
    "asks for greenMeaning; green ?, from ticks in 4; ? notRated green red",
  ],
  [
    "a key below the lines",
    [
      [...heads, "Due", "RAG"],
      ...rated("Green", "Red"),
      ["Green: on track"],
      ["Amber: at risk"],
      ["Blue: complete"],
    ],
    "green on-track, from text in 4; green red",
  ],
])("a plan with %s", (_, rows, expected) => {
  expect(comesTo(gridOf(rows))).toBe(expected);
});

test.each([
  [
    "Green = 100%, Amber = 50-99%, Red = 0-49%",
    "green complete, from percent in -; green* amber red notRated",
  ],
  [
    "Green = 75-99%, Blue = 100%, Amber = 50-74%, Red = 0-49%",
    "green on-track, from percent in -; blue* green red notRated",
  ],
  [
    "Blue = 100%, Amber = 50-99%, Red = 0-49%",
    "asks for greenMeaning; green ?, from percent in -; blue amber red notRated",
  ],
])("percentages by the rule %j", (rule, expected) => {
  const rows = [[rule], [...heads, "Due", "% complete"], ...rated("100%", "80%", "0%", "")];
  expect(comesTo(gridOf(rows))).toBe(expected);
});

test("colours under no heading are the ratings", () => {
  const fills = { "1,4": "#00B050", "2,4": "#FFC000", "3,4": "#FF0000", "4,4": "#00B050" };
  const rows = [[...heads, "Due", ""], ...rated("", "", "", "")];
  expect(comesTo(gridOf(rows, { fills }))).toBe(
    "asks for greenMeaning; green ?, from fill in 4; green amber red green",
  );
});

test("what is done by its day is done whatever green means, though Green Lane is named", () => {
  const rows = [[...heads, "Due", "Date completed"], ...rated("01/03/2021: Green Lane", "", "02/03/2021")];
  expect(comesTo(gridOf(rows), true)).toBe(
    "green complete, from completed-date in -; green* notRated green*",
  );
  const other = [[], [...heads, "Due", "RAG"], line(2, "May 2022", "Green"), line(3, "May 2022", "Red")];
  expect(comesTo(gridOf([...rows.slice(0, 3), ...other]), true)).toBe(
    "asks for greenMeaning; green ?, from completed-date in -; ? notRated green red",
  );
});
