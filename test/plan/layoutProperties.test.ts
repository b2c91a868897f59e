import { readFileSync } from "node:fs";
import fc from "fast-check";
import { freeSheet, type FreeSheet } from "../../samples/freeSheet";
import { understand } from "../../src/plan/understand";
import { summarise } from "../../src/summary/summarise";
import { blank, drawnRows, gridOfDrawn, type DrawnCell } from "./gridOfFree";
import { usualSettings } from "./usualSettings";

/** Plans of quite different make: a log, an audit tracker, a percent rule, a board tracker, words and slips. */
const plans = ["10", "18", "19", "22", "23"].map((number) => {
  const names: Record<string, [file: string, sheet: string]> = {
    "10": ["10-archive-open-hidden-rows", "Live actions"],
    "18": ["18-percent-own-rule", "Open recommendations"],
    "19": ["19-board-tracker-status-narrative", "Board tracker"],
    "22": ["22-lookalike-sheets", "Action plan"],
    "23": ["23-words-and-slips", "CSP Delivery"],
  };
  const [file = "", sheetName = ""] = names[number] ?? [];
  const { sheets } = JSON.parse(readFileSync(`test/data/hostile/${file}.json`, "utf8")) as {
    sheets: unknown[];
  };
  const sheet = sheets.map((one) => freeSheet.parse(one)).find(({ name }) => name === sheetName);
  if (!sheet) throw new Error(`${file} has no sheet ${sheetName}`);
  return [sheetName, sheet] as const;
});

type Rows = readonly (readonly DrawnCell[])[];

/** What an officer would compare: the totals, and each line without its place. */
function readingOf(name: string, rows: Rows) {
  const settings = usualSettings({ green: "complete", acceptGuesses: true });
  const plan = understand([gridOfDrawn(name, rows)], settings);
  return {
    totals: summarise(plan).totals,
    lines: plan.lines.map(({ ref, action, lead, rating, due, dueKind, timing, grounding, priority }) => {
      return { ref, action, lead, rating, due, dueKind, timing, grounding, priority };
    }),
  };
}

const headerAt = (rows: Rows): number => {
  const filled = rows.map((row) => row.filter(({ value }) => value !== "").length);
  return filled.indexOf(Math.max(...filled));
};

/** Columns in another order, as officers move them: whole, but for the titles above the table. */
function permuted(rows: Rows, order: readonly number[]): Rows {
  const header = headerAt(rows);
  return rows.map((row, at) => (at < header ? row : order.map((column) => row[column] ?? blank)));
}

const withRows = (rows: Rows, places: readonly number[]): Rows => {
  const width = rows[0]?.length ?? 0;
  const header = headerAt(rows);
  return rows.flatMap((row, at) =>
    at > header && places.includes(at) ? [new Array<DrawnCell>(width).fill(blank), row] : [row],
  );
};

const withColumn = (rows: Rows, place: number): Rows =>
  rows.map((row) => [...row.slice(0, place), blank, ...row.slice(place)]);

const respelled = (text: string, upper: boolean, spaces: string): string =>
  `${spaces}${(upper ? text.toUpperCase() : text.toLowerCase()).replaceAll(" ", spaces === "" ? " " : `${spaces} `)}${spaces}`;

const title = fc.constantFrom(
  "Northmere partnership",
  "OFFICIAL",
  "Prepared for the Board",
  "Page 1 of 3",
  "This plan is reviewed at each meeting of the group",
);

describe.each(plans)("the plan %s", (name, sheet: FreeSheet) => {
  const rows = drawnRows(sheet);
  const usual = readingOf(name, rows);
  const runs = { numRuns: 25 };

  test("has lines to compare", () => {
    expect(usual.lines.length).toBeGreaterThan(7);
  });

  test("reads the same whatever the order of its columns", () => {
    const width = rows[0]?.length ?? 0;
    const orders = fc.shuffledSubarray([...Array(width).keys()], { minLength: width, maxLength: width });
    fc.assert(
      fc.property(orders, (order) => {
        expect(readingOf(name, permuted(rows, order))).toEqual(usual);
      }),
      runs,
    );
  });

  test("reads the same with blank rows and columns put in", () => {
    const places = fc.array(fc.nat({ max: rows.length }), { maxLength: 4 });
    fc.assert(
      fc.property(places, fc.nat({ max: rows[0]?.length ?? 0 }), (at, column) => {
        expect(readingOf(name, withColumn(withRows(rows, at), column))).toEqual(usual);
      }),
      runs,
    );
  });

  test("reads the same under any titles, and with any case and spaces in its headings", () => {
    fc.assert(
      fc.property(
        fc.array(title, { maxLength: 5 }),
        fc.boolean(),
        fc.constantFrom("", " ", "\u00a0"),
        (titles, upper, spaces) => {
          const width = rows[0]?.length ?? 0;
          const above = titles.map((text) => [
            { ...blank, value: text },
            ...new Array<DrawnCell>(width - 1).fill(blank),
          ]);
          const header = headerAt(rows);
          const spelled = rows.map((row, at) =>
            at !== header
              ? row
              : row.map((cell) =>
                  typeof cell.value === "string"
                    ? { ...cell, value: respelled(cell.value, upper, spaces) }
                    : cell,
                ),
          );
          expect(readingOf(name, [...above, ...spelled])).toEqual(usual);
        },
      ),
      runs,
    );
  });
});
