import { drawn, type Drawn } from "./drawnRatings";

/** Headings right of "Due", the cells below them (whole rows where others are filled too), and what is read. */
test.each<Drawn>([
  [
    ["Date completed"],
    [
      [["12/05/2021", "BFBFBF"]],
      [["3", "FFFF99"], "Do it", "May 2021", ["May 2021", "FFFF99"]],
      [["4", "00B050"], "Do it", "May 2021", "Ongoing"],
    ],
    { above: [["overdue B  some issues - White)  Off track Grey)"]], columns: { completed: 3 } },
    "fill in 3, asked: red amber notRated; unknownRating: white",
  ],
  [
    ["Complete?"],
    [[""], [["", "FFC7CE"]]],
    { above: [["", "R"]], columns: { rating: 3 } },
    "fill in 3: notRated red; notRated: ",
  ],
  [
    ["Completed", "RAG"],
    [["2", "Do it", ["March 2022", "FFC000"], ["", "FFC000"], ["", "FFC000"]]],
    { above: [["40% Yellow)."]], columns: { rating: 4 } },
    "fill in 4, asked: amber",
  ],
  [
    ["Complete?", "Completed on"],
    [
      [
        ["", "F8CBAD"],
        ["", "C00000"],
      ],
      [
        ["", "00B050"],
        ["", "FFC000"],
      ],
      [["", "000000"], ""],
    ],
    { above: [["Key: 12 = Grey) / 12 = Red) / work has started Green)"]], columns: { completed: 4 } },
    "fill in 4, asked: red amber notRated; notRated: ",
  ],
  [
    ["Notes"],
    [
      [["1", "0070C0"], "Do it", "May 2021", ["", "C00000"]],
      [["", "FFFF99"]],
      [["4", "FFFF99"], "Do it", "May 2021", ["", "C00000"]],
    ],
    { above: [["RAG Amber – on hold\nBlue – on hold\nR – 0-25%."]], columns: {} },
    "fill in 3, asked: red amber red",
  ],
  [
    ["Date completed", "Percentage complete"],
    [
      [
        ["", "FFC000"],
        ["", "FFC000"],
      ],
      [
        ["", "FFC7CE"],
        ["", "FF0000"],
      ],
      [
        ["", "7030A0"],
        ["", "FF0000"],
      ],
    ],
    { above: [["Orange for up to 25 % • Red for Good"]], columns: { completed: 3, percent: 4 } },
    "fill in 4: amber red red",
  ],
  [
    ["Status"],
    [
      [["1", "D9D9D9"], "Do it", "March 2022", ["Blue - minute 5", "FFC7CE"]],
      [["2", "DDEBF7"], "Do it", "March 2022", ["Blue - minute 5", "F8CBAD"]],
      [["3", "00B050"], "Do it", "March 2022", ["Blue - minute 5", "F8CBAD"]],
      [["4", "C00000"], "Do it", "March 2022", ["Blue - minute 5", "F8CBAD"]],
      [["5", "D9D9D9"], "Do it", "May 2021", ["Blue - minute 5", "F8CBAD"]],
    ],
    { columns: { rating: 3 }, green: "on-track", choice: { from: "fill", ratingColumn: "unsaid" } },
    "fill in 3: blue blue blue blue blue",
  ],
  [
    ["Progress", "% complete"],
    [
      [
        ["", "00B050"],
        ["", "C00000"],
      ],
      [
        [1, "FFEB9C"],
        ["", "FFEB9C"],
      ],
    ],
    { columns: { percent: 3 } },
    "fill in 4, asked: red amber",
  ],
  [
    ["Priority", "Percentage complete"],
    [
      [["1", "FFFF99"], "Do it", "March 2022", "", ""],
      [["2", "D9D9D9"], "Do it", "March 2022", "", ""],
      [["3", "FFEB9C"], "Do it", "May 2021", "", ""],
      [["4", "F8CBAD"], "Do it", "May 2021", "", ""],
      [["5", "FFFF99"], "Do it", "March 2022", "", ""],
    ],
    {
      above: [["", ["", "FFFF00"], "nearly complete", "", ["", "FFC000"], "complete and evidenced"], [""]],
      columns: { percent: 4 },
      formats: "0%",
    },
    "fill in 0, asked: amber notRated green green amber; unknownRating: filled grey",
  ],
  [
    ["Review date"],
    [[["", "C00000"]], [["", "FFEB9C"]], [""]],
    { above: [["On track (Amber) | Good Red |"]], columns: {} },
    "fill in 3, asked: red amber notRated; notRated: ",
  ],
  [
    ["Completed on"],
    [[""], [["", "F8CBAD"]], [["", "F8CBAD"]], [["", "F8CBAD"]], [["", "00B050"]]],
    {
      above: [
        ["", "Orange", "Superseded"],
        ["", "Green"],
      ],
      columns: {},
    },
    "fill in 3: notRated closedNotDone closedNotDone closedNotDone green; notRated: ",
  ],
  [
    ["Date completed"],
    [
      [["1", "92D050"], "Do it", "March 2022", ""],
      [["2", "FFFF00"], "Do it", "May 2021", ""],
    ],
    { above: [["Orange is closed without action  Orange is Good;"]], columns: { completed: 3 } },
    "nothing, asked: notRated notRated",
  ],
  [
    ["Progress RAG"],
    [[["", "000000"]]],
    { above: [[["", "000000"], "Black", "40%"]], columns: { rating: 3 } },
    "fill in 3: notRated",
  ],
  [
    ["Review date"],
    [[["", "C6EFCE"]], [""], [""], [["", "D9D9D9"]]],
    { above: [[["A", "BFBFBF"]]], columns: {} },
    "fill in 3, asked: green notRated notRated amber; notRated: ; notRated: ",
  ],
  [
    ["Amber", "Complete?"],
    [[["A", "7030A0"], ""]],
    { above: [[["B", "7030A0"]]], columns: { rating: 3 } },
    "text in 3: amber; textAgainstColour: A, filled blue",
  ],
  [
    ["To be achieved (tick)"],
    [
      [["1", "FFC000"], "Do it", "March 2022", ""],
      [["2", "FFFFFF"], "Do it", "March 2022", ""],
      [["4", "00B050"], "Do it", "May 2021", ""],
    ],
    { above: [[["", "00B050"], "B"]], columns: {} },
    "fill in 0, asked: amber notRated blue; unknownRating: filled with another colour",
  ],
  [
    ["RAG (% complete)"],
    [[["Yellow", "FF0000"]], [["Closed", "C6EFCE"]], [["Grey", "FFC7CE"]]],
    { columns: { rating: 3 } },
    "text in 3: amber green notRated; textAgainstColour: Yellow, filled red; unknownRating: Grey",
  ],
  [
    ["Status"],
    [[["In progress", "DDEBF7"]]],
    { above: [[["", "FFFFFF"], "nearly complete"]], columns: { rating: 3 } },
    "text in 3: amber",
  ],
  [
    ["RAG"],
    [[["In progress", "0070C0"]], [["No", "0070C0"]], [["Blue - minute 5", "FFC000"]]],
    { above: [["nearly complete", ["", "FFC000"]]], columns: { rating: 3 } },
    "text in 3: amber notRated blue; textAgainstColour: In progress, filled blue; unknownRating: No; textAgainstColour: Blue - minute 5, filled amber",
  ],
  [
    ["RAG (% complete)"],
    [
      [["Superseded", "FFFF99"]],
      [["Superseded", "FFFF99"]],
      [["Superseded", "00B050"]],
      [["Superseded", "FFFF99"]],
    ],
    { columns: { rating: 3 } },
    "text in 3: closedNotDone closedNotDone closedNotDone closedNotDone; textAgainstColour: Superseded, filled green",
  ],
  [
    ["Progress RAG", "", "Not started (x)"],
    [["1", ["Do it", "FFC000"], "March 2022", ["Red", "FFC000"], ["", "FFC000"], ""]],
    { columns: { rating: 3 } },
    "text in 3: red; textAgainstColour: Red, filled amber",
  ],
  [
    ["", "Progress RAG"],
    [[["2", "FFC000"], ["Do it", "FFC000"], "March 2022", "", ["G", "FFC000"]]],
    { columns: { rating: 4 } },
    "text in 4: green",
  ],
  [
    ["RAG"],
    [[["R", "FFFF00"]], [["R", "FFC7CE"]]],
    { columns: { rating: 3 } },
    "text in 3: red red; textAgainstColour: R, filled amber",
  ],
  [
    ["Progress RAG"],
    [[["Amber/Green", "0070C0"]], [["Amber/Green", "FFFF00"]], [["Amber/Green", "C00000"]]],
    { columns: { rating: 3 } },
    "text in 3: amber amber amber",
  ],
  [
    ["Percentage complete", "Progress RAG"],
    [
      ["", ["Blue - minute 5", "FF0000"]],
      ["", ""],
      ["", ["Blue - minute 5", "C00000"]],
      ["", ""],
    ],
    { columns: { percent: 3, rating: 4 }, formats: "0%" },
    "text in 4: blue notRated blue notRated; textAgainstColour: Blue - minute 5, filled red; notRated: ; textAgainstColour: Blue - minute 5, filled red; notRated: ",
  ],
  [
    ["Complete?"],
    [[["Blue", "FFFF00"]], [["G", "F8CBAD"]]],
    { columns: { rating: 3 } },
    "text in 3: blue green; textAgainstColour: Blue, filled amber; textAgainstColour: G, filled amber",
  ],
  [
    ["RAG (% complete)"],
    [[["R", "DDEBF7"]], [["R", "DDEBF7"]]],
    { columns: { rating: 3 } },
    "text in 3: red red; textAgainstColour: R, filled blue; textAgainstColour: R, filled blue",
  ],
])("coloured cells and words under %j: %j", (...given) => {
  expect(drawn(given)).toBe(given[3]);
});
