import type { ColumnName, Columns } from "../../../../src/plan/columns/columnName";
import type { HeadingMeaning } from "../../../../src/plan/columns/headingMeaning";
import { columnDoubts } from "../../../../src/plan/columns/proposal/columnDoubts";
import { carried, madeColumn } from "./madeColumn";

type Made = readonly [holds: HeadingMeaning, kinds: Parameters<typeof madeColumn>[1], ...Rest];
type Rest = [wishes?: Parameters<typeof madeColumn>[2]];

const recommendation: Made = ["recommendation", { should: 8 }, { said: { recommendation: 6 } }];
const action: Made = ["action", { plan: 8 }, { said: { action: 6 } }];
const due: Made = ["due", { date: 8 }, { said: { due: 6 } }];
const rating: Made = ["rating", { rating: 8 }, { said: { rating: 6 } }];

/** What is asked of a table whose columns were taken for what is said. */
const asked = (columns: readonly Made[], chosen: Columns = {}, absent: readonly ColumnName[] = []) => {
  const made = columns.map(([, kinds, wishes], column) => madeColumn(column, kinds, wishes));
  const assignment = new Map(columns.map(([holds], column) => [column, holds]));
  return columnDoubts({ columns: made, assignment }, chosen, absent);
};

test.each<[string, readonly Made[], readonly ColumnName[]]>([
  ["a usual plan", [recommendation, action, due, rating], []],
  ["no recommendation", [action, due, rating], []],
  ["no action", [recommendation, due, rating], []],
  ["neither action nor recommendation", [due, rating], ["action"]],
  ["no due date", [action, rating], ["due"]],
  ["no rating", [action, due], ["rating"]],
  ["notes in the column of dates", [action, ["due", { past: 8 }, { said: { due: 6 } }], rating], ["due"]],
  ["a blank column of dates", [action, ["due", {}, { said: { due: 6 } }], rating], []],
  ["a blank column that may be of dates", [action, ["due", {}, { said: { due: 5 } }], rating], ["due"]],
  ["a blank column of actions", [["action", {}, { said: { action: 6 } }], due, rating], ["action"]],
  [
    "a blank column of recommendations",
    [["recommendation", {}, { said: { recommendation: 6 } }], action, due, rating],
    [],
  ],
  [
    "a blank column that may be of recommendations",
    [["recommendation", {}, { said: { recommendation: 5 } }], action, due, rating],
    ["recommendation"],
  ],
  [
    "texts that may be recommendations beside a blank column of them",
    [
      ["recommendation", {}, { said: { recommendation: 6 } }],
      ["other", { should: 8 }, { scores: { recommendation: 4 } }],
      ...[action, due, rating],
    ],
    ["recommendation"],
  ],
  [
    "a rating that could nearly as well be an earlier one",
    [action, due, ["rating", { rating: 8 }, { said: { rating: 6 }, scores: { otherRating: 4.5 } }]],
    ["rating"],
  ],
  [
    "a rating that could be an earlier one, but hardly",
    [action, due, ["rating", { rating: 8 }, { said: { rating: 6 }, scores: { otherRating: 4 } }]],
    [],
  ],
])("%s", (_, columns, expected) => {
  expect(asked(columns)).toEqual(expected);
});

// Another column beside a usual plan, and whether the dates or ratings are asked about.
test.each<[string, Made, readonly ColumnName[]]>([
  ["a second column of due dates", ["due", { label: 8 }, {}], ["due"]],
  ["a second column of ratings", ["rating", { label: 8 }, {}], ["rating"]],
  ["dates nobody explains", ["other", { date: 8 }, {}], ["due"]],
  ["dates of a start", ["start", { date: 8 }, { said: { start: 6 } }], []],
  ["dates of a list beside the first lines", ["other", { date: 8 }, { beside: true }], []],
  ["dates under “Progress”", ["other", { date: 8 }, { said: { progress: 6 } }], ["due"]],
  ["ratings nobody explains", ["other", { rating: 8 }, {}], ["rating"]],
  ["ratings of a priority", ["importance", { rating: 8 }, { said: { importance: 6 } }], []],
  ["ratings of a list beside the first lines", ["other", { rating: 8 }, { beside: true }], []],
  ["ratings under “Progress”", ["progress", { rating: 8 }, { said: { progress: 6 } }], []],
  [
    "ratings under “Progress rating”",
    ["progress", { rating: 8 }, { said: { progress: 6, rating: 4 } }],
    ["rating"],
  ],
  ["a period that may be the latest", ["otherRating", { label: 8 }, { contests: true }], ["rating"]],
  ["a blank period", ["otherRating", {}, { contests: true }], []],
])("%s beside the one that counts", (_, other, expected) => {
  expect(asked([recommendation, action, due, rating, other])).toEqual(expected);
});

