import fc from "fast-check";
import {
  absoluteZone,
  columnName,
  formatZone,
  parseAddress,
  quotedSheet,
} from "../../../workbench/excel/cells/address";
import { boundingZone, cellsOf, intersection, without } from "../../../workbench/excel/cells/zone";

const zones = fc
  .tuple(fc.nat(60), fc.nat(60), fc.nat(20), fc.nat(20))
  .map(([top, left, rows, columns]) => ({ top, left, bottom: top + rows, right: left + columns }));

test.each([
  ["A1", null, { top: 0, left: 0, bottom: 0, right: 0 }],
  ["$B$2:C9", null, { top: 1, left: 1, bottom: 8, right: 2 }],
  ["C9:B2", null, { top: 1, left: 1, bottom: 8, right: 2 }],
  ["A:C", null, { top: 0, left: 0, bottom: 1_048_575, right: 2 }],
  ["2:5", null, { top: 1, left: 0, bottom: 4, right: 16_383 }],
  ["XFD1048576", null, { top: 1_048_575, left: 16_383, bottom: 1_048_575, right: 16_383 }],
  ["'Officers'' plan'!A1", "Officers' plan", { top: 0, left: 0, bottom: 0, right: 0 }],
  ["Plan!B2", "Plan", { top: 1, left: 1, bottom: 1, right: 1 }],
])("%s is read", (address, sheet, zone) => {
  expect(parseAddress(address)).toEqual({ sheet, zone });
});

test.each(["", "A", "7", "A0", "A1:B", "XFE1", "A1048577", "A1:B2:C3", "Total", "A1,B2"])(
  "%j is no address",
  (text) => {
    expect(parseAddress(text)).toBeNull();
  },
);

test.each([
  ["Plan", "Plan"],
  ["Action plan", "'Action plan'"],
  ["Officers' plan", "'Officers'' plan'"],
  ["A1", "'A1'"],
  ["2021", "'2021'"],
])("the sheet %j stands as %s", (name, quoted) => {
  expect(quotedSheet(name)).toBe(quoted);
});

test("columns are named as in Excel", () => {
  expect([0, 25, 26, 701, 702, 16_383].map(columnName)).toEqual(["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
});

test("a zone reads back as it was written", () => {
  fc.assert(
    fc.property(zones, (zone) => {
      expect(parseAddress(formatZone(zone))?.zone).toEqual(zone);
      expect(parseAddress(absoluteZone(zone))?.zone).toEqual(zone);
    }),
  );
});

test("cutting a hole leaves all other cells, each once", () => {
  fc.assert(
    fc.property(zones, zones, (zone, hole) => {
      const left = without(zone, hole);
      const cut = intersection(zone, hole);
      expect(left.reduce((sum, part) => sum + cellsOf(part), 0)).toBe(
        cellsOf(zone) - (cut ? cellsOf(cut) : 0),
      );
      for (const part of left) {
        expect(intersection(part, hole)).toBeNull();
        expect(boundingZone(part, zone)).toEqual(zone);
      }
      for (const [index, part] of left.entries())
        for (const other of left.slice(index + 1)) expect(intersection(part, other)).toBeNull();
    }),
  );
});
