import type { CellValue } from "../../../../src/plan/sheets/sheetGrid";
import { rowsOf } from "../rowKinds";

describe("a sheet without a recommendation column", () => {
  const short = ["Ref", "Action", "Lead", "Timescale", "RAG"];
  const wanted = { ref: 0, action: 1, lead: 2, due: 3, rating: 4 };
  const part = (ref: string): CellValue[] => [ref, "Draft a paper on options", "Chair", "May 21", "G"];
  const sentence = "Staff in every agency know when to call a meeting";

  test.each<[string, CellValue[], CellValue[], string | null]>([
    ["a number and its words", ["2", sentence], part("2.1"), `Recommendation 2: ${sentence}`],
    ["a label and its words", ["Rec 2", "Voice"], part("7"), "Recommendation 2: Voice"],
    ["both in one cell", [`2) ${sentence}`], part("2.1"), `Recommendation 2: ${sentence}`],
    ["a label alone", ["Rec 2"], part("1"), "Recommendation 2"],
    ["a number and a lone action", ["2", sentence], part("3"), null],
    ["a number and an action with its date", ["2", sentence, "", "May 21"], part("2.1"), null],
    ["a theme that is numbered", ["2. Voice"], part("2.1"), "2. Voice"],
  ])("%s", (_, row, next, text) => {
    const [, found] = rowsOf([short, part("1.1"), row, next], {}, wanted);
    expect(found?.kind === "section" ? found.text : null).toBe(text);
  });

  const said = (...table: CellValue[][]): string[] =>
    rowsOf([short, part("1.1"), ...table], {}, wanted).flatMap((row) =>
      row.kind === "section" ? `${row.names} ${row.text}` : row.kind,
    );

  test.each<[string, CellValue[][], string[]]>([
    [
      "a blank row below it",
      [["2", sentence], [], part("2.1")],
      [`recommendation Recommendation 2: ${sentence}`, "blank", "line"],
    ],
    [
      "headings below it",
      [["2", sentence], short, part("2.1")],
      [`recommendation Recommendation 2: ${sentence}`, "header", "line"],
    ],
    [
      "a title between it and its parts",
      [["2", sentence], ["Finance"], part("2.1")],
      ["line", "priority Finance", "line"],
    ],
    ["nothing below it", [["2", sentence]], ["line"]],
    [
      "of two figures",
      [["12", sentence], part("12.1"), ["13", sentence], part("3.1")],
      [`recommendation Recommendation 12: ${sentence}`, "line", "line", "line"],
    ],
    [
      "parts in words",
      [["2", sentence], part("Action 2.1")],
      [`recommendation Recommendation 2: ${sentence}`, "line"],
    ],
    [
      "parts in brackets apart",
      [["2", sentence], part("2 (i)")],
      [`recommendation Recommendation 2: ${sentence}`, "line"],
    ],
    ["a sentence without a number", [[sentence], part("2.1")], [`priority ${sentence}`, "line"]],
    ["a numbered line of its own", [["2", sentence, "Chair"], part("2.1")], ["line", "line"]],
    [
      "a title of what goes beyond",
      [["1. Additional actions beyond the recommendations of all"], part("1.2")],
      ["additional 1. Additional actions beyond the recommendations of all", "line"],
    ],
    ["a label with a date", [["Rec 2", "", "", "May 2021"], part("2.1")], ["unstated", "line"]],
    [
      "a label above its words",
      [["Rec 2"], [sentence], part("7")],
      [`recommendation Recommendation 2: ${sentence}`, "note", "line"],
    ],
    [
      "a label above another recommendation's words",
      [["Rec 2"], [`3. ${sentence}`], part("7")],
      ["recommendation Recommendation 2", `priority 3. ${sentence}`, "line"],
    ],
    [
      "a label above an action without the rest",
      [["Rec 2"], ["", sentence], part("7")],
      ["recommendation Recommendation 2", "line", "line"],
    ],
    [
      "a label above an action and headings",
      [["Rec 2"], ["", sentence], short, part("7")],
      [`recommendation Recommendation 2: ${sentence}`, "note", "header", "line"],
    ],
    [
      "a label above a theme",
      [["Rec 2"], ["Voice"], short, part("7")],
      ["recommendation Recommendation 2", "priority Voice", "header", "line"],
    ],
    [
      "a label above two cells and headings",
      [["Rec 2"], [sentence, "Draft it"], short, part("7")],
      ["recommendation Recommendation 2", "line", "header", "line"],
    ],
    [
      "a label with its words above more",
      [["Rec 2: Voice"], [sentence], short, part("7")],
      ["recommendation Rec 2: Voice", `priority ${sentence}`, "header", "line"],
    ],
    ["a label at the end", [["Rec 2"]], ["recommendation Recommendation 2"]],
  ])("recommendations as rows: %s", (_, table, rows) => {
    expect(said(...table).slice(1)).toEqual(rows);
  });

  test("a column of recommendation numbers states them", () => {
    const rows = rowsOf(
      [short, part("1"), ["Rec 2", sentence], part("2")],
      {},
      { ...wanted, recommendationRef: 0 },
    );
    expect(rows.map(({ kind }) => kind)).toEqual(["line", "line", "line"]);
  });

  test("a rating beside a stated recommendation is said", () => {
    const rows = rowsOf([short, part("1.1"), ["Rec 2", sentence, "", "", "A"], part("2.1")], {}, wanted);
    expect(rows.map(({ kind, row }) => [kind, row])).toEqual([
      ["line", 1],
      ["section", 2],
      ["leftOut", 2],
      ["line", 3],
    ]);
  });

  test("the words of a recommendation may stand below its number", () => {
    const table = [
      ["Rec 1"],
      [sentence],
      short,
      part("1.1"),
      [],
      ["Rec 2"],
      [`${sentence} twice`],
      short,
      part("2.1"),
    ];
    const texts = rowsOf(table, {}, wanted).flatMap((row) => (row.kind === "section" ? [row.text] : []));
    expect(texts).toEqual([`Rec 1: ${sentence}`, `Recommendation 2: ${sentence} twice`]);
  });
});
