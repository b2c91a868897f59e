import { tablesOf, usual, usualLine, type SheetCase } from "./tablePlaces";

test.each<SheetCase>([
  [
    "broken words",
    [
      "Ref | Recommen- \\n dation | Ac-\\ntion | Time-\\nscale | RAG \\n rating",
      "1 | Agree it | Draft the form with all | May 2021 | Red",
    ],
    ["A1:E2"],
  ],
  [
    "a row of sentences with words of headings above the plan",
    [
      "1 | Action plan agreed by the board | Lead officer named for this | Due date to be agreed | x",
      usual,
      usualLine(1),
    ],
    ["A2:F3"],
  ],
  [
    "labels with figures above the plan",
    ["3 actions | Lead 2 | Due 4 | RAG 5", "", usual, usualLine(1), usualLine(2)],
    ["A3:F5"],
  ],
  [
    "labels above lines",
    [
      "Piece of work 1 | Weather | Wind",
      "Draft the policy for the board | March 2021 | Green",
      "Draft the policy for the board | May 2021 | Red",
    ],
    ["A1:C3"],
  ],
  [
    "number first label above lines",
    [
      "1 Piece of work | Weather | Wind",
      "Draft the policy for the board | March 2021 | Green",
      "Draft the policy for the board | May 2021 | Red",
    ],
    [],
  ],
  [
    "a year among headings",
    ["Action | #2021 | Due date | RAG", "Draft the policy for the board | x | March 2021 | Green"],
    ["A1:D2"],
  ],
  [
    "headings on two rows, three cells in all",
    ["Action | RAG", "taken |", "Draft the policy for the board | Red"],
    [],
  ],
  [
    "words split, four cells",
    [
      "Action | Target",
      "required | date",
      "Draft the policy for the board | May 2021",
      "Draft the form for the board | May 2021",
    ],
    [],
  ],
  [
    "words split, six cells",
    [
      "Action | Target | RAG",
      "required | date | rating",
      "Draft the policy for the board | May 2021 | Red",
      "Draft the form for the board | May 2021 | Red",
    ],
    ["A1:C4 in two rows"],
  ],
  [
    "one word below",
    [
      "Ref | Action | Target | RAG",
      "| | date |",
      "1 | Draft the policy for the board | May 2021 | Red",
      "2 | Draft the form for the board | May 2021 | Red",
    ],
    ["A1:D4"],
  ],
])("rows of headings: %s", (_, rows, tables) => {
  expect(tablesOf(rows)).toEqual(tables);
});
