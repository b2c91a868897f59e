import type { Columns } from "../../../src/plan/columns/columnName";
import { coloursCounted } from "../../../src/plan/ratingSources/colours/coloursCounted";
import { rate, ratedTable } from "./ratedTable";

type Rows = Parameters<typeof ratedTable>[2];
const header = ["Ref", "Action", "Due", "RAG"];
const columns: Columns = { ref: 0, action: 1, due: 2, rating: 3 };
const lines = (cells: Rows[number]): Rows =>
  cells.map((cell, index) => [`${index + 1}`, `Carry out action number ${index + 1}`, "May 2021", cell]);
const table = (cells: Rows[number], above: Rows = []) => ratedTable(above, header, lines(cells), columns);

const green = "00B050";
const amber = "FFC000";
const yellow = "FFFF00";
const red = "FF0000";
const blue = "0070C0";
const grey = "BFBFBF";
const purple = "7030A0";

test("a colour without a meaning is unknown, and blue is where the key has other colours only", () => {
  const key: Rows = [
    [["Green", green], "Complete"],
    [["Red", red], "Late"],
  ];
  expect(
    rate(
      table(
        [
          ["", green],
          ["", purple],
          ["", red],
          ["", green],
          ["", blue],
          ["", red],
          ["", green],
          ["", red],
        ],
        key,
      ),
    ),
  ).toMatchObject({
    sure: true,
    ratings: ["green", "notRated", "red", "green", "notRated", "red", "green", "red"],
    findings: ["unknownRating: filled purple", "unknownRating: filled blue"],
  });
});

test.each<[string, Rows[number], Rows]>([
  [
    "orange and yellow without a key",
    [
      ["", green],
      ["", amber],
      ["", yellow],
    ],
    [],
  ],
  [
    "one colour throughout",
    [
      ["", yellow],
      ["", yellow],
      ["", yellow],
    ],
    [],
  ],
  [
    "mostly colours without a name",
    [
      ["", purple],
      ["", grey],
      ["", green],
      ["", red],
    ],
    [],
  ],
  ["coloured blanks and a few words", [["", green], ["", amber], ["", red], "On hold"], []],
  [
    "coloured notes",
    [
      ["See minute 4", green],
      ["Paper 7", red],
      ["With lawyers", amber],
    ],
    [],
  ],
])("%s: the colours are proposed, and asked about", (_, cells, above) => {
  const proposed = rate(table(cells, above));
  expect(proposed).toMatchObject({ from: "fill", sure: false });
  const accepted = rate(table(cells, above), "complete", { from: "fill", ratingColumn: "unsaid" });
  expect(accepted).toMatchObject({ from: "fill", sure: true });
});

test("banded rows are no ratings", () => {
  const rows: Rows = ["1", "2", "3", "4"].map((ref, at) =>
    at % 2 === 0
      ? [ref, "An action", "May 2021", ""]
      : [ref, "An action", "May 2021", ""].map((text) => [text, "DDEBF7"] as const),
  );
  expect(rate(ratedTable([], header, rows, columns))).toMatchObject({ sure: false });
});

test("a blank among words is not rated, and its colour is said", () => {
  expect(rate(table(["Green", ["", amber], "", "Red", "TBC"])).findings).toEqual([
    "notRated: blank, filled amber",
    "notRated: ",
    "notRated: TBC",
  ]);
});

describe("colours outside a rating column", () => {
  const rows: Rows = [
    [["1", green], "Do this", "May 2021", ""],
    [["2", amber], "Do that", "May 2021", ""],
    [["3", red], "Do more", "May 2021", ""],
  ];
  const key: Rows = [
    [["", green], "Complete"],
    [["", amber], "In progress"],
    [["", red], "Not begun"],
  ];
  const bare = ["Ref", "Action", "Due", ""];
  const noRating: Columns = { ref: 0, action: 1, due: 2 };

  test("are sure where the key explains them, else proposed", () => {
    const ratings = ["green", "amber", "red"];
    expect(rate(ratedTable(key, bare, rows, noRating))).toMatchObject({
      from: "fill",
      column: 0,
      sure: true,
      ratings,
    });
    expect(rate(ratedTable([], bare, rows, noRating))).toMatchObject({
      from: "fill",
      column: 0,
      sure: false,
      ratings,
    });
  });

  test("are asked about where two columns differ", () => {
    const twice = rows.map((cells, at) => [...cells.slice(0, 3), ["", at === 0 ? red : green] as const]);
    expect(rate(ratedTable(key, bare, twice, noRating)).sure).toBe(false);
  });

  test("of dates and of importance are no ratings", () => {
    const coloured: Rows = [
      ["1", "Do this", ["May 2021", red], ["H", red]],
      ["2", "Do that", ["May 2022", green], ["L", green]],
    ];
    expect(rate(ratedTable([], ["Ref", "Action", "Due", "Priority"], coloured, noRating)).from).toBeNull();
  });
});

test("white cells and other words are counted as they are said", () => {
  const said = ["white", "filled red", "off white", "white", "filled red", "not filled red", "filled red"];
  const rows = said.map((words) => ({ rating: "red", said: words, findings: [] }) as const);
  expect(coloursCounted(rows)).toBe("3 filled red, 2 white");
});

test("the colours that were counted are told, most frequent first", () => {
  const said = ["filled amber", "filled green", "", "filled green", "On hold"];
  const rows = said.map((words) => ({ rating: "notRated", said: words, findings: [] }) as const);
  expect(coloursCounted(rows)).toBe("2 filled green, 1 filled amber");
});
