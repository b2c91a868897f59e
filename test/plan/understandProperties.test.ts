import fc from "fast-check";
import { understand } from "../../src/plan/understand";
import type { CellValue } from "../../src/plan/sheets/sheetGrid";
import { summarise } from "../../src/summary/summarise";
import { gridOf } from "./gridOf";
import { header, key, plan, rows } from "./smallPlan";
import { usualSettings } from "./usualSettings";

const anyCell = fc.oneof(
  fc.constantFrom<CellValue[]>(
    "",
    "G",
    "Red",
    "1.1",
    "May 2021",
    "TBC",
    "Total",
    "Green = complete",
    "#N/A",
    "Priority 2",
  ),
  fc.string(),
  fc.double({ noNaN: true }),
  fc.boolean(),
);
const anyRow = fc.array(anyCell, { minLength: 7, maxLength: 7 });

test("any cells below a header never break a sum, nor throw", () => {
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 25 }), fc.boolean(), (random, accept) => {
      const understood = understand(
        [gridOf([key, header, ...rows, ...random])],
        usualSettings({ acceptGuesses: accept }),
      );
      // Asserts the four sums of the report contract, and throws where one breaks.
      const summary = summarise(understood);
      expect(summary.totals.lines).toBe(understood.lines.length);
    }),
  );
});

test("any grid at all never throws", () => {
  fc.assert(
    fc.property(fc.array(fc.array(anyCell, { maxLength: 9 }), { maxLength: 30 }), (random) => {
      summarise(understand([gridOf(random)], usualSettings({ acceptGuesses: true })));
    }),
  );
});

test("blank rows and columns, spaces and case in headings change nothing", () => {
  const usual = summarise(understand([plan()], usualSettings())).totals;
  const spread = [
    ["Peer review plan"],
    key,
    [],
    header.map((text) => ` ${text.toUpperCase()}\u00a0`),
    [],
    ...rows.flatMap((row) => [row, []]),
  ];
  const shifted = gridOf(spread, { top: 3, left: 4 });
  expect(summarise(understand([shifted], usualSettings())).totals).toEqual(usual);
});
