import type { CellValue } from "../../../src/plan/sheets/sheetGrid";
import { cellName } from "../../../src/plan/sheets/gridReading";
import { understand } from "../../../src/plan/understand";
import type { PlanSettings } from "../../../src/plan/settings";
import { gridOf } from "../gridOf";
import { day, usualSettings } from "../usualSettings";

const key = ["Green = complete; Amber = work has started; Red = not started"];
const header = [
  "Ref",
  "Recommendation",
  "Action",
  "Lead",
  "Timescale",
  "Revised date",
  "RAG",
  "Date completed",
];

/** A cell with a number format of its own. */
type Shown = CellValue | { readonly value: CellValue; readonly format: string };

const dateOn = (iso: string, format = "dd/mm/yyyy"): Shown => ({ value: day(iso), format });

interface Row {
  readonly ref?: Shown;
  readonly due?: Shown;
  readonly revised?: Shown;
  readonly rating?: Shown;
  readonly completed?: Shown;
}

function cellsOf({ ref, due, revised, rating, completed }: Row, at: number): Shown[] {
  const words = [`Recommendation number ${at}`, `Carry out piece of work ${at}`, "Business Manager"];
  return [ref ?? `R${at}`, ...words, due ?? "Ongoing", revised ?? "", rating ?? "A", completed ?? ""];
}

function repairsOn(rows: readonly Row[], settings: Partial<PlanSettings> = {}, name = "Plan"): string[] {
  // Three plain lines at the end say what each column is for.
  const plain = ["December 2021", "March 2022", "May 2022"].map((due): Row => ({ due }));
  const cells = [...rows, ...plain].map(cellsOf);
  const formats: Record<string, string> = {};
  const values = cells.map((row, at) =>
    row.map((cell, column): CellValue => {
      if (typeof cell !== "object") return cell;
      formats[`${at + 2},${column}`] = cell.format;
      return cell.value;
    }),
  );
  const grid = gridOf([key, header, ...values], { name, formats });
  return understand([grid], usualSettings({ acceptGuesses: true, ...settings })).repairs.map(
    ({ kind, row, column, before, after, format }) =>
      `${kind} ${cellName(row, column)} ${JSON.stringify(before)} → ${JSON.stringify(after)} ${format}`,
  );
}

const textDate = (cell: string, before: string, iso: string, format = "dd/mm/yyyy"): string =>
  `textDate ${cell} ${JSON.stringify(before)} → ${day(iso)} ${format}`;
const textReference = (cell: string, before: CellValue, after: string): string =>
  `textReference ${cell} ${JSON.stringify(before)} → ${JSON.stringify(after)} @`;

test.each<[string, Row[], string[]]>([
  ["nothing in a tidy plan", [{ due: dateOn("2021-09-30") }], []],
  ["a due date", [{ due: "30 September 2021" }], [textDate("E3", "30 September 2021", "2021-09-30")]],
  [
    "a revised date and a completed one, in the order of the cells",
    [
      { due: "31/03/2021", revised: "30/06/2021" },
      { due: "31/03/2021", rating: "G", completed: "1st March 2021" },
    ],
    [
      textDate("E3", "31/03/2021", "2021-03-31"),
      textDate("F3", "30/06/2021", "2021-06-30"),
      textDate("E4", "31/03/2021", "2021-03-31"),
      textDate("H4", "1st March 2021", "2021-03-01"),
    ],
  ],
  [
    "in the format that most dates of the column have",
    [
      { due: "30/09/2021" },
      { due: dateOn("2021-03-31", "d mmm yyyy") },
      { due: dateOn("2021-04-30", "d mmm yyyy") },
      { due: dateOn("2021-05-31") },
    ],
    [textDate("E3", "30/09/2021", "2021-09-30", "d mmm yyyy")],
  ],
  [
    "not in a format that shows months, which would mean the month's end",
    [{ due: "15/09/2021" }, { due: dateOn("2021-03-31", "mmm yy") }, { due: dateOn("2021-04-30", "mmm yy") }],
    [textDate("E3", "15/09/2021", "2021-09-15")],
  ],
  [
    "not in a format that shows a time",
    [{ due: "15/09/2021" }, { due: dateOn("2021-03-31", "dd/mm/yyyy hh:mm") }],
    [textDate("E3", "15/09/2021", "2021-09-15")],
  ],
  ["no words, months or blanks", [{ due: "Ongoing" }, { due: "Sept 2021" }, { due: "" }, { due: "TBC" }], []],
  [
    "no text beside real dates that may be swapped",
    [
      { due: "20/09/2021" },
      { due: dateOn("2021-03-04") },
      { due: dateOn("2021-05-06") },
      { due: dateOn("2021-07-08") },
    ],
    [],
  ],
  [
    "certain days of a sheet in American order, and only those",
    [{ due: "20.09.2021" }, { due: "9/30/2021" }, { due: "4/5/2021" }],
    [textDate("E3", "20.09.2021", "2021-09-20")],
  ],
  [
    "1.10 that only its format shows",
    [{ ref: 1.1 }, { ref: 1.2 }, { ref: { value: 1.1, format: "0.00" } }],
    [textReference("A5", 1.1, "1.10")],
  ],
  [
    "not where the format made all the zeros",
    [1.1, 1.2, 1.3, 1.4].map((value) => ({ ref: { value, format: "0.00" } })),
    [],
  ],
  [
    "references that Excel would take for something else",
    [{ ref: "1.10" }, { ref: "1-2" }, { ref: "0012" }, { ref: "12" }, { ref: "3a" }, { ref: 4 }],
    [
      textReference("A3", "1.10", "1.10"),
      textReference("A4", "1-2", "1-2"),
      textReference("A5", "0012", "0012"),
    ],
  ],
  [
    "not where two of two numbers have such zeros, whatever words stand beside them",
    [1.1, 1.2].map((value) => ({ ref: { value, format: "0.00" } })),
    [],
  ],
  [
    "1.10 where no other number is there to tell",
    [{ ref: { value: 1.1, format: "0.00" } }],
    [textReference("A3", 1.1, "1.10")],
  ],
  [
    "1.10 and 1.20 where as many numbers have no zero",
    [1.1, 1.2, 1.25, 1.26].map((value) => ({ ref: { value, format: "0.00" } })),
    [textReference("A3", 1.1, "1.10"), textReference("A4", 1.2, "1.20")],
  ],
  [
    "only the texts where the format made the zeros",
    [
      { ref: { value: 1.1, format: "0.00" } },
      { ref: { value: 1.2, format: "0.00" } },
      { ref: { value: 1.3, format: "0.00" } },
      { ref: "1.40" },
    ],
    [textReference("A6", "1.40", "1.40")],
  ],
  ["no number that its format cuts short", [{ ref: { value: 1.104, format: "0.00" } }], []],
  ["no text in a cell for text", [{ ref: { value: "1.10", format: "@" } }], []],
  [
    "no number without such a format",
    [{ ref: { value: 1.25, format: "0.00" } }, { ref: { value: 3, format: "0" } }],
    [],
  ],
  [
    "nothing of hostile texts",
    [
      { ref: '=HYPERLINK("x")', due: "=DATE(2021,9,30)", completed: "<img src=x onerror=alert(1)>" },
      { ref: "+1.10", due: "@30/09/2021", completed: "-30/09/2021" },
    ],
    [],
  ],
])("offered: %s", (_, rows, expected) => {
  expect(repairsOn(rows)).toEqual(expected);
});

