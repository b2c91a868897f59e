import type { CellValue } from "../../../src/plan/sheets/sheetGrid";
import { findTables } from "../../../src/plan/tables/findTables";
import { gridOf } from "../gridOf";

type Rows = CellValue[][];

const header = ["Ref", "Recommendation", "Action", "Lead", "Timescale", "RAG"];
const line = (ref: string): CellValue[] => [
  ref,
  "Agree a funding formula",
  `Draft a paper on option ${ref}`,
  "Business Manager",
  "March 2021",
  "Green",
];
const lines = ["1.1", "1.2", "1.3"].map(line);

const found = (rows: Rows, wishes: Parameters<typeof gridOf>[1] = {}) =>
  findTables(gridOf(rows, wishes)).map(({ header: { firstRow, row }, endRow, left, right }) => ({
    rows: [firstRow, row, endRow],
    columns: [left, right],
  }));

const headingsOf = (rows: Rows) =>
  findTables(gridOf(rows))[0]?.header.headings.map(({ text, meaning }) => [text, meaning]) ?? [];

describe("one table", () => {
  test.each<[string, Rows, [number, number, number], [number, number]]>([
    ["in the first row", [header, ...lines], [0, 0, 4], [0, 5]],
    [
      "below title, key and a blank",
      [["Peer review plan"], ["Green = complete"], [], header, ...lines],
      [3, 3, 7],
      [0, 5],
    ],
    ["from column C", [["", "", ...header], ...lines.map((row) => ["", "", ...row])], [0, 0, 4], [2, 7]],
    [
      "in row 40",
      [...Array.from({ length: 39 }, (): CellValue[] => ["note"]), header, ...lines],
      [39, 39, 43],
      [0, 5],
    ],
    [
      "with line breaks, hard spaces, colons and slips",
      [["Ref\u00a0No:", "RECOMMEN-\nDATION", "Action\nRequired", "Lead ", "Time\nscale:", "R.A.G"], ...lines],
      [0, 0, 4],
      [0, 5],
    ],
    ["without any lines", [header], [0, 0, 1], [0, 5]],
    [
      "above rows of data that use the same words",
      [header, ["1", "Action plan agreed", "Progress report", "Lead officer", "Due March 21", "Status A"]],
      [0, 0, 2],
      [0, 5],
    ],
    [
      "with the header again on every page, in another case",
      [
        header,
        ...lines,
        header.map((text) => text.toUpperCase()),
        ...lines,
        header.map((text) => ` ${text}:`),
        ...lines,
      ],
      [0, 0, 12],
      [0, 5],
    ],
    [
      "without an action: the recommendation is the line",
      [
        ["No.", "Recommendation", "Responsibility", "Date", "Progress"],
        ["1", "Agree a formula for all", "Chair", "May 21", "Done"],
      ],
      [0, 0, 2],
      [0, 4],
    ],
  ])("%s", (_, rows, place, columns) => {
    expect(found(rows)).toEqual([{ rows: place, columns }]);
  });

  test("in a sheet that was read from row 5 and column C", () => {
    expect(found([["Title"], header, ...lines], { top: 4, left: 2 })).toEqual([
      { rows: [5, 5, 9], columns: [2, 7] },
    ]);
  });

  test.each<[string, number, number]>([
    ["is found where none stands above it", 45, 1],
    ["is found below an introduction of a page or two", 150, 1],
    ["is not looked for below row 200", 200, 0],
  ])("a header below row 40 %s", (_, notes, tables) => {
    const above = Array.from({ length: notes }, (): CellValue[] => ["note"]);
    expect(found([...above, header, ...lines])).toHaveLength(tables);
  });

  test("a used range that reaches far right and far down costs no line and no column", () => {
    const far = [...line("1.1"), ...new Array<CellValue>(4000).fill("")];
    far[3999] = "x";
    const blank = Array.from({ length: 200 }, (): CellValue[] => []);
    expect(found([header, far, ...lines, ...blank])[0]?.columns).toEqual([0, 5]);
  });
});

