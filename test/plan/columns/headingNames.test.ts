import { readHeading } from "../../../src/plan/columns/heading";
import { columnNamed, headingNames, nameOfColumn } from "../../../src/plan/columns/headings/headingNames";
import { headingWords } from "../../../src/plan/columns/headings/headingText";
import { slipOf } from "../../../src/plan/columns/headings/slip";
import { tableOf } from "./tableOf";

const headerOf = (headings: readonly string[]) => tableOf([headings, headings.map(() => "x")]).block.header;

test.each([
  [
    ["Rag", "Rag", ""],
    ["rag", "rag 2", "1 right of rag 2"],
  ],
  [
    ["RAG:", "Lead", "", "Rag"],
    ["rag", "lead", "1 right of lead", "rag 2"],
  ],
  [
    ["Due", "", "Due", "Rag"],
    ["due", "1 right of due", "due 2", "rag"],
  ],
  [
    ["", "Action"],
    [null, "action"],
  ],
  [
    ["Action", "", ""],
    ["action", "1 right of action", "2 right of action"],
  ],
])("the columns of %j are called %j, and found by it again", (headings, names) => {
  const header = headerOf(headings);
  expect(headings.map((_, column) => nameOfColumn(header, column))).toEqual(names);
  names.forEach((name, column) => {
    if (name !== null) expect(columnNamed(header, name)).toBe(column);
  });
  expect(headingNames(header).size).toBe(headings.filter((heading) => heading !== "").length);
});

test.each([
  [["Action", "RAG"], "rag 2", null],
  [["Action", "RAG"], "1 right of action", null],
  [["Action", "RAG"], "1 right of rag", 2],
  [["Action", "RAG"], "2 right of action", null],
  [["Action", "RAG"], "1 right of lead", null],
  [["Action", "", "RAG"], "1 right of action", 1],
  [["Action", "", "RAG"], "2 right of action", null],
])("among %j the name %j means column %j", (headings, name, column) => {
  expect(columnNamed(headerOf(headings), name)).toBe(column);
});

test.each([
  ["All agencies", ["all", "agency"]],
  ["Status", ["status"]],
  ["Progress", ["progress"]],
  ["Analysis", ["analysis"]],
  ["Dates", ["date"]],
  ["Yes", ["yes"]],
  ["", []],
])("the words of %j are %j", (heading, words) => {
  expect(headingWords(heading)).toEqual(words);
});

const listed = ["action", "rating", "raging", "timescale", "responsible", "responsibly", "lead"];

test.each([
  ["acton", "action"],
  ["actoin", "action"],
  ["aktion", "action"],
  ["xction", null],
  ["actn", null],
  ["actns", null],
  ["rating", "rating"],
  ["raping", null],
  ["timescalee", "timescale"],
  ["timscal", null],
  ["tmescal", null],
  ["timescl", null],
  ["timescales", "timescale"],
  ["timesxxale", "timescale"],
  ["timexxxale", null],
  ["responsibl", null],
  ["leed", null],
  ["leads", null],
])("%j is a slip for %j", (word, expected) => {
  expect(slipOf(word, listed)).toBe(expected);
});

test.each([
  ["rec ref no 2", "ref", false],
  ["date completed action", "action", false],
  ["lead agency / officer", "lead", true],
  ["original and revised dates", "revisedDue", false],
  ["(to finish)", "due", false],
  ["Objective", "recommendation", true],
  ["Monitoring & Reporting", "monitoredBy", true],
  ["CURRENT RISKs", "otherRating", true],
  ["evidence linkx", "evidence", false],
  ["rag progresss", "rating", true],
])("the heading %j is a %s, known as a whole: %j", (heading, meaning, exact) => {
  expect(readHeading(heading)).toEqual({ meaning, exact });
});

test.each(["40 %", "issuex", "the order of them and the rest"])("the heading %j is not known", (heading) => {
  expect(readHeading(heading)).toBeNull();
});
