import { isoDay } from "../../../src/plan/cells/day";
import { columnLetter } from "../../../src/plan/sheets/gridReading";
import type { CellValue } from "../../../src/plan/sheets/sheetGrid";
import { understand } from "../../../src/plan/understand";
import { gridOf } from "../gridOf";
import { key } from "../smallPlan";
import { usualSettings } from "../usualSettings";

const header = ["Ref", "Action", "Lead", "Timescale", "Revised date", "RAG"];
const line = (due: CellValue, revised: CellValue): CellValue[] => [
  "1",
  "Draft a paper on options",
  "Chair",
  due,
  revised,
  "A",
];

type Due = [kind: string, due: string | null, first: string | null, text: string, column: string | null];

/** When the one line is due, below a section row or none; the meeting is on 12 October 2021. */
function dueOf(due: CellValue, revised: CellValue, section: CellValue[] = []): Due {
  const plain = [line("May 2022", "June 2022"), line("May 2022", ""), line("June 2022", "July 2022")];
  const rows = [key, header, ...plain, section, line(due, revised)];
  const { lines } = understand([gridOf(rows)], usualSettings({ acceptGuesses: true }));
  const one = lines.at(-1)!;
  const day = one.due === null ? null : isoDay(one.due);
  const first = one.originalDue === null ? null : isoDay(one.originalDue);
  return [one.dueKind, day, first, one.dueText, one.dueColumn === null ? null : columnLetter(one.dueColumn)];
}

const may = "2022-05-31";
const june = "2022-06-30";
test.each<[string, CellValue, CellValue, Due]>([
  ["the first date alone", "May 2022", "", ["date", may, null, "May 2022", "D"]],
  ["a revised date", "May 2022", "June 2022", ["date", june, may, "June 2022", "E"]],
  ["a revised date alone", "", "June 2022", ["date", june, null, "June 2022", "E"]],
  ["no change", "May 2022", "No change", ["date", may, null, "May 2022", "D"]],
  ["unchanged", "May 2022", "unchanged.", ["date", may, null, "May 2022", "D"]],
  ["to be confirmed", "May 2022", "TBC", ["date", may, null, "May 2022", "D"]],
  ["not applicable", "May 2022", "N/A", ["date", may, null, "May 2022", "D"]],
  ["continuing", "May 2022", "Ongoing", ["continuing", null, may, "Ongoing", "E"]],
  [
    "two dates in one cell",
    "May 2022, now June 2022",
    "",
    ["date", june, may, "May 2022, now June 2022", "D"],
  ],
  [
    "two dates in one cell, revised again",
    "May 2022, now June 2022",
    "July 2022",
    ["date", "2022-07-31", may, "July 2022", "E"],
  ],
  ["nothing", "", "", ["none", null, null, "", "D"]],
])("when a line is due: %s", (_, due, revised, expected) => {
  expect(dueOf(due, revised)).toEqual(expected);
});

const section = ["By the end of September 2022"];
const september = "2022-09-30";
test.each<[string, CellValue, CellValue, Due]>([
  ["a blank", "", "", ["date", september, null, "By the end of September 2022", null]],
  ["a date of its own", "May 2022", "", ["date", may, null, "May 2022", "D"]],
  ["a revised date beside a blank", "", "June 2022", ["date", june, september, "June 2022", "E"]],
  ["a revised date beside a date", "May 2022", "June 2022", ["date", june, may, "June 2022", "E"]],
])("below a timescale section: %s", (_, due, revised, expected) => {
  expect(dueOf(due, revised, section)).toEqual(expected);
});

test("a section that names no day is no date that could not be read", () => {
  expect(dueOf("", "", ["Longer term"]).slice(0, 2)).toEqual(["none", null]);
  expect(dueOf("", "", ["Ongoing"]).slice(0, 2)).toEqual(["continuing", null]);
});
