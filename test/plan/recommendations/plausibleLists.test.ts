import type { CellValue } from "../../../src/plan/sheets/sheetGrid";
import { understand } from "../../../src/plan/understand";
import { gridOf } from "../gridOf";
import { key } from "../smallPlan";
import { usualSettings } from "../usualSettings";

const formula = "Agree a three-year funding formula";
const deputies = "Name deputies for each lead";
const plan = gridOf(
  [
    ["LCSPR Alpha"],
    key,
    ["Ref", "Recommendation", "Action", "Lead", "Due", "RAG"],
    ["1.1", formula, "Draft a paper on options", "Chair", "May 2022", "A"],
    ["1.2", "", "Confirm the increase in writing", "Chair", "May 2022", "A"],
    ["2.1", deputies, "Name a deputy for each lead", "Chair", "May 2022", "A"],
  ],
  { name: "Plan" },
);
const beside = (name: string, rows: CellValue[][]) => {
  const { lines, recommendations, findings } = understand([plan, gridOf(rows, { name })], usualSettings());
  return {
    groundings: [...new Set(lines.map(({ grounding }) => grounding))],
    recommendations: recommendations.length,
    said: findings.flatMap(({ kind, sheet }) =>
      kind === "listOfNoReview" || kind === "uncovered" ? [`${kind} ${sheet}`] : [],
    ),
  };
};

test("guidance on the columns is no list", () => {
  const guidance = [
    ["How to complete the action plan"],
    ["Column", "What to enter"],
    ["Ref", "Number from the report"],
    ["Recommendation", "Copy the text"],
    ["Action", "What you will do"],
    ["Due date", "dd/mm/yyyy"],
    ["RAG", "Red, Amber or Green"],
  ];
  expect(beside("Guidance", guidance)).toEqual({ groundings: ["grounded"], recommendations: 2, said: [] });
});

test("the list of another agency is not the review's, and is said", () => {
  const list = [
    ["No", "Recommendation for the agency"],
    ["H1", "Health visitors should record who lives in the home"],
    ["H2", "Practices should attend conferences or send a report"],
  ];
  expect(beside("Health IMR", list)).toEqual({
    groundings: ["grounded"],
    recommendations: 2,
    said: ["listOfNoReview Health IMR"],
  });
});

test.each<[string, string, CellValue[][]]>([
  [
    "its lines lead to it by number",
    "From the report",
    [
      ["1", "Agree how services are paid for"],
      ["2", "See that leads have deputies"],
      ["3", "Publish a yearly report"],
    ],
  ],
  [
    "its lines lead to it by text",
    "From the report",
    [
      ["A", formula],
      ["B", deputies],
      ["C", "Publish a yearly report"],
    ],
  ],
  [
    "its sheet is named so",
    "Recommendations",
    [
      ["R7", "Publish a yearly report"],
      ["R8", "Hold a conference each year"],
      ["1", formula],
    ],
  ],
])("a list is the review's where %s", (_, name, rows) => {
  const { said, recommendations } = beside(name, [["No", "Recommendation"], ...rows]);
  expect(recommendations).toBe(3);
  expect(said).toContain(`uncovered ${name}`);
});
