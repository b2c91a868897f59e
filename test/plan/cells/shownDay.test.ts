import { shownDay } from "../../../src/plan/cells/shownDay";

// 44228 is 1 February 2021.
test.each<[number, string, string | null]>([
  [44228, "d-mmm", "1-Feb"],
  [44228, "mmm-yy", "Feb-21"],
  [44228, "dd/mm/yyyy", "01/02/2021"],
  [44228, "m/d/yyyy", "01/02/2021"],
  [44228, "[$-809]d mmmm yyyy;@", "1 February 2021"],
  [44228, "General", null],
  [44228, "0.00", null],
  [44228, "dddd", null],
  [44228, 'd "of" mmm', null],
  [44228, "hh:mm dd/mm", null],
  [44228, "mmm", null],
  [44228, "yy", "21"],
  [44228, "dd.mm.yy", "01.02.21"],
  [44228, "dd\\/mm\\/yyyy", "01/02/2021"],
  [44228, "d mmm ", "1 Feb"],
  [44228, "mmmm d", "February 1"],
  [44228, `dd/mm/yyyy${";@".repeat(100)}`, "01/02/2021"],
  [20_000, "d-mmm", "3-Oct"],
  [19_999, "d-mmm", null],
  [2_958_465, "dd/mm/yyyy", "31/12/9999"],
  [2_958_466, "dd/mm/yyyy", null],
  [12, "d-mmm", null],
  [3_000_000, "d-mmm", null],
])("%j in the format %j shows %j", (serial, format, shown) => {
  expect(shownDay(serial, format)).toBe(shown);
});