test("words under “Progress” may be the rating where nothing is surely called that", () => {
  const state: Made = ["rating", { rating: 8 }, { said: { rating: 4 } }];
  const unnamed: Made = ["rating", { rating: 8 }, { scores: { rating: 4 } }];
  const progress: Made = ["progress", { rating: 8 }, { said: { progress: 6 } }];
  expect(asked([action, due, state, progress])).toEqual(["rating"]);
  expect(asked([action, due, unnamed, progress])).toEqual(["rating"]);
});

// Another column of texts beside the action, and whether that is asked about.
test.each<[string, Made, boolean]>([
  ["a second column called actions", ["action", { plan: 8 }, { said: { action: 4 } }], true],
  ["a second column that may be called actions", ["action", { plan: 8 }, { said: { action: 3 } }], false],
  ["an action rather than an outcome", ["outcome", { plan: 8 }, { said: { action: 4, outcome: 3 } }], true],
  [
    "an action written once for several rows",
    ["outcome", { plan: 8 }, { said: { action: 4, outcome: 3 }, shape: carried }],
    false,
  ],
  ["an outcome as much as an action", ["outcome", { plan: 8 }, { said: { action: 4, outcome: 4 } }], false],
  ["hardly called an action", ["outcome", { plan: 8 }, { said: { action: 3, outcome: 2 } }], false],
  ["called an action over numbers", ["outcome", { number: 8 }, { said: { action: 4, outcome: 3 } }], false],
  [
    "called progress, and worded as actions",
    ["progress", { plan: 8 }, { said: { progress: 6 }, scores: { action: 6 } }],
    false,
  ],
  ["unknown, and nearly as good", ["other", { plan: 8 }, { scores: { action: 3.5, other: 5 } }], true],
  ["unknown, and worse", ["other", { plan: 8 }, { scores: { action: 3.4, other: 5 } }], false],
  [
    "unknown, and clearly actions by its cells",
    ["other", { plan: 8 }, { scores: { action: 0, other: -1.6 } }],
    true,
  ],
  [
    "unknown, and perhaps actions by its cells",
    ["other", { plan: 8 }, { scores: { action: 0, other: -1.5 } }],
    false,
  ],
  [
    "unknown, and clearly outcomes by its cells",
    ["other", { plan: 8 }, { scores: { outcome: 0, action: -2 } }],
    false,
  ],
  ["unknown, and beside the table", ["other", { plan: 8 }, { scores: { action: 6 }, beside: true }], false],
])("beside the action a column that is %s: asked, %j", (_, other, expected) => {
  expect(asked([recommendation, action, other, due, rating])).toEqual(expected ? ["action"] : []);
});

test("an action written once for several rows may be the parent of texts under a heading nobody knows", () => {
  const parent: Made = ["action", { plan: 8 }, { said: { action: 6 }, shape: carried }];
  const written: Made = ["recommendation", { should: 8 }, { said: { recommendation: 6 }, shape: carried }];
  const texts: Made = ["other", { plan: 8 }, {}];
  expect(asked([recommendation, parent, texts, due, rating])).toEqual(["action"]);
  expect(asked([recommendation, action, texts, due, rating])).toEqual([]);
  expect(asked([recommendation, parent, ["other", { number: 8 }, {}], due, rating])).toEqual([]);
  expect(asked([written, action, texts, due, rating])).toEqual([]);
});

test.each<[string, Made, boolean]>([
  ["called so as much", ["recommendation", { should: 8 }, { said: { recommendation: 5 } }], true],
  ["called so less", ["recommendation", { should: 8 }, { said: { recommendation: 4 } }], false],
])("of two columns of recommendations the other is %s: asked, %j", (_, other, expected) => {
  expect(asked([recommendation, other, action, due, rating])).toEqual(expected ? ["recommendation"] : []);
});

test.each<[string, Made, boolean]>([
  ["“Task”, a little", ["action", { plan: 8 }, { said: { action: 2 } }], false],
  ["hardly anything", ["action", { plan: 8 }, { said: { action: 1 }, scores: { action: 6 } }], true],
  ["nothing", ["action", { plan: 8 }, { scores: { action: 6 } }], true],
])("of the action the heading says %s: asked, %j", (_, made, expected) => {
  expect(asked([recommendation, made, due, rating])).toEqual(expected ? ["action"] : []);
});

