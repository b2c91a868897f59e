import fc from "fast-check";
import { meaningOfGreen } from "../../../src/plan/cells/keyWords";
import { quickestOf } from "../../quickestOf";

/** What published keys say of green. */
test.each([
  ["complete", "complete"],
  ["Completed", "complete"],
  ["Delivered and Complete", "complete"],
  ["achieved – monitoring no longer required", "complete"],
  ["On track to deliver", "on-track"],
  ["on target", "on-track"],
  ["expected to deliver", "on-track"],
  ["on track and complete to plan", null],
  ["over 75 %", null],
  ["none", null],
  ["good", null],
] as const)("a key that says green is %j means %s", (text, meaning) => {
  expect(meaningOfGreen(text)).toBe(meaning);
});

test.each([
  ["Green = complete", "complete"],
  ["G = Complete", "complete"],
  ["Actions rated green are complete", "complete"],
  ["Complete & peer-inspected", "complete"],
  ["action completed within timescale", "complete"],
  ["Green – on track to be completed", "on-track"],
  ["Green - progressing well, will be completed on time", "on-track"],
  ["Not yet complete but on track", "on-track"],
  ["no significant issues", "on-track"],
  ["Green: complete or on track", null],
  ["Green", null],
  ["", null],
  ["Amber = in progress", null],
  ["Red = complete failure", null],
  ["Closed, not achieved", null],
  ["Closed - merged with 3.2 but not delivered", null],
  ["Phase 1: complete", "complete"],
  ["Ongoing - review March 2022", "on-track"],
  ["complete green", "complete"],
] as const)("%j means %s", (text, meaning) => {
  expect(meaningOfGreen(text)).toBe(meaning);
});

test.each([
  ["Red = not started; Amber = in progress; Green = complete", "complete"],
  ["Complete = Green, In progress = Amber, Not started = Red", "complete"],
  ["Not started (Red), In progress (Amber), Complete (Green)", "complete"],
  ["Key: Red Off track Amber Some issues Green On track Blue Complete", "on-track"],
  ["Blue: delivered | Green: on track | Amber: some issues | Red: not on track", "on-track"],
  ["Red | on track Green | complete Blue", "on-track"],
  ["Grey: already reported as completed; Green: on target; Yellow: not started", "on-track"],
] as const)("a whole key in one cell, %j, means %s", (text, meaning) => {
  expect(meaningOfGreen(text)).toBe(meaning);
});

test("any text means complete, on track or nothing, quickly", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(["complete", "on-track", null]).toContain(meaningOfGreen(text));
    }),
  );
  expect(quickestOf(() => void meaningOfGreen("green to be ".repeat(1000)))).toBeLessThan(250);
});
