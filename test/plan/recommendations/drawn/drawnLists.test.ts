import { readRecommendationList } from "../../../../src/plan/recommendations/recommendationList";
import type { CellValue } from "../../../../src/plan/sheets/sheetGrid";
import { gridOf } from "../../gridOf";

type Rows = readonly (readonly CellValue[])[];

/** The review of a list and where it lies, its entries with their places, and the numbers that it states. */
function read(name: string, rows: Rows): string[] {
  const list = readRecommendationList(gridOf(rows, { name }));
  if (list === null) return ["no list"];
  const of = (review: string | null): string => (review === null ? "" : ` of ${review}`);
  const areas = list.areas.map(({ top, left, bottom, right }) => `${top},${left} to ${bottom},${right}`);
  return [
    `${list.review ?? "no review"} from ${areas.join(" and ")}`,
    ...list.entries.map(
      ({ row, column, ref, text, review, notAccepted }) =>
        `${row},${column} ${ref}|${text}${of(review)}${notAccepted ? ", not accepted" : ""}`,
    ),
    ...list.stated.map(({ row, column, count, review }) => `${row},${column} states ${count}${of(review)}`),
  ];
}

test.each<[string, Rows, string[]]>([
  [
    "SCR_Child_A",
    [
      ["Rec", "Recommendation", "Stated number"],
      ["", "Strengthen supervision: all managers", "3 recommendations"],
    ],
    ["SCR Child A from 0,0 to 1,2", "1,1 |Strengthen supervision: all managers", "1,2 states 3"],
  ],
  [
    "Recommendations",
    [
      ["Audit of 2021/22: recommendations"],
      ["Ref", "Area for consideration"],
      ["R3", "Write to partners by May 2021"],
    ],
    ["Audit of 2021/22 from 1,0 to 2,1", "2,1 R3|Write to partners by May 2021"],
  ],
  [
    "Recommendations",
    [
      ["Recommendation", "Accepted?"],
      ["", "", "Green"],
      ["Agree a three-year funding formula", "", "Green"],
    ],
    ["no review from 0,0 to 2,1", "2,0 |Agree a three-year funding formula"],
  ],
  [
    "Recommendations",
    [
      ["Ref", "Area for consideration", "Strengths"],
      ["Internal management review of Neglect (2019): recommendations"],
      ["3.", "Share information with health", "May 2021"],
      ["4.", "Review the capacity of the team", "May 2021"],
    ],
    ["no list"],
  ],
  [
    "SCR_Child_A",
    [
      ["", "Recommendation", "Owner"],
      ["", "", "Council"],
      ["", "", "and the trust"],
      ["", "", "Due date", ""],
      ["", "", "May 2021", ""],
      ["", "Share information with health", "May 2021", "Green"],
    ],
    ["SCR Child A from 0,1 to 5,2", "5,1 |Share information with health"],
  ],
  [
    "Recommendations",
    [
      ["CSPR - Neglect (2019): recommendations"],
      ["Ref", "Area for consideration"],
      ["Ref", "Area for consideration"],
      ["Recommendation 4", "Ensure that (a) health and (b) schools attend"],
      ["Stated number: 3"],
    ],
    [
      "no review from 2,0 to 3,1",
      "3,1 Recommendation 4|Ensure that (a) health and (b) schools attend",
      "4,0 states 3",
    ],
  ],
  [
    "Recommendations",
    [
      ["", "No", "Areas for consideration"],
      ["", "", "and the trust"],
      ["Internal management review: Baby P: recommendations"],
      ["No", "Recommendation"],
      ["No", "Recommendation"],
      ["Recommendation 3", "Strengthen supervision: all managers"],
    ],
    ["no review from 4,0 to 5,1", "5,1 Recommendation 3|Strengthen supervision: all managers"],
  ],
  [
    "Recommendations",
    [
      ["Review", "No", "Recommendation"],
      ["SCR Child A", "", ""],
      ["", "Total"],
      ["", "R3", "Ensure that (a) health and (b) schools attend"],
    ],
    ["no review from 0,0 to 3,2", "3,2 R3|Ensure that (a) health and (b) schools attend of SCR Child A"],
  ],
  [
    "Recommendations",
    [
      ["Recommendation", "Number of recommendations"],
      ["Name deputies for each lead", ""],
    ],
    ["no review from 0,0 to 1,1", "1,0 |Name deputies for each lead"],
  ],
  [
    "Recommendations",
    [
      ["Recommendation", "Number of recommendations"],
      ["In total 4 recommendations were made", ""],
    ],
    ["no list"],
  ],
  ["Recommendations", [["Recommendation", "Number of recommendations"], ["Theme 2"]], ["no list"]],
  [
    "Recommendations",
    [
      ["No", "Recommendation"],
      ["1.", "Publish a yearly report"],
      ["3 recommendations", 3],
    ],
    ["no review from 0,0 to 1,1", "1,1 1|Publish a yearly report", "2,0 states 3"],
  ],
  ["Recommendations", [["No", "Recommendation"], [3]], ["no list"]],
  [
    "Recommendations",
    [
      ["", "Total"],
      ["R2", "Strengthen supervision: all managers"],
      ["R3", "Agree a three-year funding formula"],
    ],
    ["no list"],
  ],
  [
    "Recommendations",
    [
      ["Peer review – Serious Youth Violence: recommendations"],
      ["1. Review the capacity of the team"],
      ["2. Share information with schools"],
      ["and the trust"],
      ["3. Share information with schools"],
    ],
    [
      "Peer review – Serious Youth Violence from 0,0 to 2,0",
      "1,0 1|Review the capacity of the team",
      "2,0 2|Share information with schools",
    ],
  ],
  [
    "Recommendations",
    [
      ["Areas for consideration"],
      ["", "Finding"],
      [1, "Publish a yearly report"],
      [2, "Name deputies for each lead"],
      ["3 recommendations", ""],
    ],
    [
      "no review from 0,0 to 3,1",
      "2,1 1|Publish a yearly report",
      "3,1 2|Name deputies for each lead",
      "4,0 states 3",
    ],
  ],
  [
    "Recommendations",
    [
      ["Number of recommendations", ""],
      ["", "and the trust"],
      ["Source: report", ""],
      ["Recommendations:"],
      ["Number of recommendations", 3],
      ["Recommendation 3 Strengthen supervision: all managers"],
      ["Recommendation 4 Agree a three-year funding formula"],
    ],
    [
      "no review from 3,0 to 6,0",
      "5,0 3|Strengthen supervision: all managers",
      "6,0 4|Agree a three-year funding formula",
    ],
  ],

  [
    "Recommendations",
    [
      ["Areas for consideration"],
      ["1.2 Share information with schools"],
      ["1.3 Review the capacity of the team"],
    ],
    [
      "no review from 0,0 to 2,0",
      "1,0 1.2|Share information with schools",
      "2,0 1.3|Review the capacity of the team",
    ],
  ],
  [
    "Recommendations",
    [["Recommendations:"], ["1.1 Review the capacity of the team"], ["1.3 Publish a yearly report"]],
    [
      "no review from 0,0 to 2,0",
      "1,0 1.1|Review the capacity of the team",
      "2,0 1.3|Publish a yearly report",
    ],
  ],
  [
    "Recommendations",
    [
      ["Independent review Oliver's: recommendations"],
      ["3 Name deputies for each lead"],
      ["4 Review the capacity of the team"],
      ["Number of recommendations", ""],
      [1, "Review the capacity of the team"],
      [2, "Agree a three-year funding formula"],
    ],
    [
      "Independent review Oliver's from 0,0 to 2,0 and 3,0 to 5,1",
      "1,0 3|Name deputies for each lead of Independent review Oliver's",
      "2,0 4|Review the capacity of the team of Independent review Oliver's",
      "4,1 1|Review the capacity of the team",
      "5,1 2|Agree a three-year funding formula",
    ],
  ],
])("the sheet %j holds %j", (name, rows, expected) => {
  expect(read(name, rows)).toEqual(expected);
});
