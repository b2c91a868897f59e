import type { FindingKind } from "../../../src/plan/finding";
import type { Line } from "../../../src/plan/line";
import type { CellValue } from "../../../src/plan/sheets/sheetGrid";
import { understand } from "../../../src/plan/understand";
import { gridOf } from "../gridOf";
import { key } from "../smallPlan";
import { day, usualSettings } from "../usualSettings";

type Rows = readonly (readonly CellValue[])[];

const read = (rows: Rows, wishes: Parameters<typeof gridOf>[1] = {}) =>
  understand([gridOf(rows, wishes)], usualSettings({ acceptGuesses: true }));

type Found = readonly [FindingKind, string | null, string, string?];
const findingsOf = (...given: Parameters<typeof read>): Found[] =>
  read(...given).findings.map(({ kind, cell, found, against }): Found =>
    against === undefined ? [kind, cell, found] : [kind, cell, found, against],
  );

const wide = [
  "Theme",
  "Ref",
  "Recommendation",
  "Action",
  "Lead",
  "Agency",
  "Due date",
  "Revised date",
  "RAG",
  "Evidence",
];
const wideRows: Rows = [
  key,
  wide,
  [
    "Neglect",
    "1",
    "Know when to escalate",
    "Write to every school",
    "Clerk",
    "Police",
    "May 2022",
    "",
    "Green",
    "Minutes of May",
  ],
  [
    "Neglect",
    "2",
    "Know how children fare",
    "Audit twenty cases",
    "",
    "Health",
    "Sept 2021",
    "Nov 2021",
    "Amber",
    "",
  ],
  ["Finance", "3", "Know who decides", "Train the duty team", "Chair", "Health", "Ongoing", "", "Green", ""],
];

test("a line is told with everything that its row says", () => {
  const columns = {
    priority: 0,
    ref: 1,
    recommendation: 2,
    action: 3,
    lead: 4,
    agency: 5,
    due: 6,
    revisedDue: 7,
    rating: 8,
    evidence: 9,
  };
  const of = { sheet: "Plan", review: "Plan", grounding: "grounded", columns };
  expect(read(wideRows, { hiddenRows: [3] }).lines).toEqual<Line[]>([
    {
      ...{
        ...of,
        row: 3,
        priority: "Neglect",
        ref: "1",
        recommendation: "1",
        action: "Write to every school",
      },
      ...{ lead: "Clerk", rating: "green", complete: true, due: day("2022-05-31"), dueKind: "date" },
      ...{
        dueText: "May 2022",
        originalDue: null,
        timing: "finished",
        evidenced: true,
        hidden: false,
        dueColumn: 6,
      },
    } as Line,
    {
      ...{ ...of, row: 4, priority: "Neglect", ref: "2", recommendation: "2", action: "Audit twenty cases" },
      ...{ lead: "Health", rating: "amber", complete: false, due: day("2021-11-30"), dueKind: "date" },
      ...{
        dueText: "Nov 2021",
        originalDue: day("2021-09-30"),
        timing: "dueLater",
        evidenced: null,
        hidden: true,
        dueColumn: 7,
      },
    } as Line,
    {
      ...{ ...of, row: 5, priority: "Finance", ref: "3", recommendation: "3", action: "Train the duty team" },
      ...{ lead: "Chair", rating: "green", complete: true, due: null, dueKind: "continuing" },
      ...{
        dueText: "Ongoing",
        originalDue: null,
        timing: "finished",
        evidenced: false,
        hidden: false,
        dueColumn: 6,
      },
    } as Line,
  ]);
  expect(findingsOf(wideRows)).toEqual([["notEvidenced", "J5", ""]]);
});

test("errors are said in the columns that count, wherever the table lies", () => {
  const errors = [
    "Finance",
    "3",
    "#REF!",
    "Train the duty team",
    "#N/A",
    "Health",
    "Ongoing",
    "",
    "#VALUE!",
    "Minutes",
    "#NUM!",
  ];
  expect(findingsOf([...wideRows.slice(0, 4), errors], { top: 3, left: 1 })).toEqual([
    ["errorCell", "D8", "#REF!"],
    ["errorCell", "F8", "#N/A"],
    ["errorCell", "J8", "#VALUE!"],
  ]);
});

const header = ["Ref", "Action", "Lead", "Due date", "RAG"];
const line = (ref: string, action: string, rating = "Amber"): CellValue[] => [
  ref,
  action,
  "Clerk",
  "May 2022",
  rating,
];
const numbered = "1. Write to every school\n2. Audit twenty cases\n3. Train the team";
const told = "1. Write to every school 2. Audit twenty cases 3. Train the team";

test.each<[string, Rows, Parameters<typeof gridOf>[1], readonly Found[]]>([
  [
    "an open line struck through",
    [
      key,
      header,
      line("1", "Write to every school"),
      line("2", "Audit twenty cases", "Green"),
      line("3", "Train the team", "Superseded"),
      line("4", "Visit"),
    ],
    { struck: ["2,1", "3,1", "4,1"] },
    [["struckThrough", "B3", "Write to every school"]],
  ],
  [
    "several actions in one cell",
    [key, header, line("1", numbered), line("2", "a) Go\nb) Do it")],
    {},
    [["severalActions", "B3", told]],
  ],
  [
    "a line without an action",
    [
      key,
      ["Ref", "Recommendation", ...header.slice(1)],
      ["1", "Know when to escalate", "Write", "Clerk", "May 2022", "Red"],
      ["2", "Know how children fare", "", "Clerk", "May 2022", "Red"],
    ],
    {},
    [["noActionText", "C4", ""]],
  ],
  [
    "recommendations where there is no column of actions",
    [
      key,
      ["Ref", "Recommendation", ...header.slice(2)],
      line("1", "Know when to escalate"),
      line("2", numbered),
    ],
    { struck: ["2,1"] },
    [
      ["struckThrough", "B3", "Know when to escalate"],
      ["severalActions", "B4", told],
    ],
  ],
  [
    "rows that say too little to be counted",
    [
      key,
      header,
      line("1", "Write to every school"),
      line("2", ""),
      ["3", "", "", "May 2022", ""],
      ["", "", "", "", "Amber"],
      line("4", "Train the team"),
    ],
    {},
    [
      ["rowLeftOut", "B6", ""],
      ["rowLeftOut", "B4", ""],
      ["rowLeftOut", "B5", ""],
    ],
  ],
])("found about lines: %s", (_, rows, wishes, expected) => {
  expect(findingsOf(rows, wishes)).toEqual(expected);
});
