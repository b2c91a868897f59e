import fc from "fast-check";
import { readCompletion } from "../../../src/plan/ratingSources/completion";
import type { CellValue } from "../../../src/plan/sheets/sheetGrid";
import { day } from "../usualSettings";
import { quickestOf } from "../../quickestOf";

const meeting = day("2021-10-12");
const read = (value: CellValue, format = "General") => readCompletion(value, format, meeting);

test.each<[CellValue, string]>([
  ["Presented and approved by CMT on 19/10/2015", "done"],
  ["Completed March 2016", "done"],
  ["Completed 12/05/2021. New form in use.", "done"],
  ["March 2021 - audit reported to the Executive, 82% asked.", "done"],
  ["24/08/2021 reported to MARAC Steering Group", "done"],
  ["July 2021: briefing issued and webinar held", "done"],
  ["Completed 14 March 2021. Used 1,120 times in the first month.", "done"],
  ["02/03/2021. Reply received in May 2021; guidance to be looked at in the next revision.", "done"],
  ["Complete – 28/02/2021. Nine concerns raised since, all passed on.", "done"],
  ["Complete, December 2020. Minutes seen by the lead nurse.", "done"],
  ["Complete. Campaign launched on 25 May 2021; calls rose by a third.", "done"],
  ["Complete", "done"],
  ["Achieved", "done"],
  ["✓", "done"],
  ["Yes", "done"],
  [true, "done"],
  ["12/05/2021", "done"],
  ["2019", "done"],
  ["Ongoing", "underWay"],
  ["n/a", "blank"],
  ["On-going - two sessions held", "underWay"],
  ["In progress", "underWay"],
  ["Not started", "notStarted"],
  ["Superseded", "closedNotDone"],
  ["", "blank"],
  ["TBC", "blank"],
  ["Not yet", "blank"],
  ["No", "blank"],
  [false, "blank"],
  ["#REF!", "blank"],
  ["Due March 2022", "unclear"],
  ["To be completed by December 2021", "unclear"],
  ["Expected completion September 2021", "unclear"],
  ["Completed 03/2021 except training", "unclear"],
  ["Not completed by 31/03/2021", "unclear"],
  ["Partially complete May 2021, further sessions planned", "underWay"],
  ["Completed 2 of 5 sessions in May 2021", "unclear"],
  ["Completed May 2021. Two sites outstanding.", "unclear"],
  ["12/05/2021 - but not yet evidenced at two sites", "unclear"],
  ["31/12/2021", "ahead"],
  ["Completed 31 December 2025", "ahead"],
  ["See the board's minutes", "unclear"],
  ["50%", "unclear"],
  ["1-99 %", "unclear"],
  ["5", "unclear"],
  ["Q3 2021/22", "ahead"],
  ["2021-10-12", "done"],
  ["Closed - not delivered", "unclear"],
  ["Ongoing until March 2022", "underWay"],
  ["In progress, two sites to go", "underWay"],
  ["Not complete", "blank"],
  ["not completed", "blank"],
  ["x", "blank"],
  ["Green", "done"],
  ["B", "done"],
  ["Green = on track", "unclear"],
])("%j is %s", (value, completion) => {
  expect(read(value)).toBe(completion);
});

test("a real date is done, unless it is to come", () => {
  expect(read(day("2021-05-12"), "dd/mm/yyyy")).toBe("done");
  expect(read(day("2021-10-12"), "dd/mm/yyyy")).toBe("done");
  expect(read(day("2021-12-31"), "dd/mm/yyyy")).toBe("ahead");
  // A month that is not over yet may be the month it was done in.
  expect(read(day("2021-10-01"), "mmm yy")).toBe("done");
  expect(read(12.5)).toBe("unclear");
});

test("any cell reads as something, quickly", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.double(), fc.boolean()), (value) => {
      expect(typeof read(value)).toBe("string");
    }),
  );
  const longTexts = (): void => {
    for (const piece of ["completed ", "not yet ", "12/05/2021 ", "due "]) read(piece.repeat(5000));
  };
  expect(quickestOf(longTexts)).toBeLessThan(250);
});
