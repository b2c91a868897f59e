import { askedInTurn, settledSince } from "../../../src/pane/questions/askedInTurn";
import { cellsAsked } from "../../../src/pane/questions/cellsAsked";
import { recommendGreen } from "../../../src/pane/questions/recommendGreen";
import type { Line } from "../../../src/plan/line";
import type { Question } from "../../../src/plan/question";
import { dayOn, line, refreshed, sheet } from "../sampleRefreshed";

const green = (name: string): Question => ({ kind: "greenMeaning", sheet: name });
const named: Question = { kind: "reviewName", sheet: "Plan A", names: ["Review A", "Review B"] };
const blanks: Question = { kind: "blanksBelow", sheet: "Plan A", column: "ref" };
const copied: Question = { kind: "sameLinesTwice", sheet: "Plan A", other: "Plan B", lines: 4 };

test("green is asked last and once, whatever else is asked", () => {
  expect(askedInTurn([green("A"), green("B"), copied, named, blanks])).toEqual([
    blanks,
    copied,
    named,
    green("A"),
  ]);
});

test.each<[string, readonly Question[], readonly Question[], number]>([
  ["nothing yet", [named, blanks], [named, blanks], 0],
  ["one", [named, blanks], [named], 1],
  ["one, and another came up", [blanks], [named], 1],
  ["green of several sheets is one", [green("A"), green("B"), named], [named], 1],
  ["green left on one sheet is not settled", [green("A"), green("B")], [green("B")], 0],
])("settled: %s", (_, before, now, expected) => {
  expect(settledSince(before, now)).toBe(expected);
});

const meetingDate = dayOn("2021-10-12");
const on = (change: Partial<Line>): Line => ({ ...line, rating: "green", complete: null, ...change });
const past = on({ due: dayOn("2021-03-31") });
const later = on({ due: dayOn("2022-03-31") });

test.each<[string, readonly Line[], string, string]>([
  ["a word of its own says complete", [past, past, past, on({ rating: null })], "on-track", "one action has"],
  ["blue says complete", [past, past, past, on({ rating: "blue" })], "on-track", "one action has"],
  ["nearly all dates have passed", [past, past, past, past, later], "complete", "4 of 5 green actions"],
  ["many dates are to come", [past, past, past, later], "on-track", "gives no sign"],
  ["too few dates to tell", [past, past], "on-track", "gives no sign"],
  [
    "other sheets say nothing",
    [past, past, past, on({ rating: null, sheet: "Other" })],
    "complete",
    "3 of 3",
  ],
])("green recommended: %s", (_, lines, meaning, why) => {
  const recommended = recommendGreen({ lines, meetingDate }, ["Plan A"]);
  expect(recommended.meaning).toBe(meaning);
  expect(recommended.why).toContain(why);
});

const plan = { ...refreshed.plan, sheets: [sheet, { ...sheet, name: "Plan B", headerRow: null }] };

test.each<[string, Question, readonly string[]]>([
  ["blanks: below the heading", blanks, ["Plan A!A6"]],
  ["a name: the title", named, ["Plan A!A1"]],
  ["copies: both sheets", copied, ["Plan A!A6", "Plan B!A1"]],
  ["green: its column where no cell is green", green("Plan A"), ["Plan A!G6"]],
])("cells to look at: %s", (_, question, expected) => {
  expect(cellsAsked(question, plan).map(({ sheet: name, cell }) => `${name}!${cell}`)).toEqual(expected);
});

test("a green cell is shown where there is one", () => {
  const lines = [line, on({ row: 12 })];
  expect(cellsAsked(green("Plan A"), { ...plan, lines })).toMatchObject([{ sheet: "Plan A", cell: "F12" }]);
});
