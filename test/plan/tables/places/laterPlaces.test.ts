import { other, otherLine, tablesOf, usual, usualLine, type SheetCase } from "./tablePlaces";

const between = (...rows: string[]): string[] => [usual, usualLine(1), ...rows, usual, usualLine(2)];

test.each<SheetCase>([
  [
    "contacts below, title right below a line",
    [usual, usualLine(1), "Contacts", "Name | Role | Telephone", "x y | Chair | 01"],
    ["A1:F3"],
  ],
  [
    "two plans side by side below another, each with its title",
    [
      usual,
      usualLine(1),
      "",
      "Voice | | | | | | | Neglect",
      `${usual} | | ${usual}`,
      `${usualLine(2)} | | ${usualLine(3)}`,
      `${usualLine(4)} | | ${usualLine(5)}`,
    ],
    ["A1:F3", "A5:F7 titled 4", "H5:M7 titled 4"],
  ],
  [
    "two plans side by side below another, one with a title",
    [
      usual,
      usualLine(1),
      "",
      "| | | | | | | Neglect",
      `${usual} | | ${usual}`,
      `${usualLine(2)} | | ${usualLine(3)}`,
      `${usualLine(4)} | | ${usualLine(5)}`,
    ],
    ["A1:F3", "A5:F7", "H5:M7 titled 4"],
  ],
  [
    "two plans side by side right below another's headings",
    [
      " | | | | | Recommendation | Action | RAG | Ref",
      `${usual} | | ${usual}`,
      `${usualLine(2)} | | ${usualLine(3)}`,
    ],
    ["F1:I1", "A2:F3", "H2:M3"],
  ],
  [
    "contacts below, under a title of two cells",
    [usual, usualLine(1), "", "Contacts | 2021", "Name | Role | Telephone", "x y | Chair | 01"],
    ["A1:F3"],
  ],
  [
    "contacts below two cells of a line",
    [usual, usualLine(1), "1.2 | Agree it", "Name | Role | Telephone", "x y | Chair | 01"],
    ["A1:F5"],
  ],
  [
    "contacts below their title",
    [usual, usualLine(1), "", "Contacts", "Name | Role | Telephone", "x y | Chair | 01"],
    ["A1:F3"],
  ],
  [
    "a plan with its headings again on each page",
    [usual, usualLine(1), "", "Voice", usual, usualLine(2), "", "Neglect", usual, usualLine(3)],
    ["A1:F10 again 5,9"],
  ],
  [
    "paged with the title of first",
    ["Plan", "", "Health", usual, usualLine(1), "", "Voice", usual, usualLine(2)],
    ["A4:F9 titled 3 again 8"],
  ],
  ["headings twice in a row", ["Plan", "", "Health", usual, usual, usualLine(1)], ["A4:F6 again 5"]],
  [
    "headings again below one row",
    ["Plan", "", "Health", usual, usualLine(1), usual, usualLine(2)],
    ["A4:F7 again 6"],
  ],
  [
    "headings again under a text that is no title",
    ["Plan", "", "Health", usual, usualLine(1), "Voice", usual, usualLine(2)],
    ["A4:F8 again 7"],
  ],
  [
    "contacts, then headings again",
    [
      usual,
      usualLine(1),
      "",
      "Name | Role | Telephone",
      "x y | Chair | 01",
      "",
      "Voice",
      usual,
      usualLine(2),
    ],
    ["A1:F3", "A8:F9 titled 7"],
  ],
  [
    "own header under title, first without",
    ["Plan", "", "Health", usual, usualLine(1), "", "Voice", other, otherLine],
    ["A4:F6 titled 3", "A8:F9 titled 7"],
  ],
  [
    "own headers: first titled by words",
    ["Plan", "Objective 1: Health", usual, usualLine(1), "", "Voice", other, otherLine],
    ["A3:F5 titled 2", "A7:F8 titled 6"],
  ],
  [
    "a key behind a gap and one below",
    [
      `${usual} | | Key`,
      `${usualLine(1)} | | Green`,
      `${usualLine(2)} | | Blue`,
      "",
      "No. | What we will do | By whom | By when | Status | Evidence | | Key",
      "1 | Recruit a deputy chair | Chair | May 2021 | Complete | Minutes | | Red",
    ],
    ["A1:F4", "A5:F6"],
  ],
  ["title of a label and number", between("", "Review | #4"), ["A1:F6 again 5"]],
  ["title of label and text", between("", "Review | Child A"), ["A1:F6 again 5"]],
  ["title is last row of block right above", [usual, "Voice", other, otherLine], ["A1:F1", "A3:F4 titled 2"]],
  ["title after header and a gap", [usual, "", "Voice", other, otherLine], ["A1:F2", "A4:F5 titled 3"]],
  [
    "lone action at end, own header",
    [usual, usualLine(1), "| | Draft a paper for all", other, otherLine],
    ["A1:F3", "A4:F5"],
  ],
  [
    "lone action right below the headings, own header",
    [usual, "| | Draft a paper for all", other, otherLine],
    ["A1:F1", "A3:F4 titled 2"],
  ],
  ["26 recommendations", ["Plan", "Theme 1: 26 recommendations", usual, usualLine(1)], ["A3:F4"]],
  ["6 actions", ["Plan", "Theme 1: 6 actions", usual, usualLine(1)], ["A3:F4"]],
  ["number alone in first row", ["Recommendation 3", usual, usualLine(1)], ["A2:F3 titled 1"]],
  ["number alone above gap", ["Recommendation 3", "", usual, usualLine(1)], ["A3:F4 titled 1"]],
  [
    "number alone above two texts",
    ["Recommendation 3", "Agree a formula | for all", usual, usualLine(1)],
    ["A3:F4 titled 1,2"],
  ],
  ["number alone above a number", ["Recommendation 3", "#4", usual, usualLine(1)], ["A3:F4"]],
])("further down: %s", (_, rows, tables) => {
  expect(tablesOf(rows)).toEqual(tables);
});
