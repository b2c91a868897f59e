import { drawn, type Drawn } from "./drawnRatings";

/** Headings right of "Due", the cells below them (whole rows where others are filled too), and what is read. */
test.each<Drawn>([
  [
    ["Date completed", "Percentage complete", "Progress RAG"],
    [["", 0, "n"]],
    {
      above: [["", "Amber", "up to 25 %", "", "", "", "", "G", "up to 25 %"]],
      columns: { completed: 3, percent: 4, rating: 5 },
      formats: "0%",
    },
    "text in 5: notRated; unknownRating: n",
  ],
  [
    ["RAG"],
    [["Blue - minute 5"]],
    { above: [["", "", "", "", "", "", "", "", "B", "nearly complete"]], columns: { rating: 3 } },
    "text in 3: notRated; unknownRating: Blue - minute 5",
  ],
  [["RAG"], [["Amber/Green"]], { above: [["White"]], columns: { rating: 3 } }, "text in 3: amber"],
  [
    ["Notes", "Percentage complete", ""],
    [
      ["", "", ""],
      ["", 1, ""],
    ],
    {
      above: [["Amber – up to 25 %."], ["0-25% = Yellow) | high priority - Green)"]],
      columns: { percent: 4 },
      formats: "0%",
    },
    "percent in 4: notRated notRated; notRated: ; unknownRating: 100%",
  ],
  [["RAG (% complete)"], [[0.5]], { columns: { rating: 3 } }, "percent in 3, asked: amber"],
  [
    ["RAG"],
    [["0%"], [0]],
    { columns: { rating: 3 } },
    "text in 3: notRated notRated; unknownRating: 0%; unknownRating: 0",
  ],
  [["RAG (% complete)"], [[250]], { columns: { rating: 3 } }, "text in 3: notRated; unknownRating: 250"],
  [["RAG (% complete)"], [[100]], { columns: { rating: 3 } }, "percent in 3, asked: green"],
  [
    ["RAG (% complete)"],
    [[250], [2], ["50%"], [0.25], [1]],
    {
      above: [
        ["", "Lead"],
        ["Orange", "26-75%"],
        ["Orange", "up to 25 %"],
      ],
      columns: { rating: 3 },
    },
    "percent in 3, asked: notRated amber amber amber amber; unknownRating: 250",
  ],
  [
    ["RAG", "B"],
    [
      ["", "✓"],
      ["x", ""],
    ],
    { columns: { rating: 3 } },
    "ticks in 4, asked: blue notRated; notRated: ",
  ],
  [
    ["RAG", "Complete?"],
    [
      ["", "n"],
      ["R", ""],
      ["x", ""],
    ],
    { columns: { rating: 3 } },
    "text in 3: notRated red notRated; notRated: ; unknownRating: x",
  ],
  [
    ["Complete?", "Red", "B"],
    [
      [75, "", "Yes"],
      ["", "x", ""],
    ],
    { columns: { rating: 3 } },
    "text in 3: notRated notRated; unknownRating: 75; notRated: ",
  ],
  [
    ["B", "To be achieved (tick)", "Progress (%)"],
    [
      ["", "", ""],
      ["", "P", ""],
      ["x", "", 0.3],
      ["x", "Yes", ""],
    ],
    { columns: { rating: 4, percent: 5 }, formats: "0%" },
    "ticks in 3, asked: notRated notRated blue notRated; notRated: ; unknownRating: x, Yes",
  ],
  [["G"], [["G"]], { columns: { rating: 3 } }, "text in 3: green"],
  [
    ["Green", "Status"],
    [
      ["No", ""],
      ["", "No"],
    ],
    { columns: { rating: 4 } },
    "ticks in 3, asked: notRated notRated; notRated: ; notRated: ",
  ],
  [["RAG (% complete)"], [["Yes"]], { columns: { rating: 3 } }, "ticks in 3: green"],
  [
    ["% complete", "Status"],
    [[0, "No"]],
    { columns: { rating: 4 } },
    "ticks in 3, asked: notRated; notRated: ",
  ],
  [["Complete?", "A"], [["No", "✗"]], { columns: { rating: 3 } }, "ticks in 3, asked: notRated; notRated: "],
  [["B"], [["No"]], { columns: { rating: 3 } }, "ticks in 3, asked: notRated; notRated: "],
  [
    ["Complete?"],
    [["No"], ["✗"]],
    { columns: { rating: 3 } },
    "ticks in 3, asked: notRated notRated; notRated: ; notRated: ",
  ],
  [["To be achieved (tick)"], [["✗"]], { columns: {} }, "nothing, asked: notRated"],
  [["Progress (%)"], [[""]], { columns: { percent: 3 }, formats: "0%" }, "nothing, asked: notRated"],
  [
    ["Percentage complete"],
    [[1]],
    { above: [["1 = Not started, 3 = Delivered,"]], columns: { percent: 3 } },
    "percent in 3, asked: green",
  ],
  [
    ["Progress"],
    [[0]],
    { above: [["NS", "Late"]], columns: { percent: 3 } },
    "percent in 3, asked: notStarted",
  ],
  [["Progress"], [[100], [0]], { columns: { percent: 3 } }, "percent in 3, asked: green notStarted"],
  [["Progress"], [[0]], { columns: { percent: 3 } }, "percent in 3, asked: notStarted"],
  [["Progress"], [[1]], { columns: { percent: 3 } }, "percent in 3, asked: green"],
  [["Completed on"], [[""]], { columns: { completed: 3 } }, "nothing, asked: notRated"],
  [
    ["G", "A", "Complete?"],
    [
      ["✓", "P", "Yes"],
      ["", "Yes", "P"],
    ],
    { columns: { rating: 3 } },
    "ticks in 3, asked: green notRated; unknownRating: P",
  ],
  [
    ["Progress", "Progress RAG", "Date completed"],
    [
      ["", "", ""],
      ["", "", ""],
      ["", "", ""],
      [0.8, "", ""],
    ],
    { columns: { percent: 3, rating: 4, completed: 5 }, formats: "0%" },
    "percent in 3, asked: notRated notRated notRated amber; notRated: ; notRated: ; notRated: ",
  ],
  [
    ["Completed on"],
    [[44600]],
    { above: [["12"], [["100% complete", "000000"]]], columns: { completed: 3 } },
    "completed-date in 3, asked: notRated; completedInFuture: 2022-02-08",
  ],
  [
    ["Completed on"],
    [["TBC"]],
    { columns: { completed: 3 } },
    "completed-date in 3, asked: notRated; notRated: TBC",
  ],
  [["Complete?"], [["Yes"], [0], ["0%"]], { columns: {} }, "nothing, asked: notRated notRated notRated"],
  [["Complete?"], [["Yes"], ["P"]], { columns: {} }, "ticks in 3, asked: green notRated; unknownRating: P"],
  [
    ["% complete", "Status"],
    [[0.3, ""]],
    { above: [["Black In progress. G 26-75%. Blue 26-75%."]], columns: { percent: 3 }, formats: "0%" },
    "percent in 3: amber",
  ],
])("under %j: %j", (...given) => {
  expect(drawn(given)).toBe(given[3]);
});
