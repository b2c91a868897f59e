import type { CellValue } from "../../../src/plan/sheets/sheetGrid";
import { gridOf } from "../gridOf";
import { day } from "../usualSettings";
import { foundIn, foundOn, type Rows, type Short } from "./foundIn";

const evidenced = (rag: string, evidence: CellValue): Rows => [
  ["Ref", "Action", "Lead", "Due", "RAG", "Evidence"],
  ["1", "Carry out the first action", "Chair", "May 2021", "Green", "Board paper 5"],
  ["2", "Carry out the second action", "Chair", "May 2022", rag, evidence],
];
const placeholder = (text: string): Short[] => [["warning", "F4", text, undefined]];

test.each<[string, CellValue, Short[], Short[]]>([
  ["Green", "", [["warning", "F4", "", undefined]], []],
  ["Green", "TBC", [], placeholder("TBC")],
  ["Green", "N/A", [], placeholder("N/A")],
  ["Green", "as above", [], placeholder("as above")],
  ["Green", "✓", [], placeholder("✓")],
  ["Green", "-", [], placeholder("-")],
  ["Green", "#REF!", [["warning", "F4", "", undefined]], []],
  ["Green", "Minutes of 4 May", [], []],
  ["Amber", "", [], []],
  ["Amber", "TBC", [], []],
])("rated %s with the evidence %j", (rag, evidence, blank, only) => {
  const rows = evidenced(rag, evidence);
  expect(foundIn(rows, "notEvidenced")).toEqual(blank);
  expect(foundIn(rows, "evidencePlaceholder")).toEqual(only);
});

const onTrack = ["Green = on track; Amber = at risk; Red = off track; Blue = complete"];
const dated = (rag: string, due: CellValue): Rows => [
  ["Ref", "Action", "Lead", "Due", "RAG"],
  ["1", "Carry out the first action", "Chair", "May 2022", "Amber"],
  ["2", "Carry out the second action", "Chair", due, rag],
];

test.each<[string, string, CellValue, CellValue[], Short[]]>([
  ["green and late", "Green", "May 2021", onTrack, [["warning", "D4", "May 2021", "2021-05-31"]]],
  ["green and due on the day", "Green", "12/10/2021", onTrack, []],
  ["amber and late", "Amber", "May 2021", onTrack, []],
  ["blue and late", "Blue", "May 2021", onTrack, []],
  ["green and continuing", "Green", "Ongoing", onTrack, []],
  [
    "green where green is complete",
    "Green",
    "May 2021",
    ["Green = complete; Amber = started; Red = not started"],
    [],
  ],
])("overdue but on track: %s", (_, rag, due, key, expected) => {
  expect(foundIn(dated(rag, due), "overdueButOnTrack", [key])).toEqual(expected);
});

test("real dates are quoted as they show, and held against days", () => {
  const rows = [[...onTrack, "Plan agreed: 2 February 2021"], ...dated("Green", day("2021-01-29"))];
  const grid = gridOf(rows, { formats: { "3,3": "dd/mm/yyyy" } });
  const written = "29/01/2021";
  expect(foundOn([grid], "overdueButOnTrack")).toEqual([["warning", "D4", written, "2021-01-29"]]);
  expect(foundOn([grid], "dueBeforeAgreed")).toEqual([["warning", "D4", written, "2021-02-02"]]);
});

test("hidden rows and archives are said with their numbers", () => {
  const rows: Rows = [
    onTrack,
    ...dated("Blue", "May 2021"),
    ["3", "Carry out the third", "Chair", "May 2022", "Red"],
  ];
  const hidden = gridOf(rows, { hiddenRows: [2, 3] });
  expect(foundOn([hidden], "hiddenRows")).toEqual([["note", null, "2", undefined]]);
  const archive = (lines: Rows) => [gridOf(rows), gridOf(lines, { name: "Archive" })];
  expect(foundOn(archive(rows), "archiveSheet")).toEqual([["warning", null, "2", undefined]]);
  const finished = rows.map((row) => row.map((cell) => (cell === "Amber" || cell === "Red" ? "Blue" : cell)));
  expect(foundOn(archive(finished), "archiveSheet")).toEqual([["note", null, "", undefined]]);
});
