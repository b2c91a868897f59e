import type { TableArea } from "../../../src/plan/sheets/sheetGrid";
import { cellsOf, type SheetView } from "../../../src/plan/tables/sheetView";
import { viewOf } from "./viewOf";

const area: TableArea = {
  name: "t",
  top: 2,
  left: 3,
  rows: 2,
  columns: 2,
  hasHeader: true,
  hasTotals: false,
};

const whole = viewOf([["a", "b", "", "d", "e"], [], ["f", "g", "h", "i", "j"], ["k"], ["", "", "", "l"]]);

test.each<[string, Partial<SheetView>, number, string]>([
  ["all of a row", {}, 0, "abde"],
  ["a blank row", {}, 1, ""],
  ["from a column on", { from: 1 }, 0, "bde"],
  ["up to a column", { to: 3 }, 0, "abd"],
  ["between two", { from: 1, to: 3 }, 2, "ghi"],
  ["nothing outside", { from: 4 }, 3, ""],
  ["without a real table that is a plan of its own", { apart: [area] }, 2, "fgh"],
  ["without two of them", { apart: [area, { ...area, left: 0, rows: 1, columns: 2 }] }, 2, "h"],
  ["without one that is one column wide", { apart: [{ ...area, columns: 1 }] }, 2, "fghj"],
  ["the row above that table", { apart: [area] }, 0, "abde"],
  ["a row of that table, left of it", { apart: [area] }, 3, "k"],
  ["the row below that table", { apart: [area] }, 4, "l"],
])("the cells of a view: %s", (_, change, row, texts) => {
  expect(
    cellsOf({ ...whole, ...change }, row)
      .map(({ text }) => text)
      .join(""),
  ).toBe(texts);
});
