import { readRecommendationList } from "../../../../src/plan/recommendations/recommendationList";
import type { CellValue } from "../../../../src/plan/sheets/sheetGrid";
import { gridOf } from "../../gridOf";

type Rows = readonly (readonly CellValue[])[];
const agree = "Agree a three-year funding formula";
const deputies = "Name deputies for each lead";
const capacity = "Review the capacity of the team";
const read = (rows: Rows) => readRecommendationList(gridOf(rows, { name: "Sheet2" }));
/** Entries as "number|text", with the review that their rows or sections name. */
const entries = (rows: Rows): string[] =>
  (read(rows)?.entries ?? []).map(
    ({ ref, text, review, notAccepted }) =>
      `${ref}|${text}${review === null ? "" : ` of ${review}`}${notAccepted ? ", not accepted" : ""}`,
  );
const heading = ["No", "Recommendation"];

describe("a row of a list", () => {
  test.each<[string, Rows, readonly string[]]>([
    ["with a number and a word", [heading, [1, agree], [2, "Training"]], [`1|${agree}`, "2|Training"]],
    ["with a number alone, before others", [heading, [1, ""], [2, agree]], ["1|", `2|${agree}`]],
    ["with two letters", [heading, [1, "IT"], [2, agree]], ["1|IT", `2|${agree}`]],
    ["not with a letter or a figure", [heading, [1, "x"], [2, 5], [3, agree]], [`3|${agree}`]],
    [
      "not with a number alone under areas",
      [
        ["No", "Area for consideration"],
        [1, ""],
        [2, agree],
      ],
      [`2|${agree}`],
    ],
    [
      "not with a number alone under other words",
      [
        ["No", "Our recommendation"],
        [1, ""],
        [2, agree],
      ],
      [`2|${agree}`],
    ],
    ["with the number in the text", [heading, ["", `4. ${agree}`]], [`4|${agree}`]],
    ["with another number in the text", [heading, [7, `1. ${agree}`]], [`7|1. ${agree}`]],
    ["with a word for a number", [heading, ["Local", agree]], [`Local|${agree}`]],
    [
      "not a total",
      [
        [...heading, "Agency"],
        [1, agree, "All"],
        ["", "Total for all agencies", "9"],
        ["", "Grand total for agencies", "9"],
      ],
      [`1|${agree}`],
    ],
    [
      "but one that speaks of a total",
      [
        [...heading, "Agency"],
        ["", "Publish the total for each agency", "All"],
      ],
      ["|Publish the total for each agency"],
    ],
    ["whose number begins with No", [heading, ["No. 1", agree]], [`No. 1|${agree}`]],
    [
      "not accepted, as its text says",
      [heading, [1, `${agree} (not accepted)`]],
      [`1|${agree} (not accepted), not accepted`],
    ],
    [
      "of strengths, without a column of kinds",
      [
        ["Recommendation", "Agency"],
        ["Strengths of the service should be shared", "All"],
      ],
      ["|Strengths of the service should be shared"],
    ],
    [
      "with notes far beside it",
      [heading, [1, agree, "", "Seen by the board"], ["Child A review", "", "", "Seen too"], [2, deputies]],
      [`1|${agree}`, `2|${deputies} of Child A review`],
    ],
  ])("%s", (_, rows, expected) => {
    expect(entries(rows)).toEqual(expected);
  });
});

