import { understand } from "../../src/plan/understand";
import type { CellValue } from "../../src/plan/sheets/sheetGrid";
import { gridOf } from "./gridOf";
import { usualSettings } from "./usualSettings";

// Each of these once gave a wrong figure without a word.
const line = (ref: string, ...rest: CellValue[]): CellValue[] => [
  ref,
  `Carry out action number ${ref}`,
  ...rest,
];
const read = (above: readonly (readonly CellValue[])[]) =>
  understand(
    [
      gridOf([
        ...above,
        ["Ref", "Action", "Due", "RAG"],
        line("1", "May 2022", "R"),
        line("2", "May 2022", "A"),
        line("3", "May 2022", "G"),
      ]),
    ],
    usualSettings(),
  );

test.each<[string, CellValue[][]]>([
  [
    "beside one more heading",
    [
      ["Total", "Red", "Amber", "Green", "Overdue"],
      [3, 1, 1, 1, 0],
    ],
  ],
  [
    "beside words for complete",
    [
      ["Theme", "Red", "Amber", "Green", "Complete", "Total"],
      ["Neglect", 1, 1, 1, 0, 3],
    ],
  ],
  [
    "below each other for several quarters",
    [
      ["Quarter", "Red", "Amber", "Green", "Not started"],
      ["Q1", 2, 1, 0, 0],
      ["Q2", 1, 1, 1, 0],
    ],
  ],
  ["without counts yet", [["RAG summary", "Red", "Amber", "Green", "Overdue actions"], ["September"]]],
  ["in one cell", [["Red: 1, Amber: 1, Green: 1, Overdue: 2"]]],
  ["in one cell, numbers first", [["Summary: 1 red, 1 amber, 1 green, 2 overdue"]]],
  ["in one cell, with those complete", [["Red = 1, Amber = 1, Green = 1, Complete = 4"]]],
  ["in one cell, as shares", [["Red: 20%, Amber: 10%, Green: 70%, overdue: 10%"]]],
])("counts by colour %s are no key", (_, above) => {
  const { lines, questions } = read(above);
  expect(lines.map(({ rating }) => rating)).toEqual(["red", "amber", "green"]);
  expect(questions.map(({ kind }) => kind)).toEqual(["greenMeaning"]);
});

test.each<[string, CellValue[][]]>([
  ["Red | off track, with its colours in turn", [["Red", "Off track", "Amber", "Late", "Green", "Complete"]]],
  ["codes that are explained", [["Red = 1 (not met), Amber = 2 (partly met), Green = 3 (fully met)"]]],
  ["numbered colours", [["1 Red off track, 2 Amber at risk, 3 Green complete"]]],
])("%s are a key", (_, above) => {
  expect(read(above).green).toBe("complete");
});