test.each<[string, Made[2], boolean]>([
  ["something", { said: { recommendation: 3 } }, false],
  ["little", { said: { recommendation: 2 } }, true],
  ["little, once for several rows", { said: { recommendation: 2 }, shape: carried }, false],
  ["hardly anything, once for several rows", { said: { recommendation: 1 }, shape: carried }, true],
  ["little and of outcomes too", { said: { recommendation: 2, outcome: -2 }, shape: carried }, true],
  ["little, and two things", { said: { recommendation: 2 }, heading: "Aim / need", shape: carried }, true],
  [
    "little, and one thing and another",
    { said: { recommendation: 2 }, heading: "Aim and need", shape: carried },
    true,
  ],
  ["little, of brands", { said: { recommendation: 2 }, heading: "Brand", shape: carried }, false],
])("of the recommendation the heading says %s: asked, %j", (_, wishes, expected) => {
  expect(asked([["recommendation", { should: 8 }, wishes], action, due, rating])).toEqual(
    expected ? ["recommendation"] : [],
  );
});

// What is missing may stand in a column that was taken for something else.
test.each<[string, Made, boolean]>([
  ["unknown and as good", ["other", { should: 8 }, { scores: { recommendation: -9, other: -8 } }], true],
  ["unknown and worse", ["other", { should: 8 }, { scores: { recommendation: -9.3, other: -8 } }], false],
  ["unknown and of numbers", ["other", { number: 8 }, { scores: { recommendation: -9, other: -8 } }], false],
  [
    "surely outcomes",
    ["outcome", { should: 8 }, { said: { outcome: 6 }, scores: { recommendation: 6 } }],
    false,
  ],
  [
    "outcomes or recommendations",
    ["outcome", { should: 8 }, { said: { outcome: 4, recommendation: 4 } }],
    true,
  ],
])("recommendations may be hidden in a column that is %s: %j", (_, other, expected) => {
  // Beside a column that holds nothing of the kind.
  const lead: Made = ["lead", { owner: 8 }, { said: { lead: 6 } }];
  expect(asked([lead, action, other, due, rating])).toEqual(expected ? ["recommendation"] : []);
});

test("without an action it is asked where recommendations are a guess, or are contested", () => {
  const guess: Made = ["recommendation", { should: 8 }, { said: { recommendation: 2 } }];
  const rival: Made = ["other", { should: 8 }, { scores: { recommendation: 4 } }];
  expect(asked([guess, due, rating])).toEqual(["action", "recommendation"]);
  expect(asked([recommendation, rival, due, rating])).toEqual(["action", "recommendation"]);
});

test("without recommendations it is asked where actions are a guess", () => {
  const guess: Made = ["action", { plan: 8 }, { said: { action: 1 }, scores: { action: 6 } }];
  expect(asked([guess, due, rating])).toEqual(["action", "recommendation"]);
});

const revised = (said: number, kinds: Made[1]): Made => ["revisedDue", kinds, { said: { revisedDue: said } }];
const fewThemes: Made = ["priority", { label: 2 }, { said: { priority: 6 } }];
const fewReviews: Made = ["review", { label: 2 }, { said: { review: 6 } }];

test.each<[string, readonly Made[], Columns, readonly ColumnName[], readonly ColumnName[]]>([
  ["a revised date", [revised(6, { date: 8 })], {}, [], []],
  ["notes under a revised date", [revised(6, { past: 8 })], {}, [], ["revisedDue"]],
  ["two revised dates", [revised(6, { date: 8 }), revised(5, { date: 8 })], {}, [], ["revisedDue"]],
  [
    "two, of which an officer has picked one",
    [revised(6, { date: 8 }), revised(5, { date: 8 })],
    { revisedDue: 3 },
    [],
    [],
  ],
  ["themes beside the first lines", [fewThemes], {}, [], ["priority"]],
  ["themes that an officer has picked", [fewThemes], { priority: 3 }, [], []],
  ["themes that an officer does not want", [fewThemes], {}, ["priority"], []],
  ["reviews beside the first lines", [fewReviews], {}, [], ["review"]],
  ["themes for all lines", [["priority", { label: 8 }, { said: { priority: 6 } }]], {}, [], []],
])("%s beside the core columns", (_, others, chosen, absent, expected) => {
  expect(asked([action, due, rating, ...others], chosen, absent)).toEqual(expected);
});

test("what an officer has picked, or said is not there, is not asked about", () => {
  expect(asked([], { action: 0, due: 1, rating: 2 })).toEqual([]);
  expect(asked([], { recommendation: 0 }, ["due", "rating"])).toEqual([]);
  expect(asked([], {}, ["due", "rating"])).toEqual(["action"]);
  expect(asked([due, rating], {}, ["action", "recommendation"])).toEqual([]);
});
