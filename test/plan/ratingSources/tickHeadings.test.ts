import { colourColumns, tickColumns } from "../../../src/plan/ratingSources/ticks";
import { percentSpans } from "../../../src/plan/ratingSources/key/percentRule";
import { ratedTable } from "./ratedTable";

type Rows = Parameters<typeof ratedTable>[2];
const table = (headings: readonly string[], rows: Rows) =>
  ratedTable(
    [],
    ["Ref", "Action", ...headings],
    rows.map((row, at) => [`${at + 1}`, "Do it", ...row]),
    { ref: 0, action: 1 },
  );
const read = (headings: readonly string[], rows: Rows): string[] =>
  tickColumns(table(headings, rows)).map(
    ({ column, sense, sure, colour }) =>
      `${column} ${sense}${sure ? "" : ", asked"}${colour ? ", colour" : ""}`,
  );

test.each([
  ["Red (tick)", "2 red"],
  ["Amber (tick)", "2 amber"],
  ["Green (please tick)", "2 green"],
  ["Blue tick", "2 blue"],
  ["Red", "2 red, colour"],
  ["Achieved (tick)", "2 done"],
  ["Tick achieved", "2 done"],
  ["Achieved", "2 done"],
  ["On target to achieve (tick)", "2 underWay"],
  ["On target to complete", "2 underWay"],
  ["On target to deliver", "2 underWay"],
  ["On target to be delivered", "2 underWay"],
  ["Not started (yes/no)", "2 notStarted"],
])("a column of ticks under %j is %s", (heading, expected) => {
  expect(read([heading], [["✓"], [""]])).toEqual([expected]);
});

test.each(["Lead", "Achieved or late", "Achieved by the whole of the partnership and each of its agencies"])(
  "ticks under %j say nothing",
  (heading) => {
    expect(read([heading], [["✓"], [""]])).toEqual([]);
  },
);

test.each<[string, Rows, string[]]>([
  ["nothing but x", [["x"], ["x"]], ["2 done, asked"]],
  ["ticks and x", [["✓"], ["x"]], ["2 done, asked"]],
  ["four marks and a word", [["✓"], ["✓"], ["✓"], ["✓"], ["soon"]], ["2 done, asked"]],
  ["three marks and a word", [["✓"], ["✓"], ["✓"], ["soon"]], []],
  ["Yes, and mostly words", [["Yes"], ["No"], ["Partly"], ["Ongoing"], ["soon"]], ["2 done, asked"]],
  ["words that begin with yes", [["Yes, in part"], ["No"], ["Partly"], ["Ongoing"], ["soon"]], []],
  ["Yes among numbers", [["Yes"], ["No"], [3], ["Ongoing"], ["soon"]], []],
  ["blanks", [[""], [""]], []],
])("%s under Achieved", (_, rows, expected) => {
  expect(read(["Achieved"], rows)).toEqual(expected);
});

test.each<[string, readonly string[], Rows, number[]]>([
  [
    "one mark in each line",
    ["R", "G"],
    [
      ["x", ""],
      ["", "x"],
    ],
    [2, 3],
  ],
  [
    "two marks in a line",
    ["R", "G"],
    [
      ["x", "x"],
      ["", "x"],
    ],
    [],
  ],
  [
    "a line without a mark",
    ["R", "G"],
    [
      ["x", ""],
      ["", ""],
    ],
    [],
  ],
  ["one column", ["R"], [["x"]], []],
  [
    "a colour twice",
    ["R", "Red"],
    [
      ["x", ""],
      ["", "x"],
    ],
    [],
  ],
  [
    "a column that is no colour",
    ["R", "Achieved (tick)", "G"],
    [
      ["x", "", ""],
      ["", "✓", "x"],
    ],
    [2, 4],
  ],
])("columns of colours with %s", (_, headings, rows, expected) => {
  const whole = table(headings, rows);
  expect(colourColumns(whole, tickColumns(whole)).map(({ column }) => column)).toEqual(expected);
});

test.each<[string, [number, number][] | null]>([
  ["more than or equal to 75%", [[75, 100]]],
  ["equal to or greater than 75%", [[75, 100]]],
  ["equal to or less than 25%", [[0, 25]]],
  ["25percent", [[25, 25]]],
  [
    "under 25%, or over 75%",
    [
      [0, 24.999],
      [75.001, 100],
    ],
  ],
  ["under 25% or late", [[0, 24.999]]],
  ["under 25% or over 300%", null],
])("%j is %j", (text, spans) => {
  expect(percentSpans(text)?.map(({ from, to }) => [from, to]) ?? null).toEqual(spans);
});
