import { foundIn, type Rows, type Short } from "./foundIn";

const table = (leads: readonly [lead: string, rag: string, agency?: string][]): Rows => [
  ["Ref", "Action", "Lead", "Agency", "Due", "RAG"],
  ...leads.map(([lead, rag, agency = ""], at) => [
    String(at + 1),
    `Carry out the action number ${at + 1}`,
    lead,
    agency,
    "May 2022",
    rag,
  ]),
];

test.each<[string, Rows, Short[]]>([
  [
    "blank on a red and an amber line, not on a green one",
    table([
      ["Chair", "Green"],
      ["Head of Service", "Amber"],
      ["Chair", "Amber"],
      ["Chair", "Green"],
      ["Chair", "Red"],
      ["", "Red"],
      ["Chair", "Green"],
      ["", "Amber"],
      ["Chair", "Green"],
      ["", "Green"],
    ]),
    [
      ["warning", "C8", "", undefined],
      ["warning", "C10", "", undefined],
    ],
  ],
  [
    "a placeholder",
    table([
      ["TBC", "Red"],
      ["N/A", "Amber"],
      ["tbc", "Green"],
      ["Chair", "Amber"],
    ]),
    [
      ["warning", "C3", "TBC", undefined],
      ["warning", "C4", "N/A", undefined],
    ],
  ],
  [
    "blank beside an agency",
    table([
      ["Chair", "Red"],
      ["", "Amber", "Health"],
      ["Chair", "Red"],
    ]),
    [],
  ],
  [
    "a ditto, which names the lead above",
    table([
      ["Chair", "Red"],
      ["As above", "Amber"],
      ["Chair", "Red"],
    ]),
    [],
  ],
  [
    "blanks below each lead, as under merged cells",
    table([
      ["Chair", "Red"],
      ["", "Amber"],
      ["Head of Service", "Red"],
      ["", "Red"],
      ["Director", "Red"],
      ["", "Red"],
    ]),
    [],
  ],
  [
    "a column that is hardly used",
    table([
      ["Chair", "Red"],
      ["", "Amber"],
      ["", "Red"],
      ["", "Red"],
    ]),
    [],
  ],
  [
    "blank at the top and between filled ones, where each line has its own reference",
    table([
      ["", "Red"],
      ["Nurse", "Amber"],
      ["Chair", "Red"],
      ["", "Red"],
      ["QA Lead", "Amber"],
      ["GP Lead", "Amber"],
      ["Head of Service", "Amber"],
      ["Director", "Amber"],
    ]),
    [
      ["warning", "C3", "", undefined],
      ["warning", "C6", "", undefined],
    ],
  ],
  [
    "blank at the top, where blanks below a lead are its own",
    table([
      ["", "Red"],
      ["Nurse", "Amber"],
      ["Chair", "Red"],
      ["", "Red"],
      ["QA Lead", "Amber"],
      ["GP Lead", "Amber"],
      ["", "Red"],
      ["Director", "Amber"],
    ]),
    [["warning", "C3", "", undefined]],
  ],
  [
    "blank at the top of a section, where blanks below a lead are its own",
    [
      ...table([
        ["Nurse", "Amber"],
        ["", "Red"],
        ["Chair", "Red"],
        ["QA Lead", "Amber"],
      ]),
      ["Priority 2: Learning"],
      ...table([
        ["", "Red"],
        ["GP Lead", "Amber"],
        ["", "Red"],
        ["Director", "Amber"],
      ]).slice(1),
    ],
    [["warning", "C8", "", undefined]],
  ],
  [
    "blank beside placeholders, which fill a cell too",
    table([
      ["Nurse", "Amber"],
      ["", "Red"],
      ["TBC", "Amber"],
      ["Chair", "Amber"],
    ]),
    [
      ["warning", "C4", "", undefined],
      ["warning", "C5", "TBC", undefined],
    ],
  ],
])("no lead: %s", (_, rows, expected) => {
  expect(foundIn(rows, "noLead")).toEqual(expected);
});

test("a closed line and a table without leads are not said", () => {
  const closed = table([
    ["Chair", "Red"],
    ["Chair", "Amber"],
    ["", "Superseded"],
    ["", "Not started"],
  ]);
  expect(foundIn(closed, "noLead")).toEqual([]);
  const without: Rows = [
    ["Ref", "Action", "Due", "RAG"],
    ["1", "Carry out the first action", "May 2022", "Red"],
    ["2", "Carry out the second action", "May 2022", "Amber"],
  ];
  expect(foundIn(without, "noLead")).toEqual([]);
});