describe("a row with one cell", () => {
  const long = `SCR Child A ${"x".repeat(68)}`;
  test.each<[string, Rows, readonly string[]]>([
    ["names the review", [heading, ["SCR Child A"], [1, agree]], [`1|${agree} of SCR Child A`]],
    [
      "names it in the column of texts",
      [heading, ["", "SCR Child A; Child B"], [1, agree]],
      [`1|${agree} of SCR Child A; Child B`],
    ],
    [
      "names it with a mark at its end",
      [heading, ["SCR Child A."], [1, agree]],
      [`1|${agree} of SCR Child A.`],
    ],
    ["of 80 letters is a section", [heading, ["", long], [1, agree]], [`1|${agree} of ${long}`]],
    ["of 81 is a recommendation", [heading, ["", `${long}x`], [1, agree]], [`|${long}x`, `1|${agree}`]],
    [
      "that is a sentence is one",
      [heading, ["", "Publish the audit every year."], [1, agree]],
      ["|Publish the audit every year.", `1|${agree}`],
    ],
    [
      "that has a number is one",
      [heading, ["", `Rec 4: ${agree}`], [1, deputies]],
      [`4|${agree}`, `1|${deputies}`],
    ],
    [
      "is one where there are no numbers",
      [["Recommendation", "Agency"], [agree], [deputies, "All"]],
      [`|${agree}`, `|${deputies}`],
    ],
    [
      "under strengths stays there below a letter",
      [heading, ["Strengths"], ["A"], [1, "Leadership is stable"], ["Areas for improvement"], [2, agree]],
      [`2|${agree}`],
    ],
  ])("%s", (_, rows, expected) => {
    expect(entries(rows)).toEqual(expected);
  });
  const stated = (rows: Rows) =>
    read(rows)?.stated.map(({ count, review, row, column }) => [count, review, row, column]);
  test.each<[string, Rows, unknown]>([
    ["states a number", [heading, ["5 recommendations"], [1, agree]], [[5, null, 1, 0]]],
    [
      "states it of a review",
      [heading, ["SCR Child A (5 recommendations)"], [1, agree]],
      [[5, "SCR Child A", 1, 0]],
    ],
    [
      "states none where it has two",
      [heading, ["5 recommendations for health, 6 recommendations for schools"], [1, agree]],
      [],
    ],
    [
      "states none in a recommendation",
      [
        ["Recommendation", "Agency"],
        [`Carry out the 12 recommendations of the national panel ${"in every school ".repeat(3)}`],
        [agree, "All"],
      ],
      [],
    ],
  ])("%s", (_, rows, expected) => {
    expect(stated(rows)).toEqual(expected);
  });
});

describe("a column of reviews", () => {
  const headings = ["Review", "No", "Recommendation", "Number stated"];
  test.each<[string, Rows, readonly string[]]>([
    [
      "is carried down",
      [headings, ["SCR Child A", 1, agree], ["", 2, deputies]],
      [`1|${agree} of SCR Child A`, `2|${deputies} of SCR Child A`],
    ],
    [
      "ends at a total",
      [
        headings,
        ["SCR Child A", 1, agree],
        ["Total", 9, capacity],
        ["Overall total", 8, capacity],
        ["", 2, deputies],
      ],
      [`1|${agree} of SCR Child A`, `2|${deputies} of SCR Child A`],
    ],
    [
      "may name one of totals",
      [headings, ["Review of the total place", 1, agree]],
      [`1|${agree} of Review of the total place`],
    ],
  ])("%s", (_, rows, expected) => {
    expect(entries(rows)).toEqual(expected);
  });
  test("leaves numbers at its end that are still to be filled in, unless they are stated", () => {
    const rows = (stated: CellValue, other: CellValue): Rows => [
      headings,
      ["SCR Child A", 1, agree, stated],
      ["", 2, "", ""],
      ["", 3, "", ""],
      ["Peer review", 1, "", other],
      ["", 2, deputies, ""],
      ["", 3, "", ""],
    ];
    const refs = (all: Rows) => read(all)?.entries.map(({ review, ref }) => `${review ?? ""} ${ref}`);
    const [child, peer] = [["SCR Child A 1"], ["Peer review 1", "Peer review 2"]];
    expect(refs(rows("", ""))).toEqual([...child, ...peer]);
    expect(refs(rows(2, ""))).toEqual([...child, "SCR Child A 2", ...peer]);
    expect(refs(rows("", "3 stated"))).toEqual([...child, ...peer, "Peer review 3"]);
    expect(refs(rows(1, 1))).toEqual([...child, ...peer]);
  });
});
