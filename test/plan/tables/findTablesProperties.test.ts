import fc from "fast-check";
import type { Columns } from "../../../src/plan/columns/columnName";
import { placeRows } from "../../../src/plan/rows/carriedValues";
import { readRows } from "../../../src/plan/rows/rows";
import { endOfColumns, endOfRows } from "../../../src/plan/sheets/gridReading";
import type { CellValue, TableArea } from "../../../src/plan/sheets/sheetGrid";
import { findTables } from "../../../src/plan/tables/findTables";
import { gridOf } from "../gridOf";

const header = ["Ref", "Recommendation", "Action", "Lead", "Timescale", "RAG"];
const columns = { ref: 0, recommendation: 1, action: 2, lead: 3, due: 4, rating: 5 } satisfies Columns;
const words = ["Agree", "budget", "with", "partners", "review", "policy", "children", "training"];
const sentence = fc
  .array(fc.constantFrom(...words), { minLength: 4, maxLength: 9 })
  .map((parts) => `Carry out ${parts.join(" ")}`);
const line = fc
  .tuple(
    fc.integer({ min: 1, max: 30 }).map((number) => `${number}.1`),
    sentence,
    sentence,
    fc.constantFrom("Chair", "Business Manager", "Police"),
    fc.constantFrom("March 2021", "TBC", "31/03/2022"),
    fc.constantFrom("Red", "Amber", "Green", ""),
  )
  .map((cells): CellValue[] => cells);
const lines = fc.array(line, { minLength: 1, maxLength: 12 });

/** The rows of a sheet's only table that are lines. */
function linesOf(rows: CellValue[][], shifted = 0): number[] {
  const grid = gridOf(rows);
  const [block, ...more] = findTables(grid);
  if (!block || more.length > 0) return [];
  const placed = Object.fromEntries(
    Object.entries(columns).map(([name, column]) => [name, column + shifted]),
  );
  return readRows(grid, block, placed).flatMap(({ kind, row }) => (kind === "line" ? [row] : []));
}

test("a title block above moves every line down, and nothing else", () => {
  const title = fc.constantFrom<CellValue[]>(["Action plan"], ["Owner:", "Board"], ["Green = complete"], []);
  fc.assert(
    fc.property(lines, fc.array(title, { maxLength: 8 }), (table, above) => {
      const found = linesOf([...above, header, ...table]);
      expect(found).toEqual(table.map((_, at) => above.length + 1 + at));
    }),
  );
});

test("blank rows between the lines cost none of them", () => {
  fc.assert(
    fc.property(lines, fc.array(fc.nat({ max: 3 }), { minLength: 12, maxLength: 12 }), (table, gaps) => {
      const spaced = table.flatMap((row, at) => [...Array.from({ length: gaps[at] ?? 0 }, () => []), row]);
      expect(linesOf([header, ...spaced])).toHaveLength(table.length);
    }),
  );
});

test("blank columns to the left move the table", () => {
  fc.assert(
    fc.property(lines, fc.integer({ min: 1, max: 6 }), (table, shift) => {
      const blank = new Array<CellValue>(shift).fill("");
      const rows = [header, ...table].map((row) => [...blank, ...row]);
      expect(linesOf(rows, shift)).toHaveLength(table.length);
      expect(findTables(gridOf(rows))[0]).toMatchObject({ left: shift, right: shift + 5 });
    }),
  );
});

test("headers that stand again between the lines are no lines and begin no table", () => {
  fc.assert(
    fc.property(lines, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), (table, again) => {
      const paged = table.flatMap((row, at) => (again[at] === true ? [header, row] : [row]));
      expect(linesOf([header, ...paged])).toHaveLength(table.length);
    }),
  );
});

const cell = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom<CellValue>("", ...header, "Total", "Key", "Green", "1. Do it", "#REF!"),
  },
  { weight: 2, arbitrary: fc.oneof(fc.string({ maxLength: 60 }), fc.double(), fc.boolean(), sentence) },
);
const anyRow = fc.oneof(
  { weight: 3, arbitrary: fc.array(cell, { maxLength: 9 }) },
  { weight: 2, arbitrary: line },
  {
    weight: 1,
    arbitrary: fc
      .shuffledSubarray(header, { minLength: 3 })
      .chain((texts) =>
        fc.nat({ max: 8 }).map((shift) => [...new Array<CellValue>(shift).fill(""), ...texts]),
      ),
  },
  { weight: 1, arbitrary: fc.constant<CellValue[]>([...header, "", ...header]) },
);
const anyRows = fc.array(anyRow, { maxLength: 30 });
const anyTable: fc.Arbitrary<TableArea> = fc.record({
  name: fc.constant("Table1"),
  top: fc.nat({ max: 30 }),
  left: fc.nat({ max: 10 }),
  rows: fc.nat({ max: 30 }),
  columns: fc.nat({ max: 10 }),
  hasHeader: fc.boolean(),
  hasTotals: fc.boolean(),
});

test("any grid is read without a fault, into tables inside it that share no cell", () => {
  fc.assert(
    fc.property(anyRows, fc.array(anyTable, { maxLength: 1 }), fc.nat({ max: 5 }), (rows, tables, top) => {
      const grid = gridOf(rows, { tables, top });
      const blocks = findTables(grid);
      const taken = new Set<string>();
      for (const block of blocks) {
        expect(block.header.firstRow).toBeGreaterThanOrEqual(grid.top);
        expect(block.endRow).toBeGreaterThan(block.header.row);
        expect(block.left).toBeLessThanOrEqual(block.right);
        if (!block.table) expect(block.endRow).toBeLessThanOrEqual(endOfRows(grid));
        if (!block.table) expect(block.right).toBeLessThan(endOfColumns(grid));
        for (let row = block.header.row; row < block.endRow; row++)
          for (let column = block.left; column <= block.right; column++) {
            expect(taken.has(`${row},${column}`)).toBe(false);
            taken.add(`${row},${column}`);
          }
        const read = readRows(grid, block, columns);
        const { placed } = placeRows(grid, read, columns, {});
        expect(placed.length).toBeLessThanOrEqual(read.length);
        expect(new Set(read.map(({ row }) => row)).size).toBe(read.length);
      }
    }),
    { numRuns: 400 },
  );
});
