import { gridOf } from "../gridOf";
import { key } from "../smallPlan";
import { day } from "../usualSettings";
import { foundIn, foundOn, type Rows, type Short } from "./foundIn";

const headings = (completed: string) => ["Ref", "Action", "Lead", "Due", "RAG", completed];
const rowWith = (ref: string, rag: string, completed: string | number) => [
  ref,
  `Carry out the action number ${ref}`,
  "Chair",
  "May 2022",
  rag,
  completed,
];
const table = (cells: readonly [string, string | number][], heading = "Date completed"): Rows => [
  headings(heading),
  ...cells.map(([rag, completed], at) => rowWith(String(at + 1), rag, completed)),
];

test.each<[string, Rows, Short[]]>([
  [
    "a blank beside complete",
    table([
      ["Green", "01/05/2021"],
      ["Green", ""],
      ["Amber", ""],
    ]),
    [["note", "F4", "", undefined]],
  ],
  [
    "TBC beside complete",
    table([
      ["Green", "01/05/2021"],
      ["Green", "TBC"],
    ]),
    [["note", "F4", "TBC", undefined]],
  ],
  [
    "words beside complete, which say it was done",
    table([
      ["Green", "01/05/2021"],
      ["Green", "Presented to the board"],
    ]),
    [],
  ],
  [
    "a column without a single day",
    table([
      ["Green", ""],
      ["Green", ""],
      ["Amber", ""],
    ]),
    [],
  ],
])("complete without a date: %s", (_, rows, expected) => {
  expect(foundIn(rows, "completeWithoutDate")).toEqual(expected);
});

test.each<[string, Rows, Short[]]>([
  [
    "a day beside an open line",
    table([
      ["Green", "01/05/2021"],
      ["Amber", "02/06/2021"],
    ]),
    [["warning", "F4", "02/06/2021", "Amber"]],
  ],
  [
    "a month in words beside an open line",
    table([
      ["Green", "May 2021"],
      ["Red", "Completed June 2021"],
    ]),
    [["warning", "F4", "Completed June 2021", "Red"]],
  ],
  [
    "a day that is due, planned or partly done",
    table([
      ["Green", "01/05/2021"],
      ["Amber", "Due 02/06/2021"],
      ["Amber", "Partly, 02/06/2021"],
      ["Amber", "To be completed June 2021"],
    ]),
    [],
  ],
  [
    "a day in a text that tells much more",
    table([
      ["Green", "01/05/2021"],
      ["Amber", `02/06/2021 ${"was agreed with the schools ".repeat(2)}`],
    ]),
    [],
  ],
  [
    "a day of some year",
    table([
      ["Green", "01/05/2021"],
      ["Amber", "2 June"],
    ]),
    [],
  ],
  [
    "a line that was closed without being done",
    table([
      ["Green", "01/05/2021"],
      ["Superseded", "02/06/2021"],
    ]),
    [],
  ],
  [
    "a completion date that is a target, as most open lines have one",
    table(
      [
        ["Green", "01/05/2021"],
        ["Amber", "02/06/2021"],
        ["Red", "02/07/2021"],
      ],
      "Completion date",
    ),
    [],
  ],
  [
    "a completion date that few open lines have",
    table(
      [
        ["Green", "01/05/2021"],
        ["Green", "02/05/2021"],
        ["Amber", "02/06/2021"],
      ],
      "Completion date",
    ),
    [["warning", "F5", "02/06/2021", "Amber"]],
  ],
])("completed but open: %s", (_, rows, expected) => {
  expect(foundIn(rows, "completedButOpen")).toEqual(expected);
});

test.each<[string, Rows, Short[]]>([
  [
    "a day after the meeting",
    table([
      ["Green", "13/10/2021"],
      ["Green", "01/05/2021"],
    ]),
    [["warning", "F3", "13/10/2021", undefined]],
  ],
  [
    "the day of the meeting",
    table([
      ["Green", "12/10/2021"],
      ["Green", "01/05/2021"],
    ]),
    [],
  ],
  [
    "the month of the meeting, which may be over",
    table([
      ["Green", "October 2021"],
      ["Green", "01/05/2021"],
    ]),
    [],
  ],
  [
    "the month after it",
    table([
      ["Green", "November 2021"],
      ["Green", "01/05/2021"],
    ]),
    [["warning", "F3", "November 2021", undefined]],
  ],
  [
    "the year of the meeting",
    table([
      ["Green", "2021"],
      ["Green", "01/05/2021"],
    ]),
    [],
  ],
])("completed in the future: %s", (_, rows, expected) => {
  expect(foundIn(rows, "completedInFuture")).toEqual(expected);
});

test("real dates are quoted as they show", () => {
  const rows = table([
    ["Green", day("2021-05-01")],
    ["Green", day("2022-05-01")],
    ["Amber", day("2021-06-02")],
  ]);
  const formats = { "2,5": "dd/mm/yyyy", "3,5": "dd/mm/yyyy", "4,5": "mmm yy" };
  const grid = gridOf([key, ...rows], { formats });
  expect(foundOn([grid], "completedInFuture")).toEqual([["warning", "F4", "01/05/2022", undefined]]);
  expect(foundOn([grid], "completedButOpen")).toEqual([["warning", "F5", "Jun 2021", "Amber"]]);
});

test("where the column itself gives the ratings, only a day after the meeting is said", () => {
  const rows: Rows = [
    ["Recommendation", "Action", "Lead", "Target date", "Date of completion and outcome"],
    ["Agree a formula", "Draft a paper on options", "Chair", "May 2021", "May 2021"],
    ["Name deputies", "Write to each lead", "Chair", "May 2021", ""],
    ["Review capacity", "Carry out a review", "Chair", "May 2021", "June 2022"],
  ];
  for (const kind of ["completeWithoutDate", "completedButOpen", "unknownRating"] as const)
    expect(foundIn(rows, kind, [])).toEqual([]);
  expect(foundIn(rows, "completedInFuture", [])).toEqual([["error", "E4", "June 2022", undefined]]);
});
