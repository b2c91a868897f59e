import type { Columns } from "../../../src/plan/columns/columnName";
import { rate, ratedTable } from "./ratedTable";

type Rows = Parameters<typeof ratedTable>[2];
const header = ["Ref", "Action", "Due", "RAG"];
const columns: Columns = { ref: 0, action: 1, due: 2, rating: 3 };
const lines = (cells: Rows[number]): Rows =>
  cells.map((cell, index) => [`${index + 1}`, `Carry out action number ${index + 1}`, "May 2021", cell]);
const table = (cells: Rows[number], above: Rows = []) => ratedTable(above, header, lines(cells), columns);

const times = (count: number, cell: Rows[number][number]): Rows[number] =>
  Array.from({ length: count }, () => cell);

const green = "00B050";
const amber = "FFC000";
const yellow = "FFFF00";
const red = "FF0000";
const grey = "BFBFBF";
const purple = "7030A0";

describe("words against colours", () => {
  const usual: Rows[number] = [
    ["Green", green],
    ["Red", red],
    ["Amber", amber],
  ];

  test.each<[string, Rows[number], Rows, string[]]>([
    ["a colour word", [...usual, ["Green", amber]], [], ["Green, filled amber"]],
    ["a letter and its pale fill", [...usual, ["A", "FFC7CE"]], [], ["A, filled red"]],
    [
      "a word by the key",
      [...usual, ["Complete", amber]],
      [["Green = complete; Amber = started"]],
      ["Complete, filled amber"],
    ],
    [
      "a word by the rest of the column",
      [
        ["In progress", amber],
        ["In progress", amber],
        ["In progress", amber],
        ["In progress", amber],
        ["In progress", green],
      ],
      [],
      ["In progress, filled green"],
    ],
    [
      "a word whose rarer colour comes first",
      [["In progress", green], ...times(4, ["In progress", amber])],
      [],
      ["In progress, filled green"],
    ],
    [
      "a word with as many of one colour as of another",
      [...times(4, ["In progress", amber]), ...times(4, ["In progress", green])],
      [],
      [],
    ],
    [
      "three colours that all belong to other words",
      [
        ["Green", amber],
        ["Red", green],
        ["Amber", red],
      ],
      [],
      ["Green, filled amber", "Red, filled green", "Amber, filled red"],
    ],
    [
      "two colours that belong to other words",
      [
        ["Green", amber],
        ["Red", green],
        ["Amber", green],
      ],
      [],
      [],
    ],
    ["a single cell", [["Green", amber], "Red", "Amber"], [], ["Green, filled amber"]],
    ["a single highlighted cell", [["Green", yellow], "Red", "Amber"], [], []],
    [
      "one fill throughout that suits most words",
      [
        ["Green", green],
        ["Green", green],
        ["Red", green],
      ],
      [],
      [],
    ],
    [
      "one fill in two cells",
      [
        ["Green", green],
        ["Red", green],
      ],
      [],
      ["Red, filled green"],
    ],
    ["a word that no colour goes with", [...usual, ["In progress", green]], [], []],
    [
      "the same hue in another shade",
      [
        ["Amber", yellow],
        ["Green", "92D050"],
        ["Red", "C00000"],
      ],
      [],
      [],
    ],
    [
      "one fill throughout",
      [
        ["Green", yellow],
        ["Red", yellow],
        ["Amber", yellow],
      ],
      [],
      [],
    ],
    [
      "a highlighter here and there",
      [["Green", yellow], "Red", ["Green", yellow], ["Red", yellow], "Amber"],
      [],
      [],
    ],
    ["grey and purple", [...usual, ["Green", grey], ["Green", purple]], [], []],
  ])("%s", (_, cells, above, found) => {
    const { findings, ratings } = rate(table(cells, above));
    expect(findings).toEqual(found.map((said) => `textAgainstColour: ${said}`));
    expect(ratings).not.toContain("notRated");
  });

  test("a row filled across is a band", () => {
    const rows = lines([...usual, ["Green", green]]);
    const band = ["5", "An action", "May 2021", "Green"].map((text) => [text, amber] as const);
    expect(rate(ratedTable([], header, [...rows, band], columns)).findings).toEqual([]);
  });
});
