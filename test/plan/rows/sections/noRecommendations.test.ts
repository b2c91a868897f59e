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
