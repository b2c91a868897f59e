import { placeRows } from "../../../src/plan/rows/carriedValues";
import type { PlanRow } from "../../../src/plan/rows/planRow";
import { gridOf } from "../gridOf";

const columnsByLetter = {
  v: "review",
  p: "priority",
  n: "recommendationRef",
  t: "recommendation",
  r: "ref",
} as const;
type Letter = keyof typeof columnsByLetter;

/** Rows such as "1 a / . b" under columns such as "nt" (v review, p priority, n number, t recommendation, r reference). */
function placed(letters: string, text: string): { rows: string; unsure: string } {
  const cells = text.split(" / ").map((row) => row.split(" ").map((cell) => (cell === "." ? "" : cell)));
  const names = Array.from(letters, (letter) => columnsByLetter[letter as Letter]);
  const columns = Object.fromEntries(names.map((name, at) => [name, at]));
  const lines = cells.map((_, row): PlanRow => ({ kind: "line", row, struck: false }));
  const found = placeRows(gridOf(cells), lines, columns);
  const rows = found.placed.map(({ values }) => names.map((name) => values[name] || ".").join(" "));
  return { rows: rows.join(" / "), unsure: found.unsure.join() };
}

test.each<[name: string, columns: string, written: string, read: string, unsure: string]>([
  [
    "a log with a number forgotten",
    "vn",
    "A 1 / A . / A 3 / A 4 / A 5 / A 6",
    "A 1 / A . / A 3 / A 4 / A 5 / A 6",
    "",
  ],
  [
    "a log with a third of its numbers blank",
    "vn",
    "A 1 / A . / A 3 / A . / A 5 / A 6",
    "A 1 / A . / A 3 / A . / A 5 / A 6",
    "",
  ],
  [
    "a log with half of its numbers blank",
    "vn",
    "A 1 / A . / A 3 / A . / A 5 / A .",
    "A 1 / A 1 / A 3 / A 3 / A 5 / A 5",
    "",
  ],
  [
    "reviews that are named once each",
    "vn",
    "A 1 / B . / C 3 / D 4 / E 5 / F 6",
    "A 1 / B . / C 3 / D 4 / E 5 / F 6",
    "",
  ],
  [
    "half of the reviews as the row above",
    "vn",
    "A 1 / A . / B 3 / B . / C 5 / C 6",
    "A 1 / A . / B 3 / B . / C 5 / C 6",
    "",
  ],
  [
    "a review missing in a log",
    "vn",
    "A 1 / . . / A 3 / A . / A 5 / A 6",
    "A 1 / . 1 / A 3 / A 3 / A 5 / A 6",
    "review",
  ],
  [
    "one number of seven blank",
    "nt",
    "1 a / . b / 3 c / 4 d / 5 e / 6 f / 7 g",
    "1 a / . b / 3 c / 4 d / 5 e / 6 f / 7 g",
    "",
  ],
  [
    "one number of six blank, and the next follows",
    "nt",
    "1 a / . b / 2 c / 3 d / 4 e / 5 f",
    "1 a / 1 b / 2 c / 3 d / 4 e / 5 f",
    "",
  ],
  [
    "one number of six blank, and one is missing",
    "nt",
    "1 a / . b / 3 c / 4 d / 5 e / 6 f",
    "1 a / . b / 3 c / 4 d / 5 e / 6 f",
    "",
  ],
  [
    "one number of seven blank with its text",
    "nt",
    "1 a / . . / 3 c / 4 d / 5 e / 6 f / 7 g",
    "1 a / 1 a / 3 c / 4 d / 5 e / 6 f / 7 g",
    "",
  ],
  ["numbers without any text", "n", "1 / . / 3 / 4 / 5 / 6 / 7", "1 / . / 3 / 4 / 5 / 6 / 7", ""],
  [
    "numbers and priorities that are carried",
    "pn",
    "P 1 / . . / . 3 / Q 4 / . 5 / . 6 / . 7",
    "P 1 / P 1 / P 3 / Q 4 / Q 5 / Q 6 / Q 7",
    "",
  ],
  [
    "references of the lines themselves",
    "nr",
    "1 1a / . 1b / 2 2a / . 2b / 3 3a / 4 4a",
    "1 1a / 1 1b / 2 2a / 2 2b / 3 3a / 4 4a",
    "",
  ],
  ["references forgotten", "r", "1 / . / 3 / 4 / 5 / 6 / 7", "1 / . / 3 / 4 / 5 / 6 / 7", ""],
  ["references carried", "r", "1 / . / . / 4 / . / . / 7", "1 / 1 / 1 / 4 / 4 / 4 / 7", ""],
  [
    "references and texts forgotten",
    "rt",
    "1 a / . b / 3 c / 4 d / 5 e / 6 f / 7 g",
    "1 a / . b / 3 c / 4 d / 5 e / 6 f / 7 g",
    "",
  ],
  [
    "short texts twice with other numbers",
    "nt",
    "1 Training / 2 Training / 3 Audit / . . / 4 Policy / . .",
    "1 Training / 2 Training / 3 Audit / 3 Audit / 4 Policy / 4 Policy",
    "",
  ],
  [
    "short texts twice with one number",
    "nt",
    "1 Training / 1 Training / 3 Audit / 3 Audit / 4 Policy / . .",
    "1 Training / 1 Training / 3 Audit / 3 Audit / 4 Policy / . .",
    "recommendationRef,recommendation",
  ],
  [
    "short texts twice without numbers",
    "t",
    "Training / Training / Audit / . / Policy / .",
    "Training / Training / Audit / . / Policy / .",
    "recommendation",
  ],
  [
    "texts that are blank beside numbers",
    "nt",
    "1 a / 2 . / 3 c / 3 c / 4 . / 5 d",
    "1 a / 2 . / 3 c / 3 c / 4 . / 5 d",
    "",
  ],
  [
    "texts that are blank without numbers",
    "nt",
    "1 a / . . / 3 c / 3 c / . . / 5 d",
    "1 a / . . / 3 c / 3 c / . . / 5 d",
    "recommendationRef,recommendation",
  ],
  ["priorities mixed", "p", "P / . / P / P / Q / . / Q / Q", "P / . / P / P / Q / . / Q / Q", "priority"],
  ["reviews mixed", "v", "A / . / A / A / B / . / B / B", "A / . / A / A / B / . / B / B", "review"],
  ["the priority right of the text", "tp", "a P / . Q / . . / b Q", "a P / a Q / a Q / b Q", ""],
  ["the priority left of the number", "pn", "P 1 / Q . / . . / Q 2", "P 1 / Q . / Q . / Q 2", ""],
  [
    "the priority where there is no recommendation",
    "pr",
    "P 1 / Q . / . . / Q 2",
    "P 1 / Q 1 / Q 1 / Q 2",
    "",
  ],
])("blanks below values: %s", (_, columns, written, rows, unsure) => {
  expect(placed(columns, written)).toEqual({ rows, unsure });
});
