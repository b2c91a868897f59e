import type { CellValue, TableArea } from "../../../src/plan/sheets/sheetGrid";
import { found, header, line, lines, type Rows } from "./foundTables";

const area: TableArea = {
  name: "Actions",
  top: 0,
  left: 0,
  rows: 4,
  columns: 6,
  hasHeader: true,
  hasTotals: false,
};
/** The rows of the real table made of the header and three lines, with more rows below it. */
const rowsOf = (below: Rows, change: Partial<TableArea> = {}): number[] | undefined =>
  found([header, ...lines, ...below], { tables: [{ ...area, ...change }] })[0]?.rows;

test.each<[string, Rows, number]>([
  ["a line", [line("1.4")], 5],
  ["two lines", [line("1.4"), line("1.5")], 6],
  ["three cells, one of twelve letters", [["1.4", "", "Train staff.", "Chair"]], 5],
  ["three cells, none of twelve letters", [["1.4", "", "Train staff", "Chair"]], 4],
  ["two cells", [["", "", "Train all the staff", "Chair"]], 4],
  ["a blank row before it", [[], line("1.4")], 4],
  ["a total", [["Total", "", "Actions of this plan", "", "", 3]], 4],
  ["a grand total", [["Grand total", "", "Actions of this plan", "", "", 3]], 4],
  ["the totals of all", [["Totals", "", "Actions of this plan", "", "", 3]], 4],
  ["a line about a total", [["1.4", "", "Grand total to be agreed", "Chair", "", "A"]], 5],
  ["a line that begins with the word in another", [["Totally", "", "Agree the forms", "Chair", "", "A"]], 5],
])("right below a real table: %s", (_, below, end) => {
  expect(rowsOf(below)).toEqual([0, 0, end]);
});

test("nothing below a totals row belongs to a real table", () => {
  const total: CellValue[] = ["Total", "", 3, "", "", ""];
  expect(rowsOf([total, line("1.4")], { rows: 5, hasTotals: true })).toEqual([0, 0, 4]);
});

const inside = (row: CellValue[]): CellValue[] => ["note", ...row, "seen"];
test.each<[string, CellValue[], number]>([
  ["a line inside", inside(line("1.4")), 6],
  ["two cells inside and one on either side", inside(["", "", "Train all the staff", "Chair", "", ""]), 5],
  ["a line whose first cell is right at its edge", ["", "1.4", "", "", "", "Train all the staff", "A"], 6],
  ["the word total beside it", ["Total", ...line("1.4")], 6],
])("only the columns of a real table count below it: %s", (_, below, end) => {
  const rows = [[], ["", ...header], ...lines.map((row) => ["", ...row]), below];
  expect(found(rows, { tables: [{ ...area, top: 1, left: 1 }] })[0]?.rows).toEqual([1, 1, end]);
});