describe("two heading rows", () => {
  test.each<[string, Rows, [string, string][]]>([
    [
      "a band over two headings",
      [
        ["Standard", "Areas for improvement", "Deadline", "Assessment score", ""],
        ["", "", "", "Self (0-3)", "Moderated (0-3)"],
        ["1", "Publish the threshold document", "May 2021", 1, 2],
      ],
      [
        ["Assessment score Self (0-3)", "rating"],
        ["Assessment score Moderated (0-3)", "rating"],
      ],
    ],
    [
      "original and revised below one timescale",
      [
        ["Ref", "Action", "Lead", "Timescale", "", "RAG"],
        ["", "", "", "Original", "Revised", ""],
        ["1", "Publish the threshold document", "Chair", "May 2021", "June 2021", "A"],
      ],
      [
        ["Timescale Original", "due"],
        ["Timescale Revised", "revisedDue"],
      ],
    ],
    [
      "bands over a whole lower header, where they tell two columns apart",
      [
        ["", "", "", "Initial", "", "Current", ""],
        ["Ref", "Action", "Due", "RAG", "Comment", "RAG", "Comment"],
        ["1", "Publish the threshold document", "May 2021", "R", "", "A", ""],
      ],
      [
        ["Initial RAG", "otherRating"],
        ["Current RAG", "rating"],
      ],
    ],
    [
      "words split over two rows",
      [
        ["Rec", "Action", "Lead", "Target", "RAG"],
        ["No", "Required", "Officer", "Date", "Rating"],
        ["1", "Publish the threshold document", "Chair", "May 2021", "A"],
      ],
      [
        ["Action Required", "action"],
        ["Target Date", "due"],
        ["Lead Officer", "lead"],
      ],
    ],
  ])("%s", (_, rows, wanted) => {
    expect(found(rows)[0]?.rows).toEqual([0, 1, 3]);
    expect(headingsOf(rows)).toEqual(expect.arrayContaining(wanted));
  });

  test.each<[string, Rows]>([
    ["a title right above", [["Peer review action plan"], header, ...lines]],
    ["a label and its text right above", [["Review:", "Serious Case Review A"], header, ...lines]],
    ["a key right above", [["Green = complete", "Amber = started"], header, ...lines]],
  ])("%s is no heading", (_, rows) => {
    expect(found(rows)[0]?.rows.slice(0, 2)).toEqual([1, 1]);
    expect(headingsOf(rows).map(([text]) => text)).toEqual(header);
  });

  test("a section row below the header is no heading", () => {
    expect(found([header, ["Finance"], ...lines])[0]?.rows).toEqual([0, 0, 5]);
  });
});

describe("several tables", () => {
  const other = ["No.", "What we will do", "By whom", "By when", "Status", "Evidence"];
  const otherLine = ["1", "Recruit a deputy chair", "Chair", "May 2021", "Complete", "Minutes"];

  test("each later header of its own begins a block, below its title", () => {
    const rows = [["Plan"], header, ...lines, [], ["Part 2: Governance"], other, otherLine];
    const blocks = findTables(gridOf(rows));
    expect(blocks.map(({ header: { row }, endRow }) => [row, endRow])).toEqual([
      [1, 6],
      [7, 9],
    ]);
    expect(blocks[1]?.titleRows).toEqual([6]);
  });

  test.each<[string, CellValue[]]>([
    ["a column put in", ["Ref", "Recommendation", "Action", "Lead", "Start date", "Timescale", "RAG"]],
    ["two columns swapped", ["Ref", "Recommendation", "Action", "Lead", "RAG", "Timescale"]],
    ["a known column put for another", ["Ref", "Recommendation", "Action", "Lead", "Budget", "RAG"]],
  ])("a later header with %s is one of its own", (_, later) => {
    expect(found([header, ...lines, later, ...lines])).toHaveLength(2);
  });

  test("the first title is a section where the later headers have theirs", () => {
    const paged = [["Plan"], [], ["Neglect"], header, ...lines, [], ["Voice"], header, ...lines];
    expect(findTables(gridOf(paged)).map(({ titleRows }) => titleRows)).toEqual([[2]]);
    const once = [["Plan"], [], ["Neglect"], header, ...lines];
    expect(findTables(gridOf(once)).map(({ titleRows }) => titleRows)).toEqual([[]]);
  });

  test("plans side by side, with a column between them", () => {
    const row = [...line("1"), "", ...otherLine];
    expect(found([[...header, "", ...other], row, row])).toEqual([
      { rows: [0, 0, 3], columns: [0, 5] },
      { rows: [0, 0, 3], columns: [7, 12] },
    ]);
  });

  test("plans side by side that begin at different rows", () => {
    const gap = new Array<CellValue>(7).fill("");
    const rows = [
      header,
      [...line("1"), "", ...other],
      [...line("2"), "", ...otherLine],
      [...gap, ...otherLine],
    ];
    expect(found(rows)).toEqual([
      { rows: [0, 0, 4], columns: [0, 5] },
      { rows: [1, 1, 4], columns: [7, 12] },
    ]);
  });

  test("a gap inside one plan makes no second one", () => {
    const wide = ["Ref", "Action", "Due", "RAG", "", "Recommendation", "Evidence", "Completed"];
    const row = ["1", "Draft a paper", "May 21", "G", "", "Agree it all", "Minutes", "June 21"];
    expect(found([wide, row, row])).toEqual([{ rows: [0, 0, 3], columns: [0, 7] }]);
  });

  test.each<[string, Rows]>([
    [
      "contacts",
      [
        ["Name", "Role", "Organisation", "Telephone", "Email"],
        ["", "Business Manager", "LSCP", "01", "a@b"],
      ],
    ],
    [
      "meeting dates",
      [
        ["Date", "Time", "Venue"],
        [44000, "10:00", "Town Hall"],
      ],
    ],
    [
      "a key table",
      [
        ["RAG", "Meaning"],
        ["Green", "Complete"],
      ],
    ],
    [
      "versions",
      [
        ["Version", "Date", "Author", "Changes"],
        ["0.1", "May 2021", "Policy Officer", "First draft"],
      ],
    ],
    [
      "a summary",
      [
        ["Review", "Actions", "Red", "Amber", "Green", "Total"],
        ["A", 6, 1, 2, 3, 6],
      ],
    ],
    [
      "a list of recommendations",
      [
        ["No.", "Recommendation"],
        ["1", "Agree a funding formula"],
      ],
    ],
  ])("%s below a plan end it, with their title", (_, table) => {
    const rows = [header, ...lines, [], ["Appendix"], ...table];
    expect(found(rows)).toEqual([{ rows: [0, 0, 5], columns: [0, 5] }]);
  });

  test("a plan goes on where its header stands again below another table", () => {
    const rows = [header, ...lines, [], ["RAG", "Meaning"], ["Green", "Complete"], [], header, ...lines];
    expect(found(rows).map(({ rows: [, row] }) => row)).toEqual([0, 8]);
  });
});

