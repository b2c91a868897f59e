import * as fc from "fast-check";
import { layOut } from "../../src/summary/layOut";
import type { SheetLayout } from "../../src/summary/sheetLayout";
import { summarise } from "../../src/summary/summarise";
import { anyLines, day, planOf } from "./plans";

interface Block {
  readonly what: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Everything on the sheet as blocks of cells; texts that run on take their row up to where their text ends. */
function blocksOf({ texts, tables, charts, columnWidths }: SheetLayout): Block[] {
  const endOf = (column: number, characters: number): number => {
    let [at, left] = [column, characters];
    while (left > (columnWidths[at] ?? 10)) left -= columnWidths[at++] ?? 10;
    return at;
  };
  return [
    { what: "title", top: 0, left: 0, bottom: 0, right: 1 },
    ...texts.map(({ row, column, content, look }) => ({
      what: String(content),
      top: row,
      left: column,
      bottom: row,
      right: look === "paragraph" ? column : endOf(column, String(content).length),
    })),
    ...tables.map(({ name, row, column, columns, rows }) => ({
      what: name,
      top: row,
      left: column,
      bottom: row + rows.length,
      right: column + columns.length - 1,
    })),
    ...charts.map(({ name, from, to }) => ({
      what: name,
      top: from.row,
      left: from.column,
      bottom: to.row,
      right: to.column,
    })),
  ];
}

const overlaps = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((one, index) =>
    blocks
      .slice(index + 1)
      .filter((other) => one.top <= other.bottom && other.top <= one.bottom)
      .filter((other) => one.left <= other.right && other.left <= one.right)
      .map((other) => `${one.what} / ${other.what}`),
  );

const varied = anyLines().map((lines) => {
  const plan = planOf(lines);
  return layOut(summarise(plan), plan, day("2021-10-14"));
});

test("nothing lies over anything else", () => {
  fc.assert(fc.property(varied, (layout) => expect(overlaps(blocksOf(layout))).toEqual([])));
});

test("tables have valid names, unique headings, at least one row and a value of its kind in each cell", () => {
  fc.assert(
    fc.property(varied, ({ tables }) => {
      expect(new Set(tables.map(({ name }) => name)).size).toBe(tables.length);
      for (const { name, columns, rows } of tables) {
        expect(name).toMatch(/^[A-Za-z_][A-Za-z0-9_]{0,254}$/);
        expect(new Set(columns.map(({ heading }) => heading.toLowerCase())).size).toBe(columns.length);
        expect(rows.length).toBeGreaterThan(0);
        for (const row of rows) {
          expect(row).toHaveLength(columns.length);
          row.forEach((cell, index) => {
            const isText = columns[index]!.kind === "text";
            if (cell !== null || isText) expect(typeof cell).toBe(isText ? "string" : "number");
            if (isText) expect(cell).not.toBe("");
          });
        }
      }
    }),
  );
});

test("each heading's longest word and each date fit their column", () => {
  fc.assert(
    fc.property(varied, ({ tables, columnWidths }) => {
      for (const { column, columns } of tables)
        columns.forEach(({ heading, kind }, index) => {
          const longest = Math.max(...heading.split(" ").map(({ length }) => length));
          expect(columnWidths[column + index]).toBeGreaterThan(longest);
          if (kind === "date") expect(columnWidths[column + index]).toBeGreaterThanOrEqual(12);
        });
    }),
  );
});

test("charts draw every rating that any line has, and no total row", () => {
  fc.assert(
    fc.property(varied, ({ tables, charts }) => {
      for (const { table: name, series, bars, category } of charts) {
        const { columns, rows, totalRow } = tables.find((table) => table.name === name)!;
        expect(totalRow).toBe(true);
        expect(bars).toBe(rows.length - 1);
        expect(columns[category]!.kind).toBe("text");
        const total = rows.at(-1)!;
        const drawn = series.map(({ column }) => column);
        const used = columns.flatMap(({ colour }, at) => (colour && total[at] !== 0 ? [at] : []));
        expect(drawn).toEqual(used);
        expect(series.map(({ fill }) => fill)).toEqual(drawn.map((at) => columns[at]!.colour!.fill));
      }
    }),
  );
});

test("the lines of each row of dates are the sum of the six figures after them", () => {
  fc.assert(
    fc.property(varied, ({ tables }) => {
      const dates = tables.filter(({ name }) => name.endsWith("Dates"));
      for (const { columns, rows } of dates) {
        const at = columns.findIndex(({ heading }) => heading === "Lines");
        expect(columns.slice(at + 1, at + 7).map(({ heading }) => heading)).toEqual([
          "Complete",
          "Closed, not done",
          "Overdue",
          "Due later",
          "Continuing",
          "No usable date",
        ]);
        for (const row of rows)
          expect(row.slice(at + 1, at + 7).reduce<number>((sum, cell) => sum + Number(cell), 0)).toBe(
            row[at],
          );
      }
    }),
  );
});
