import * as fc from "fast-check";
import { filledReach } from "../../../src/plan/sheets/filledReach";
import { filledCells, textAt } from "../../../src/plan/sheets/gridReading";
import type { CellValue } from "../../../src/plan/sheets/sheetGrid";
import { gridOf } from "../gridOf";

const cases: readonly {
  readonly name: string;
  readonly row: readonly CellValue[];
  readonly reach: readonly [count: number, first: number, last: number, figures: number, marks: number];
}[] = [
  { name: "words between blanks", row: ["", "Lead", "Red", ""], reach: [2, 4, 5, 0, 0] },
  { name: "figures as numbers and as texts", row: [44_000, "3 May", "May 3"], reach: [3, 3, 5, 2, 0] },
  { name: "cells that hold nothing but spaces", row: [" ", "\u00a0", "Red"], reach: [1, 5, 5, 0, 0] },
  { name: "an error", row: ["Red", "#REF!"], reach: [2, 3, 4, 0, 1] },
  { name: "an error after a space", row: [" #N/A"], reach: [1, 3, 3, 0, 1] },
  { name: "TRUE", row: [true, "Yes"], reach: [2, 3, 4, 1, 0] },
];

test.each(cases)("a row with $name", ({ row, reach }) => {
  const { counts, first, last, figures, marks } = filledReach(gridOf([row], { left: 3 }));
  expect([counts[0], first[0], last[0], figures[0], marks[0]]).toEqual(reach);
});

const cell = fc.oneof(
  fc.string({ maxLength: 6 }),
  fc.constantFrom<CellValue>("", " ", "\u200b", "\n", "Red", "#REF!", "  #N/A", 0, 44_000, true, false),
);

test("rows reach as far as their filled cells", () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 5 }),
      fc.nat({ max: 9 }),
      (rows, top) => {
        const grid = gridOf(rows, { top, left: top });
        const { counts, first, last } = filledReach(grid);
        rows.forEach((_, at) => {
          const filled = filledCells(grid, top + at);
          expect(counts[at]).toBe(filled.length);
          if (filled.length === 0) return;
          expect([first[at], last[at]]).toEqual([filled[0]?.column, filled.at(-1)?.column]);
          for (const { column, text } of filled) expect(textAt(grid, top + at, column)).toBe(text);
        });
      },
    ),
  );
});
