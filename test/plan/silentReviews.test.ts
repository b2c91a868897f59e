import type { CellValue } from "../../src/plan/sheets/sheetGrid";
import { understand } from "../../src/plan/understand";
import { gridOf } from "./gridOf";
import { key } from "./smallPlan";
import { usualSettings } from "./usualSettings";

// Each of these once counted lines under another review, or recommendations that are none, without a word.
type Rows = CellValue[][];
const read = (rows: Rows, name = "Plans") =>
  understand([gridOf([["Plans of the partnership"], key, ...rows], { name })], usualSettings());

const header = ["Ref", "Recommendation", "Action", "Lead", "Due", "RAG"];
const line = (ref: string, recommendation: string): CellValue[] => [
  ref,
  recommendation,
  `Carry out action ${ref} for ${recommendation}`,
  "Chair",
  "May 2022",
  "A",
];
const two = (mark: string): Rows => [line("1.1", `Agree ${mark} first`), line("2.1", `Agree ${mark} second`)];
const byReview = (rows: Rows) => {
  const { lines, recommendations } = read(rows);
  return [
    lines.map(({ ref, review, priority }) => [ref, review, priority]),
    recommendations.map(({ review, ref }) => [review, ref]),
  ];
};
const lettered = (one: string, other: string) => [
  [
    ["1.1", one, null],
    ["2.1", one, null],
    ["1.1", other, null],
    ["2.1", other, null],
  ],
  [
    [one, "1"],
    [one, "2"],
    [other, "1"],
    [other, "2"],
  ],
];

describe("several reviews on one sheet", () => {
  const [a, b] = ["Serious Case Review A", "Serious Case Review B"];
  test.each<[string, Rows]>([
    ["titles above a repeated header", [[a], header, ...two("a"), [], [b], header, ...two("b")]],
    ["titles with a blank row below", [[], [a], [], header, ...two("a"), [], [b], [], header, ...two("b")]],
    ["no blank row between", [[a], header, ...two("a"), [b], header, ...two("b")]],
    ["section rows below one header", [header, [a], ...two("a"), [b], ...two("b")]],
    ["labelled titles", [[`Review: ${a}`], header, ...two("a"), [], [`Review: ${b}`], header, ...two("b")]],
  ])("%s", (_, rows) => {
    expect(byReview(rows)).toEqual(lettered(a, b));
  });

  test.each([
    ["Internal audit of commissioning 2020", "Internal audit of early help 2021"],
    ["Child Practice Review - Ash", "Child Practice Review - Birch"],
    ["LCSPR Alpha", "LCSPR Beta"],
    ["Ofsted focused visit", "LGA peer review"],
    ["Review A", "Review B"],
  ])("%s and %s", (one, other) => {
    expect(byReview([[one], header, ...two("a"), [], [other], header, ...two("b")])).toEqual(
      lettered(one, other),
    );
  });

  test("a second table with other columns, and side by side", () => {
    const other = ["RAG", "When", "What we will do", "Recommendation", "No"];
    const stacked = read([
      ["LCSPR Alpha"],
      header,
      ...two("a"),
      [],
      ["LCSPR Beta"],
      other,
      ["A", "May 2022", "Name a deputy for leads", "Name deputies", "1.1"],
    ]);
    expect(stacked.lines.map(({ review }) => review)).toEqual(["LCSPR Alpha", "LCSPR Alpha", "LCSPR Beta"]);
    const plain = ["Ref", "Action", "Due", "RAG"];
    const row = (ref: string): CellValue[] => [ref, `Carry out action number ${ref}`, "May 2022", "A"];
    const beside = read([
      ["LCSPR Alpha", "", "", "", "", "LCSPR Beta"],
      [...plain, "", ...plain],
      ...["1", "2", "3"].map((ref) => [...row(ref), "", ...row(`${ref}.5`)]),
    ]);
    expect(beside.lines.map(({ ref, review }) => `${ref ?? ""} ${review ?? ""}`).sort()).toEqual([
      "1 LCSPR Alpha",
      "1.5 LCSPR Beta",
      "2 LCSPR Alpha",
      "2.5 LCSPR Beta",
      "3 LCSPR Alpha",
      "3.5 LCSPR Beta",
    ]);
  });

  test("a number stated in a title is that review's", () => {
    const { findings, sheets } = read([
      ["Peer Review (2 recommendations)"],
      header,
      ...two("a"),
      [],
      ["National Panel review (6 recommendations)"],
      header,
      ...two("b"),
    ]);
    expect(findings).toMatchObject([{ kind: "statedDiffers", found: "6 stated, 2 on the sheets" }]);
    expect(sheets[0]?.lists).toMatchObject([
      { review: "Peer Review", stated: 2 },
      { review: "National Panel review", stated: 6 },
    ]);
  });

  test.each<[string, Rows, (string | null)[]]>([
    [
      "themes",
      [["LCSPR Alpha"], header, ["Audit"], ...two("a"), ["Training"], ...two("b")],
      ["Audit", "Training"],
    ],
    [
      "themes by number",
      [
        ["LCSPR Alpha"],
        header,
        ["Theme 1: Peer review"],
        ...two("a"),
        ["Theme 2: Internal audit"],
        ...two("b"),
      ],
      ["Theme 1: Peer review", "Theme 2: Internal audit"],
    ],
    [
      "the review's own name again",
      [["LCSPR Alpha"], header, ["LCSPR Alpha"], ...two("a"), ["Finance"], ...two("b")],
      ["LCSPR Alpha", "Finance"],
    ],
  ])("%s are priorities of the one review", (_, rows, priorities) => {
    const { lines } = read(rows);
    expect(new Set(lines.map(({ review }) => review))).toEqual(new Set(["LCSPR Alpha"]));
    expect([...new Set(lines.map(({ priority }) => priority))]).toEqual(priorities);
  });

  test("themes below each review stay its priorities", () => {
    const { lines } = read([header, ["SCR A"], ["Finance"], ...two("a"), ["SCR B"], ...two("b")]);
    expect(lines.map(({ review, priority }) => [review, priority])).toEqual([
      ["SCR A", "Finance"],
      ["SCR A", "Finance"],
      ["SCR B", null],
      ["SCR B", null],
    ]);
  });
});

describe("marks that point at the cell above", () => {
  test.each([
    ["As above"],
    ["See above"],
    ["as above."],
    ['"'],
    ["〃"],
    ["Ditto"],
    ["Same as above"],
    ["As recommendation 1 above"],
    ["See rec 1"],
  ])("%j is no recommendation of its own", (mark) => {
    const { recommendations, lines } = read([
      ["LCSPR Alpha"],
      header,
      line("1.1", "Agree a formula"),
      line("1.2", mark),
      line("2.1", "Name deputies"),
    ]);
    expect(recommendations.map(({ ref, lines: count }) => [ref, count])).toEqual([
      ["1", 2],
      ["2", 1],
    ]);
    expect(lines.map(({ grounding }) => grounding)).toEqual(["grounded", "grounded", "grounded"]);
  });

  test("a ditto mark below a review is that review", () => {
    const { lines } = read([
      ["Source", ...header],
      ["LCSPR Alpha", ...line("1.1", "Agree a formula")],
      ['"', ...line("2.1", "Name deputies")],
      ["LCSPR Beta", ...line("1.1", "Publish the plan")],
      ['"', ...line("2.1", "Review the team")],
    ]);
    expect(lines.map(({ review }) => review)).toEqual([
      "LCSPR Alpha",
      "LCSPR Alpha",
      "LCSPR Beta",
      "LCSPR Beta",
    ]);
  });
});
