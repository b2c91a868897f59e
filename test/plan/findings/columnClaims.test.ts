import type { CellValue } from "../../../src/plan/sheets/sheetGrid";
import { foundIn, type Rows } from "./foundIn";

const column = (heading: string, ...cells: CellValue[]): [string, CellValue[]] => [heading, cells];
const refs = column("Ref", "1", "2", "3", "4");
const actions = column(
  "Action",
  ...["leaflet", "workshop", "audit", "survey"].map((what) => `Carry out a ${what} with the partners`),
);
const leads = column("Lead", "Chair", "Head of Service", "Chair", "Director");
const due = column("Due date", "May 2022", "June 2022", "July 2022", "May 2022");
const rag = column("RAG", "Red", "Amber", "Green", "Amber");
const table = (...columns: [string, CellValue[]][]): Rows => [
  columns.map(([heading]) => heading),
  ...[0, 1, 2, 3].map((row) => columns.map(([, cells]) => cells[row] ?? "")),
];
const passedOver = (rows: Rows): string[] =>
  foundIn(rows, "columnPassedOver").map(([, cell, found, against]) => `${cell}: ${found} for ${against}`);

test.each<[string, Rows, string[]]>([
  [
    "a second column of ratings",
    table(refs, actions, leads, due, rag, column("Previous RAG", "Red", "Red", "Amber", "Red")),
    ["F2: Previous RAG for RAG"],
  ],
  [
    "an importance in words of its own",
    table(refs, actions, leads, due, rag, column("Priority", "High", "Low", "Medium", "High")),
    [],
  ],
  [
    "an importance in colours",
    table(refs, actions, leads, due, rag, column("Priority", "Red", "Amber", "Green", "Red")),
    ["F2: Priority for RAG"],
  ],
  [
    "ratings only in part",
    table(refs, actions, leads, due, rag, column("Previous RAG", "Red", "see minutes", "Amber", "Red")),
    [],
  ],
  [
    "a blank second column",
    table(refs, actions, leads, due, rag, column("Previous RAG", "", "", "", "")),
    [],
  ],
])("%s beside the one that counts", (_, rows, expected) => {
  expect(passedOver(rows)).toEqual(expected);
});

test("the same column of two tables is said once", () => {
  const one = table(refs, actions, leads, due, rag, column("Previous RAG", "Red", "Red", "Amber", "Red"));
  expect(passedOver([...one, [], [], ["Second part of the plan"], ...one])).toHaveLength(1);
});
