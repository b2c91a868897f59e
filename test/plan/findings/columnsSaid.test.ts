import { foundIn, type Rows } from "./foundIn";
import { actions, column, due, leads, rag, refs, table } from "./fourLines";

const missing = (rows: Rows) => foundIn(rows, "missingColumn").map(([, , found]) => found);
const passedOver = (rows: Rows): string[] =>
  foundIn(rows, "columnPassedOver").map(([, cell, found, against]) => `${cell}: ${found} for ${against}`);

test.each<[string, Rows, readonly string[]]>([
  [
    "a revised date alone",
    table(
      refs,
      actions,
      leads,
      column("Revised date", "May 2022", "June 2022", "July 2022", "May 2022"),
      rag,
    ),
    [],
  ],
  [
    "a percentage for a rating",
    table(refs, actions, leads, due, column("% complete", "100%", "50%", "0%", "20%")),
    [],
  ],
  [
    "two tables of other headings that lack the same",
    [
      ...table(refs, actions, leads, rag),
      [],
      [],
      ["Part two of the plan"],
      ...table(actions, refs, rag, leads),
    ],
    ["a due date"],
  ],
  [
    "dates above some lines only",
    [
      ["Ref", "Action", "Lead", "RAG"],
      ["1", "Carry out a leaflet with the partners", "Chair", "Red"],
      ["Immediate actions (by May 2022)"],
      ["2", "Carry out a workshop with the partners", "Chair", "Amber"],
      ["3", "Carry out an audit with the partners", "Chair", "Green"],
    ],
    [],
  ],
])("columns that are missing: %s", (_, rows, expected) => {
  expect(missing(rows)).toEqual(expected);
});

const previous = column("Previous RAG", "Red", "Red", "Amber", "Red");
test.each<[string, Rows, readonly string[]]>([
  [
    "two columns of other ratings",
    table(refs, actions, leads, due, rag, previous, column("Priority RAG", "Red", "Red", "Green", "Red")),
    ["F2: Previous RAG for RAG", "G2: Priority RAG for RAG"],
  ],
  [
    "the same in a second table",
    [
      ...table(refs, actions, leads, due, rag, previous),
      [],
      [],
      ["Part two of the plan"],
      ...table(actions, refs, leads, due, rag, previous),
    ],
    ["F2: Previous RAG for RAG"],
  ],
])("columns passed over: %s", (_, rows, expected) => {
  expect(passedOver(rows)).toEqual(expected);
});
