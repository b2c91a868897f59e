import { small, smallLine, tablesOf, usual, usualLine, type SheetCase } from "./tablePlaces";

test.each<SheetCase>([
  [
    "two heading rows again",
    [
      "Action | Person | Target | RAG",
      "required | responsible | date | rating",
      "Draft the policy for the board | Chair | May 2021 | Red",
      "Action | Person | Target | RAG",
      "required | responsible | date | rating",
      "Draft the form for the board | Chair | May 2021 | Red",
    ],
    ["A1:D6 in two rows again 4,5"],
  ],
  ...[
    ["the lower of two heading rows again", "required | responsible | date | rating"],
    ["the upper of two heading rows again", "Action | Person | Target | RAG"],
  ].map(([name = "", again = ""]): SheetCase => [
    name,
    [
      "Action | Person | Target | RAG",
      "required | responsible | date | rating",
      "Draft the policy for the board | Chair | May 2021 | Red",
      again,
      "Draft the form for the board | Chair | May 2021 | Red",
    ],
    ["A1:D5 in two rows again 4"],
  ]),
  [
    "two heading rows of its own below",
    [
      usual,
      usualLine(1),
      "",
      "Action | Person | Target | RAG",
      "required | responsible | date | rating",
      "Draft the policy for the board | Chair | May 2021 | Red",
    ],
    ["A1:F3", "A4:D6 in two rows"],
  ],
  [
    "two heading rows below contacts again",
    [
      "Action | Person | Target | RAG",
      "required | responsible | date | rating",
      "Draft the policy for the board | Chair | May 2021 | Red",
      "",
      "Name | Role | Telephone",
      "x y | Chair | 01",
      "",
      "Action | Person | Target | RAG",
      "required | responsible | date | rating",
      "Draft the form for the board | Chair | May 2021 | Red",
    ],
    ["A1:D4 in two rows", "A8:D10 in two rows"],
  ],
  [
    "bands again",
    [
      "| | | Current | | Previous |",
      "Ref | Action | Lead | RAG | Date | RAG | Date",
      "1 | Agree the form with all | Chair | Red | May 2021 | Red | April 2021",
      "| | | Current | | Previous |",
      "Ref | Action | Lead | RAG | Date | RAG | Date",
      "2 | Agree the rota with all | Chair | Red | May 2021 | Red | April 2021",
    ],
    ["A1:G6 in two rows again 4,5"],
  ],
  [
    "part of headings again",
    [usual, usualLine(1), "Ref | Recommendation | Action", usualLine(2)],
    ["A1:F4 again 3"],
  ],
  [
    "unknown headings again",
    [
      "Action | Weather | Wind | Rain | Due date | RAG",
      "Draft the form for all | x | y | z | May 2021 | Red",
      "Action | Weather | Wind | Rain | Due date | RAG",
      "Draft the rota for all | x | y | z | May 2021 | Red",
    ],
    ["A1:F4 again 3"],
  ],
  [
    "unknown headings again in another case and with marks",
    [
      "Action | Weather | Wind | Rain | Due date | RAG",
      "Draft the form for all | x | y | z | May 2021 | Red",
      "ACTION: | WEATHER | WIND | RAIN | DUE DATE | RAG?",
      "Draft the rota for all | x | y | z | May 2021 | Red",
    ],
    ["A1:F4 again 3"],
  ],
  [
    "unknown headings again, one other",
    [
      "Action | Weather | Wind | Rain | Due date | RAG",
      "Draft the form for all | x | y | z | May 2021 | Red",
      "Action | Weather | Wind | Sun | Due date | RAG",
      "Draft the rota for all | x | y | z | May 2021 | Red",
    ],
    ["A1:F4 again 3"],
  ],
  [
    "later headings of its own after a gap",
    [
      usual,
      usualLine(1),
      "",
      "Recommendation | Weather | Wind",
      "Draft the policy for the board | x y | Green",
      "Draft the policy for all boards | x y | Red",
    ],
    ["A1:F3", "A4:C6"],
  ],
  [
    "later headings of its own below a title",
    [
      usual,
      usualLine(1),
      "",
      "Part 2",
      "Recommendation | Weather | Wind",
      "Draft the policy for the board | x y | Green",
      "Draft the policy for all boards | x y | Red",
    ],
    ["A1:F3", "A5:C7 titled 4"],
  ],
  [
    "later header of three of its own",
    [
      usual,
      usualLine(1),
      "",
      "Task | Deadline | Status",
      "Draft the policy for the board | May 2021 | Green",
    ],
    ["A1:F3", "A4:C5"],
  ],
  [
    "later header of three whole headings of six",
    [
      usual,
      usualLine(1),
      "",
      "Task | Deadline | Status | Weather | Wind | Rain",
      "Draft the policy for the board | May 2021 | Green | x | y | z",
    ],
    ["A1:F3", "A4:F5"],
  ],
  [
    "later header of two whole headings",
    [
      usual,
      usualLine(1),
      "",
      "Task | How far it got | Status | Who will do it",
      "Draft the policy for the board | x | Green | Chair",
      "Draft the form for the board | x | Green | Chair",
    ],
    ["A1:F3", "A4:D6"],
  ],
  [
    "line of headings and others right below a line",
    [usual, usualLine(1), "Action | Chair | Police | Red", usualLine(2)],
    ["A1:F4"],
  ],
  [
    "a plan beside that begins in a row of lines",
    [
      usual,
      usualLine(1),
      `${usualLine(2)} | | ${small}`,
      `${usualLine(3)} | | ${smallLine("a")}`,
      `${usualLine(4)} | | ${smallLine("b")}`,
    ],
    ["A1:F5", "H3:K5"],
  ],
  [
    "a plan beside that begins in a row of few words",
    [
      usual,
      usualLine(1),
      `| | Training | | | Red | | ${small}`,
      `${usualLine(3)} | | ${smallLine("a")}`,
      `${usualLine(4)} | | ${smallLine("b")}`,
    ],
    ["A1:F5", "H3:K5"],
  ],
  [
    "wide later header of its own",
    [
      usual,
      usualLine(1),
      "",
      "No. | What we will do | By whom | By when | Status | Evidence | Comments | Completed",
      "1 | Recruit a deputy chair | Chair | May 2021 | Complete | Minutes | x | May 2021",
    ],
    ["A1:F3", "A4:H5"],
  ],
])("headings further down: %s", (_, rows, tables) => {
  expect(tablesOf(rows)).toEqual(tables);
});
