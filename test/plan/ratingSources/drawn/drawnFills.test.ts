import { drawn, type Drawn } from "./drawnRatings";

/** Headings right of "Due", the cells below them (whole rows where others are filled too), and what is read. */
test.each<Drawn>([
  [
    ["Review date", "Percentage complete", "Status"],
    [
      ["", "50%", ["", "FFFF00"]],
      ["", "", ""],
      ["", "", ["", "D9D9D9"]],
      ["", "", ["", "000000"]],
      ["", "", ["", "D9D9D9"]],
    ],
    {
      above: [
        [
          "",
          "Green",
          "0-25%",
          "Grey",
          "100% complete",
          "",
          ["", "D9D9D9"],
          "on hold",
          "",
          "Yellow",
          "complete and evidenced",
        ],
      ],
      columns: { percent: 4 },
      formats: "0%",
    },
    "fill in 5: green notRated onHold onHold onHold; notRated: ",
  ],
  [
    ["RAG"],
    [["1", ["Do it", "FFC000"], ["May 2021", "FFC000"], ["", "FFC000"]]],
    { above: [["White"], [["R", "FFFF99"], "", "work has started"]], columns: { rating: 3 } },
    "fill in 3, asked: red",
  ],
  [
    ["RAG (% complete)"],
    [[["", "0070C0"]], [["", "FFFF99"]], [["", "0070C0"]], [["", "000000"]]],
    { columns: { rating: 3 } },
    "fill in 3: blue amber blue notRated; unknownRating: filled grey",
  ],
  [
    ["Percentage complete", "Status", "Percentage complete"],
    [[["", "FFC000"], ["", "FFC000"], ""]],
    { above: [["overdue = Yellow) |"]], columns: { percent: 3, rating: 4 }, formats: "0%" },
    "fill in 4: amber",
  ],
  [
    ["RAG (% complete)"],
    [
      [
        ["1", "FFC000"],
        ["Do it", "00B050"],
        ["March 2022", "FFC000"],
        ["100%", "00B050"],
      ],
      [0],
      [4],
      [1],
    ],
    { columns: { rating: 3 }, green: "on-track", choice: { from: "ticks", ratingColumn: "unsaid" } },
    "percent in 3, asked: blue notStarted green green",
  ],
  [
    ["RAG (% complete)"],
    [[["", "7030A0"]], [["TBC", "F8CBAD"]]],
    { above: [["Purple = closed without action."]], columns: { rating: 3 } },
    "text in 3: notRated notRated; notRated: blank, filled purple; notRated: TBC",
  ],
  [
    ["Status", "Done (yes/no)"],
    [[[50, "FF0000"], "Yes"]],
    { columns: { rating: 3 } },
    "text in 3: notRated; unknownRating: 50",
  ],
  [
    ["RAG (% complete)"],
    [["1", ["Do it", "ED7D31"], ["May 2021", "ED7D31"], ["", "ED7D31"]], [["P", "C6EFCE"]]],
    { columns: { rating: 3 } },
    "fill in 3, asked: amber green",
  ],
  [
    ["RAG (% complete)"],
    [[["", "00B050"]], [["Red", "FF0000"]], [["", "00B050"]], [["Red", "FF0000"]]],
    { columns: { rating: 3 } },
    "text in 3: notRated red notRated red; notRated: blank, filled green; notRated: blank, filled green",
  ],
  [
    ["Complete?", "Complete?", "Status"],
    [
      [["A", "C00000"], "Not started", ["n", "0070C0"]],
      [[100, "DDEBF7"], "Not started", ["G", "0070C0"]],
      [[3, "C00000"], "Not started", ["G", "C6EFCE"]],
      [["Yellow", "FFFF00"], "Overdue", ["G", "0070C0"]],
    ],
    { columns: { rating: 3 }, choice: { from: "completed-date", ratingColumn: "unsaid" } },
    "text in 3: amber notRated notRated amber; textAgainstColour: A, filled red; unknownRating: 100; unknownRating: 3",
  ],
  [
    ["RAG"],
    [[["", "FFFF99"]], [""], [""], [["", "00B050"]], [250]],
    { columns: { rating: 3 } },
    "text in 3: notRated notRated notRated notRated notRated; notRated: blank, filled yellow; notRated: ; notRated: ; notRated: blank, filled green; unknownRating: 250",
  ],
  [
    ["Progress RAG"],
    [[""], [["", "FFC7CE"]], [1], [["", "C6EFCE"]]],
    { above: [["", "Amber"]], columns: { rating: 3 } },
    "fill in 3, asked: notRated red notRated green; notRated: ; unknownRating: 1",
  ],
  [
    ["Notes", "On target (tick)", "Progress"],
    [
      ["L", ["O", "ED7D31"], [1, "0070C0"]],
      ["note", ["✓", "ED7D31"], [0, "0070C0"]],
      ["", ["P", "ED7D31"], [1, "0070C0"]],
      ["L", "", [0.5, "0070C0"]],
      ["", ["O", "ED7D31"], [1, "0070C0"]],
    ],
    { columns: { percent: 5 }, choice: { from: null, ratingColumn: "unsaid", percentGiven: true } },
    "percent in 5: green notStarted green amber green",
  ],
  [
    ["RAG"],
    [["In progress"], ["In progress"], [["Overdue", "FF0000"]], [["n", "C6EFCE"]], ["Overdue"]],
    { columns: { rating: 3 }, green: "on-track", choice: { from: "fill", ratingColumn: "unsaid" } },
    "fill in 3: green green red green red",
  ],
  [
    ["Red", "Progress (%)"],
    [
      [["", "FFFF00"], ""],
      [["", "FFFFFF"], 50],
    ],
    { columns: { percent: 4 }, choice: { from: "fill", ratingColumn: "given" } },
    "percent in 4, asked: notRated amber; notRated: ",
  ],
  [
    ["Done (yes/no)", "Done (yes/no)"],
    [
      ["D", ""],
      ["", ["", "FFC7CE"]],
      ["x", ["✓", "ED7D31"]],
    ],
    { columns: {} },
    "ticks in 4: notRated notRated green; notRated: ; notRated: ",
  ],
  [
    ["Notes", "RAG", "On target (tick)"],
    [
      ["H", [4, "ED7D31"], "No"],
      ["H", "x", "O"],
    ],
    { columns: { rating: 4 }, choice: { from: null, ratingColumn: "absent" } },
    "text in 4: notRated notRated; unknownRating: 4; unknownRating: x",
  ],
  [
    ["Notes", "Progress", "Status"],
    [
      ["note", "Superseded", ""],
      ["H", [0.8, "FFC000"], ""],
      ["", "50%", ""],
      ["H", [0.3, "00B050"], ""],
      ["", ["50%", "FFC000"], ""],
    ],
    { columns: { percent: 4, rating: 5 }, choice: { from: null, ratingColumn: "given", percentGiven: true } },
    "fill in 4, asked: notRated amber notRated green amber; notRated: ; notRated: ",
  ],
  [
    ["R", "RAG (% complete)"],
    [
      [
        ["R", "DDEBF7"],
        [0, "C6EFCE"],
      ],
      [
        ["x", "FFFFFF"],
        ["0%", "C6EFCE"],
      ],
      [
        ["Yes", "00B050"],
        [4, "C6EFCE"],
      ],
      ["No", [3, "C6EFCE"]],
    ],
    {
      columns: { rating: 4 },
      green: null,
      choice: { from: null, ratingColumn: "unsaid", percentGiven: true },
    },
    "percent in 4, asked: notStarted notStarted open open",
  ],
  [
    ["RAG"],
    [[["#N/A", "00B050"]], [["#N/A", "ED7D31"]], [["#N/A", "00B050"]], [["#N/A", "00B050"]]],
    { columns: { rating: 3 } },
    "text in 3: notRated notRated notRated notRated",
  ],
])("coloured cells under %j: %j", (...given) => {
  expect(drawn(given)).toBe(given[3]);
});
