import { groundingsOf, type Lists, type Tables } from "./drawnGroundings";

test.each<[Tables, Lists, string[]]>([
  [
    [[[{}], { columns: {} }]],
    [
      [["2.1 Share information with health"], { review: null }],
      [["2 Meet the family each month"], { review: null, sheet: "More" }],
    ],
    [
      "notChecked nothing",
      "SCR Child A 2 0 0 open uncovered",
      "uncovered|More|B2|2 to 2: no line says which of them it answers|",
    ],
  ],
  [
    [[[{ recommendationRef: "R1" }], { columns: { recommendationRef: 3 } }]],
    [
      [["1 Meet the family each month"], { review: null }],
      [["1 Name deputies for each lead"], { review: null }],
    ],
    [
      "notRecognised nothing",
      "SCR Child A Meet the family each month 0 0 open uncovered",
      "SCR Child A Name deputies for each lead 0 0 open uncovered",
      "notRecognised|Plan|D5|R1|",
      "uncovered|Recommendations|B2|Meet the family each month|no line",
      "uncovered|Recommendations|B2|Name deputies for each lead|no line",
      "duplicateReference|Recommendations|B2|1|B2",
    ],
  ],
  [
    [[[{}], { columns: {} }]],
    [
      [["2 Publish a yearly report"], { review: null }],
      [["2 Publish a yearly report"], { review: "LCSPR Family C" }],
    ],
    [
      "notChecked nothing",
      "listOfNoReview|Recommendations|B2||",
      "listOfNoReview|Recommendations|B2|LCSPR Family C|",
    ],
  ],
  [
    [[[{ recommendation: "not accepted" }], { columns: {} }]],
    [[["R4 Strengthen supervision: all managers"], { review: null }]],
    [
      "notChecked nothing",
      "SCR Child A 4 0 0 open uncovered",
      "uncovered|Recommendations|B2|4 to 4: no line says which of them it answers|",
    ],
  ],
  [
    [[[{ ref: "2.1" }, {}, {}], { columns: {} }]],
    [
      [
        [
          "1 Strengthen supervision: all managers",
          "2 Ensure that (a) health and (b) schools attend",
          "R3 Agree a three-year funding formula",
        ],
        { review: null, sheet: "More" },
      ],
    ],
    [
      "grounded 2",
      "noRecommendation nothing",
      "noRecommendation nothing",
      "SCR Child A 1 0 0 open uncovered",
      "SCR Child A 2 1 1 open covered",
      "SCR Child A 3 0 0 open uncovered",
      "noRecommendation|Plan|A6|Action 6|",
      "noRecommendation|Plan|A7|Action 7|",
      "uncovered|More|B2|1: Strengthen supervision: all managers|no line",
      "uncovered|More|B4|3: Agree a three-year funding formula|no line",
    ],
  ],
  [
    [
      [
        [{ recommendation: "not accepted" }, { recommendation: "Rec 2: capacity" }],
        {
          statedRows: [{ recommendation: "Existing plan", rating: "red", priority: "Theme 1" }],
          columns: {},
        },
      ],
    ],
    [
      [
        ["1 Strengthen supervision: all managers", "2 Write to partners by May 2021"],
        { review: null, sheet: "More" },
      ],
    ],
    [
      "notChecked nothing",
      "grounded 2",
      "SCR Child A 1 0 0 open uncovered",
      "SCR Child A 2 1 1 open covered",
      "uncovered|More|B2|1: Strengthen supervision: all managers|no line",
    ],
  ],
  [
    [[[{ recommendation: "Recommendation 2" }], { columns: {} }]],
    [[["2 Write to partners by May 2021"], { review: null, sheet: "More" }]],
    ["grounded 2", "SCR Child A 2 1 1 open covered", "listOfNoReview|More|B2||"],
  ],
  [
    [[[{ recommendationRef: "R1", section: "Rec 3 & 4" }], { columns: {} }]],
    [[["R1 Name deputies for each lead"], { review: null, sheet: "More" }]],
    ["grounded 1", "SCR Child A 1 1 1 open covered"],
  ],
])("lines %j beside lists that name no review %j", (tables, lists, expected) => {
  expect(groundingsOf(tables, lists)).toEqual(expected);
});
