import { understand } from "../../src/plan/understand";
import type { CellValue } from "../../src/plan/sheets/sheetGrid";
import { gridOf } from "./gridOf";
import { key } from "./smallPlan";
import { day, usualSettings } from "./usualSettings";

// Each of these once gave a wrong figure without a word.
const read = (table: readonly (readonly CellValue[])[], name = "Plan") =>
  understand([gridOf([key, ...table], { name })], usualSettings());
const kinds = (table: readonly (readonly CellValue[])[]) => read(table).findings.map(({ kind }) => kind);
const line = (ref: string, ...rest: CellValue[]): CellValue[] => [
  ref,
  `Carry out action number ${ref}`,
  ...rest,
];

test.each<[string, CellValue[][]]>([
  [
    "a rating beside status words in the progress column",
    [
      ["Ref", "Action", "Due", "Rating", "Progress"],
      line("1", "May 2021", "R", "Complete"),
      line("2", "May 2022", "G", "In progress"),
    ],
  ],
  [
    "a new target date under a heading of its own",
    [
      ["Ref", "Action", "Due", "New target date", "RAG"],
      line("1", "May 2021", "May 2022", "A"),
      line("2", "June 2021", "May 2022", "A"),
    ],
  ],
  [
    "forecast dates under an unknown heading",
    [
      ["Ref", "Action", "Due", "Forecast", "RAG"],
      line("1", "May 2021", "01/05/2022", "A"),
      line("2", "June 2021", "01/06/2022", "A"),
    ],
  ],
  [
    "two revised dates",
    [
      ["Ref", "Action", "Due", "Revised date", "Second revised date", "RAG"],
      line("1", "May 2021", "June 2021", "May 2022", "A"),
      line("2", "May 2021", "June 2021", "May 2022", "A"),
    ],
  ],
])("%s is asked about", (_, table) => {
  const understood = read(table);
  expect(understood.questions.map(({ kind }) => kind)).toEqual(["columns"]);
  expect(understood.lines).toEqual([]);
});

test.each<[string, CellValue[][], unknown[]]>([
  [
    "a column put in",
    [
      ["Ref", "Action", "Lead", "Due", "RAG"],
      line("1", "Chair", "May 2021", "G"),
      line("2", "Chair", "May 2021", "A"),
      line("3", "Chair", "May 2022", "A"),
      ["Ref", "Action", "Lead", "Start date", "Due", "RAG"],
      line("4", "Chair", "May 2020", "May 2022", "A"),
      line("5", "Chair", "May 2020", "June 2022", "R"),
      line("6", "Chair", "May 2020", "July 2022", "A"),
    ],
    ["finished", "overdue", "dueLater", "dueLater", "dueLater", "dueLater"],
  ],
  [
    "its dates swapped",
    [
      ["Ref", "Action", "Due date", "Revised date", "RAG"],
      line("1", "May 2021", "", "G"),
      line("2", "May 2021", "May 2022", "A"),
      line("3", "May 2021", "", "A"),
      ["Ref", "Action", "Revised date", "Due date", "RAG"],
      line("4", "May 2022", "May 2021", "A"),
      line("5", "June 2022", "May 2021", "A"),
      line("6", "", "May 2021", "R"),
    ],
    ["finished", "dueLater", "overdue", "dueLater", "dueLater", "overdue"],
  ],
])("a second block with %s is read by its own headings", (_, table, timings) => {
  const { lines, questions } = read(table);
  expect(questions).toEqual([]);
  expect(lines.map(({ timing }) => timing)).toEqual(timings);
});

test("a plan whose headings are not understood is asked about", () => {
  const table = [
    ["What", "Details of the work", "State of play", "Finish"],
    ...["Red", "Amber", "Green"].map((rating) => ["x", "A piece of work to be done", rating, "31/03/2022"]),
  ];
  const { lines, questions } = understand([gridOf(table)], usualSettings());
  expect(lines).toEqual([]);
  expect(questions).toMatchObject([{ kind: "columns", sheet: "Plan", headerRow: 1 }]);
});

test("an earlier version of a plan in the same workbook is counted, and asked about", () => {
  const table = [
    key,
    ["Ref", "Action", "Lead", "Due", "RAG"],
    line("1", "Chair", "May 2021", "G"),
    line("2", "Chair", "May 2022", "A"),
  ];
  const sheets = ["Plan", "Plan (2)"].map((name) => gridOf(table, { name }));
  const { lines, findings, questions } = understand(sheets, usualSettings());
  expect(lines).toHaveLength(4);
  expect(findings).toEqual([]);
  expect(questions).toEqual([{ kind: "sameLinesTwice", sheet: "Plan (2)", other: "Plan", lines: 2 }]);
});

