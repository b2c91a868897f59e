import { findTables } from "../../../../src/plan/tables/findTables";
import { gridOf } from "../../gridOf";

const header = ["Ref", "Recommendation", "Action", "Lead", "Timescale", "RAG"];
const line = ["1.1", "Do it", "We will do it", "Business Manager", "March 2021", "G"];

test.each([
  ["in the first row", gridOf([header, line]), 0, 0],
  ["below a title and a key", gridOf([["Peer review plan"], ["Green = complete"], [], header, line]), 3, 0],
  [
    "from column C on, in a sheet that starts at row 5",
    gridOf([["Title"], header, line], { top: 4, left: 2 }),
    5,
    2,
  ],
  [
    "above a data row that uses the same words",
    gridOf([
      header,
      ["1", "Action plan agreed", "Progress report", "Lead officer", "Due March 21", "Status A"],
    ]),
    0,
    0,
  ],
])("finds a header %s", (_, grid, row, column) => {
  const found = findTables(grid)[0]?.header;
  expect(found?.row).toBe(row);
  expect(found?.headings[0]?.column).toBe(column);
});

test.each([
  ["an empty sheet", gridOf([])],
  [
    "contacts",
    gridOf([
      ["Name", "Role", "Organisation", "Telephone", "Email"],
      ["", "Business Manager", "LSCP"],
    ]),
  ],
  [
    "meeting dates",
    gridOf([
      ["Date", "Time", "Venue", "Lead"],
      [44000, "10:00", "Town Hall", "Chair"],
    ]),
  ],
  [
    "a glossary",
    gridOf([
      ["Term", "Description"],
      ["SCR", "Serious case review"],
    ]),
  ],
  [
    "a list for drop-downs",
    gridOf([
      ["RAG", "Status", "Lead"],
      ["Red", "Open", "Council"],
    ]),
  ],
  [
    "an officer's own summary",
    gridOf([
      ["Review", "Red", "Amber", "Green", "Total"],
      ["A", 1, 2, 3, 6],
    ]),
  ],
  [
    "numbers only",
    gridOf([
      [1, 2, 3],
      [4, 5, 6],
    ]),
  ],
])("%s is no plan", (_, grid) => {
  expect(findTables(grid)).toEqual([]);
});

test("a header below row 40 is found where none stands above it", () => {
  const blank = Array.from({ length: 41 }, () => ["note"]);
  expect(findTables(gridOf([...blank, header, line]))).toMatchObject([{ header: { row: 41 } }]);
});
