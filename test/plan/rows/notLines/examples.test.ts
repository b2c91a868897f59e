import { explainsColumns, isExampleRow } from "../../../../src/plan/rows/notLines/examples";
import type { CellValue } from "../../../../src/plan/sheets/sheetGrid";
import { gridOf } from "../../gridOf";
import { filled } from "../filled";

type Row = CellValue[];

test.each<[string, Row, boolean]>([
  ["below the reference", ["e.g. 1.1"], true],
  ["below the recommendation", ["", "e.g. agree a form"], true],
  ["below the action", ["", "", "Example: run two workshops"], true],
  ["below the recommendation's number", ["", "", "", "e.g. 3"], true],
  ["below another column", ["", "", "", "", "e.g. the chair"], false],
])("an example: %s", (_, row, is) => {
  const columns = { ref: 0, recommendation: 1, action: 2, recommendationRef: 3, lead: 4 };
  expect(isExampleRow(filled(row), columns)).toBe(is);
});

const [what, who, when] = ["Describe the action you will take", "Who will do it?", "dd/mm/yyyy"];
const explains = (...row: Row): boolean => explainsColumns(gridOf([row]), 0, filled(row));

test.each<[string, Row, boolean]>([
  ["three hints", [what, who, when], true],
  ["two hints", [what, who], false],
  ["two hints and a word", [what, who, "Chair"], false],
  ["three hints of six cells", [what, who, when, "x y", "y z", "z x"], true],
  ["three hints of seven cells", [what, who, when, "x y", "y z", "z x", "y x"], false],
  ["a figure among them", [what, who, when, 5], false],
  ["a choice of ratings among them", [what, who, "Red/Amber/Green"], true],
  ["a rating among them", [what, who, when, "Red"], false],
  ["a day among them", [what, who, when, "12/05/2021"], false],
])("a row that explains the columns: %s", (_, row, is) => {
  expect(explains(...row)).toBe(is);
});
