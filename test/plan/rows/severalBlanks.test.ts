import type { CarriedColumn } from "../../../src/plan/columns/columnName";
import { placeRows } from "../../../src/plan/rows/carriedValues";
import type { PlanRow } from "../../../src/plan/rows/planRow";
import { gridOf } from "../gridOf";

const columnsByLetter: Readonly<Record<string, CarriedColumn>> = {
  v: "review",
  p: "priority",
  n: "recommendationRef",
  t: "recommendation",
  r: "ref",
};

/** Rows such as "1 a / . b" under "nt" (v review, p priority, n number, t text, r reference); "--" is a section row. */
function placed(letters: string, text: string, choices: Record<string, boolean> = {}): string {
  const cells = text.split(" / ").map((row) => row.split(" ").map((cell) => (cell === "." ? "" : cell)));
  const names = Array.from(letters, (letter) => columnsByLetter[letter] ?? "ref");
  const columns = Object.fromEntries(names.map((name, at) => [name, at]));
  const rows = cells.map(([first], row): PlanRow =>
    first === "--"
      ? { kind: "section", row, names: "priority", text: "Voice" }
      : { kind: "line", row, struck: false },
  );
  const found = placeRows(gridOf(cells), rows, columns, choices);
  const values = found.placed.map((one) => names.map((name) => one.values[name] || ".").join(" "));
  return [values.join(" / "), ...found.unsure].join("; ");
}

test.each<[name: string, columns: string, written: string, read: string]>([
  [
    "a text again whose number is blank is a repeat",
    "nt",
    "1 Train / . Train / 3 Audit / . .",
    "1 Train / 1 Train / 3 Audit / 3 .; recommendation",
  ],
  [
    "a priority again beside another number is a repeat",
    "np",
    "1 P / 2 . / 3 Q / 4 Q / 5 R / 6 .",
    "1 P / 2 . / 3 Q / 4 Q / 5 R / 6 .; priority",
  ],
  [
    "reviews that may be carried, beside texts",
    "vt",
    "A a / . b / A c / A d / B e / . f / B g / B h",
    "A a / . b / A c / A d / B e / . f / B g / B h; review",
  ],
  [
    "texts that may be carried, below a title",
    "nt",
    "1 a / 1 a / 2 b / 2 . / -- / 1 a / . . / 1 a",
    "1 a / 1 a / 2 b / 2 . / 1 a / . . / 1 a; recommendationRef; recommendation",
  ],
  [
    "texts that are blank only beside their numbers, and a number that is blank beside its text",
    "nt",
    "1 a / 1 a / 2 b / 2 . / . c / 3 d / 3 d",
    "1 a / 1 a / 2 b / 2 . / . c / 3 d / 3 d",
  ],
  [
    "a third of the numbers blank, where each review is named once",
    "vn",
    "A 1 / B . / C 3 / D . / E 4 / F 5",
    "A 1 / B . / C 3 / D . / E 4 / F 5",
  ],
  ["no number at all", "nt", ". a / . b / . c", ". a / . b / . c"],
])("%s", (_, columns, written, read) => {
  expect(placed(columns, written)).toBe(read);
});

test.each<[name: string, columns: string, written: string, choices: Record<string, boolean>, read: string]>([
  [
    "numbers that seemed forgotten are carried",
    "n",
    "1 / . / 3 / 4 / 5 / 6 / 7",
    { recommendationRef: true },
    "1 / 1 / 3 / 4 / 5 / 6 / 7",
  ],
  [
    "numbers that seemed carried are blanks",
    "n",
    "1 / . / . / 2 / . / .",
    { recommendationRef: false },
    "1 / . / . / 2 / . / .",
  ],
  [
    "numbers that were unsure",
    "n",
    "1 / 3 / . / 7 / 9 / 11",
    { recommendationRef: true },
    "1 / 3 / 3 / 7 / 9 / 11",
  ],
  [
    "references that seemed forgotten are carried",
    "r",
    "1 / . / 3 / 4 / 5 / 6 / 7",
    { ref: true },
    "1 / 1 / 3 / 4 / 5 / 6 / 7",
  ],
  [
    "an answer about a column that is gone",
    "n",
    "1 / . / 3 / 4 / 5 / 6 / 7",
    { review: true },
    "1 / . / 3 / 4 / 5 / 6 / 7",
  ],
])("the officer's answer: %s", (_, columns, written, choices, read) => {
  expect(placed(columns, written, choices)).toBe(read);
});

test("a priority stored as a number is as it shows", () => {
  const grid = gridOf([[1.1, "x"]], { formats: { "0,0": "0.00" } });
  const { placed: rows } = placeRows(grid, [{ kind: "line", row: 0, struck: false }], { priority: 0 });
  expect(rows.map(({ values }) => values.priority)).toEqual(["1.10"]);
});

test("a recommendation that is a section of its own, with nothing under it", () => {
  const grid = gridOf([["Recommendation 1: Agree"], ["x"], ["Recommendation 2: Train"]]);
  const rows: PlanRow[] = [
    { kind: "section", row: 0, names: "recommendation", text: "Recommendation 1: Agree" },
    { kind: "line", row: 1, struck: false },
    { kind: "section", row: 2, names: "recommendation", text: "Recommendation 2: Train" },
  ];
  const section = {
    priority: null,
    recommendation: "Recommendation 2: Train",
    timescale: null,
    additional: false,
  };
  expect(placeRows(grid, rows, { ref: 0 }).placed.at(-1)).toEqual({
    kind: "recommendation",
    row: 2,
    struck: false,
    section,
    values: { review: "", priority: "", recommendationRef: "", recommendation: "", ref: "" },
    ownRef: false,
    from: { ref: null, recommendationRef: null, recommendation: null },
  });
});
