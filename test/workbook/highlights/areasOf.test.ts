import * as fc from "fast-check";
import { areasOf } from "../../../src/workbook/highlights/areasOf";
import { parseAddress } from "../../../workbench/excel/cells/address";

interface Cell {
  readonly row: number;
  readonly column: number;
}
const at = (row: number, column: number): Cell => ({ row, column });
const rows = (column: number, ...each: readonly number[]): Cell[] => each.map((row) => at(row, column));

test.each<[string, readonly Cell[], readonly string[]]>([
  ["nothing", [], []],
  ["one cell", [at(8, 4)], ["E9"]],
  ["one cell twice", [at(8, 4), at(8, 4)], ["E9"]],
  ["a run of rows", rows(4, 8, 9, 10), ["E9:E11"]],
  ["in any order", rows(4, 10, 8, 9), ["E9:E11"]],
  ["runs with gaps", rows(4, 8, 9, 12), ["E9:E10,E13"]],
  ["columns side by side over the same rows", [...rows(4, 8, 9), ...rows(5, 8, 9)], ["E9:F10"]],
  ["columns side by side over other rows", [...rows(4, 8, 9), ...rows(5, 9, 10)], ["E9:E10,F10:F11"]],
  ["columns with one between them", [at(8, 4), at(8, 6)], ["E9,G9"]],
  ["columns beyond Z, by their place and not by their letters", [at(0, 26), at(0, 1)], ["B1,AA1"]],
])("%s", (_name, cells, addresses) => expect(areasOf(cells)).toEqual(addresses));

test("5,000 rows with gaps make addresses that Excel takes, and few of them", () => {
  const cells = Array.from({ length: 5_000 }, (_, index) => at(index * 2, 27));
  const addresses = areasOf(cells);
  expect(addresses.length).toBeLessThanOrEqual(5);
  for (const address of addresses) expect(address.length).toBeLessThan(8_192);
  expect(areasOf(Array.from({ length: 5_000 }, (_, index) => at(index, 27)))).toEqual(["AB1:AB5000"]);
});

const anyCells = fc.array(fc.record({ row: fc.nat(40), column: fc.nat(30) }), { maxLength: 200 });

test("whatever the cells: the areas cover them, nothing else and nothing twice, and no address is too long", () => {
  fc.assert(
    fc.property(anyCells, fc.integer({ min: 11, max: 200 }), (cells, longest) => {
      const covered: string[] = [];
      for (const address of areasOf(cells, longest)) {
        expect(address.length).toBeLessThanOrEqual(longest);
        for (const area of address.split(",")) {
          const { top, left, bottom, right } = parseAddress(area)!.zone;
          for (let row = top; row <= bottom; row++)
            for (let column = left; column <= right; column++) covered.push(`${row} ${column}`);
        }
      }
      const wanted = new Set(cells.map(({ row, column }) => `${row} ${column}`));
      expect(covered.sort()).toEqual([...wanted].sort());
    }),
  );
});
