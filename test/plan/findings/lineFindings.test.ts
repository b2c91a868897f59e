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

test("an error in a date cell is said once, as an error", () => {
  const rows = [["Key: Green = complete; Amber = started; Red = not started"], ...dated("Amber", "#DIV/0!")];
  const grid = gridOf(rows);
  expect(foundOn([grid], "errorCell")).toEqual([["error", "D4", "#DIV/0!", undefined]]);
  expect(foundOn([grid], "unreadableDate")).toEqual([]);
});

test("a day in the year 2201 is quoted as it shows", () => {
  const rows = [onTrack, ...dated("Amber", day("2201-03-31"))];
  const grid = gridOf(rows, { formats: { "3,3": "dd/mm/yyyy" } });
  expect(foundOn([grid], "unreadableDate")).toEqual([["error", "D4", "31/03/2201", undefined]]);
});

const real = (iso: string) => day(iso);
test.each<[string, CellValue[], Record<string, string>, Short[]]>([
  [
    "days above the 12th as text beside low real ones",
    ["25/09/2021", real("2021-12-09"), "30/11/2021", real("2022-03-04")],
    {},
    [
      ["error", "D4", "09/12/2021", "2021-09-12 as text"],
      ["error", "D6", "04/03/2022", "2022-04-03 as text"],
    ],
  ],
  [
    "a text that says more than a day",
    ["31/03/2021 revised to 31/12/2021", real("2021-12-09"), real("2021-10-12"), real("2022-03-04")],
    {},
    [],
  ],
  [
    "a day as text that Excel would have read too",
    ["25/09/2021", real("2021-12-09"), "03/04/2022", real("2022-03-04")],
    {},
    [],
  ],
  [
    "a cell that takes everything for text",
    ["25/09/2021", real("2021-12-09"), real("2021-10-12"), real("2022-03-04")],
    { "2,3": "@" },
    [],
  ],
  [
    "a real day above the 12th",
    ["25/09/2021", real("2021-12-19"), real("2021-10-12"), real("2022-03-04")],
    {},
    [],
  ],
])("day or month: %s", (_, dues, formats, expected) => {
  const rows = dues.map((due, at): CellValue[] => [
    `${at + 1}`,
    `Carry out number ${at}`,
    "Chair",
    due,
    "Amber",
  ]);
  const shown = Object.fromEntries(dues.map((_due, at) => [`${at + 2},3`, "dd/mm/yyyy"]));
  const grid = gridOf([onTrack, ["Ref", "Action", "Lead", "Due", "RAG"], ...rows], {
    formats: { ...shown, ...formats },
  });
  expect(foundOn([grid], "dayOrMonth")).toEqual(expected);
});
