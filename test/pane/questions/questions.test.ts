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

const signs = (completed: number, ...otherWords: [word: string, lines: number][]): Question => ({
  kind: "greenMeaning",
  sheet: "Plan A",
  signs: { green: 15, completed, otherWords: otherWords.map(([word, lines]) => ({ word, lines })) },
});
const many = (count: number, which: Line): Line[] => Array.from({ length: count }, () => which);

test.each<[string, readonly Line[], Question, string, string]>([
  [
    "another word says complete",
    many(3, past),
    signs(0, ["Complete", 1]),
    "on-track",
    "one action is rated “Complete”, which says complete, so",
  ],
  [
    "several words say complete",
    many(3, past),
    signs(14, ["Blue", 9], ["Closed", 2], ["Done", 1], ["Met", 1]),
    "on-track",
    "13 actions are rated “Blue”, “Closed” or “Done” and the like, which says complete, so",
  ],
  [
    "nearly all have a completion date",
    many(15, later),
    signs(14),
    "complete",
    "14 of 15 actions rated green have a completion date.",
  ],
  [
    "some have a completion date",
    many(15, later),
    signs(11),
    "on-track",
    "no clear sign (the dates of 0 of 15 actions rated green have passed)",
  ],
  [
    "nearly all dates have passed",
    [...many(4, past), later],
    green("Plan A"),
    "complete",
    "the dates of 4 of 5 actions rated green have passed",
  ],
  ["many dates are to come", [...many(3, past), later], green("Plan A"), "on-track", "(the dates of 3 of 4"],
  ["too few dates to tell", many(2, past), green("Plan A"), "on-track", "(the dates of 2 of 2"],
  ["no dates", [on({ due: null })], green("Plan A"), "on-track", "(no action rated green has a date)"],
  [
    "other sheets say nothing",
    [...many(3, past), on({ sheet: "Other", due: dayOn("2022-03-31") })],
    { ...signs(0, ["Complete", 4]), sheet: "Other" },
    "complete",
    "the dates of 3 of 3",
  ],
])("green recommended: %s", (_, lines, question, meaning, why) => {
  const recommended = recommendGreen({ lines, meetingDate, questions: [question] }, ["Plan A"]);
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
