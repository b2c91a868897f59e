import { columnsOfLists } from "../../../src/plan/recommendations/columnsOfLists";
import { readKeptList } from "../../../src/plan/recommendations/keptList";
import type { CellValue } from "../../../src/plan/sheets/sheetGrid";
import { gridOf } from "../gridOf";

type Rows = readonly (readonly CellValue[])[];
const rows: Rows = [
  ["Review", "No", "Recommendation", "Number stated", "Action", "Due", "RAG"],
  ["SCR Child A", 1.1, "Agree a formula", 2, "Draft a paper", "May 2021", "Green"],
  ["SCR Child A", 1.1, "Name deputies for each lead", "", "Write to partners", "June 2021", "Red"],
];
const kept = (written: Rows, left = 0) => {
  const formats = { [`2,${1 - left}`]: "0.00" };
  const values = written.map((row) => row.slice(left));
  return readKeptList({ ...gridOf(values, { left, formats }), keptList: true });
};

describe("our own sheet of kept recommendations", () => {
  test("is a list of its first four columns, whatever officers add beside them", () => {
    const list = kept(rows);
    expect(list?.entries.map(({ review, ref, text }) => [review, ref, text])).toEqual([
      ["SCR Child A", "1.1", "Agree a formula"],
      ["SCR Child A", "1.10", "Name deputies for each lead"],
    ]);
    expect(list?.stated.map(({ count }) => count)).toEqual([2]);
    expect(list?.areas).toEqual([{ top: 0, left: 0, bottom: 2, right: 3 }]);
  });
  test("whose first column is blank is read as far", () => {
    const [areas] = kept(rows, 1)?.areas ?? [];
    expect(areas).toEqual({ top: 0, left: 1, bottom: 2, right: 3 });
  });
  test("of which only columns beside the list are left lists nothing", () => {
    const beside = rows.map((row) => ["", "", "", "", "", ...row.slice(4)]);
    expect(kept(beside, 5)).toBeNull();
  });
  test("is known by our mark alone", () => {
    expect(readKeptList(gridOf(rows))).toBeNull();
    expect(readKeptList({ ...gridOf(rows), keptList: false })).toBeNull();
  });
});

test("the columns of all lists on a sheet, from the left", () => {
  const beside: Rows = [
    ["", "", "", "No", "Recommendation"],
    ["", "", "", 1, "Agree a three-year funding formula"],
    ["", "", "", 2, "Name deputies for each lead"],
    [],
    ["No", "Recommendation"],
    [3, "Review the capacity of the team"],
    [4, "Publish a report every year"],
  ];
  expect(columnsOfLists(gridOf(beside), [])).toEqual([0, 1, 3, 4]);
});
