import fc from "fast-check";
import { placesOf } from "../../../src/plan/columns/columnName";
import { proposeColumns } from "../../../src/plan/columns/columns";
import { readHeading } from "../../../src/plan/columns/heading";
import type { CellValue } from "../../../src/plan/sheets/sheetGrid";
import { cells, tableFrom, tableOf } from "./tableOf";

const columns: readonly (readonly [string, readonly CellValue[]])[] = [
  ["Ref", cells.numbers],
  ["Recommendation", cells.recommendations],
  ["Action", cells.actions],
  ["Lead", cells.owners],
  ["Target date", cells.dates],
  ["Progress", cells.progress],
  ["RAG", cells.letters],
];

/** What each heading was taken for, and what is doubted. */
const read = (table: ReturnType<typeof tableFrom>) => {
  const { columns: found, doubts } = proposeColumns(table.grid, table.block, {});
  const headings = new Map(table.block.header.headings.map(({ column, text }) => [column, text]));
  const byName = Object.entries(found).flatMap(([name, column]) =>
    column === undefined ? [] : [[name, headings.get(column)?.trim().toLowerCase()]],
  );
  return { found: Object.fromEntries(byName) as Record<string, string>, doubts: [...doubts].sort() };
};
const usual = read(tableFrom(columns));

test("the usual plan is read without a question", () => {
  expect(usual.doubts).toEqual([]);
  expect(Object.keys(usual.found)).toHaveLength(7);
});

test("the order of columns, and blank columns between them, change nothing", () => {
  const orders = fc.shuffledSubarray([...columns], { minLength: 7, maxLength: 7 });
  fc.assert(
    fc.property(orders, fc.array(fc.nat(7), { maxLength: 4 }), (shuffled, blanks) => {
      const spread = [...shuffled];
      for (const at of blanks) spread.splice(at, 0, ["", []]);
      expect(read(tableFrom(spread))).toEqual(usual);
    }),
  );
});

test("case and spaces of headings change nothing", () => {
  const change = fc.record({
    upper: fc.boolean(),
    before: fc.constantFrom("", " ", "\u00a0"),
    after: fc.constantFrom("", " ", "\n", " \u00a0"),
  });
  fc.assert(
    fc.property(fc.array(change, { minLength: 7, maxLength: 7 }), (changes) => {
      const changed = columns.map(([heading, column], at) => {
        const { upper = false, before = "", after = "" } = changes[at] ?? {};
        return [`${before}${upper ? heading.toUpperCase() : heading}${after}`, column] as const;
      });
      expect(read(tableFrom(changed))).toEqual(usual);
    }),
  );
});

const anyCell = fc.oneof(
  fc.constantFrom<CellValue>("", "G", "Red", "1.1", "May 2021", "TBC", "✓", "50%", "H", "#N/A", "Clerk"),
  fc.string(),
  fc.double({ noNaN: true }),
  fc.boolean(),
);

test("any headings over any cells are read without throwing, each name at most once and inside the table", () => {
  const anyRows = fc.array(fc.array(anyCell, { minLength: 5, maxLength: 5 }), { maxLength: 12 });
  fc.assert(
    fc.property(
      fc.array(fc.string({ maxLength: 30 }), { minLength: 5, maxLength: 5 }),
      anyRows,
      (headings, rows) => {
        const { grid, block } = tableOf([headings, ...rows]);
        const { columns: found, doubts, readings } = proposeColumns(grid, block, {});
        const places = placesOf(found);
        expect(new Set(places).size).toBe(places.length);
        for (const place of places) expect(place >= 0 && place <= 4).toBe(true);
        for (const { confidence } of readings) expect(confidence >= 0 && confidence <= 1).toBe(true);
        if (found.rating === undefined) expect(doubts).toContain("rating");
        if (found.due === undefined) expect(doubts).toContain("due");
      },
    ),
  );
});

test("any text at all is read as a heading without throwing", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 120 }), (text) => {
      expect(readHeading(text)).toEqual(
        readHeading(`  ${text.toUpperCase().toLowerCase()} `) ?? readHeading(text),
      );
    }),
  );
});
