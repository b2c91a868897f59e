import { productHeadings } from "../../../../src/plan/columns/heading";
import { joinedHeadings } from "../../../../src/plan/tables/headers/headingBands";

type Cells = readonly (string | number)[];
type Found = readonly (readonly [text: string, meaning: string])[] | null;

const row = (cells: Cells) =>
  cells.flatMap((value, column) => (value === "" ? [] : [{ column, value, text: String(value) }]));

function joined(upper: Cells, lower: Cells, complete: boolean): Found {
  const rows = { upper: row(upper), lower: row(lower), read: productHeadings.read, complete };
  return joinedHeadings(rows)?.map(({ text, meaning }) => [text, meaning] as const) ?? null;
}

const usual = [
  ["Ref", "ref"],
  ["Action", "action"],
  ["Lead", "lead"],
] as const;
const names = usual.map(([name]) => name);
const under = (...more: readonly (readonly [string, string])[]): Found => [...usual, ...more];

test.each<[string, Cells, Cells, Found]>([
  [
    "scores of two kinds",
    ["", "", "", "Rating", ""],
    [...names, "Self", "Moderated"],
    under(["Rating Self", "rating"], ["Rating Moderated", "rating"]),
  ],
  [
    "what is now and what was",
    ["", "", "", "Current", "", "Previous", ""],
    [...names, "RAG", "Date", "RAG", "Date"],
    under(
      ["Current RAG", "rating"],
      ["Current Date", "due"],
      ["Previous RAG", "otherRating"],
      ["Previous Date", "due"],
    ),
  ],
  [
    "letters under a rating",
    ["", "", "", "RAG", "", ""],
    [...names, "R", "A", "G"],
    under(["RAG R", "rating"], ["RAG A", "rating"], ["RAG G", "rating"]),
  ],
  [
    "what is unknown with and without its band",
    ["", "", "", "Weather", ""],
    [...names, "Views", "Views"],
    under(["Weather Views", "other"], ["Weather Views", "other"]),
  ],
  [
    "the same heading below single texts, beside a band",
    ["", "", "", "Target", "Completed", "Rating", ""],
    [...names, "Date", "Date", "Self", "Moderated"],
    under(
      ["Target Date", "due"],
      ["Completed Date", "completed"],
      ["Rating Self", "rating"],
      ["Rating Moderated", "rating"],
    ),
  ],
  [
    "headings of which the band changes none",
    ["", "", "", "Weather", ""],
    [...names, "Due date", "RAG"],
    null,
  ],
  ["a band that is no label", ["2021", "", "", "Rating", ""], [...names, "Self", "Moderated"], null],
  ["a figure below", ["", "", "", "Rating", ""], [...names, "Self", 5], null],
  [
    "a title over one of two plans, the first as short as one may be",
    ["Plan of the board", "", "", "", "Plan of the police", "", ""],
    ["Action", "Due date", "Lead", "", "Action", "Due date", "Lead"],
    null,
  ],
  [
    "a band over an action, with more of the plan to its right",
    ["Target", "", "Other", "", "Rating", ""],
    ["Action", "On", "Lead", "Due date", "Self", "Moderated"],
    [
      ["Action", "action"],
      ["Target On", "due"],
      ["Lead", "lead"],
      ["Due date", "due"],
      ["Rating Self", "rating"],
      ["Rating Moderated", "rating"],
    ],
  ],
  ["one text over nearly everything, which is a title", ["Peer review plan"], [...names, "RAG"], null],
  ["texts over single columns", ["", "", "", "Date", ""], [...names, "Original", "", "RAG"], null],
])("a header below bands: %s", (_, upper, lower, expected) => {
  expect(joined(upper, lower, true)).toEqual(expected);
});

const dates = (band: string): Found => under([`${band} Original`, "due"], [`${band} Revised`, "revisedDue"]);
const overDates = (band: string | number): Found =>
  joined(["", "", "", band, ""], [...names, "Original", "Revised"], false);

test.each(["Timescale", "Due:", "Dates", "Our key dates", "x".repeat(60)])(
  "%j over two columns is a band",
  (band) => {
    expect(overDates(band)).toEqual(dates(band));
  },
);

test.each<string | number>([
  "x".repeat(61),
  2021,
  "1 Dates",
  "Due = dates",
  "Due: dates",
  "Due:dates",
  "a%",
  "%a",
  "?R",
  "R?",
  "Key",
  "Legend of dates",
  "D",
  "?",
])("%j over two columns is none", (band) => {
  expect(overDates(band)).toBeNull();
});

test.each<[string, Cells, Cells, Found]>([
  [
    "words split over both rows",
    ["Action", "Person", "Target", "RAG"],
    ["required", "responsible", "date", "rating"],
    [
      ["Action required", "action"],
      ["Person responsible", "lead"],
      ["Target date", "due"],
      ["RAG rating", "rating"],
    ],
  ],
  [
    "headings merged down beside a band",
    [...names, "Due", ""],
    ["", "", "", "Original", "Revised"],
    under(["Due Original", "due"], ["Due Revised", "revisedDue"]),
  ],
  [
    "a sign below its heading",
    ["", "", "", "Progress", ""],
    [...names, "%", "RAG"],
    under(["Progress %", "percent"], ["Progress RAG", "rating"]),
  ],
  [
    "one date over several",
    ["", "", "", "Date", ""],
    [...names, "Completion", "Forecast"],
    under(["Date Completion", "completed"], ["Date Forecast", "due"]),
  ],
  [
    "headings merged down, and the rest below",
    ["Ref", "Action", "Lead", "", ""],
    ["", "", "", "Due date", "RAG"],
    under(["Due date", "due"], ["RAG", "rating"]),
  ],
  [
    "headings merged down, and a word below",
    ["Ref", "Action", "Lead", "", ""],
    ["", "", "", "Due date", "Weather"],
    null,
  ],
  [
    "words of which one stands alone, in both rows",
    ["Action", "Person", "Target", "RAG", "Weather"],
    ["required", "responsible", "date", "rating", ""],
    [
      ["Action required", "action"],
      ["Person responsible", "lead"],
      ["Target date", "due"],
      ["RAG rating", "rating"],
      ["Weather", "other"],
    ],
  ],
  [
    "a word that stands alone below",
    ["Action", "Person", "Target"],
    ["required", "responsible", "date", "RAG"],
    null,
  ],
  ["a heading that two words are, below none", ["Ref", "Who"], ["Action", "When"], null],
  ["nothing above", [], [...names, "RAG"], null],
  ["nothing below", [...names, "RAG"], [], null],
])("two rows of which neither is a header alone: %s", (_, upper, lower, expected) => {
  expect(joined(upper, lower, false)).toEqual(expected);
});
