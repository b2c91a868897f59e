import type { CellValue } from "../../../../src/plan/sheets/sheetGrid";
import { namesPlan, pointsOf } from "../../../../src/plan/tables/headers/planHeader";
import type { Rows } from "../foundTables";
import { headerIn, viewOf } from "../viewOf";

const points = (rows: Rows): number => {
  const view = viewOf(rows);
  return pointsOf(view, headerIn(view, 0));
};

test.each<[string, CellValue[], boolean]>([
  ["an action, a date and one thing more", ["Action", "Lead", "Due date"], true],
  ["a recommendation, a rating and one thing more", ["Ref", "Recommendation", "RAG"], true],
  ["an action and a date alone", ["Action", "Due date"], false],
  ["no date and no rating", ["Ref", "Action", "Lead"], false],
  ["no action and no recommendation", ["Ref", "Lead", "Due date"], false],
  ["what a plan does not count", ["Action", "Outcome", "Due date"], false],
  ["how important it is, which a plan may count", ["Action", "Importance", "Due date"], true],
])("headings name a plan by: %s", (_, headings, is) => {
  expect(namesPlan(headerIn(viewOf([headings]), 0).headings)).toBe(is);
});

const cells = ["1", "Agree the threshold document", "Chair", "March 2021", "Green"];
const wordy = "Draft the policy for the board";

test.each<[string, Rows, number]>([
  ["each kind and each whole heading twice", [["Ref", "Action", "Lead", "Due date", "RAG"], cells], 20],
  ["a heading that is not known", [["Ref", "Action", "Lead", "Due date", "Weather"], cells], 16],
  ["a figure beside the headings", [["Ref", "Action", "Lead", "Due date", "RAG", 5], cells], 19],
  ["two headings of one kind count once as a kind", [["Action", "Action", "Lead", "Due date"], cells], 14],
  ["two headings alone", [["Action", "Due date"], cells], 0],
  [
    "ratings on their own",
    [
      ["Red", "Amber", "Green"],
      [1, 2, 3],
    ],
    0,
  ],
])("how strongly a header is a plan's: %s", (_, rows, expected) => {
  expect(points(rows)).toBe(expected);
});

test.each<[string, CellValue[], boolean]>([
  ["likelihood beside impact", ["Action", "Likelihood", "Impact", "Due date"], false],
  [
    "the same with an action, a lead and a date",
    ["Action", "Lead", "Likelihood", "Impact", "Due date"],
    true,
  ],
  ["colours above counts", ["Recommendation", "Red", "Green", "Due date", "Ref"], false],
  ["one colour alone", ["Recommendation", "Red", "Weather", "Due date", "Ref"], true],
  ["the same with an action, a lead and a date", ["Action", "Lead", "Red", "Green", "Due date"], true],
  [
    "the same with a lead and a date and no whole action",
    ["Actions we will take", "Lead", "Likelihood", "Impact", "Due date"],
    false,
  ],
  ["the same with an action and a date", ["Action", "Likelihood", "Impact", "Due date", "Ref"], false],
  [
    "the same with an action and a lead",
    ["Action", "Lead", "Likelihood", "Impact", "Ref", "Is it due yet or not"],
    false,
  ],
  ["colours with a recommendation and a lead", ["Recommendation", "Lead", "Red", "Green", "Due date"], false],
  [
    "two headings of contacts, and no whole action",
    ["Actions we will take", "Due date", "Name", "Telephone", "RAG"],
    false,
  ],
  ["one heading of contacts", ["Actions we will take", "Due date", "Telephone", "RAG", "Ref"], true],
  ["two headings of contacts and an action", ["Action", "Due date", "Name", "Telephone", "RAG"], true],
])("other tables: %s", (_, headings, is) => {
  expect(points([headings]) > 0).toBe(is);
});

test.each<[string, Rows, boolean]>([
  [
    "figures below the actions",
    [
      ["Review", "Actions", "RAG"],
      ["A", 4, 5],
      ["B", 5, 6],
    ],
    false,
  ],
  [
    "sentences below the actions",
    [
      ["Review", "Actions", "RAG"],
      ["A", wordy, 5],
      ["B", wordy, 6],
    ],
    true,
  ],
  [
    "figures below the actions and sentences below the recommendations",
    [
      ["Recommendation", "Actions", "RAG"],
      [wordy, 5, 6],
      [wordy, 6, 7],
    ],
    true,
  ],
])("an officer's own summary: %s", (_, rows, is) => {
  expect(points(rows) > 0).toBe(is);
});

/** A table under labels of its own: a text, a person, a day and a rating in each of two rows. */
const unusual = (labels: CellValue[], ...rows: CellValue[][]): Rows => [labels, ...rows];
const labels = ["Piece of work", "Weather", "Wind"];
const row = (
  work: CellValue = wordy,
  day: CellValue = "March 2021",
  state: CellValue = "Green",
): CellValue[] => [work, day, state];

test.each<[string, Rows, number]>([
  ["a text, a day and a rating in two rows", unusual(labels, row(), row(wordy, "May 2021", "Red")), 3],
  ["in one row", unusual(labels, row()), 0],
  ["no text", unusual(labels, row("Draft"), row("Agree")), 0],
  ["no day", unusual(labels, row(wordy, "Chair"), row(wordy, "Board")), 0],
  ["no rating", unusual(labels, row(wordy, "March 2021", "x y"), row(wordy, "May 2021", "z y")), 0],
  ["two labels", unusual(["Piece of work", "Weather"], row().slice(0, 2), row().slice(0, 2)), 0],
  ["a label twice", unusual(["Piece of work", "Weather", "weather"], row(), row()), 0],
  ["a rating among the labels", unusual(["Piece of work", "Weather", "Green"], row(), row()), 0],
  ["a day among the labels", unusual(["Piece of work", "March 2021", "Wind"], row(), row()), 0],
  ["a figure among the labels", unusual([...labels, "Lead", 5], row(), row()), 0],
  ["a letter among the labels", unusual([...labels, "Lead", "A"], row(), row()), 0],
  ["a label longer than one may be", unusual([`P${"i".repeat(60)}`, "Weather", "Wind"], row(), row()), 0],
  ["a label as long as one may be", unusual([`P${"i".repeat(59)}`, "Weather", "Wind"], row(), row()), 3],
])("a plan under headings of its own: %s", (_, rows, expected) => {
  expect(points(rows)).toBe(expected);
});

test.each<[string, Rows, number]>([
  [
    "an action and a column of days",
    unusual(["Action", "Weather", "Wind"], row(wordy, "March 2021", "x"), row(wordy, "May 2021", "y")),
    3,
  ],
  [
    "an action and a column of ratings",
    unusual(["Action", "Weather", "Wind"], row(wordy, "x", "Green"), row(wordy, "y", "Red")),
    3,
  ],
  [
    "an action and words",
    unusual(["Action", "Weather", "Wind"], row(wordy, "x", "z"), row(wordy, "y", "z")),
    0,
  ],
  [
    "an action, and days under a review",
    unusual(["Action", "Review", "Wind"], row(wordy, "March 2021", "x"), row(wordy, "May 2021", "y")),
    0,
  ],
  [
    "a lead, a date by name and a text",
    unusual(["Piece of work", "Lead", "Due date"], [wordy, "Chair", "x"], [wordy, "Board", "x"]),
    3,
  ],
])("a plan whose words are half known: %s", (_, rows, expected) => {
  expect(points(rows)).toBe(expected);
});
