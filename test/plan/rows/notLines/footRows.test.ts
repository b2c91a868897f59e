import type { Columns } from "../../../../src/plan/columns/columnName";
import type { CellValue } from "../../../../src/plan/sheets/sheetGrid";
import { header, kindsOf, line } from "../rowKinds";

type Rows = CellValue[][];
const lines = ["1.1", "1.2", "1.3"].map(line);
const colour = (one: string, meaning = "means this"): CellValue[] => ["", "", meaning, "", "", one];

/** What the rows below three lines are. */
const foot = (rows: Rows, wishes = {}, wanted?: Columns): string[] =>
  kindsOf([header, ...lines, ...rows], wishes, wanted).slice(3);
const all = (kind: string, times: number): string[] => Array.from({ length: times }, () => kind);
const six = ["Red", "Amber", "Yellow", "Green", "Blue", "Grey"];

test.each<[string, Rows, string[]]>([
  ["two colours", [colour("Green"), colour("Red")], all("key", 2)],
  ["one colour", [colour("Green")], ["line"]],
  ["six colours", six.map((one) => colour(one)), all("key", 6)],
  ["seven colours", [...six, "White"].map((one) => colour(one)), all("line", 7)],
  ["a colour twice", [colour("Green"), colour("Red"), colour("green")], all("line", 3)],
  ["with blank rows between", [colour("Green"), [], colour("Red"), []], ["key", "blank", "key", "blank"]],
  ["a meaning as long as one may be", [colour("Green"), colour("Red", "m".repeat(60))], all("key", 2)],
  ["a longer meaning", [colour("Green"), colour("Red", "m".repeat(61))], ["line", "line"]],
  ["a word that is no colour", [colour("Green"), colour("Done")], ["line", "line"]],
  ["a line between", [colour("Green"), line("9"), colour("Red")], all("line", 3)],
  ["a section and a colour", [["Voice", "", "", "", "", "Red"], colour("Green")], ["section", "line"]],
  ["with a lead beside", [colour("Green"), ["", "", "means", "Chair", "", "Red"]], ["line", "line"]],
])("a key at the foot: %s", (_, rows, kinds) => {
  expect(foot(rows)).toEqual(kinds);
});

test("meanings beside colours from the first row to the last are titles", () => {
  const fills = { "1,0": "#00B050", "2,0": "#FF0000" };
  expect(kindsOf([header, ["On track"], ["Delayed"]], { fills })).toEqual(["section", "section"]);
});

test("colours from the first row to the last are lines", () => {
  expect(kindsOf([header, colour("Green"), colour("Red")])).toEqual(["line", "line"]);
});

const note: CellValue[] = ["", "", "This plan will be looked at again in spring"];
test.each<[string, Rows, string[]]>([
  ["two after a blank row", [[], note, note], ["blank", "leftOut", "leftOut"]],
  ["one before and one after a blank row", [note, [], note], ["line", "blank", "leftOut"]],
  ["with a lead beside it", [[], ["", "", "This plan will be looked at", "Chair"]], ["blank", "line"]],
  ["below a section", [["Finance"], [], note], ["section", "blank", "leftOut"]],
  [
    "below a section that another is above",
    [note, ["Voice"], [], note],
    ["line", "section", "blank", "line"],
  ],
  ["with a note between", [[], note, ["Notes: seen"], note], ["blank", "leftOut", "note", "leftOut"]],
  ["below a line of three cells", [["9", "Agree", "Draft it"], [], note], ["line", "blank", "leftOut"]],
  ["with a date beside it", [[], ["", "", "Meet again", "", "May 2021"]], ["blank", "line"]],
])("a lone text at the foot: %s", (_, rows, kinds) => {
  expect(foot(rows)).toEqual(kinds);
});

test("a lone text below lines of two cells is a line", () => {
  const short: CellValue[] = ["", "", "Draft a paper on options", "Chair"];
  expect(kindsOf([header, line("1"), short, [], note])).toEqual(["line", "line", "blank", "line"]);
});