describe("real Excel tables", () => {
  const table = { name: "Actions", left: 0, columns: 6, hasHeader: true };

  test("anywhere in the sheet, without the totals row", () => {
    const blank = Array.from({ length: 60 }, (): CellValue[] => []);
    const rows = [...blank, header, ...lines, ["Total", "", 3, "", "", ""]];
    const area = { ...table, top: 60, rows: 5, hasTotals: true };
    expect(found(rows, { tables: [area] })).toEqual([{ rows: [60, 60, 64], columns: [0, 5] }]);
  });

  test("with the lines typed right below that Excel did not take in", () => {
    const rows = [header, ...lines, line("1.4"), [], ["Signed:"]];
    const area = { ...table, top: 0, rows: 4, hasTotals: false };
    expect(found(rows, { tables: [area] })[0]?.rows).toEqual([0, 0, 5]);
  });

  test("beside a plain plan further down", () => {
    const rows = [header, ...lines, [], [], header, ...lines];
    const area = { ...table, top: 0, rows: 4, hasTotals: false };
    expect(found(rows, { tables: [area] }).map(({ rows: [, row] }) => row)).toEqual([0, 6]);
  });

  test("below a plain plan in the same columns: no line stands in both", () => {
    const rows = [header, ...lines, [], ["Learning"], header, ...lines];
    const area = { ...table, top: 6, rows: 4, hasTotals: false };
    expect(found(rows, { tables: [area] }).map((block) => block.rows)).toEqual([
      [0, 0, 5],
      [6, 6, 10],
    ]);
  });

  test("one below another, each under the title of its section", () => {
    const rows = [["Plan"], [], ["Neglect"], header, ...lines, [], ["Voice"], header, ...lines];
    const tables = [3, 9].map((top) => ({ ...table, top, rows: 4, hasTotals: false }));
    expect(findTables(gridOf(rows, { tables })).map(({ titleRows }) => titleRows)).toEqual([[2], [8]]);
  });

  test("a table of contacts is no plan", () => {
    const rows = [
      ["Name", "Role"],
      ["", "Chair"],
    ];
    const area = { ...table, top: 0, rows: 2, columns: 2, hasTotals: false };
    expect(found(rows, { tables: [area] })).toEqual([]);
  });
});

