import type { FindingKind } from "../../../src/plan/finding";
import type { CellValue } from "../../../src/plan/sheets/sheetGrid";
import { understand } from "../../../src/plan/understand";
import { gridOf } from "../gridOf";
import { key } from "../smallPlan";
import { day, usualSettings } from "../usualSettings";

const header = ["Ref", "Action", "Lead", "Timescale", "RAG"];
const line = (due: CellValue, rating = "A"): CellValue[] => [
  "1",
  "Draft a paper on options",
  "Chair",
  due,
  rating,
];
const kinds: readonly FindingKind[] = [
  "statusInDateColumn",
  "unreadableDate",
  "relativeDateWithoutStart",
  "noDate",
  "assumedDate",
  "dueBeforeAgreed",
];

/** What is found about the timescale of the first of three lines. */
function found(due: CellValue, rating: string, above: CellValue[][], agreed: string | null): unknown[] {
  const rows = [key, ...above, header, line(due, rating), line("May 2022"), line("June 2022")];
  const planAgreed = agreed === null ? null : day(agreed);
  const { findings } = understand([gridOf(rows)], usualSettings({ acceptGuesses: true, planAgreed }));
  const cell = `D${above.length + 3}`;
  return findings.flatMap((one) =>
    kinds.includes(one.kind) && one.cell === cell ? [[one.kind, one.severity, one.found, one.against]] : [],
  );
}

test.each<[string, CellValue, string | null, unknown[], unknown[]]>([
  ["a plain day", "1 May 2022", null, [], []],
  [
    "a word of the rating",
    "Complete",
    null,
    [["statusInDateColumn", "warning", "Complete", undefined]],
    [["statusInDateColumn", "note", "Complete", undefined]],
  ],
  [
    "what cannot be read",
    "wk c",
    null,
    [["unreadableDate", "error", "wk c", undefined]],
    [["unreadableDate", "note", "wk c", undefined]],
  ],
  [
    "a length of time that starts nowhere",
    "Within 6 months",
    null,
    [["relativeDateWithoutStart", "warning", "Within 6 months", undefined]],
    [["relativeDateWithoutStart", "note", "Within 6 months", undefined]],
  ],
  [
    "a length of time that starts when the plan was agreed",
    "Within 6 months",
    "2021-02-02",
    [["assumedDate", "note", "Within 6 months", "2021-08-02 counted from 2021-02-02"]],
    [["assumedDate", "note", "Within 6 months", "2021-08-02 counted from 2021-02-02"]],
  ],
  [
    "a term",
    "Autumn term 2021",
    null,
    [["assumedDate", "note", "Autumn term 2021", "2021-12-31"]],
    [["assumedDate", "note", "Autumn term 2021", "2021-12-31"]],
  ],
  ["to be confirmed", "TBC", null, [["noDate", "warning", "TBC", undefined]], []],
  [
    "a day that is to be confirmed",
    "TBC - September 2021",
    null,
    [["unreadableDate", "warning", "TBC - September 2021", undefined]],
    [["unreadableDate", "note", "TBC - September 2021", undefined]],
  ],
  ["a day and a word for none", "September 2021 (TBC)", null, [], []],
  ["nothing", "", null, [["noDate", "warning", "", undefined]], []],
  ["continuing", "Ongoing", null, [], []],
])("of an open line and of a finished one: %s", (_, due, agreed, open, finished) => {
  expect(found(due, "A", [], agreed)).toEqual(open);
  expect(found(due, "G", [], agreed)).toEqual(finished);
});

test("a day before the plan was agreed, as the sheet says it", () => {
  const above = [["Plan agreed: 9 November 2021"]];
  const before = (due: CellValue): unknown[] => found(due, "A", above, null);
  expect(before("8 November 2021")).toMatchObject([
    ["dueBeforeAgreed", expect.anything(), "8 November 2021", expect.anything()],
  ]);
  expect(before("9 November 2021")).toEqual([]);
});
