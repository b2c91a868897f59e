import fc from "fast-check";
import type { Line } from "../../../src/plan/line";
import type { Plan } from "../../../src/plan/plan";
import type { CellValue } from "../../../src/plan/sheets/sheetGrid";
import { understand } from "../../../src/plan/understand";
import { summarise } from "../../../src/summary/summarise";
import timescales from "../../data/timescales.json";
import { gridOf } from "../gridOf";
import { usualSettings } from "../usualSettings";
import { repaired } from "./repaired";

const key = ["Green = complete; Amber = work has started; Red = not started"];
const header = [
  "Ref",
  "Recommendation",
  "Action",
  "Lead",
  "Timescale",
  "Revised date",
  "RAG",
  "Date completed",
];
const settings = usualSettings({ acceptGuesses: true });

type Cell = readonly [value: CellValue, format: string];

const twoDigits = (number: number): string => String(number).padStart(2, "0");
const months = [
  "Jan",
  "February",
  "Mar",
  "April",
  "May",
  "June",
  "July",
  "Aug",
  "Sept",
  "Oct",
  "Nov",
  "December",
];

/** A day written in one of many ways, at times one that does not exist. */
const writtenDay = fc
  .record({
    day: fc.integer({ min: 1, max: 31 }),
    month: fc.integer({ min: 1, max: 12 }),
    year: fc.integer({ min: 2019, max: 2024 }),
    way: fc.integer({ min: 0, max: 8 }),
  })
  .map(({ day, month, year, way }): string => {
    const name = months[month - 1] ?? "";
    const ways = [
      `${twoDigits(day)}/${twoDigits(month)}/${year}`,
      `${day}.${month}.${year}`,
      `${day}/${month}/${year % 100}`,
      `${month}/${day}/${year}`,
      `${year}-${twoDigits(month)}-${twoDigits(day)}`,
      `${day} ${name} ${year}`,
      `${day}th of ${name} ${year % 100}`,
      `${name} ${day}, ${year}`,
      `${day}-${name.slice(0, 3)}-${year}`,
    ];
    return ways[way] ?? "";
  });

const realDate = fc
  .tuple(
    fc.integer({ min: 43_800, max: 45_600 }),
    fc.constantFrom("dd/mm/yyyy", "d mmm yy", "mmm yy", "General"),
  )
  .map(([serial, format]): Cell => [serial, format]);
const text = (value: string): Cell => [value, "General"];
const dateCell = fc.oneof(
  { weight: 4, arbitrary: writtenDay.map(text) },
  { weight: 2, arbitrary: realDate },
  { weight: 2, arbitrary: fc.constantFrom(...timescales.cases.map((one) => one.text)).map(text) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }).map(text) },
);
const reference = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 30 }))
    .chain(([whole, part]) =>
      fc.constantFrom<Cell>(
        [`${whole}.${part}`, "General"],
        [`${whole}.${part}`, "@"],
        [Number(`${whole}.${part}`), "General"],
        [Number(`${whole}.${part}`), "0.00"],
        [`${whole}/${part}`, "General"],
        [`R${whole}`, "General"],
      ),
    ),
);
const line = fc
  .record({
    ref: reference,
    due: dateCell,
    revised: fc.oneof(fc.constant(text("")), dateCell),
    rating: fc.constantFrom("R", "A", "G", "").map(text),
    completed: fc.oneof(fc.constant(text("")), dateCell),
    number: fc.integer({ min: 1, max: 40 }),
  })
  .map(({ ref, due, revised, rating, completed, number }): Cell[] => [
    ref,
    text(`Recommendation number ${number}`),
    text(`Carry out piece of work ${number}`),
    text("Business Manager"),
    due,
    revised,
    rating,
    completed,
  ]);

function gridOfLines(lines: readonly (readonly Cell[])[]) {
  const formats: Record<string, string> = {};
  const values = lines.map((cells, at) =>
    cells.map(([value, format], column) => {
      formats[`${at + 2},${column}`] = format;
      return value;
    }),
  );
  return gridOf([key, header, ...values], { formats });
}

/** A line without the text of its date, which is what a repair changes. */
const withoutText = (one: Line): Line => ({ ...one, dueText: "" });

const factsOf = (plan: Plan) => {
  const { totals, reviews, priorities } = summarise(plan);
  return {
    lines: plan.lines.map(withoutText),
    recommendations: plan.recommendations,
    totals,
    reviews,
    priorities,
    // A repair must not take away what shows that other dates may be swapped.
    swapped: plan.findings.filter(({ kind }) => kind === "dayOrMonth"),
  };
};

test("with all repairs made every total, line and date is the same, and nothing more is offered", () => {
  let offered = 0;
  fc.assert(
    fc.property(fc.array(line, { minLength: 6, maxLength: 20 }), (lines) => {
      const grid = gridOfLines(lines);
      const before = understand([grid], settings);
      const after = understand(repaired([grid], before.repairs), settings);
      offered += before.repairs.length;
      expect(factsOf(after)).toEqual(factsOf(before));
      expect(after.repairs).toEqual([]);
    }),
    { numRuns: 200 },
  );
  expect(offered).toBeGreaterThan(500);
});

test("no repair lies in the ratings, and each names what stands in its cell", () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 4, maxLength: 12 }), (lines) => {
      const grid = gridOfLines(lines);
      const { repairs, sheets } = understand([grid], settings);
      const rating = sheets[0]?.columns.rating;
      for (const { row, column, before, beforeFormat } of repairs) {
        expect(column).not.toBe(rating);
        expect([grid.values[row]?.[column], grid.formats[row]?.[column]]).toEqual([before, beforeFormat]);
      }
    }),
  );
});