test("the reference of a recommendation that has no line yet", () => {
  const rows = [
    ["1.10", "Keep one record", "Buy the system", "30 September 2021", "A"],
    ["1.20", "Meet each month", "Set the dates", "31 October 2021", "A"],
    ["1.30", "Hear the child", "", "", ""],
  ];
  const grid = gridOf([key, ["Ref", "Recommendation", "Action", "Timescale", "RAG"], ...rows]);
  const { repairs } = understand([grid], usualSettings({ acceptGuesses: true }));
  expect(repairs.flatMap(({ kind, after }) => (kind === "textReference" ? [after] : []))).toEqual([
    "1.10",
    "1.20",
    "1.30",
  ]);
});

test("a column that an officer has named for references and dates is repaired as dates alone", () => {
  const columns = { ref: 4, action: 2, lead: 3, due: 4, rating: 6 };
  const found = repairsOn([{ due: "30/09/2021" }, { due: "1.10" }], {
    sheets: new Map([["Plan", { columns }]]),
  });
  expect(found).toEqual([textDate("E3", "30/09/2021", "2021-09-30")]);
});

test("nothing of a sheet that does not count", () => {
  const sheets = new Map([["Plan", { included: false }]]);
  expect(repairsOn([{ due: "30/09/2021" }])).toHaveLength(1);
  expect(repairsOn([{ due: "30/09/2021" }], { sheets })).toEqual([]);
  expect(repairsOn([{ due: "30/09/2021" }], {}, "Archive 2019")).toEqual([]);
});

test("never a cell of the ratings, whatever an officer has said of the columns", () => {
  const columns = { ref: 0, recommendation: 1, action: 2, lead: 3, due: 4, completed: 6, rating: 6 };
  const sheets = new Map([["Plan", { columns }]]);
  const found = repairsOn([{ due: "30/09/2021", rating: "31/12/2021" }], { sheets });
  expect(found).toEqual([textDate("E3", "30/09/2021", "2021-09-30")]);
});

test("completed dates that stand for the ratings stay as they are", () => {
  const rows = ["28/02/2021", "31/03/2021", "", "15/01/2021"].map((done, at) => [
    `R${at}`,
    `Carry out piece of work ${at}`,
    "Business Manager",
    "31 July 2021",
    done,
  ]);
  const grid = gridOf([["Ref", "Action", "Lead", "Timescale", "Date completed"], ...rows]);
  const plan = understand([grid], usualSettings({ acceptGuesses: true }));
  expect(plan.sheets[0]?.ratingFrom).toBe("completed-date");
  expect(new Set(plan.repairs.map(({ column }) => column))).toEqual(new Set([3]));
});
