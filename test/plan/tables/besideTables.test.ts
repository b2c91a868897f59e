import type { CellValue } from "../../../src/plan/sheets/sheetGrid";
import { found, header, line, lines, type Rows } from "./foundTables";

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
