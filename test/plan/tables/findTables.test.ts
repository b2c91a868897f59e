import type { CellValue } from "../../../src/plan/sheets/sheetGrid";
import { found, header, headingsOf, line, lines, type Rows } from "./foundTables";

describe("one table", () => {
  test.each<[string, Rows, [number, number, number], [number, number]]>([
    ["in the first row", [header, ...lines], [0, 0, 4], [0, 5]],
    [
      "below title, key and a blank",
      [["Peer review plan"], ["Green = complete"], [], header, ...lines],
      [3, 3, 7],
      [0, 5],
    ],
    ["from column C", [["", "", ...header], ...lines.map((row) => ["", "", ...row])], [0, 0, 4], [2, 7]],
    [
      "in row 40",
      [...Array.from({ length: 39 }, (): CellValue[] => ["note"]), header, ...lines],
      [39, 39, 43],
      [0, 5],
    ],
    [
      "with line breaks, hard spaces, colons and slips",
      [["Ref\u00a0No:", "RECOMMEN-\nDATION", "Action\nRequired", "Lead ", "Time\nscale:", "R.A.G"], ...lines],
      [0, 0, 4],
      [0, 5],
    ],
    ["without any lines", [header], [0, 0, 1], [0, 5]],
    [
      "above rows of data that use the same words",
      [header, ["1", "Action plan agreed", "Progress report", "Lead officer", "Due March 21", "Status A"]],
      [0, 0, 2],
      [0, 5],
    ],
    [
      "with the header again on every page, in another case",
      [
        header,
        ...lines,
        header.map((text) => text.toUpperCase()),
        ...lines,
        header.map((text) => ` ${text}:`),
        ...lines,
      ],
      [0, 0, 12],
      [0, 5],
    ],
    [
      "without an action: the recommendation is the line",
      [
        ["No.", "Recommendation", "Responsibility", "Date", "Progress"],
        ["1", "Agree a formula for all", "Chair", "May 21", "Done"],
      ],
      [0, 0, 2],
      [0, 4],
    ],
  ])("%s", (_, rows, place, columns) => {
    expect(found(rows)).toEqual([{ rows: place, columns }]);
  });

  test("in a sheet that was read from row 5 and column C", () => {
    expect(found([["Title"], header, ...lines], { top: 4, left: 2 })).toEqual([
      { rows: [5, 5, 9], columns: [2, 7] },
    ]);
  });

  test.each<[string, number, number]>([
    ["is found where none stands above it", 45, 1],
    ["is found below an introduction of a page or two", 150, 1],
    ["is not looked for below row 200", 200, 0],
  ])("a header below row 40 %s", (_, notes, tables) => {
    const above = Array.from({ length: notes }, (): CellValue[] => ["note"]);
    expect(found([...above, header, ...lines])).toHaveLength(tables);
  });

  test("a used range that reaches far right and far down costs no line and no column", () => {
    const far = [...line("1.1"), ...new Array<CellValue>(4000).fill("")];
    far[3999] = "x";
    const blank = Array.from({ length: 200 }, (): CellValue[] => []);
    expect(found([header, far, ...lines, ...blank])[0]?.columns).toEqual([0, 5]);
  });
});

describe("two heading rows", () => {
  test.each<[string, Rows, [string, string][]]>([
    [
      "a band over two headings",
      [
        ["Standard", "Areas for improvement", "Deadline", "Assessment score", ""],
        ["", "", "", "Self (0-3)", "Moderated (0-3)"],
        ["1", "Publish the threshold document", "May 2021", 1, 2],
      ],
      [
        ["Assessment score Self (0-3)", "rating"],
        ["Assessment score Moderated (0-3)", "rating"],
      ],
    ],
    [
      "original and revised below one timescale",
      [
        ["Ref", "Action", "Lead", "Timescale", "", "RAG"],
        ["", "", "", "Original", "Revised", ""],
        ["1", "Publish the threshold document", "Chair", "May 2021", "June 2021", "A"],
      ],
      [
        ["Timescale Original", "due"],
        ["Timescale Revised", "revisedDue"],
      ],
    ],
    [
      "bands over a whole lower header, where they tell two columns apart",
      [
        ["", "", "", "Initial", "", "Current", ""],
        ["Ref", "Action", "Due", "RAG", "Comment", "RAG", "Comment"],
        ["1", "Publish the threshold document", "May 2021", "R", "", "A", ""],
      ],
      [
        ["Initial RAG", "otherRating"],
        ["Current RAG", "rating"],
      ],
    ],
    [
      "words split over two rows",
      [
        ["Rec", "Action", "Lead", "Target", "RAG"],
        ["No", "Required", "Officer", "Date", "Rating"],
        ["1", "Publish the threshold document", "Chair", "May 2021", "A"],
      ],
      [
        ["Action Required", "action"],
        ["Target Date", "due"],
        ["Lead Officer", "lead"],
      ],
    ],
  ])("%s", (_, rows, wanted) => {
    expect(found(rows)[0]?.rows).toEqual([0, 1, 3]);
    expect(headingsOf(rows)).toEqual(expect.arrayContaining(wanted));
  });

  test.each<[string, Rows]>([
    ["a title right above", [["Peer review action plan"], header, ...lines]],
    ["a label and its text right above", [["Review:", "Serious Case Review A"], header, ...lines]],
    ["a key right above", [["Green = complete", "Amber = started"], header, ...lines]],
  ])("%s is no heading", (_, rows) => {
    expect(found(rows)[0]?.rows.slice(0, 2)).toEqual([1, 1]);
    expect(headingsOf(rows).map(([text]) => text)).toEqual(header);
  });

  test("a section row below the header is no heading", () => {
    expect(found([header, ["Finance"], ...lines])[0]?.rows).toEqual([0, 0, 5]);
  });
});

describe("unusual headings", () => {
  test.each<[string, Rows]>([
    [
      "none of them known",
      [
        ["Piece of work", "State of play", "Finish line"],
        ...["Red", "Amber", "Green"].map((rating) => ["A piece of work to be done", rating, "31/03/2022"]),
      ],
    ],
    [
      "an action and a date only",
      [
        ["Action/Target", "State characteristics as listed", "Target date (MM/YY)"],
        ["Publish the equality objectives", "All", "03/22"],
        ["Train every new manager in the duty", "Age", "04/22"],
      ],
    ],
  ])("%s: found, so that its columns can be asked about", (_, rows) => {
    expect(found([["Plan"], [], ...rows])[0]?.rows[1]).toBe(2);
  });
});
