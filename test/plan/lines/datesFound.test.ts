import type { FindingKind } from "../../../src/plan/finding";
import type { CellValue } from "../../../src/plan/sheets/sheetGrid";
import { understand } from "../../../src/plan/understand";
import { gridOf } from "../gridOf";
import { key } from "../smallPlan";
import { usualSettings } from "../usualSettings";

type Rows = readonly (readonly CellValue[])[];
type Found = readonly [FindingKind, string | null, string, string?];

const findingsOf = (rows: Rows, wishes: Parameters<typeof gridOf>[1] = {}): Found[] =>
  understand([gridOf(rows, wishes)], usualSettings({ acceptGuesses: true })).findings.map(
    ({ kind, cell, found, against }): Found =>
      against === undefined ? [kind, cell, found] : [kind, cell, found, against],
  );

const header = ["Ref", "Action", "Lead", "Due date", "RAG"];
const line = (ref: string, action: string, rating = "Amber", due: CellValue = "May 2022"): CellValue[] => [
  ref,
  action,
  "Clerk",
  due,
  rating,
];

const undated = ["Ref", "Action", "Lead", "RAG"];
const onTrack = ["Green = on track; Amber = at risk; Red = off track; Blue = complete"];
const section = (ref: string, action: string, rating = "Amber"): CellValue[] => [
  ref,
  action,
  "Clerk",
  rating,
];

test.each<[string, Rows, readonly Found[]]>([
  [
    "said of each line at its action",
    [
      key,
      undated,
      ["For immediate action"],
      section("1", "Write"),
      ["Longer term"],
      section("2", "Audit", "Green"),
      section("3", "Train"),
    ],
    [
      ["assumedDate", "B4", "For immediate action", "2021-02-02 counted from 2021-02-02"],
      ["noDate", "B7", "Longer term"],
    ],
  ],
  [
    "said of each line at its date, where there is a column of dates",
    [
      key,
      header,
      ["For immediate action"],
      line("1", "Write", "Amber", ""),
      ["Longer term"],
      line("2", "Audit", "Green", ""),
      line("3", "Train", "Amber", "9/12/2021"),
      line("4", "Visit", "Amber", "9/30/2021"),
    ],
    [
      ["assumedDate", "D4", "For immediate action", "2021-02-02 counted from 2021-02-02"],
      ["dayOrMonth", "D7", "9/12/2021", "2021-09-12"],
    ],
  ],
  [
    "overdue though on track, at the rating",
    [onTrack, undated, ["By the end of March 2021"], section("1", "Write", "Green"), section("2", "Audit")],
    [["overdueButOnTrack", "D4", "By the end of March 2021", "2021-03-31"]],
  ],
])("dates of sections: %s", (_, rows, expected) => {
  expect(findingsOf(rows)).toEqual(expected);
});

// What a number in a column of dates shows, by its format; the plan was agreed on 1 May 2021.
test.each<[string, CellValue, readonly Found[]]>([
  ["mmm yy", 44286, [["dueBeforeAgreed", "D4", "Mar 2021", "2021-05-01"]]],
  ["dd/mm/yyyy", 44286, [["dueBeforeAgreed", "D4", "31/03/2021", "2021-05-01"]]],
  ["yyyy", 43920, [["dueBeforeAgreed", "D4", "2020", "2021-05-01"]]],
  ["yyyy", 44286, []],
  ["dd/mm/yyyy", 12, [["unreadableDate", "D4", "12"]]],
  ["dd/mm/yyyy", 9_999, [["unreadableDate", "D4", "9999"]]],
  ["dd/mm/yyyy", 10_000, [["unreadableDate", "D4", "18/05/1927"]]],
  ["dd/mm/yyyy", 2_958_465, [["unreadableDate", "D4", "31/12/9999"]]],
  ["dd/mm/yyyy", 2_958_466, [["unreadableDate", "D4", "2958466"]]],
  ["General", 999_999, [["unreadableDate", "D4", "999999"]]],
])("a date cell of format %s holds %d", (format, value, expected) => {
  const rows = [
    ["Plan agreed: 1 May 2021"],
    key,
    header,
    line("1", "Write", "Amber", value),
    line("2", "Audit"),
  ];
  expect(findingsOf(rows, { formats: { "3,3": format } })).toEqual(expected);
});

test("lengths of time count from the day that the sheet says it was agreed", () => {
  const rows = [
    key,
    ["Plan agreed: 1 March 2021"],
    header,
    line("1", "Write", "Amber", "Within 6 months"),
    line("2", "Audit"),
  ];
  expect(findingsOf(rows)).toEqual([
    ["assumedDate", "D4", "Within 6 months", "2021-09-01 counted from 2021-03-01"],
  ]);
});
