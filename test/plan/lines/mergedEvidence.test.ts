import type { CellValue } from "../../../src/plan/sheets/sheetGrid";
import { understand } from "../../../src/plan/understand";
import { gridOf } from "../gridOf";
import { key } from "../smallPlan";
import { usualSettings } from "../usualSettings";

type Short = [ref: string, recommendation: string, rag: string, evidence: string];
const header = ["Ref", "Recommendation", "Action", "Lead", "Due", "RAG", "Evidence"];

const read = (rows: readonly Short[]) => {
  const lines = rows.map(([ref, recommendation, rag, evidence]): CellValue[] => [
    ref,
    recommendation,
    `Carry out action number ${ref}`,
    "Chair",
    "May 2021",
    rag,
    evidence,
  ]);
  return understand([gridOf([key, header, ...lines])], usualSettings({ acceptGuesses: true }));
};

// These were once said to be without evidence, though one merged cell holds it.
test.each<[string, Short[], (boolean | null)[]]>([
  [
    "one cell for each split recommendation",
    [
      ["1.1", "Agree one form", "Green", "Minutes of May"],
      ["1.2", "", "Green", ""],
      ["1.3", "", "Green", ""],
      ["2.1", "Train staff", "Green", "Report"],
      ["2.2", "", "Green", ""],
      ["3.1", "Visit teams", "Amber", ""],
    ],
    [true, null, null, true, null, null],
  ],
  [
    "a blank first row, as nothing lies above it",
    [
      ["1.1", "Agree one form", "Green", ""],
      ["1.2", "", "Green", ""],
      ["2.1", "Train staff", "Green", "Report"],
      ["2.2", "", "Green", ""],
      ["3.1", "Visit teams", "Green", ""],
    ],
    [false, false, true, null, false],
  ],
  [
    "evidence that is given line by line",
    [
      ["1.1", "Agree one form", "Green", "Minutes of May"],
      ["1.2", "", "Green", "Letter of June"],
      ["2.1", "Train staff", "Green", "Report"],
      ["2.2", "", "Green", ""],
    ],
    [true, true, true, false],
  ],
  [
    "a promise above, which is no evidence",
    [
      ["1.1", "Agree one form", "Green", "TBC"],
      ["1.2", "", "Green", ""],
      ["2.1", "Train staff", "Green", "Report"],
      ["2.2", "", "Green", ""],
    ],
    [false, false, true, null],
  ],
  [
    "recommendations that every row names",
    [
      ["1.1", "Agree one form", "Green", "Minutes of May"],
      ["1.2", "Agree one form", "Green", ""],
      ["2.1", "Train staff", "Green", "Report"],
      ["2.2", "Train staff", "Green", ""],
    ],
    [true, false, true, false],
  ],
])("evidence: %s", (_, rows, expected) => {
  const { lines, findings } = read(rows);
  expect(lines.map(({ evidenced }) => evidenced)).toEqual(expected);
  const without = expected.filter((one) => one === false).length;
  const said = findings.filter(({ kind }) => kind === "notEvidenced" || kind === "evidencePlaceholder");
  expect(said).toHaveLength(without);
});
