import fc from "fast-check";
import { Workbook } from "@cj-tech-master/excelts";
import { codec } from "../../../workbench/engine/codec";
import { calculate, made, put, zone } from "./newWorkbook";

const spot = fc.record({ row: fc.nat(30), column: fc.nat(8) });
const part = fc
  .tuple(fc.nat(35), fc.nat(10), fc.nat(20), fc.nat(6))
  .map(([top, left, down, across]) => zone(top, left, top + down, left + across));

test("the values within a zone are found as by looking at each of its cells", () => {
  fc.assert(
    fc.property(
      fc.array(spot, { maxLength: 12 }),
      fc.array(part, { minLength: 1, maxLength: 4 }),
      (spots, parts) => {
        const { workbook, sheet } = made();
        workbook.batch(() => spots.forEach(({ row, column }) => put(workbook, sheet, row, column, "x")));
        workbook.setLook(sheet, zone(0, 0, 33, 9), { fill: "#FF0000" });
        for (const asked of parts) {
          const inside = spots.filter(
            ({ row, column }) =>
              row >= asked.top && row <= asked.bottom && column >= asked.left && column <= asked.right,
          );
          const rows = inside.map(({ row }) => row);
          const columns = inside.map(({ column }) => column);
          const expected =
            inside.length === 0
              ? null
              : zone(Math.min(...rows), Math.min(...columns), Math.max(...rows), Math.max(...columns));
          expect(workbook.valuesWithin(sheet, asked)).toEqual(expected);
        }
      },
    ),
    { numRuns: 40 },
  );
});

test("formulas count as values, and changes are seen at once", () => {
  const { workbook, sheet } = made();
  calculate(workbook, sheet, 4, 1, '=""');
  expect(workbook.valuesWithin(sheet, zone(0, 0, 9, 9))).toEqual(zone(4, 1, 4, 1));
  workbook.setRowHeight(sheet, 20, 40);
  put(workbook, sheet, 7, 0, "later");
  expect(workbook.usedZone(sheet, true)).toEqual(zone(4, 0, 7, 1));
  workbook.clear(sheet, zone(7, 0, 7, 0), "All");
  expect(workbook.usedZone(sheet, true)).toEqual(zone(4, 1, 4, 1));
});

test("a file with a value in the very last cell opens, and says what is left out", async () => {
  const file = new Workbook();
  const plan = file.addWorksheet("Plan");
  plan.addRow(["Ref", "Action"]);
  plan.getCell("XFD1048576").value = "x";
  const read = await codec.read(await file.xlsx.writeBuffer());
  if (!read.ok) throw new Error(read.why);
  const { workbook, notCarried } = read.value;
  expect(workbook.usedZone(workbook.sheets()[0]!, true)).toEqual(zone(0, 0, 0, 1));
  expect(notCarried).toEqual(["Values far below or beside everything else on ‘Plan’ (first XFD1048576)."]);
}, 30_000);
