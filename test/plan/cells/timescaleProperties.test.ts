import fc from "fast-check";
import { calendarOf, dayFromIso, isoDay, type Day } from "../../../src/plan/cells/day";
import { readTimescale, type Timescale } from "../../../src/plan/cells/timescale";
import { usualYear, type TimescaleSettings } from "../../../src/plan/settings";
import published from "../../data/timescales.json";
import { quickestOf } from "../../quickestOf";

const settings: TimescaleSettings = { agreed: dayFromIso(published.planAgreed), ...usualYear };
const read = (text: string): Timescale => readTimescale(text, "General", settings);

const plausibleDay = fc.integer({ min: dayFromIso("2012-01-01")!, max: dayFromIso("2030-12-31")! });
const monthNames =
  "January February March April May June July August September October November December".split(" ");

test("a day written in any usual way is read as that day", () => {
  fc.assert(
    fc.property(plausibleDay, (serial) => {
      const { year, month, day } = calendarOf(serial as Day);
      const two = (part: number) => String(part % 100).padStart(2, "0");
      const name = monthNames[month - 1]!;
      const ways = [
        `${two(day)}/${two(month)}/${year}`,
        `${two(day)}.${two(month)}.${two(year)}`,
        `${day}-${month}-${year}`,
        isoDay(serial as Day),
        `${day} ${name} ${year}`,
        `${day}-${name.slice(0, 3)}-${two(year)}`,
        `By ${name} ${day}, ${year}`,
      ];
      for (const way of ways) expect([way, read(way).due]).toEqual([way, serial]);
    }),
  );
});

test("a time of day never moves a day", () => {
  fc.assert(
    fc.property(plausibleDay, fc.double({ min: 0, max: 0.9999, noNaN: true }), (day, time) => {
      expect(readTimescale(day + time, "dd/mm/yyyy", settings).due).toBe(day);
    }),
  );
});

test("letter case and spaces change nothing", () => {
  const text = fc.constantFrom(...published.cases.map((one) => one.text));
  const space = fc.constantFrom(" ", "\u00a0", "  ", "\n", "\t\u200b");
  fc.assert(
    fc.property(text, space, fc.boolean(), (written, blank, capitals) => {
      const other =
        blank + (capitals ? written.toUpperCase() : written.toLowerCase()).replaceAll(" ", blank) + blank;
      expect(read(other)).toEqual(read(written));
    }),
  );
});

const pieces = fc.array(
  fc.constantFrom(
    ..."1 31 2021 21/22 / . - , ; ( may march sept q2 end of by from to within six months ongoing complete tbc term autumn w/c phase now revised 31/03/21 half year".split(
      " ",
    ),
  ),
  { maxLength: 14 },
);

test("any text reads as something: a day exactly where the kind is a date", () => {
  const anyText = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    pieces.map((words) => words.join(" ")),
  );
  const agreed = fc.constantFrom(settings.agreed, null);
  fc.assert(
    fc.property(anyText, agreed, (text, start) => {
      const timescale = readTimescale(text, "General", { ...settings, agreed: start });
      expect(timescale.due !== null).toBe(timescale.kind === "date");
      if (timescale.originalDue !== null) expect(timescale.due).not.toBeNull();
    }),
    { numRuns: 2000 },
  );
});

test.each([
  "1/",
  "a",
  "9",
  " ",
  "1 1 ",
  "31 march ",
  "q1 ",
  "end of ",
  "complete by ",
  "ongoing ",
  "3 months of ",
  "2021-",
  "1/4 ",
  "31/03/21 ",
  "from ",
  "(",
  "é",
  "w/c 1 may ",
  "complete 31/3/21 ",
])("very long texts of %j are read in an instant", (piece) => {
  const long = piece.repeat(10_000).slice(0, 10_000);
  const longestRead = piece.repeat(1000).slice(0, 1000);
  expect(read(long).kind).toBe(long.trim() === "" ? "none" : "unreadable");
  const both = (): void => {
    read(long);
    read(longestRead);
  };
  expect(quickestOf(both)).toBeLessThan(50);
});
