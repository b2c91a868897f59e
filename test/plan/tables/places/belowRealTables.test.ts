import {
  other,
  otherLine,
  realTable,
  small,
  smallLine,
  tablesOf,
  usual,
  usualLine,
  type RealCase,
} from "./tablePlaces";

test.each<RealCase>([
  [
    "another one under the same headings",
    [usual, usualLine(1), usual, usualLine(2), usualLine(3)],
    ["A1:F2", "A3:F5"],
    [realTable({ rows: 2 }), realTable({ top: 2, rows: 3 })],
  ],
  [
    "one of contacts",
    [usual, usualLine(1), "Name | Role | Telephone", "The designated nurse | Health | 01234"],
    ["A1:F2"],
    [realTable({ rows: 2 }), realTable({ top: 2, rows: 2, columns: 3 })],
  ],
  [
    "a plain plan right below a real one",
    [usual, usualLine(1), other, otherLine],
    ["A1:F2", "A3:F4"],
    [realTable({ rows: 2, hasTotals: false })],
  ],
  [
    "a plan beside the lines typed below a real table",
    [
      usual,
      usualLine(1),
      `${usualLine(2)} | ${small}`,
      `| | | | | | ${smallLine("form")}`,
      `| | | | | | ${smallLine("rota")}`,
    ],
    ["A1:F3", "G3:J5"],
    [realTable({ rows: 2 })],
  ],
  [
    "totals row that does not say so",
    [usual, usualLine(1), usualLine(2), "All actions so far | | #2 | | x | y"],
    ["A1:F3"],
    [realTable({ hasTotals: true })],
  ],
  [
    "line typed below that begins with a total in words",
    [
      usual,
      usualLine(1),
      "The total budget | Agree the budget with all | Draft the budget | Chair | May 2021 | Red",
    ],
    ["A1:F3"],
    [realTable({ rows: 2 })],
  ],
  [
    "typed below: two cells",
    [usual, usualLine(1), "1.2 | Agree the budget with all | | | |"],
    ["A1:F2"],
    [realTable({ rows: 2 })],
  ],
  [
    "typed below: three cells",
    [usual, usualLine(1), "1.2 | Agree the budget with all | | | | Red"],
    ["A1:F3"],
    [realTable({ rows: 2 })],
  ],
  [
    "typed below: three short cells",
    [usual, usualLine(1), "1.2 | Agree it | | | | Red"],
    ["A1:F2"],
    [realTable({ rows: 2 })],
  ],
  [
    "typed below: twelve letters",
    [usual, usualLine(1), "1.2 | Agree it all | | | | Red"],
    ["A1:F3"],
    [realTable({ rows: 2 })],
  ],
])("below a real Excel table: %s", (_, rows, tables, real) => {
  expect(tablesOf(rows, real)).toEqual(tables);
});

test.each<[first: string, tables: string[]]>([
  ["Total", ["A1:F2"]],
  ["Grand total", ["A1:F2"]],
  ["Totals for all actions", ["A1:F2"]],
  ["Totality", ["A1:F3"]],
])("a row right below a real table that begins with %j", (first, tables) => {
  const row = `${first} | of all actions so far | #3 | #4`;
  expect(tablesOf([usual, usualLine(1), row], [realTable({ rows: 2 })])).toEqual(tables);
});
