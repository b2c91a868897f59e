import { readRecommendationList } from "../../../src/plan/recommendations/recommendationList";
import type { CellValue } from "../../../src/plan/sheets/sheetGrid";
import { gridOf } from "../gridOf";

type Rows = readonly (readonly CellValue[])[];
const agree = "Agree a three-year funding formula";
const deputies = "Name deputies for each lead";
const capacity = "Review the capacity of the team";

const read = (rows: Rows, name = "Recommendations") => readRecommendationList(gridOf(rows, { name }));
const refsAndTexts = (rows: Rows) => read(rows)?.entries.map(({ ref, text }) => [ref, text]);

const plain: Rows = [
  ["No", "Recommendation"],
  [1, agree],
  [2, deputies],
];

describe("finds a list", () => {
  const cases: readonly (readonly [string, Rows])[] = [
    ["under its headings", plain],
    ["below a title and notes", [["Peer review: recommendations"], ["Copied from the report"], [], ...plain]],
    ["from another column", plain.map((row) => ["", "", ...row])],
    [
      "with other headings",
      [
        ["Rec. no.", "Area for consideration", "Agency"],
        [1, agree, "All"],
        [2, deputies, "Police"],
      ],
    ],
    [
      "without numbers of its own",
      [
        ["Recommendation", "For"],
        [`1. ${agree}`, "All"],
        [`2) ${deputies}`, "Police"],
      ],
    ],
    [
      "without headings, numbers beside texts",
      [["Recommendations of the review:"], [1, agree], [2, deputies]],
    ],
    [
      "without headings, numbers in the texts",
      [["Recommendations"], [`1. ${agree}`], [`Recommendation 2: ${deputies}`]],
    ],
    [
      "with its heading again on the next page",
      [...plain.slice(0, 2), ["No", "Recommendation"], ...plain.slice(2)],
    ],
    ["with a total below", [...plain, ["", "Total"], ["", 2]]],
    [
      "beside strengths",
      [
        ["Strengths", "No", "Area for consideration"],
        ["Stable leadership", 1, agree],
        ["Good data", 2, deputies],
      ],
    ],
    [
      "below strengths",
      [
        ["No", "Areas for consideration"],
        ["Strengths"],
        [1, "Leadership is stable"],
        ["Areas for consideration"],
        [1, agree],
        [2, deputies],
      ],
    ],
    [
      "among strengths in a column of kinds",
      [
        ["Type", "No", "Finding or area for improvement"],
        ["Strength", 9, "Leadership is stable"],
        ["Area for improvement", 1, agree],
        ["Area for improvement", 2, deputies],
      ],
    ],
  ];
  test.each(cases)("%s", (_, rows) => {
    expect(refsAndTexts(rows)).toEqual([
      ["1", agree],
      ["2", deputies],
    ]);
  });
  test("with 1.1 and 1.10 apart", () => {
    const rows: Rows = [
      ["No", "Recommendation"],
      ["1.1", agree],
      [1.1, deputies],
      ["3a", capacity],
    ];
    const list = readRecommendationList(gridOf(rows, { formats: { "2,0": "0.00" } }));
    expect(list?.entries.map(({ ref }) => ref)).toEqual(["1.1", "1.10", "3a"]);
  });
  test("with what was not accepted", () => {
    const rows: Rows = [
      ["No", "Recommendation", "Accepted?"],
      [1, agree, "Yes"],
      [2, deputies, "Not accepted"],
      [3, capacity, "Partially accepted"],
    ];
    expect(read(rows)?.entries.map(({ notAccepted }) => notAccepted)).toEqual([false, true, false]);
  });
});

describe("finds no list in", () => {
  const cases: readonly (readonly [string, Rows])[] = [
    [
      "a plan",
      [
        ["No", "Recommendation", "Lead", "Due", "RAG"],
        [1, agree, "Finance Lead", "March 2021", "G"],
        [2, deputies, "Partners", "May 2021", "A"],
      ],
    ],
    [
      "a plan with unusual headings",
      [
        ["Recommendation", "How far", "By the time of"],
        [agree, "Amber", "31/03/2021"],
        [deputies, "Green", "30/06/2021"],
        [capacity, "Red", "30/09/2021"],
      ],
    ],
    [
      "recommendations and their actions",
      [
        ["No", "Recommendation", "Action"],
        [1, agree, "Draft a paper"],
        [2, deputies, "Name them"],
      ],
    ],
    [
      "a glossary",
      [
        ["Term", "Meaning"],
        ["Recommendation", "What an inspector asked for"],
        ["RAG", "Red, amber or green rating"],
      ],
    ],
    [
      "contacts",
      [
        ["Agency", "Lead", "E-mail"],
        ["Police", "Inspector", "inspector@example.org"],
      ],
    ],
    [
      "meetings",
      [
        ["Meeting", "Date", "Papers due"],
        ["Board", "10 May 2021", "3 May 2021"],
      ],
    ],
    [
      "an officer's summary",
      [
        ["Review", "Number of recommendations", "Green"],
        ["SCR Child A", 8, 5],
        ["SCR Child B", 7, 4],
      ],
    ],
    [
      "what our own summary lists as uncovered",
      [
        ["Recommendations without a live action"],
        ["Recommendation", "Review"],
        [agree, "SCR Child A"],
        [deputies, "SCR Child A"],
      ],
    ],
    [
      "guidance",
      [
        ["How to fill in the recommendations"],
        ["1. Open the sheet of your review"],
        ["2. Write what was done"],
      ],
    ],
    ["a blank sheet", []],
  ];
  test.each(cases)("%s", (_, rows) => {
    expect(read(rows, "Sheet2")).toBeNull();
  });
});
