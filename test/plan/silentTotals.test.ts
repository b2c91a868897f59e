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
    ["Ref", "Action", "Due", "RAG"],
    line("1", "May 2021", "G"),
    line("2", "May 2022", "A"),
  ];
  const sheets = ["Plan", "Plan (2)"].map((name) => gridOf(table, { name }));
  const { lines, findings, questions } = understand(sheets, usualSettings());
  expect(lines).toHaveLength(4);
  expect(findings).toEqual([]);
  expect(questions).toEqual([{ kind: "sameLinesTwice", sheet: "Plan (2)", other: "Plan", lines: 2 }]);
});

test("an open line whose date is blank is a finding, as under a merged date", () => {
  expect(kinds([["Ref", "Action", "Due", "RAG"], line("1", "May 2021", "A"), line("2", "", "A")])).toEqual([
    "noDate",
  ]);
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

test("evidence that is required is not evidence that is there", () => {
  const table = [
    ["Ref", "Action", "Due", "RAG", "Evidence required", "Evidence received"],
    line("1", "May 2021", "G", "Minutes of the board", ""),
  ];
  expect(read(table).lines[0]?.evidenced).toBe(false);
});

test("an error in the rating column rates nothing", () => {
  const { lines, findings } = read([
    ["Ref", "Action", "Due", "RAG"],
    line("1", "May 2021", "#N/A"),
    line("2", "May 2021", "A"),
    line("3", "May 2021", "G"),
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

describe("a row's own reference is not overridden by what stands above it", () => {
  const columns = ["Rec", "Recommendation", "Action", "Due", "RAG"];
  const row = (ref: string, text: string): CellValue[] => [
    ref,
    text,
    "Publish the guidance",
    "May 2022",
    "A",
  ];
  const plan = (ref: string) =>
    read([
      columns,
      row("1", "The partnership should strengthen its oversight of neglect."),
      row("2", "The partnership should agree a shared data set."),
      row("3", "The partnership should clarify who chairs its meetings."),
      row(ref, ""),
      row("4", "The partnership should hear from children and families."),
    ]).lines.map(({ grounding, recommendation }) => [grounding, recommendation])[3];
  test.each([
    ["9", ["notInReview", null]],
    ["TBC", ["noRecommendation", null]],
    ["Additional", ["additional", null]],
    ["3b", ["grounded", "3"]],
    ["", ["grounded", "3"]],
  ])("%s", (ref, grounding) => {
    expect(plan(ref)).toEqual(grounding);
  });
});

describe("a blank reference in a flat log is a blank", () => {
  const row = (review: string, ref: string): CellValue[] => [
    review,
    ref,
    "Publish the guidance",
    "May 2022",
    "A",
  ];
  const groundings = (rows: CellValue[][], skip: number) =>
    read([["Review", "Rec No", "Action", "Due", "RAG"], ...rows].map((cells) => cells.slice(skip))).lines.map(
      ({ grounding }) => grounding,
    );
  test("where every row has its review", () => {
    const rows = ["1", "2", "", "3"].map((ref) => row("SCR Child A", ref));
    const others = ["1", "2", "", "3"].map((ref) => row("LCSPR Child B", ref));
    const own = ["grounded", "grounded", "noRecommendation", "grounded"];
    expect(groundings([...rows, ...others], 0)).toEqual([...own, ...own]);
  });
  test("where all but one row have their number", () => {
    const rows = ["1", "2", "3", "4", "", "5", "6", "7", "8"].map((ref) => row("", ref));
    expect(groundings(rows, 1).filter((grounding) => grounding !== "grounded")).toEqual(["noRecommendation"]);
  });
  test("but not where many are blank, as below merged cells", () => {
    const rows = ["1", "", "2", "3", "", "", "4"].map((ref) => row("", ref));
    expect(new Set(groundings(rows, 1))).toEqual(new Set(["grounded"]));
  });
});

describe("what stands around a plan is none of it", () => {
  const head: CellValue[] = ["Ref", "Recommendation", "Action", "Due", "RAG"];
  const full = (ref: string, ...more: CellValue[]): CellValue[] => [
    ref,
    `Recommendation of number ${ref}`,
    `Carry out action number ${ref}`,
    "May 2022",
    "A",
    ...more,
  ];

  test.each<[string, CellValue[][]]>([
    [
      "themes counted beside it",
      [
        [...head, "", "Theme", "Number"],
        full("1", "", "Front door", 2),
        full("2", "", "Schools", 4),
        full("3"),
      ],
    ],
    ["an example below its headings", [head, full("e.g. 1.1"), full("1"), full("2"), full("3")]],
    [
      "ratings written in advance below it",
      [head, full("1"), full("2"), full("3"), ["4", "", "", "", "Red"], ["5", "", "", "", "Red"]],
    ],
    [
      "an introduction that fills a page",
      [...Array.from({ length: 45 }, () => ["About the plan"]), head, full("1"), full("2"), full("3")],
    ],
  ])("%s", (_, table) => {
    const { lines } = read(table);
    expect(lines.map(({ ref, priority, rating }) => [ref, priority, rating])).toEqual(
      ["1", "2", "3"].map((ref) => [ref, null, "amber"]),
    );
  });

  test("a plan in cards is said, and not counted", () => {
    const card = (text: string): CellValue[][] => [
      ["Action", text],
      ["Due date", "31/03/2022"],
      ["RAG", "Red"],
      [],
    ];
    const understood = understand(
      [gridOf([...card("Write to schools"), ...card("Draft it")])],
      usualSettings(),
    );
    expect(understood.lines).toEqual([]);
    expect(understood.findings).toMatchObject([{ kind: "sheetNotUnderstood", severity: "error" }]);
  });
});

describe("timescale sections", () => {
  const under = (...titles: string[]): CellValue[][] => [
    ["Plan agreed: 2 February 2021"],
    ["Ref", "Action", "Lead", "RAG", "Progress"],
    ...titles.flatMap((title, at) => [
      [title],
      [`${2 * at + 1}`, "Carry out the action", "Board Manager", "Amber", "Discussed."],
      [`${2 * at + 2}`, "Carry out another", "Designated Nurse", "Amber", "Discussed."],
    ]),
  ];

  test.each([
    [
      ["Immediate actions", "Within 3 months", "Longer term"],
      ["2021-02-02", "2021-05-02", null],
    ],
    [
      ["SHORT TERM (by June 2021)", "MEDIUM TERM (by 31 December 2021)", "LONG TERM (by March 2023)"],
      ["2021-06-30", "2021-12-31", "2023-03-31"],
    ],
    [
      ["By June 2021", "By December 2021"],
      ["2021-06-30", "2021-12-31"],
    ],
    [
      ["2020/21", "2021/22"],
      ["2021-03-31", "2022-03-31"],
    ],
    [
      ["Autumn term 2020", "Spring term 2021"],
      ["2020-12-31", "2021-04-30"],
    ],
    [
      ["Q1 2021/22", "Q2 2021/22"],
      ["2021-06-30", "2021-09-30"],
    ],
    [
      ["Phase 1 – by end of June 2021", "Phase 2 – by end of March 2022"],
      ["2021-06-30", "2022-03-31"],
    ],
  ])("%j end one another, and no due column is asked for", (titles, days) => {
    const { lines, questions } = read(under(...titles));
    expect(questions).toEqual([]);
    expect(lines.map(({ due }) => due)).toEqual(
      days.flatMap((one) => (one === null ? [null, null] : [day(one), day(one)])),
    );
  });

  test("what names no day gives none, and is said of each line", () => {
    const { lines, findings } = read(under("By June 2021", "Longer term"));
    expect(lines.map(({ dueKind }) => dueKind)).toEqual(["date", "date", "none", "none"]);
    expect(findings.filter(({ kind }) => kind === "noDate").map(({ found }) => found)).toEqual([
      "Longer term",
      "Longer term",
    ]);
  });
});

test.each([["Position at 12 July 2021"]])("%j is no day from which lengths of time count", (above) => {
  const table = [
    key,
    [above],
    ["Ref", "Action", "Due", "RAG"],
    line("1", "Immediate", "A"),
    line("2", "within 3 months", "A"),
    line("3", "End of Q2", "A"),
  ];
  const { lines } = understand([gridOf(table, { name: "Plan" })], usualSettings({ planAgreed: null }));
  expect(lines.map(({ due }) => due)).toEqual([null, null, day("2021-09-30")]);
});

test.each([
  [["Not on track", "Some issues", "On track", "Complete"]],
  [["RAG key", "Red - not on track", "Amber - some issues", "Green - on track", "Blue - complete"]],
  [["RAG: Green = on track, Amber = some delay, Red = off track, Blue = complete"]],
])("a row of ratings alone is a key: %j", (key) => {
  const { lines } = read([
    ["Ref", "Action", "Lead", "Due", "RAG"],
    ["1", "Carry out the action", "Chair", "May 2021", "Green"],
    ["2", "Carry out another", "Nurse", "June 2021", "Amber"],
    ["3", "Carry out a third", "Chair", "July 2021", "Red"],
    ["4", "Carry out a fourth", "Nurse", "July 2021", "Green"],
    [],
    key,
  ]);
  expect(lines).toHaveLength(4);
});

test("a key above and one below that differ are asked about", () => {
  const table = [
    ["Green = complete; Amber = in progress; Red = not started"],
    ["Ref", "Action", "Due", "RAG"],
    line("1", "May 2021", "Green"),
    line("2", "May 2021", "Amber"),
    [],
    ["RAG: Green = on track, Amber = some delay, Red = off track, Blue = complete"],
  ];
  const { questions } = understand([gridOf(table, { name: "Plan" })], usualSettings());
  expect(questions.map(({ kind }) => kind)).toEqual(["greenMeaning"]);
});

test.each<[string, CellValue[][], (string | null)[]]>([
  [
    "a rule that sets its shares before its colours",
    [
      ["Rating rule: 0-25% red, 26-99% amber, 100% green"],
      ["Ref", "Action", "Due", "% complete"],
      line("1", "May 2021", 100),
      line("2", "May 2021", 50),
      line("3", "May 2021", 10),
    ],
    ["green", "amber", "red"],
  ],
  [
    "numbers that a key explains",
    [
      ["1 = Fully achieved", "2 = On track", "3 = Slipped", "4 = Not achieved"],
      ["Ref", "Action", "Due", "Assessment of progress (1-4)"],
      line("1", "May 2021", 1),
      line("2", "May 2021", 2),
      line("3", "May 2021", 4),
    ],
    ["green", "amber", "red"],
  ],
  [
    "numbers that stand for colours",
    [
      ["Key: 1 = Red, 2 = Amber, 3 = Green"],
      ["Ref", "Action", "Due", "BRAG"],
      line("1", "May 2021", 1),
      line("2", "May 2021", 2),
      line("3", "May 2021", 3),
    ],
    ["red", "amber", "green"],
  ],
  [
    "Y beside Yes",
    [
      ["Ref", "Action", "Due", "Complete?"],
      line("1", "May 2021", "Yes"),
      line("2", "May 2021", "No"),
      line("3", "May 2021", "Y"),
      line("4", "May 2021", "Ongoing"),
      line("5", "May 2021", "Yes"),
    ],
    ["green", "notRated", "green", "amber", "green"],
  ],
  [
    "N/A for the day of open work",
    [
      ["Ref", "Action", "Due", "Date completed"],
      line("1", "May 2021", "12/04/2021"),
      line("2", "May 2021", "n/a"),
      line("3", "May 2021", "No"),
    ],
    ["green", "notRated", "notRated"],
  ],
])("%s", (_, table, ratings) => {
  const given = usualSettings({ acceptGuesses: true, green: "complete" });
  const { lines } = understand([gridOf(table, { name: "Plan" })], given);
  expect(lines.map(({ rating }) => rating)).toEqual(ratings);
});
