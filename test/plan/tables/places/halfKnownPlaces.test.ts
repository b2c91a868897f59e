import { tablesOf, type SheetCase } from "./tablePlaces";

test.each<SheetCase>([
  [
    "unusual: review number is no date",
    [
      "Review | Piece of work | Weather",
      "SCR 2017 | Draft the policy for the board | Green",
      "SCR 2018 | Draft the form for the board | Red",
    ],
    [],
  ],
  [
    "unusual: texts only under known",
    [
      "Recommendation | Lead | Weather",
      "Draft the policy for the board | Chair | x",
      "Draft the form for the board | Chair | y",
    ],
    [],
  ],
  [
    "unusual: no texts under recommendation",
    ["Recommendation | Lead | When", "Draft | Chair | May 2021", "Agree | Chair | June 2021"],
    ["A1:C3"],
  ],
  [
    "unusual: lead and date by name",
    [
      "Piece of work | Lead | Due date",
      "Draft the policy for the board | Chair | x",
      "Draft the form for the board | Chair | y",
    ],
    ["A1:C3"],
  ],
  [
    "unusual: date by name and ratings",
    [
      "Piece of work | Due date | Weather",
      "Draft the policy for the board | x | Red",
      "Draft the form for the board | y | Green",
    ],
    ["A1:C3"],
  ],
  [
    "unusual: date by name alone",
    [
      "Piece of work | Due date | Weather",
      "Draft the policy for the board | x | xx",
      "Draft the form for the board | y | yy",
    ],
    [],
  ],
  [
    "unusual: text under known alone",
    [
      "Evidence | Lead | Due date",
      "Draft the policy for the board | Chair | x",
      "Draft the form for the board | Chair | y",
    ],
    [],
  ],
  [
    "half known: two whole",
    [
      "Action | RAG | Who will do it",
      "Draft the policy for the board | Red | Chair",
      "Draft the form for the board | Green | Police",
    ],
    ["A1:C3"],
  ],
  [
    "half known: one whole",
    [
      "Action | How it goes | Who will do it | Until when it is due",
      "x | Red | Chair | soon",
      "y | Green | Police | soon",
    ],
    [],
  ],
  [
    "half known: one whole, nothing below",
    ["Action | How it goes | Who will do it | Until when it is due"],
    ["A1:D1"],
  ],
  [
    "figures among headings",
    [
      "Ref | Action | Due date | RAG | #1 | #2 | #3 | #4 | #5 | #6 | #7 | #8 | #9",
      "1 | Draft the policy for the board | May 2021 | Red",
    ],
    ["A1:D2"],
  ],
  [
    "lists and an empty heading, all of one length",
    [
      "Action | Lead | Status | Weather",
      "New | Chair | Open |",
      "Old | Board | Shut |",
      "Late | Head | Held |",
    ],
    ["A1:D4"],
  ],
  [
    "lists of two lengths",
    ["Action | Lead | Status", "New | Chair | Open", "Old | Board | Shut", "Late | Head |"],
    [],
  ],
])("headings that are half known: %s", (_, rows, tables) => {
  expect(tablesOf(rows)).toEqual(tables);
});