describe("what stands beside the table", () => {
  const rowsWith = (...beside: CellValue[][]): Rows =>
    [header, ...["1", "2", "3", "4", "5", "6", "7", "8"].map(line)].map((row, at) => [
      ...row,
      ...(beside[at] ?? []),
    ]);

  test.each<[string, Rows, [number, number]]>([
    ["a key behind a gap", rowsWith(["", "Key"], ["", "Green", "On track"], ["", "Blue", "Done"]), [0, 5]],
    ["a key right beside", rowsWith(["Key"], ["Green"], ["Amber"]), [0, 5]],
    ["counts behind a gap", rowsWith(["", "Status", "Count"], ["", "Green", 4], ["", "Amber", 2]), [0, 5]],
    ["counts without a heading", rowsWith([], ["", "Red", 1], ["", "Amber", 2], ["", "Green", 5]), [0, 5]],
    ["a stray note", rowsWith([], [], ["", "", "ask the chair"]), [0, 5]],
    ["comments behind a gap", rowsWith(["", "Comments"], ["", "Paper sent"], [], ["", "Met in May"]), [0, 7]],
    [
      "a filled column without a heading",
      rowsWith([], ...["a", "b", "c", "d", "e", "f"].map((text) => [`note ${text}`])),
      [0, 6],
    ],
    [
      "a column without a heading to the left",
      [header, ...lines].map((row, at) => [at === 1 ? "Neglect" : "", ...row]),
      [0, 6],
    ],
    [
      "a column without a heading in the middle",
      [
        ["Ref", "Action", "", "Due", "RAG"],
        ["1", "Draft a paper", "x", "May 21", "G"],
      ],
      [0, 4],
    ],
  ])("%s", (_, rows, columns) => {
    expect(found(rows)[0]?.columns).toEqual(columns);
  });

  test("a coloured column without a heading belongs to it", () => {
    const fills = { "1,6": "#FF0000", "2,6": "#00B050", "3,6": "#FFC000" };
    const rows = [[...header, ""], ...lines.map((row) => [...row, ""])];
    expect(found(rows, { fills })[0]?.columns).toEqual([0, 6]);
  });
});

describe("unusual headings", () => {
  test.each<[string, Rows]>([
    [
      "none of them known",
      [
        ["Piece of work", "State of play", "Finish line"],
        ...["Red", "Amber", "Green"].map((rating) => ["A piece of work to be done", rating, "31/03/2022"]),
      ],
    ],
    [
      "an action and a date only",
      [
        ["Action/Target", "State characteristics as listed", "Target date (MM/YY)"],
        ["Publish the equality objectives", "All", "03/22"],
        ["Train every new manager in the duty", "Age", "04/22"],
      ],
    ],
  ])("%s: found, so that its columns can be asked about", (_, rows) => {
    expect(found([["Plan"], [], ...rows])[0]?.rows[1]).toBe(2);
  });
});

test.each<[string, Rows]>([
  ["an empty sheet", []],
  [
    "contacts",
    [
      ["Name", "Role", "Organisation", "Telephone", "Email"],
      ["", "Business Manager", "LSCP"],
    ],
  ],
  [
    "meeting dates",
    [
      ["Date", "Time", "Venue", "Lead"],
      [44000, "10:00", "Town Hall", "Chair"],
    ],
  ],
  [
    "meetings with their actions",
    [
      ["Meeting", "Date", "Venue", "Chair", "Action log"],
      ["Executive board of the partnership", "12/05/2021", "Town Hall", "Head of Service", "Sent"],
      ["Learning and practice review group", "19/05/2021", "Online", "Police", "Sent"],
    ],
  ],
  [
    "a glossary",
    [
      ["Term", "Description"],
      ["SCR", "Serious case review"],
    ],
  ],
  [
    "a list for drop-downs",
    [
      ["RAG", "Status", "Lead"],
      ["Red", "Open", "Council"],
    ],
  ],
  [
    "lists for drop-downs with an action among them",
    [
      ["Action", "Status", "Lead"],
      ["New", "Open", "Council"],
      ["Review", "Closed", "Police"],
      ["Stop", "", "Health"],
      ["", "", "All"],
    ],
  ],
  [
    "an officer's own summary",
    [
      ["Review", "Red", "Amber", "Green", "Total"],
      ["A", 1, 2, 3, 6],
    ],
  ],
  [
    "a summary that counts actions",
    [
      ["Review", "Recommendations", "Actions", "% complete"],
      ["SCR A", 8, 11, 0.5],
      ["SCR B", 7, 9, 0.4],
    ],
  ],
  [
    "a risk matrix",
    [
      ["Likelihood", "Insignificant impact", "Minor impact", "Major impact"],
      ["Rare", 1, 2, 4],
      ["Likely", 4, 8, 16],
    ],
  ],
  [
    "a list of recommendations",
    [
      ["No.", "Recommendation", "Page"],
      ["1", "Agree a formula", 4],
      ["2", "Name deputies", 5],
    ],
  ],
  [
    "numbers only",
    [
      [1, 2, 3],
      [4, 5, 6],
    ],
  ],
])("%s is no plan", (_, rows) => {
  expect(found(rows)).toEqual([]);
});

