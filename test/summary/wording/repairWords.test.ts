import { repairKinds, type Repair } from "../../../src/plan/repairs/repair";
import { describeRepair, repairKindWords } from "../../../src/summary/wording/repairWords";
import { shownDay } from "../../../src/summary/wording/written/shownDay";
import { day } from "../../plan/usualSettings";

const date: Repair = {
  kind: "textDate",
  sheet: "SCR A",
  row: 8,
  column: 4,
  before: "1st March 2021",
  beforeFormat: "General",
  after: day("2021-03-01"),
  format: "dd/mm/yyyy",
};
const reference: Repair = {
  ...date,
  kind: "textReference",
  before: "1.10",
  beforeFormat: "General",
  after: "1.10",
  format: "@",
};

test.each<[Repair, string]>([
  [date, "“1st March 2021” becomes the date 01/03/2021"],
  [{ ...date, format: "d mmm yy" }, "“1st March 2021” becomes the date 1 Mar 21"],
  [{ ...date, before: "1st\nMarch  2021" }, "“1st March 2021” becomes the date 01/03/2021"],
  [reference, "“1.10” stays “1.10”, and is kept as text"],
  [{ ...reference, before: 1.1, beforeFormat: "0.00" }, "“1.10”, a number to Excel, becomes the text “1.10”"],
])("%j", (repair, expected) => {
  expect(describeRepair(repair)).toBe(expected);
});

test.each(repairKinds)("%s has a title and a reason that blames nobody", (kind) => {
  const { title, why } = repairKindWords(kind);
  expect(title).not.toBe("");
  expect(why).not.toMatch(/wrong|error|mistake|invalid|you /i);
});

test.each<[string, string]>([
  ["dd/mm/yyyy", "05/03/2021"],
  ["d/m/yy", "5/3/21"],
  ["dd.mm.yyyy", "05.03.2021"],
  ["yyyy-mm-dd", "2021-03-05"],
  ["d mmm yyyy", "5 Mar 2021"],
  ["dd\\ mmmm\\ yyyy", "05 March 2021"],
  ["[$-809]dd mmmm yyyy;@", "05 March 2021"],
  ["[$-F800]dddd, mmmm dd, yyyy", "Friday, March 05, 2021"],
  ["ddd d mmm", "Fri 5 Mar"],
  // Excel shows these in the order of the reader's computer, and this only knows the UK's.
  ["m/d/yyyy", "05/03/2021"],
  ["mm-dd-yy", "05/03/2021"],
  // Not a format this knows how to show.
  ['dd "of" mmmm', "05/03/2021"],
  ["[Red]0;@", "05/03/2021"],
  ["General", "05/03/2021"],
  ["", "05/03/2021"],
])("5 March 2021 in the format %j shows %s", (format, shown) => {
  expect(shownDay(day("2021-03-05"), format)).toBe(shown);
});
