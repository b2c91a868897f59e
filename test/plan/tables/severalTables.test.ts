import type { CellValue } from "../../../src/plan/sheets/sheetGrid";
import { findTables } from "../../../src/plan/tables/findTables";
import { gridOf } from "../gridOf";
import { found, header, line, lines, type Rows } from "./foundTables";

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