describe("a small table beside the plan", () => {
  const more = ["1.1", "1.2", "2.1", "2.2", "3.1"].map(line);
  const beside = (gap: number, cells: CellValue[][]): Rows =>
    [header, ...more].map((row, at) => [...row, ...new Array<CellValue>(gap).fill(""), ...(cells[at] ?? [])]);
  const columnsOf = (rows: Rows) => found(rows).map(({ columns }) => columns);

  test.each<[string, number, CellValue[][]]>([
    [
      "themes counted",
      1,
      [
        ["Theme", "Number"],
        ["Front door", 2],
        ["Schools", 4],
      ],
    ],
    [
      "themes counted, far away",
      6,
      [
        ["Theme", "Number"],
        ["Front door", 2],
        ["Schools", 4],
      ],
    ],
    [
      "meetings",
      2,
      [
        ["Meeting", "Date"],
        ["Executive", 44481],
        ["Scrutiny", 44515],
      ],
    ],
    [
      "reports",
      3,
      [
        ["Report to", "When"],
        ["Executive", "October"],
        ["Scrutiny", "November"],
      ],
    ],
    [
      "what is overdue",
      2,
      [
        ["Overdue now", "Timescale", "RAG"],
        ["1.2", 44440, "Amber"],
        ["2.1", 44440, "Red"],
      ],
    ],
  ])("%s stays outside", (_, gap, cells) => {
    expect(columnsOf(beside(gap, cells))).toEqual([[0, 5]]);
  });

  test.each<[string, CellValue[][], number]>([
    ["evidence so far", [["Evidence"], ["Minutes"], ["Audit report"]], 7],
    ["a priority that is carried down", [["Priority"], ["Voice"], [], ["Neglect"]], 7],
  ])("behind a blank column %s stays inside", (_, cells, right) => {
    expect(columnsOf(beside(1, cells))).toEqual([[0, right]]);
  });

  test("a list of recommendations to its left stays outside", () => {
    const lists: CellValue[][] = [
      ["Rec no", "Recommendation"],
      ["1", "Agree a formula"],
      ["2", "Publish it"],
    ];
    const plan = ["Ref", "Action", "Lead", "Timescale", "RAG"];
    const rows = [plan, ...more.map((row) => row.filter((__, at) => at !== 1))];
    const joined = rows.map((row, at) => [...(lists[at] ?? ["", ""]), "", ...row]);
    expect(columnsOf(joined)).toEqual([[3, 7]]);
  });

  test.each([1, 2])("%d blank columns between all its columns split no plan", (gap) => {
    const spread = [header, ...more].map((row) =>
      row.flatMap((cell, at) => (at === 0 ? [cell] : [...new Array<CellValue>(gap).fill(""), cell])),
    );
    expect(columnsOf(spread)).toEqual([[0, 5 * (gap + 1)]]);
  });

  test("two plans that touch are two, and their titles no headings", () => {
    const half = ["Ref", "Action", "Lead", "Timescale", "RAG"];
    const row = (ref: string) => line(ref).filter((__, at) => at !== 1);
    const rows = [
      ["Review A", "", "", "", "", "Review B"],
      [...half, ...half],
      [...row("1"), ...row("2")],
    ];
    expect(columnsOf(rows)).toEqual([
      [0, 4],
      [5, 9],
    ]);
  });
});

test.each<[string, Rows]>([
  [
    "risks",
    [
      ["No", "Risk", "Mitigation", "Owner", "Review date", "RAG"],
      ["1", "No staff", "Offer more", "Chair", 44481, "A"],
    ],
  ],
  [
    "measures",
    [
      ["Measure", "Baseline", "Target", "Current", "Date", "RAG"],
      ["% seen", "6%", "9%", "7%", 44481, "A"],
    ],
  ],
  [
    "decisions",
    [
      ["Date", "Decision", "Owner", "Status"],
      [44481, "Agree the form", "Chair", "Agreed"],
    ],
  ],
])("a table of %s below the plan ends it", (_, table) => {
  const rows = [header, ...lines, [], ["About the plan"], ...table];
  expect(found(rows).map((one) => one.rows)).toEqual([[0, 0, 5]]);
});

test("a list of recommendations below the plan ends it", () => {
  const rows = [
    header,
    ...lines,
    [],
    ["Recommendations from the review"],
    ["1", "Agree it"],
    ["2", "Publish it"],
  ];
  expect(found(rows).map((one) => one.rows)).toEqual([[0, 0, 5]]);
});
