import { foundIn, type Rows, type Short } from "./foundIn";
import { actions, column, due, leads, rag, refs, table } from "./fourLines";

test.each<[string, Rows, Short[]]>([
  ["no lead", table(refs, actions, due, rag), [["note", "A2", "a lead", undefined]]],
  ["no due date", table(refs, actions, leads, rag), [["note", "A2", "a due date", undefined]]],
  ["no rating", table(refs, actions, leads, due), [["warning", "A2", "a rating", undefined]]],
  [
    "an agency for a lead",
    table(refs, actions, column("Agency", "Health", "Police", "Health", "Council"), due, rag),
    [],
  ],
  ["every column", table(refs, actions, leads, due, rag), []],
  ["no line yet", [["Ref", "Action", "Due date", "RAG"]], []],
])("missing columns: %s", (_, rows, expected) => {
  expect(foundIn(rows, "missingColumn")).toEqual(expected);
});

test("dates that stand in section rows are not missing", () => {
  const rows: Rows = [
    ["Ref", "Action", "Lead", "RAG"],
    ["Immediate actions (by May 2022)"],
    ["1", "Carry out a leaflet with the partners", "Chair", "Red"],
    ["2", "Carry out a workshop with the partners", "Chair", "Amber"],
    ["Over the next six months"],
    ["3", "Carry out an audit with the partners", "Chair", "Green"],
    ["4", "Carry out a survey with the partners", "Chair", "Amber"],
  ];
  expect(foundIn(rows, "missingColumn")).toEqual([]);
});

test("several tables of one sheet lack a column once", () => {
  const one = table(refs, actions, due, rag);
  expect(foundIn([...one, [], [], ["Second part of the plan"], ...one], "missingColumn")).toHaveLength(1);
});

test("a sheet whose rating column is blank throughout is said to have no ratings, not to lack the column", () => {
  const rows = table(refs, actions, leads, due, column("RAG", "", "", "", ""));
  expect(foundIn(rows, "missingColumn")).toEqual([]);
  expect(foundIn(rows, "notRated")).not.toEqual([]);
});

test.each<[string, Rows, Short[]]>([
  [
    "the rating of last quarter",
    table(refs, actions, leads, due, column("Previous RAG", "Red", "Red", "Amber", "Red"), rag),
    [["note", "E2", "Previous RAG", "RAG"]],
  ],
  [
    "a priority that is rated in colours",
    table(refs, actions, column("Priority RAG", "Red", "Red", "Green", "Red"), leads, due, rag),
    [["note", "C2", "Priority RAG", "RAG"]],
  ],
  [
    "a priority in numbers",
    table(refs, actions, column("Priority level", "1", "2", "3", "1"), leads, due, rag),
    [],
  ],
  [
    "an earlier rating that is blank",
    table(refs, actions, leads, due, column("Previous RAG", "", "", "", ""), rag),
    [],
  ],
  [
    "a column to tick beside another, as both are read",
    table(
      refs,
      actions,
      leads,
      due,
      column("Achieved (tick)", "✓", "", "✓"),
      column("On target (tick)", "", "✓"),
    ),
    [],
  ],
  ["one column of each kind", table(refs, actions, leads, due, rag), []],
])("passed over: %s", (_, rows, expected) => {
  expect(foundIn(rows, "columnPassedOver")).toEqual(expected);
});
