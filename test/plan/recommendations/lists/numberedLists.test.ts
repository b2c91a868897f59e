import { numberedLists } from "../../../../src/plan/recommendations/lists/numberedLists";

const agree = "Agree a three-year funding formula";
const deputies = "Name deputies for each lead";
/** Rows of cells; "" is a blank cell. */
const found = (...rows: readonly (readonly string[])[]) =>
  numberedLists(
    rows.map((texts, row) => ({
      row,
      cells: texts.flatMap((text, column) => (text === "" ? [] : [{ column, value: text, text }])),
    })),
  );
const shown = (...rows: readonly (readonly string[])[]) =>
  found(...rows).map(({ entries }) => entries.map(({ ref, text }) => `${ref}|${text}`).join(" "));
const two = [`1. ${agree}`, `2. ${deputies}`].map((text) => [text]);
const both = [`1|${agree} 2|${deputies}`];

describe("numbered texts are a list", () => {
  const words = (letters: number) => `Recommendations of ${"x".repeat(letters - 19)}`;
  test.each<[string, readonly (readonly string[])[], readonly string[]]>([
    ["under words that say so", [["Recommendations"], ...two], both],
    ["under words for areas", [["Peer review areas for consideration:"], ...two], both],
    ["beside another cell", [["Recommendations", "Page 4"], ...two], both],
    ["not beside two others", [["Recommendations", "Page", "4"], ...two], []],
    ["under words of 120 letters", [[words(120)], ...two], both],
    ["not under words of 121", [[words(121)], ...two], []],
    ["not under a numbered one", [["1. Recommendations of the review"], ...two.slice(1)], []],
    ["not under guidance", [["How to write recommendations"], ...two], []],
    [
      "with their numbers beside them",
      [["Recommendations"], ["1", agree], ["R2", deputies]],
      [`1|${agree} R2|${deputies}`],
    ],
    [
      "with the word before the number",
      [["Recommendations"], ["Recommendation 1", agree], ["Recommendation 2", deputies]],
      [`Recommendation 1|${agree} Recommendation 2|${deputies}`],
    ],
    [
      "not with days beside them",
      [["Recommendations"], ["12 March 2021", agree], ["13 March 2021", deputies]],
      [],
    ],
    ["not with a blank cell between", [["Recommendations"], ["1", "", agree], ["2", "", deputies]], []],
    ["not with more beside them", [["Recommendations"], ["1", agree, "All"], ["2", deputies, "All"]], []],
    ["not one alone", [["Recommendations"], ...two.slice(0, 1)], []],
    ["below three notes", [["Recommendations"], ["Note"], ["Note"], ["Note"], ...two], both],
    ["not below four", [["Recommendations"], ["Note"], ["Note"], ["Note"], ["Note"], ...two], []],
    ["up to the first row that is none", [["Recommendations"], ...two, ["Note"], [`3. ${agree}`]], both],
    [
      "up to the strengths",
      [["Recommendations"], ...two, ["3. Strengths of the partnership"], [`4. ${agree}`]],
      both,
    ],
    [
      "up to strengths beside it",
      [["Recommendations"], ...two, ["3", "Good practice in schools"], [`4. ${agree}`]],
      both,
    ],
    [
      "again under the next words",
      [
        ["Recommendations"],
        ...two,
        ["Recommendations for schools"],
        ["3. Train every deputy"],
        ["4. Publish the plan"],
      ],
      [...both, "3|Train every deputy 4|Publish the plan"],
    ],
  ])("%s", (_, rows, expected) => {
    expect(shown(...rows)).toEqual(expected);
  });
});

test("a list lies from its words to its last text, and a column further left for numbers", () => {
  const places = found(
    ["", "", "SCR Child A: recommendations"],
    ["", "", `1. ${agree}`],
    ["", "2", deputies],
    [],
    ["", "Recommendations"],
    ["3. Train deputies"],
    ["4. Publish it"],
  );
  expect(places.map(({ area, title }) => [area, title])).toEqual([
    [{ top: 0, left: 1, bottom: 2, right: 2 }, "SCR Child A"],
    [{ top: 4, left: 0, bottom: 6, right: 0 }, null],
  ]);
});