test("an open line whose date is blank is a finding, as under a merged date", () => {
  expect(
    kinds([
      ["Ref", "Action", "Lead", "Due", "RAG"],
      line("1", "Chair", "May 2021", "A"),
      line("2", "Chair", "", "A"),
    ]),
  ).toEqual(["noDate"]);
});

test.each<[string, CellValue[][]]>([
  [
    "a key at the foot, with its meanings among the actions",
    [
      ["", "Complete", "", "Green"],
      ["", "Work has started", "", "Amber"],
    ],
  ],
  [
    "a key at the foot, with its meanings in another column",
    [
      ["", "", "Complete", "Green"],
      ["", "", "Work has started", "Amber"],
    ],
  ],
  ["column numbers below the headings", [["(a)", "(b)", "(c)", "(d)"]]],
  ["figures of the columns", [["1", "2", "3", "4"]]],
  ["totals without the word", [["2 recommendations", "2 actions", "1 overdue", "1 green"]]],
])("%s are not lines", (_, rows) => {
  const table = [
    ["Ref", "Action", "Due", "RAG"],
    line("1.1", "May 2021", "G"),
    ...["1.2", "1.3", "1.4"].map((ref) => line(ref, "May 2022", "A")),
    ...rows,
  ];
  expect(read(table).lines.map(({ ref }) => ref)).toEqual(["1.1", "1.2", "1.3", "1.4"]);
});

test("a key beside the table that begins in the header's row decides over the officer's answer", () => {
  const table = [
    ["Ref", "Action", "Due", "RAG", "", "Key"],
    [...line("1", "May 2021", "G"), "", "Green", "On track"],
    [...line("2", "May 2021", "A"), "", "Blue", "Delivered"],
  ];
  const understood = understand([gridOf(table)], usualSettings({ green: "complete" }));
  expect(understood.green).toBe("on-track");
  expect(understood.lines.map(({ timing }) => timing)).toEqual(["overdue", "overdue"]);
});

test("dates typed in US order are said where they could be either", () => {
  const table = [["Ref", "Action", "Due", "RAG"], line("1", "9/30/2021", "A"), line("2", "9/12/2021", "A")];
  expect(read(table).findings).toContainEqual(
    expect.objectContaining({ kind: "dayOrMonth", cell: "C4", severity: "error" }),
  );
});

test("a revised date of Ongoing replaces the date, a blank or TBC does not", () => {
  const table = [
    ["Ref", "Action", "Due", "Revised date", "RAG"],
    line("1", "11/06/2021", "Ongoing", "A"),
    line("2", "11/06/2021", "TBC", "A"),
    line("3", "11/06/2021", "", "A"),
  ];
  expect(read(table).lines.map(({ timing, originalDue }) => [timing, originalDue])).toEqual([
    ["continuing", day("2021-06-11")],
    ["overdue", null],
    ["overdue", null],
  ]);
});

test.each<[string, string, number]>([
  ["No change", "overdue", 0],
  ["Unchanged", "overdue", 0],
  ["As original", "overdue", 0],
  ["+3 months", "noUsableDate", 1],
  ["Within 6 months", "noUsableDate", 1],
])(
  "a revised date of %s leaves the line %s, and is listed where it starts nowhere",
  (revised, timing, listed) => {
    const table = [
      ["Ref", "Action", "Due", "Revised date", "RAG"],
      line("1", "11/06/2021", revised, "A"),
      ...["2", "3", "4", "5"].map((ref) => line(ref, "11/06/2021", "11/06/2022", "A")),
    ];
    const settings = usualSettings({ planAgreed: null });
    const later = ["dueLater", "dueLater", "dueLater", "dueLater"];
    const { lines, findings } = understand([gridOf([key, ...table], { name: "Plan" })], settings);
    expect(lines.map((one) => one.timing)).toEqual([timing, ...later]);
    const starting = findings.filter(
      ({ kind, cell }) => kind === "relativeDateWithoutStart" && cell === "D3",
    );
    expect(starting).toHaveLength(listed);
  },
);

