import { tablesOf, usual, usualLine, type SheetCase } from "./tablePlaces";

const beside = (head: string, ...cells: string[]): string[] => [
  `${usual} | ${head}`,
  ...[1, 2, 3, 4, 5].map((part) => [usualLine(part), ...cells.slice(part - 1, part)].join(" | ")),
];

/** The same cells in every line. */
const all = (cells: string): string[] => new Array<string>(5).fill(cells);

test.each<SheetCase>([
  [
    "ratings of the last meeting again behind a gap",
    beside("| RAG | Timescale", ...all("| Red | May 2021")),
    ["A1:F6"],
  ],
  [
    "two of four headings again behind a gap",
    beside("| RAG | Timescale | Weather | Wind", ...all("| Red | May 2021 | x | y")),
    ["A1:F6"],
  ],
  [
    "two of five headings again behind a gap",
    beside("| RAG | Timescale | Weather | Wind | Rain", ...all("| Red | May 2021 | x | y | z")),
    ["A1:L6"],
  ],
  ["one heading again behind a gap", beside("| RAG", ...all("| Red")), ["A1:H6"]],
  ["one heading again and another behind a gap", beside("| RAG | Weather", ...all("| Red | x")), ["A1:I6"]],
  [
    "what the plan lacks behind a gap, in its first rows",
    beside("| Evidence", "| Minutes", "| Report"),
    ["A1:H6"],
  ],
  [
    "a list behind a gap in the first two rows",
    beside("| Priority | Theme", "| Voice | x", "| Neglect | y"),
    ["A1:F6"],
  ],
  ["a list behind a gap in the first row", beside("| Priority", "| Voice"), ["A1:H6"]],
  ["a list behind a gap in first and third row", beside("| Priority", "| Voice", "", "| Neglect"), ["A1:H6"]],
  ["a list behind a gap in every row", beside("| Priority", ...all("| Voice")), ["A1:H6"]],
  [
    "numbers behind a gap that run on",
    [
      ...beside("| No.", "| 1", "| 2", "| 3", "| 4", "| 5"),
      "| | | | | | | 6",
      "| | | | | | | 7",
      "| | | | | | | 8",
    ],
    ["A1:H9"],
  ],
  [
    "numbers behind a gap in some rows that run on",
    [...beside("| No.", "| 1", "", "| 3", "", ""), "| | | | | | | 6", "| | | | | | | 7", "| | | | | | | 8"],
    ["A1:F9"],
  ],
  [
    "unknown behind a gap that runs on",
    [
      ...beside("| Weather", "| w", "| w", "| w", "| w", "| w"),
      "| | | | | | | w",
      "| | | | | | | w",
      "| | | | | | | w",
    ],
    ["A1:F9"],
  ],
  [
    "known column behind a gap, four of five in the plan's rows",
    [...beside("| Evidence", "| w", "", "| w", "| w", "| w"), "| | | | | | | w"],
    ["A1:H7"],
  ],
  ["key heading behind a gap shared", beside("| Legend of colours", ...all("| x")), ["A1:F6"]],
  ["key group of two behind a gap", beside("| Weather | Key", ...all("| x | y")), ["A1:F6"]],
  [
    "key as third heading behind a gap",
    beside("| Evidence | Comments | Key to colours", ...all("| x | y | z")),
    ["A1:I6"],
  ],
  [
    "a key as second heading of the plan",
    ["Ref | Key action | Due date | RAG", "1 | Agree the form with all | May 2021 | Red"],
    ["A1:D2"],
  ],
  [
    "a key as third heading of the plan",
    ["Ref | Action | Key milestones | Due date | RAG", "1 | Agree the form with all | May | May 2021 | Red"],
    ["A1:E2"],
  ],
  [
    "summary of progress within the plan",
    [
      "Ref | Action | Summary of progress | Due date | RAG",
      "1 | Agree the form with all | Paper | May 2021 | Red",
    ],
    ["A1:E2"],
  ],
  ["a total right after the plan", beside("Total | Weather", ...all("#4 | w")), ["A1:F6"]],
  [
    "a total right after the plan, then a group behind a gap",
    beside("Total | | Evidence", ...all("#4 | | Minutes")),
    ["A1:F6"],
  ],
  ["no. as last of a group", beside("No.", ...all("4")), ["A1:G6"]],
  [
    "words beside, three of five ratings",
    [
      usual,
      ...["Red", "Amber", "Green", "Chair", "Board"].map((k, i) => `${usualLine(i)} | ${k} | means`),
      usualLine(6),
    ],
    ["A1:F7"],
  ],
  [
    "words beside, two of five ratings",
    [
      usual,
      ...["Red", "Amber", "Council", "Chair", "Board"].map((k, i) => `${usualLine(i)} | ${k} | means`),
      usualLine(6),
    ],
    ["A1:G7"],
  ],
  [
    "words beside that go on below the plan",
    [
      usual,
      ...["Council", "Chair", "Board"].map((k, i) => `${usualLine(i)} | ${k} | means`),
      "| | | | | | Schools | means",
    ],
    ["A1:F5"],
  ],
  [
    "words beside, three of five with meanings",
    [
      usual,
      ...["Red", "Amber", "Green", "Blue", "Grey"].map(
        (k, i) => `${usualLine(i)} | ${k} | ${i < 3 ? "means" : ""}`,
      ),
      usualLine(6),
    ],
    ["A1:F7"],
  ],
  [
    "a text left of the plan in a row of ratings key",
    ["| " + usual, ...["Red", "Amber"].map((k, i) => `${k} | ${usualLine(i)}`), `| ${usualLine(3)}`],
    ["B1:G4"],
  ],
  [
    "headings spread with one group each",
    ["Ref | | Action | | Due date | | RAG", "1 | | Agree the form with all | | May 2021 | | Red"],
    ["A1:G2"],
  ],
  [
    "rating first, then gap, action and lead",
    ["RAG | Due date | | Action | Lead", "Red | May 2021 | | Agree the form with all | Chair"],
    ["A1:E2"],
  ],
  [
    "rating first, then gap, action and lead, then gap and more",
    [
      "RAG | Due date | | Action | Lead | Agency | | Weather",
      "Red | May 2021 | | Agree the form with all | Chair | LA | | wet",
    ],
    ["A1:H2"],
  ],
  ["nothing beneath its headings, an unknown heading behind a gap", [`${usual} | | Weather`], ["A1:F1"]],
  ["nothing beneath its headings, a known heading behind a gap", [`${usual} | | Evidence`], ["A1:H1"]],
])("headings beside headings: %s", (_, rows, tables) => {
  expect(tablesOf(rows)).toEqual(tables);
});
