import { percentSpans, percentSteps, senseByRule } from "../../../src/plan/ratingSources/key/percentRule";
import { readRatingKey } from "../../../src/plan/ratingSources/key/ratingKey";
import { filledGrid, ratedTable, unsaid } from "./ratedTable";
import { findRatingSource } from "../../../src/plan/ratingSources/ratingSource";
import { day } from "../usualSettings";

test.each<[string, [number, number][] | null]>([
  ["up to 25 % complete", [[0, 25]]],
  ["26-75 %", [[26, 75]]],
  ["26% to 75% complete", [[26, 75]]],
  ["between 26 and 75 per cent", [[26, 75]]],
  ["over 75 %", [[75.001, 100]]],
  [">75%", [[75.001, 100]]],
  ["75% or more", [[75, 100]]],
  ["at least 75%", [[75, 100]]],
  ["76%+", [[76, 100]]],
  ["less than 25%", [[0, 24.999]]],
  ["<25%", [[0, 24.999]]],
  ["25% or under", [[0, 25]]],
  ["100 % complete: implemented", [[100, 100]]],
  ["0%", [[0, 0]]],
  ["less than or equal to 25% is", [[0, 25]]],
  ["80 to 20 %", null],
  ["over 300%", null],
  ["not a share", null],
])("%j is %j", (text, spans) => {
  expect(percentSpans(text)?.map(({ from, to }) => [from, to]) ?? null).toEqual(spans);
});

test("a share of lines past their date is told apart", () => {
  expect(percentSpans("up to 25 % complete, or under 50 % and past its date")).toEqual([
    { from: 0, to: 25, pastDate: false },
    { from: 0, to: 49.999, pastDate: true },
  ]);
});

test("steps may name words", () => {
  const rule = percentSteps("Progress: 0% = not started, 1% to 99% = in progress, 100% = complete");
  expect([0, 1, 60, 99.5, 100].map((share) => senseByRule(rule, share, false))).toEqual([
    "notStarted",
    "underWay",
    "underWay",
    "done",
    "done",
  ]);
});

const tracker = [
  ["Red", "up to 25 % complete, or under 50 % and past its date"],
  ["Amber", "26 to 75 % complete"],
  ["Green", "over 75 % complete"],
  ["Blue", "100 % complete: implemented, leaves this sheet after the committee"],
];

test("an audit tracker's own rule", () => {
  const { percents } = readRatingKey(filledGrid(tracker), [], []);
  const rated = (share: number, isPast: boolean) => senseByRule(percents ?? [], share, isPast);
  expect([10, 25, 25.4, 40, 75, 76, 99, 100].map((share) => rated(share, false))).toEqual([
    "red",
    "red",
    "red",
    "amber",
    "amber",
    "green",
    "green",
    "blue",
  ]);
  expect([10, 40, 60, 100].map((share) => rated(share, true))).toEqual(["red", "red", "amber", "blue"]);
});

test.each([
  [["Red: under a quarter", "Green: over 75%"]],
  [["Red: 0 to 150 %", "Green: over 75%"]],
  [["Quarter 2: 40 % of actions complete"]],
])("a rule that is not understood is none: %j", (texts) => {
  expect(readRatingKey(filledGrid([texts]), [], []).percents).toBeNull();
});

test.each<[string, string, number, string, string | null]>([
  ["a rating that the rule agrees with", "Amber", 0.6, "2022-03-31", null],
  ["a better rating than the rule's", "Green", 0.6, "2022-03-31", "Green at 60%, by the rule Amber"],
  ["a line past its date", "Amber", 0.4, "2021-03-31", "Amber at 40% and past its date, by the rule Red"],
  ["a line due on the day", "Amber", 0.4, "2021-10-12", null],
  ["either of two steps that hold", "Green", 1, "2021-03-31", null],
  ["stopped work", "Superseded", 0.1, "2021-03-31", null],
  ["a blank rating", "", 0.1, "2021-03-31", null],
])("rating against rule: %s", (_, rating, share, due, found) => {
  const table = ratedTable(
    tracker,
    ["Ref", "Recommendation", "% complete", "Progress RAG"],
    [["1", "Do it", share, rating]],
    { ref: 0, recommendation: 1, percent: 2, rating: 3 },
    { "5,2": "0%" },
  );
  const key = readRatingKey(table.grid, [table.block], []);
  const source = findRatingSource(table, key, unsaid);
  const row = { green: "on-track", due: day(due), meetingDate: day("2021-10-12") } as const;
  const against = source.read(5, row).findings.filter(({ kind }) => kind === "ratingAgainstRule");
  expect(against.map(({ found: words }) => words)).toEqual(found === null ? [] : [found]);
});
