import fc from "fast-check";
import {
  addDays,
  addMonths,
  calendarOf,
  dayFromIso,
  dayFromSerial,
  dayOf,
  endOfMonth,
  isoDay,
  type Day,
} from "../../../src/plan/cells/day";

/** Any day from 1 January 1900 to 31 December 9999. */
const anyDay = fc.integer({ min: 2, max: 2_958_465 }).map((serial) => serial as Day);

test.each([
  [2000, 1, 1, 36526],
  [1970, 1, 1, 25569],
  [2021, 9, 30, 44469],
  [2024, 2, 29, 45351],
  [2000, 2, 29, 36585],
  [1900, 3, 1, 61],
  [9999, 12, 31, 2958465],
])("%i-%i-%i is Excel's serial %i", (year, month, day, serial) => {
  expect(dayOf(year, month, day)).toBe(serial);
  expect(calendarOf(serial as Day)).toEqual({ year, month, day });
});

test.each([
  [2021, 2, 29],
  [1900, 2, 29],
  [2021, 4, 31],
  [2021, 13, 1],
  [2021, 0, 1],
  [2021, 1, 0],
  [2021, 1, 1.5],
  [1899, 12, 31],
  [10000, 1, 1],
  [Number.NaN, 1, 1],
])("%d-%d-%d is no day", (year, month, day) => {
  expect(dayOf(year, month, day)).toBeNull();
});

test.each([
  ["2021-01-31", 1, "2021-02-28"],
  ["2020-01-31", 1, "2020-02-29"],
  ["2021-02-02", 6, "2021-08-02"],
  ["2021-11-30", 3, "2022-02-28"],
  ["2021-03-31", -1, "2021-02-28"],
  ["2021-03-31", 0, "2021-03-31"],
])("%s and %i months is %s", (from, months, to) => {
  expect(isoDay(addMonths(dayFromIso(from)!, months))).toBe(to);
});

test.each(["2021-9-30", "30/09/2021", "2021-02-30", "", "2021-09-30 ", "x2021-10-12"])(
  "%j is no ISO day",
  (text) => {
    expect(dayFromIso(text)).toBeNull();
  },
);

test("the 1904 system starts 1462 days later, and a time of day never moves a day", () => {
  expect(isoDay(dayFromSerial(44469, 1900))).toBe("2021-09-30");
  expect(isoDay(dayFromSerial(43007, 1904))).toBe("2021-09-30");
  fc.assert(
    fc.property(anyDay, fc.double({ min: 0, max: 0.9999, noNaN: true }), (day, time) => {
      expect(dayFromSerial(day + time, 1900)).toBe(day);
    }),
  );
});

test("a day survives its ISO text and its calendar parts", () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const { year, month, day: date } = calendarOf(day);
      expect(dayFromIso(isoDay(day))).toBe(day);
      expect(dayOf(year, month, date)).toBe(day);
      expect(endOfMonth(year, month)).toBeGreaterThanOrEqual(day);
      expect(calendarOf(addDays(endOfMonth(year, month), 1)).day).toBe(1);
    }),
  );
});

test("calendar parts agree with the platform's UTC calendar", () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      expect(isoDay(day)).toBe(new Date((day - 25_569) * 86_400_000).toISOString().slice(0, 10));
    }),
  );
});
