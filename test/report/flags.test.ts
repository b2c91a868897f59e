import { isoDay } from "../../src/plan/cells/day";
import { readFlags } from "../../workbench/report/flags";

test("reads every flag", () => {
  const read = readFlags([
    "plan.xlsx",
    "--json",
    "--as-of=2021-10-12",
    ...["--plan-agreed", "2021-02-02", "--green", "on-track", "--year-start", "09-01", "--accept"],
    ...["--map", "Sheet: one:action=C, rating=AA", "--include", "Closed", "--out", "out.xlsx", "--trace"],
    "--highlight",
  ]);
  expect(read.ok).toBe(true);
  if (!read.ok) return;
  const { asOf, planAgreed, sheets, ...rest } = read.value;
  expect([asOf, planAgreed].map((day) => day && isoDay(day))).toEqual(["2021-10-12", "2021-02-02"]);
  expect(rest).toEqual({
    file: "plan.xlsx",
    json: true,
    green: "on-track",
    yearStart: { month: 9, day: 1 },
    accept: true,
    out: "out.xlsx",
    trace: true,
    highlight: true,
  });
  expect([...sheets]).toEqual([
    ["Sheet: one", { columns: { action: 2, rating: 26 } }],
    ["Closed", { included: true }],
  ]);
});

test.each([
  ["no file", []],
  ["two files", ["a.xlsx", "b.xlsx"]],
  ["an unknown flag", ["a.xlsx", "--colour", "red"]],
  ["a flag without its value", ["a.xlsx", "--as-of"]],
  ["a day that does not exist", ["a.xlsx", "--as-of", "2021-02-30"]],
  ["a day in another form", ["a.xlsx", "--plan-agreed", "2/2/2021"]],
  ["an unknown meaning of green", ["a.xlsx", "--green", "done"]],
  ["a year start that is none", ["a.xlsx", "--year-start", "13-01"]],
  ["a year start in no month", ["a.xlsx", "--year-start", "02-30"]],
  ["a year start on a day too many", ["a.xlsx", "--year-start", "04-31"]],
  ["a year start that most years lack", ["a.xlsx", "--year-start", "02-29"]],
  ["a map that names a field twice", ["a.xlsx", "--map", "Plan:action=C,action=D"]],
  ["a map that gives one column to two fields", ["a.xlsx", "--map", "Plan:action=C,rating=c"]],
  [
    "two maps of one sheet that give a column twice",
    ["a.xlsx", "--map", "Plan:action=C", "--map", "Plan:rating=C"],
  ],
  ["a map without a sheet", ["a.xlsx", "--map", "action=C"]],
  ["a map to no column", ["a.xlsx", "--map", "Plan:action=33"]],
  ["a map of an unknown column", ["a.xlsx", "--map", "Plan:colour=C"]],
])("%s is one plain sentence", (_, words) => {
  const read = readFlags(words);
  expect(read.ok).toBe(false);
  if (!read.ok) expect(read.sentence).toMatch(/^[^\n]{8,200}\.(?:xlsx)?$/);
});

test.each(["01-31", "02-28", "04-30", "12-31"])("a year may start on %s", (day) => {
  expect(readFlags(["a.xlsx", "--year-start", day])).toMatchObject({ ok: true });
});

test("the same column may be mapped on two sheets", () => {
  const read = readFlags(["a.xlsx", "--map", "One:action=C", "--map", "Two:rating=C"]);
  expect(read.ok && [...read.value.sheets.keys()]).toEqual(["One", "Two"]);
});

test("two maps of one sheet add up", () => {
  const read = readFlags(["a.xlsx", "--map", "Plan:action=C", "--map", "Plan:rating=D"]);
  expect(read.ok && [...read.value.sheets]).toEqual([["Plan", { columns: { action: 2, rating: 3 } }]]);
});
