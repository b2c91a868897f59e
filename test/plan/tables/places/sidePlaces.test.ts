import { small, smallLine, tablesOf, usual, usualLine, type SheetCase } from "./tablePlaces";

const notes = (count: number): string[] => new Array<string>(count).fill("note");

test.each<SheetCase>([
  [
    "a longer table under headings of its own above the plan",
    [
      "Piece of work | Weather | Wind",
      ...["1", "2", "3", "4", "5", "6", "7"].map(
        (what) => `Draft the policy ${what} for the board | March 2021 | Green`,
      ),
      "",
      usual,
      usualLine(1),
    ],
    ["A10:F11"],
  ],
  [
    "one plan whose first two headings stand in it twice",
    [
      "Task | Who | Task | Who | Deadline | Status",
      "Agree the form with all schools | Chair | Ask | Head | May 2021 | Red",
    ],
    ["A1:F2"],
  ],
  [
    "two plans that touch, with notes under the first heading",
    [`${small} | ${small} | Task | Notes`, `${smallLine("form")} | ${smallLine("fee")} | Ask | seen`],
    ["A1:D2", "E1:J2"],
  ],
  [
    "a table under headings of its own above the plan",
    [
      "Piece of work | Weather | Wind",
      "Draft the policy for the board | March 2021 | Green",
      "Draft the policy for the board | May 2021 | Red",
      "",
      usual,
      usualLine(1),
      usualLine(2),
    ],
    ["A5:F7"],
  ],
  [
    "a table of half-known headings above the plan",
    [
      "Actions we will take | Who will do it | Until when it is to be done",
      "Draft the policy for the board | Chair | March 2021",
      "Draft the policy for the board | Police | May 2021",
      "",
      usual,
      usualLine(1),
      usualLine(2),
    ],
    ["A5:F7"],
  ],
  [
    "a list of recommendations with ratings beside, a row further down",
    [
      usual,
      `${usualLine(1)} | | Rec no | Recommendation | RAG`,
      `${usualLine(2)} | | 1 | Agree the form with all | Red`,
      `${usualLine(3)} | | 2 | Agree the rota with all | Green`,
    ],
    ["A1:F4"],
  ],
  [
    "a table under headings of its own beside, a row further down",
    [
      usual,
      `${usualLine(1)} | | Piece of work | Weather | Wind`,
      `${usualLine(2)} | | Draft the policy for the board | March 2021 | Green`,
      `${usualLine(3)} | | Draft the policy for the board | May 2021 | Red`,
    ],
    ["A1:F4"],
  ],
  [
    "colours above counts far down",
    [...notes(41), "Recommendation | Red | Green | Due date | Ref", "Agree it | #3 | #4 | March 2021 | 1"],
    [],
  ],
  [
    "headings of its own in row 40",
    [
      ...notes(39),
      "Piece of work | Weather | Wind",
      "Draft the policy for the board | March 2021 | Green",
      "Draft the policy for the board | May 2021 | Red",
    ],
    ["A40:C42"],
  ],
  [
    "headings of its own in row 41",
    [
      ...notes(40),
      "Piece of work | Weather | Wind",
      "Draft the policy for the board | March 2021 | Green",
      "Draft the policy for the board | May 2021 | Red",
    ],
    [],
  ],
  [
    "half-known headings in row 41",
    [
      ...notes(40),
      "Actions we will take | Who will do it | Until when it is to be done | Status",
      "Draft the policy for the board | Chair | March 2021 | Red",
      "Draft the policy for the board | Police | May 2021 | Green",
    ],
    [],
  ],
  ["plan in row 200", [...notes(199), usual, usualLine(1)], ["A200:F201"]],
  ["plan in row 201", [...notes(200), usual, usualLine(1)], []],
  [
    "two blocks of other widths and a plan beside",
    [
      `${small} | | | | Ref | Action | Due date | RAG`,
      `${smallLine("a1")} | | | | 1 | Agree it all | May 2021 | Red`,
      "",
      `| | | | | | | ${small}`,
      usual,
      usualLine(1),
    ],
    ["A1:D4", "H1:K3", "H4:K6", "A5:F6"],
  ],
  [
    "two plans and notes on actions beside",
    [
      `${small} | | ${small} | | Action | Notes`,
      `${smallLine("form")} | | ${smallLine("fee")} | | Ask | x`,
      `${smallLine("rota")} | | ${smallLine("log")} | | Tell | y`,
    ],
    ["A1:D3", "F1:L3"],
  ],
  [
    "two plans and comments beside",
    [
      `${small} | | ${small} | | Comments`,
      `${smallLine("form")} | | ${smallLine("fee")} | | seen`,
      `${smallLine("rota")} | | ${smallLine("log")} | | read`,
    ],
    ["A1:D3", "F1:K3"],
  ],
  [
    "one plan with its first heading again",
    [
      "Ref | Action | Due date | RAG | Ref | Comments",
      "1 | Agree the form with all | May 2021 | Red | SCR 1 | seen",
      "2 | Agree the rota with all | May 2021 | Red | SCR 2 | read",
    ],
    ["A1:F3"],
  ],
  [
    "a priority without a heading left of two plans",
    [
      `| ${small} | | ${small}`,
      `Voice | ${smallLine("form")} | | ${smallLine("fee")}`,
      `| ${smallLine("rota")} | | ${smallLine("log")}`,
    ],
    ["A1:E3", "G1:J3"],
  ],
  [
    "two plans side by side below another plan",
    [
      usual,
      usualLine(1),
      usualLine(2),
      "",
      `${small} | | ${small}`,
      `${smallLine("form")} | | ${smallLine("fee")}`,
      `${smallLine("rota")} | | ${smallLine("log")}`,
    ],
    ["A1:F4", "A5:D7", "F5:I7"],
  ],
  [
    "two plans that touch below another plan",
    [
      usual,
      usualLine(1),
      usualLine(2),
      "",
      `${small} | ${small}`,
      `${smallLine("form")} | ${smallLine("fee")}`,
      `${smallLine("rota")} | ${smallLine("log")}`,
    ],
    ["A1:F4", "A5:D7", "E5:H7"],
  ],
  [
    "two plans side by side after a table of contacts",
    [
      usual,
      usualLine(1),
      usualLine(2),
      "",
      "Contacts",
      "Name | Role | Telephone",
      "x y | Chair | 01",
      "",
      `${small} | | ${small}`,
      `${smallLine("form")} | | ${smallLine("fee")}`,
    ],
    ["A1:F4", "A9:D10", "F9:I10"],
  ],
  [
    "three that touch, then lines",
    [
      `${small} | ${small} | ${small}`,
      `${smallLine("a")} | ${smallLine("b")} | ${smallLine("c")}`,
      `${smallLine("d")} | ${smallLine("e")} | ${smallLine("f")}`,
    ],
    ["A1:D3", "E1:H3", "I1:L3"],
  ],
  [
    "two that touch with an unknown column each",
    [
      "Task | Weather | Who | Deadline | Status | Task | Weather | Who | Deadline | Status",
      `Agree the form with all schools | wet | Chair | May 2021 | Red | Agree the rota with all schools | dry | Chair | May 2021 | Red`,
    ],
    ["A1:E2", "F1:J2"],
  ],
])("plans beside plans: %s", (_, rows, tables) => {
  expect(tablesOf(rows)).toEqual(tables);
});