test("evidence that is required is not evidence that is there", () => {
  const table = [
    ["Ref", "Action", "Due", "RAG", "Evidence required", "Evidence received"],
    line("1", "May 2021", "G", "Minutes of the board", ""),
  ];
  expect(read(table).lines[0]?.evidenced).toBe(false);
});

test("an error in the rating column rates nothing", () => {
  const { lines, findings } = read([
    ["Ref", "Action", "Lead", "Due", "RAG"],
    line("1", "Chair", "May 2021", "#N/A"),
    line("2", "Chair", "May 2021", "A"),
    line("3", "Chair", "May 2021", "G"),
  ]);
  expect(lines[0]?.rating).toBe("notRated");
  expect(findings.map(({ kind }) => kind)).toEqual(["errorCell"]);
});

test.each([
  ["Closed Risks", true],
  ["Archive - SCR Child Z", true],
  ["Plan (old)", true],
  ["Previous review actions", true],
  ["Closed cases review", false],
  ["Old Town school plan", false],
])("a sheet named %j is an archive: %j", (name, archive) => {
  const { sheets } = read([["Ref", "Action", "Due", "RAG"], line("1", "May 2021", "A")], name);
  expect(sheets[0]?.kind === "archive").toBe(archive);
});

test("a heading broken by a hyphen is read whole", () => {
  const table = [
    ["Ref", "Recommen-\ndation", "Action", "Due", "RAG"],
    ["1", "Agree it", "Carry out the action", "May 2021", "A"],
  ];
  expect(read(table).sheets[0]?.columns.recommendation).toBe(1);
});

test.each([["Risk RAG"], ["Priority RAG"], ["Previous RAG"]])(
  "%s is not the rating beside Progress RAG",
  (other) => {
    const { lines, questions } = read([
      ["Ref", "Action", "Due", other, "Progress RAG"],
      line("1", "May 2021", "R", "G"),
      line("2", "May 2021", "A", "G"),
      line("3", "May 2021", "R", "A"),
    ]);
    expect(questions).toEqual([]);
    expect(lines.map(({ rating }) => rating)).toEqual(["green", "green", "amber"]);
  },
);

test("a short list beside the first lines is neither the priority nor the reference of the lines", () => {
  const rows = ["1", "2", "3", "4", "5", "6"].map((ref) => line(ref, "May 2021", "A"));
  const { lines } = read([
    ["Ref", "Action", "Due", "RAG", "", "Theme", "Number"],
    [...rows[0]!, "", "Front door", 2],
    [...rows[1]!, "", "Schools", 4],
    ...rows.slice(2),
  ]);
  expect(lines.map(({ ref }) => ref)).toEqual(["1", "2", "3", "4", "5", "6"]);
  expect(lines.map(({ priority }) => priority)).toEqual(lines.map(() => null));
});

test.each([
  ["R", "A", "G", "✓"],
  ["RAG R", "RAG A", "RAG G", "x"],
])("a mark under %s, %s or %s is that colour", (red, amber, green, mark) => {
  const { lines, questions } = read([
    ["Ref", "Action", "Due", red, amber, green],
    line("1", "May 2021", mark, "", ""),
    line("2", "May 2021", "", mark, ""),
    line("3", "May 2021", "", "", mark),
  ]);
  expect(questions).toEqual([]);
  expect(lines.map(({ rating }) => rating)).toEqual(["red", "amber", "green"]);
});

test("a line with marks under two colours is asked about", () => {
  const { questions } = read([
    ["Ref", "Action", "Due", "R", "A", "G"],
    line("1", "May 2021", "✓", "✓", ""),
    line("2", "May 2021", "", "✓", ""),
    line("3", "May 2021", "", "", "✓"),
    line("4", "May 2021", "", "", "✓"),
    line("5", "May 2021", "", "", "✓"),
    line("6", "May 2021", "", "", "✓"),
    line("7", "May 2021", "", "", "✓"),
  ]);
  expect(questions.map(({ kind }) => kind)).toEqual(["columns"]);
});

test("of two columns called Date, which one is due is asked", () => {
  const { questions, lines } = read([
    ["No", "Action", "Who", "Date", "RAG", "Date"],
    ["1", "Roll out the phonics scheme", "English lead", "31/03/2021", "G", "28/03/2021"],
    ["2", "Audit thirty books a term", "Head", "30/06/2021", "A", ""],
    ["3", "Report to all parents", "Head", "31/12/2021", "A", ""],
  ]);
  expect(questions).toMatchObject([{ kind: "columns", doubts: ["due"] }]);
  expect(lines).toEqual([]);
});
