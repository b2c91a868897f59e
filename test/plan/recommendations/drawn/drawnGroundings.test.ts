import { groundingsOf, type Lists, type Tables } from "./drawnGroundings";

test.each<[Tables, Lists, string[]]>([
  [
    [[[{ ref: "4", recommendation: " " }], { columns: {} }]],
    [[["1 ", "4 Meet the family each month"], {}]],
    [
      "grounded 4",
      "SCR Child A 1 0 0 open uncovered",
      "SCR Child A 4 1 1 open covered",
      "uncovered|Recommendations|B2|1|no line",
    ],
  ],
  [
    [
      [[{ recommendation: "Share information with health" }], { sheet: "Sheet 1", columns: {} }],
      [[{}], { sheet: "Sheet 2", columns: {} }],
    ],
    [[["R1 Share information with health"], {}]],
    ["grounded 1", "notChecked nothing", "SCR Child A 1 1 1 open covered"],
  ],
  [
    [
      [
        [{ ref: "1-3", recommendation: "Existing plan" }],
        {
          sheet: "Sheet 1",
          statedRows: [{ ref: "1,2", recommendation: "Rec 1: capacity", recommendationRef: "1,2" }],
          columns: {},
        },
      ],
      [[{ review: "Peer review" }], { sheet: "Sheet 2", stated: 1, columns: {} }],
    ],
    [],
    [
      "additional nothing",
      "notChecked nothing",
      "SCR Child A 1 0 0 open uncovered",
      "SCR Child A 2 0 0 open uncovered",
      "uncovered|Sheet 1|A101|1|no line",
      "uncovered|Sheet 1|A101|2|no line",
    ],
  ],
  [
    [
      [
        [{ recommendationRef: "4" }],
        { stated: 1, statedRows: [{ recommendationRef: "1.1", rating: "red" }], columns: {} },
      ],
    ],
    [],
    [
      "grounded 4",
      "SCR Child A 4 1 1 open covered",
      "SCR Child A 1 0 0 open uncovered",
      "uncovered|Plan|A101|1|no line",
      "statedDiffers|Plan||1 stated, 2 on the sheets|",
    ],
  ],
  [
    [
      [
        [],
        {
          statedRows: [{ section: "Recommendation 3: Review the capacity of the team" }],
          columns: { action: 2 },
        },
      ],
    ],
    [],
    ["SCR Child A 3 0 0 open uncovered", "uncovered|Plan|C101|3|no line"],
  ],
  [
    [[[{ ref: "A1", ownRef: false }, { ref: "3b" }], { review: "LCSPR Family C", columns: {} }]],
    [[["3 Agree a three-year funding formula"], { review: "LCSPR Family C" }]],
    ["notInReview nothing", "grounded 3", "LCSPR Family C 3 1 1 open covered", "notInReview|Plan|A5|A1|"],
  ],
  [
    [
      [
        [
          { ref: "Rec 2", recommendation: "not accepted" },
          {
            ref: "R1",
            recommendation: "not accepted",
            from: { ref: null, recommendationRef: null, recommendation: 4 },
          },
        ],
        { columns: { recommendation: 1 } },
      ],
    ],
    [
      [["2 Share information with health"], {}],
      [["2 Write to partners by May 2021"], {}],
    ],
    [
      "notRecognised nothing",
      "notRecognised nothing",
      "SCR Child A Share information with health 0 0 open uncovered",
      "SCR Child A Write to partners by May 2021 0 0 open uncovered",
      "notRecognised|Plan|B5|not accepted|",
      "notRecognised|Plan|B5|not accepted|",
      "uncovered|Recommendations|B2|Share information with health|no line",
      "uncovered|Recommendations|B2|Write to partners by May 2021|no line",
    ],
  ],
  [
    [[[{ ref: "2, 3" }], { review: "Peer review", columns: {} }]],
    [[["2 Write to partners by May 2021"], { review: "Peer review" }]],
    ["grounded 2", "Peer review 2 1 1 open covered", "notInReview|Plan|A5|3|"],
  ],
  [
    [[[], { statedRows: [{ recommendationRef: "1" }], columns: { recommendationRef: 3 } }]],
    [
      [["1 Review the capacity of the team"], {}],
      [["1 Write to partners by May 2021"], {}],
    ],
    [
      "SCR Child A Review the capacity of the team 0 0 open uncovered",
      "SCR Child A Write to partners by May 2021 0 0 open uncovered",
      "uncovered|Recommendations|B2|Review the capacity of the team|no line",
      "uncovered|Recommendations|B2|Write to partners by May 2021|no line",
    ],
  ],
  [
    [[[{ ref: "AA1", recommendation: "Name deputies for each leads" }], { columns: {} }]],
    [[["1 Name deputies for each lead"], {}]],
    [
      "notRecognised nothing",
      "SCR Child A 1 0 0 open uncovered",
      "notRecognised|Plan|A5|Name deputies for each leads|Name deputies for each lead",
      "uncovered|Recommendations|B2|1: Name deputies for each lead|no line",
    ],
  ],
  [
    [
      [
        [
          {
            ref: "S1",
            recommendation: "not accepted",
            review: "LCSPR Family C",
            from: { ref: 3, recommendationRef: null, recommendation: 4 },
          },
        ],
        { columns: {} },
      ],
    ],
    [[["1 Publish a yearly report"], { review: "LCSPR Family C" }]],
    [
      "notInReview nothing",
      "LCSPR Family C 1 0 0 open uncovered",
      "notInReview|Plan|A4|S1|",
      "uncovered|Recommendations|B2|1: Publish a yearly report|no line",
    ],
  ],
  [
    [[[{ ref: "Additional", recommendation: "Write to partners by May 2021" }], { columns: {} }]],
    [[["2 Write to partners by May 2021"], {}]],
    ["grounded 2", "SCR Child A 2 1 1 open covered"],
  ],
  [
    [
      [
        [
          {
            ref: "Additional",
            recommendation: "Recommendation 2",
            from: { ref: 3, recommendationRef: null, recommendation: 4 },
          },
        ],
        { columns: {} },
      ],
    ],
    [[["2 Ensure that (a) health and (b) schools attend"], {}]],
    [
      "additional nothing",
      "SCR Child A 2 0 0 open uncovered",
      "uncovered|Recommendations|B2|2: Ensure that (a) health and (b) schools attend|no line",
    ],
  ],
  [
    [[[{ section: "Rec 3 & 4" }], { columns: { action: 2 } }]],
    [[["1 Strengthen supervision: all managers", "2 Publish a yearly report"], {}]],
    [
      "notRecognised nothing",
      "SCR Child A 1 0 0 open uncovered",
      "SCR Child A 2 0 0 open uncovered",
      "notRecognised|Plan|C5|Rec 3 & 4|",
      "uncovered|Recommendations|B2|1: Strengthen supervision: all managers|no line",
      "uncovered|Recommendations|B3|2: Publish a yearly report|no line",
    ],
  ],
  [
    [[[{ recommendationRef: "2" }], { columns: { recommendationRef: 3 } }]],
    [
      [["R2 "], {}],
      [["1 Review the capacity of the team", "R2 "], { sheet: "More" }],
    ],
    [
      "notRecognised nothing",
      "SCR Child A  0 0 open uncovered",
      "SCR Child A 1 0 0 open uncovered",
      "SCR Child A  0 0 open uncovered",
      "notRecognised|Plan|D5|2|",
      "uncovered|Recommendations|B2||no line",
      "uncovered|More|B2|1: Review the capacity of the team|no line",
      "uncovered|More|B3||no line",
      "duplicateReference|More|B3|R2|B2",
    ],
  ],
  [
    [[[{ recommendationRef: "Rec 2" }], { columns: { recommendationRef: 3 } }]],
    [
      [["R1 Strengthen supervision: all managers", "2 Agree a three-year funding formula"], {}],
      [["2 Strengthen supervision: all managers"], { sheet: "More" }],
    ],
    [
      "notRecognised nothing",
      "SCR Child A 1 0 0 open uncovered",
      "SCR Child A 2 0 0 open uncovered",
      "notRecognised|Plan|D5|Rec 2|",
      "uncovered|Recommendations|B2|1: Strengthen supervision: all managers|no line",
      "uncovered|Recommendations|B3|2: Agree a three-year funding formula|no line",
    ],
  ],
  [
    [[[{}], { columns: {} }]],
    [[["1 Name deputies for each lead"], { review: "LCSPR Family C", visible: false }]],
    ["notChecked nothing"],
  ],
])("lines %j beside lists %j", (tables, lists, expected) => {
  expect(groundingsOf(tables, lists)).toEqual(expected);
});
