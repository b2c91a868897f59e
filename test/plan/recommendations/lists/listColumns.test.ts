import { columnsIn } from "../../../../src/plan/recommendations/lists/listColumns";

const columns = (...texts: string[]) =>
  columnsIn(texts.flatMap((text, column) => (text === "" ? [] : [{ column, value: text, text }])));
const none = { ref: null, review: null, stated: null, accepted: null, kind: null };

test.each<[string, readonly string[], Partial<NonNullable<ReturnType<typeof columns>>>]>([
  [
    "a number beside it",
    ["No", "Recommendation"],
    { ref: 0, text: 1, left: 0, right: 1, numbersCount: true },
  ],
  [
    "several columns",
    ["", "Review", "Recommendations", "Accepted?", "Type", "Number stated"],
    { review: 1, text: 2, accepted: 3, kind: 4, stated: 5, left: 1, right: 5, numbersCount: true },
  ],
  [
    "another table beside it",
    ["Venue", "", "No", "Recommendation", "", "Due"],
    { ref: 2, text: 3, left: 2, right: 3, numbersCount: true },
  ],
  [
    "areas for consideration",
    ["No", "Area for consideration"],
    { ref: 0, text: 1, left: 0, right: 1, numbersCount: false },
  ],
  ["what is ours", ["Area", "Our recommendation"], { text: 1, left: 0, right: 1, numbersCount: false }],
  [
    "labels of any kind",
    ["Recommendation", "For whom it is meant"],
    { text: 0, left: 0, right: 1, numbersCount: true },
  ],
  [
    "a label with a mark in it",
    ["Recommendation", "St. Mary's"],
    { text: 0, left: 0, right: 1, numbersCount: true },
  ],
])("headings of a list: %s", (_, texts, expected) => {
  expect(columns(...texts)).toEqual({ ...none, ...expected });
});

test.each<[string, readonly string[]]>([
  ["no heading of texts", ["No", "Agency"]],
  ["a heading alone", ["Recommendation"]],
  ["a heading with a blank column beside it", ["No", "", "Recommendation"]],
  ["a column of a plan", ["No", "Recommendation", "Due"]],
  ["a text of 21 letters beside it", ["Recommendation", "For whom it was meant"]],
  ["a sentence beside it", ["Recommendation", "Agree it."]],
  ["a figure beside it", ["Recommendation", "Version 2"]],
])("no headings of a list: %s", (_, texts) => {
  expect(columns(...texts)).toBeNull();
});
