import { foundIn, type Rows } from "./foundIn";

type Cells = readonly [lead: string, rag: string, recommendation?: string];
const table = (lines: readonly Cells[]): Rows => [
  ["Ref", "Recommendation", "Action", "Lead", "Due", "RAG"],
  ...lines.map(([lead, rag, recommendation = `Improve matter ${lead}`], at) => [
    ...[String(at + 1), recommendation, `Carry out action number ${at + 1}`, lead, "May 2022", rag],
  ]),
];
const cells = (rows: Rows): (string | null)[] => foundIn(rows, "noLead").map(([, cell]) => cell);
const others: Cells[] = [
  ["Nurse", "Amber"],
  ["QA Lead", "Red"],
  ["Director", "Amber"],
  ["GP Lead", "Red"],
];

test.each<[string, readonly Cells[], (string | null)[]]>([
  ["red", [...others, ["", "Red"]], ["D7"]],
  ["amber", [...others, ["", "Amber"]], ["D7"]],
  ["not started", [...others, ["", "Not started"]], []],
  ["green", [...others, ["", "Green"]], []],
  ["superseded", [...others, ["", "Superseded"]], []],
  ["on hold", [...others, ["", "On hold"]], []],
  ["red, beside a placeholder", [...others, ["TBC", "Red"]], ["D7"]],
  ["that may go on with the lead above", [...others.slice(0, 3), ["", "Red"], ["", "Red"]], []],
  ["where half have one", [...others.slice(0, 2), ["", "Red"], ["", "Red"]], []],
])("a line without a lead that is %s", (_, lines, expected) => {
  expect(cells(table(lines))).toEqual(expected);
});

test("an agency stands in for a lead, and both are looked at", () => {
  const rows: Rows = [
    ["Ref", "Action", "Lead", "Agency", "Due", "RAG"],
    ...others.map(([lead, rag], at) => [
      String(at),
      `Carry out action number ${at}`,
      lead,
      "Health",
      "May 2022",
      rag,
    ]),
    ["8", "Carry out action number 8", "", "Police", "May 2022", "Red"],
    ["9", "Carry out action number 9", "TBC", "Police", "May 2022", "Red"],
    ["10", "Carry out action number 10", "TBC", "TBC", "May 2022", "Red"],
    ["11", "Carry out action number 11", "", "n/a", "May 2022", "Red"],
  ];
  expect(foundIn(rows, "noLead").map(([, cell, found]) => [cell, found])).toEqual([
    ["C9", "TBC"],
    ["C10", "n/a"],
  ]);
});