test.each<[string, Rows, string[]]>([
  ["below the reference, right below the lines", [["Prepared by the Business Manager"]], ["note"]],
  [
    "below the action, after a blank row",
    [[], ["", "", "Prepared by the Business Manager"]],
    ["blank", "note"],
  ],
  ["below the action, right below the lines", [["", "", "Agreed by the board in May"]], ["line"]],
  ["two of them", [["Prepared by the Board"], ["Signed off by the Chair"]], ["note", "note"]],
  ["a note below it", [["Prepared by the Board"], ["Notes: seen"]], ["note", "note"]],
  ["below the recommendation", [["", "Prepared by the Board"]], ["leftOut"]],
  ["below the recommendation, after a blank row", [[], ["", "Prepared by the Board"]], ["blank", "note"]],
  ["and somebody else too", [["Prepared by the Board", "", "Approved by the Chair"]], ["leftOut"]],
  ["a header below it", [["Approved by the Chair"], header], ["section", "header"]],
  ["as long as it may be", [[`Prepared by ${"x".repeat(108)}`]], ["note"]],
  ["longer", [[`Prepared by ${"x".repeat(109)}`]], ["section"]],
  ["above a line", [["Prepared by the Board"], line("9")], ["section", "line"]],
])("who signed the plan off: %s", (_, rows, kinds) => {
  expect(foot(rows)).toEqual(kinds);
});

test.each<[string, Rows, string[]]>([
  [
    "two titles, from the first on",
    [["Notes"], ["1", "Provisional."], ["Leads"], ["J P", "Manager"]],
    all("note", 4),
  ],
  ["a line with a rating below it", [["Notes"], ["9", "", "Write", "", "", "A"]], ["section", "line"]],
  ["a line with a date below it", [["Notes"], ["9", "", "Write", "", "May 2021"]], ["section", "line"]],
  ["a date and no action below it", [["Notes"], ["", "", "", "", "May 2021"]], ["note", "note"]],
  ["a key below it", [["Notes"], ["Key: Green = complete, Red = late"]], ["note", "key"]],
  ["a blank row below it", [["Notes"], [], ["1", "Provisional."]], ["note", "blank", "note"]],
  ["a header below it", [["Notes"], header, line("9")], ["section", "header", "line"]],
  ["a header below it and nothing more", [["Notes"], header], ["section", "header"]],
  [
    "a rating without an action below it",
    [["Notes"], ["9", "", "", "Chair", "", "A"]],
    ["section", "unstated"],
  ],
  [
    "a row of ratings below it",
    [["Notes"], ["Off track", "Delayed", "On track", "Complete"]],
    ["note", "key"],
  ],
  ["three cells that are no line", [["Leads"], ["1", "Publish it", "", "Finance"]], ["note", "note"]],
  ["two cells before the action", [["Leads"], ["", "", "Send it", "Chair"]], ["note", "note"]],
])("what stands below a title at the foot: %s", (_, rows, kinds) => {
  expect(foot([[], ...rows]).slice(1)).toEqual(kinds);
});

test("an action that is worded as a title of notes is a line", () => {
  expect(
    foot([
      ["", "", "Approval"],
      ["", "", "Publish it"],
    ]),
  ).toEqual(["line", "line"]);
});

test("a line with a revised date below a title", () => {
  const wanted = { ref: 0, recommendation: 1, action: 2, lead: 3, revisedDue: 4, rating: 5 };
  expect(foot([[], ["Notes"], ["9", "", "Write", "", "May 2021"]], {}, wanted).slice(1)).toEqual([
    "section",
    "line",
  ]);
});

test("a title of notes below a section, above all lines", () => {
  const kinds = kindsOf([header, ["Finance"], ["Notes"], ["1", "", "Provisional"], ["2", "", "Also"]]);
  expect(kinds).toEqual(["section", "section", "line", "line"]);
});

test("a title of notes above all lines is a section", () => {
  expect(kindsOf([header, ["Notes"], ["1", "", "Provisional"], ["2", "", "Also"]])).toEqual([
    "section",
    "line",
    "line",
  ]);
});

