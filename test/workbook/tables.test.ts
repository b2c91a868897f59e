import { Workbook } from "@cj-tech-master/excelts";
import { codec } from "../../workbench/engine/codec";
import { openPlan, planRows, sheetNamed } from "../tasks/openPlan";
import { always, grids } from "./openGrids";

test("each sheet has its own Excel tables with their places", async () => {
  const { workbook } = openPlan({ A: planRows(5), B: planRows(3) });
  const b = sheetNamed(workbook, "B");
  const { id } = workbook.addTable(b, { top: 2, left: 0, bottom: 5, right: 5 }, true);
  workbook.updateTable(id, { name: "Actions" });
  const read = await grids(workbook, always([0]));
  expect(read.grids.map(({ tables }) => tables)).toEqual([
    [],
    [{ name: "Actions", top: 2, left: 0, rows: 4, columns: 6, hasHeader: true, hasTotals: false }],
  ]);
  expect(read.trace.readRoundTrips).toBe(2);
});

test.each([
  ["a totals row", true, true],
  ["no header row", false, false],
])("a table of a file with %s says so", async (_, headerRow, totalsRow) => {
  const file = new Workbook();
  file.addWorksheet("Plan").addTable({
    name: "Actions",
    ref: "B3",
    headerRow,
    totalsRow,
    columns: [{ name: "Action", totalsRowLabel: "Total" }, { name: "RAG" }],
    rows: [
      ["Train all staff", "G"],
      ["Publish the policy", "A"],
    ],
  });
  const read = await codec.read(await file.xlsx.writeBuffer());
  if (!read.ok) throw new Error(read.why);
  const { grid } = await grids(read.value.workbook, always([1]));
  const rows = 2 + (headerRow ? 1 : 0) + (totalsRow ? 1 : 0);
  expect(grid.tables).toEqual([
    { name: "Actions", top: 2, left: 1, rows, columns: 2, hasHeader: headerRow, hasTotals: totalsRow },
  ]);
});