const unstated = (ref: CellValue, lead: string, due: string, rating = "Red"): CellValue[] => [
  ref,
  "",
  "",
  lead,
  due,
  rating,
];
test.each<[string, Rows, string[]]>([
  ["a reference and a lead", [unstated("5", "Chair", "")], ["unstated"]],
  ["a reference and a date", [unstated("5", "", "May 2021")], ["unstated"]],
  ["a lead and a date", [unstated("", "Chair", "May 2021")], ["unstated"]],
  ["a lead alone", [unstated("", "Chair", "")], ["leftOut"]],
  ["a dash for a lead and a date", [unstated("", "-", "May 2021")], ["leftOut"]],
  [
    "three references at the foot",
    [unstated("5", "", ""), unstated("6", "", ""), unstated("7", "", "")],
    ["leftOut", "bareReference", "bareReference"],
  ],
  [
    "two references above a line",
    [unstated("5", "", ""), unstated("6", "", ""), line("9")],
    ["leftOut", "leftOut", "line"],
  ],
  [
    "with blank rows and bare numbers between",
    [unstated("5", "", ""), [], ["8"], unstated("6", "", "")],
    ["leftOut", "blank", "bareReference", "bareReference"],
  ],
])("a rating without words: %s", (_, rows, kinds) => {
  expect(foot(rows)).toEqual(kinds);
});

test.each<[string, Rows, string[]]>([
  ["a small letter", [["", "", "and send it out"]], ["leftOut"]],
  ["a capital", [["", "", "And send it out"]], ["line"]],
  ["a lead beside it", [["", "", "and send it out", "Chair"]], ["line"]],
  ["below a section", [["Finance"], ["", "", "and send it out"]], ["section", "line"]],
  [
    "below a short line",
    [
      ["", "", "Draft it", "Chair"],
      ["", "", "and send it out"],
    ],
    ["line", "line"],
  ],
  [
    "below a line of four cells",
    [
      ["9", "", "Draft it", "Chair", "May 21"],
      ["", "", "and send it out"],
    ],
    ["line", "leftOut"],
  ],
])("an action that goes on below: %s", (_, rows, kinds) => {
  expect(foot(rows)).toEqual(kinds);
});

test("without an action column nothing is unstated", () => {
  const short = ["Ref", "Recommendation", "Lead", "Timescale", "RAG"];
  const wanted = { ref: 0, recommendation: 1, lead: 2, due: 3, rating: 4 };
  const one: CellValue[] = ["1", "Publish a budget", "Chair", "May 2021", "A"];
  expect(kindsOf([short, one, ["5", "", "", "", "Red"], one], {}, wanted)).toEqual([
    "line",
    "unstated",
    "line",
  ]);
});

test.each<[string, Rows, Record<string, string>, string[]]>([
  ["two with meanings", [["On track"], ["Delayed"]], { "5,0": "#00B050", "6,0": "#FF0000" }, ["key", "key"]],
  ["one", [["On track"]], { "5,0": "#00B050" }, ["section"]],
  [
    "a colour twice",
    [["On track"], ["Delayed"]],
    { "5,0": "#00B050", "6,0": "#92D050" },
    ["section", "section"],
  ],
  ["greys", [["On track"], ["Delayed"]], { "5,0": "#BFBFBF", "6,0": "#D9D9D9" }, ["section", "section"]],
  [
    "with a blank row between",
    [["On track"], [], ["Delayed"], []],
    { "5,0": "#00B050", "7,0": "#FF0000" },
    ["key", "blank", "key", "blank"],
  ],
  [
    "before the words",
    [
      ["", "On track"],
      ["", "Delayed"],
    ],
    { "5,0": "#00B050", "6,0": "#FF0000" },
    ["key", "key"],
  ],
  [
    "words without a meaning",
    [["Finance"], ["Voice"]],
    { "5,0": "#00B050", "6,0": "#FF0000" },
    ["section", "section"],
  ],
])("swatches at the foot: %s", (_, rows, fills, kinds) => {
  expect(foot([[], ...rows], { fills }).slice(1)).toEqual(kinds);
});
