import type { CellValue } from "../../src/plan/sheets/sheetGrid";
import { understand } from "../../src/plan/understand";
import { gridOf } from "./gridOf";
import { key } from "./smallPlan";
import { usualSettings } from "./usualSettings";

// Each of these once grounded lines in recommendations they do not answer, or lost recommendations, without a word.
type Rows = CellValue[][];
const does = ["Agree a form", "Train all teams", "Audit case files", "Write to the board", "Name a champion"];
const doing = (at: number): string => `${does[at % does.length] ?? ""} in area ${"abcdefghij"[at] ?? ""}`;

const log = (refs: readonly string[]): Rows => [
  ["SCR Child N action log"],
  key,
  ["No", "Recommendation no.", "Action", "Lead", "Due", "RAG"],
  ...refs.map((ref, at): CellValue[] => [String(at + 1), ref, doing(at), "Nurse", "May 2022", "A"]),
];
const listed = (refs: readonly string[]): Rows => [
  ["SCR Child N recommendations"],
  ["No", "Recommendation"],
  ...refs.map((ref, at): CellValue[] => [
    ref,
    `The partnership should do thing ${"abcdefghij"[at] ?? ""} well.`,
  ]),
];
const read = (plan: Rows, list: Rows | null, keptList = false) => {
  const lists = list === null ? [] : [{ ...gridOf(list, { name: "Recommendations" }), keptList }];
  const found = understand([gridOf(plan, { name: "Log" }), ...lists], usualSettings());
  return {
    ...found,
    grounds: found.lines.map(({ grounding, recommendation }) => recommendation ?? grounding),
    uncovered: found.recommendations.filter(({ standing }) => standing === "uncovered").map(({ ref }) => ref),
    said: found.findings.map(({ kind, cell, found: text }) => [kind, cell, text]),
  };
};
const six = listed(["1", "2", "3", "4", "5", "6"]);

describe("a running number never stands in for the recommendation's number", () => {
  test.each([
    ["27", "notInReview"],
    ["SCR B rec 2", "notInReview"],
    ["See Ofsted letter", "notRecognised"],
    ["", "noRecommendation"],
  ])("%j", (ref, grounding) => {
    const { grounds, uncovered } = read(log(["1", "1", ref, "2", "4", "5"]), six);
    expect(grounds).toEqual(["1", "1", grounding, "2", "4", "5"]);
    expect(uncovered).toEqual(["3", "6"]);
  });
});

test("a sign inside a prefix does not split a reference", () => {
  const own = ["H&S 4", "CSM&R 15", "Q&A 2"];
  expect(read(log(own), listed(own)).grounds).toEqual(own);
  expect(read(log(["CSM&R 5", "1", "2 & 3", "4", "6"]), six).grounds[0]).toBe("notInReview");
});

describe("a single blank number", () => {
  test.each<[string, string[], string[], number]>([
    [
      "among numbers that come back",
      ["3", "", "1", "4", "1", "3"],
      ["3", "noRecommendation", "1", "4", "1", "3"],
      0,
    ],
    ["where a number is missing", ["2", "3", "", "5", "6"], ["2", "3", "noRecommendation", "5", "6"], 0],
    ["past which numbers run on", ["1", "2", "", "3", "4"], ["1", "2", "2", "3", "4"], 0],
    ["one of several in a row", ["1", "2", "", "", "3", "4", "5"], ["1", "2", "2", "2", "3", "4", "5"], 0],
    ["that nothing explains is asked", ["5", "1", "", "6", "2"], [], 1],
  ])("%s", (_, refs, grounds, questions) => {
    const plan = read(log(refs), six);
    expect(plan.grounds).toEqual(grounds);
    expect(plan.questions).toHaveLength(questions);
  });
});

test("a section that states a recommendation without a line is uncovered", () => {
  const { uncovered, said } = read(
    [
      ["SCR Child N action plan"],
      key,
      ["Ref", "Action", "Lead", "Due", "RAG"],
      ["Recommendation 1: Agree one form for sharing."],
      ["1.1", doing(0), "Nurse", "May 2022", "A"],
      ["Recommendation 2: Hear the child."],
      ["Recommendation 3: Audit."],
      ["3.1", doing(1), "Nurse", "May 2022", "A"],
    ],
    null,
  );
  expect(uncovered).toEqual(["2"]);
  expect(said).toContainEqual(["uncovered", "A6", "2"]);
});

describe("lists", () => {
  const head: Rows = [
    ["Recommendations of reviews"],
    [],
    ["Review", "No.", "Recommendation", "Number stated"],
  ];
  const row = (ref: string, text: string, stated: CellValue = ""): CellValue[] => [
    "SCR Child N",
    ref,
    text,
    stated,
  ];

  test("a number is an entry whatever its text, but for spare numbers at the end", () => {
    const entries = [row("1", "MASH"), row("2", ""), row("3", "TBC"), row("4", ""), row("5", "")];
    const { recommendations } = read(log(["1", "2", "3"]), [...head, ...entries]);
    expect(recommendations.map(({ ref }) => ref)).toEqual(["1", "2", "3"]);
  });

  test("numbers alone count as far as they are stated", () => {
    const { grounds, uncovered } = read(log(["1", "2", "7"]), [
      ...head,
      row("1", "", 3),
      row("2", ""),
      row("3", ""),
      row("4", ""),
    ]);
    expect(grounds).toEqual(["1", "2", "notInReview"]);
    expect(uncovered).toEqual(["3"]);
  });

  test("numbers stated in one column that differ are said", () => {
    const { said } = read(log(["1", "2"]), [
      ...head,
      row("1", "Agree one form for all", 5),
      row("2", "Train every practitioner", 2),
    ]);
    expect(said).toContainEqual(["statedDiffers", "D4", "2 and 5 stated, 2 on the list, 2 on the sheets"]);
  });

  test("a row of totals is no review", () => {
    const { said } = read(log(["1"]), [...head, row("1", "Agree one form", 1), ["Total", "", "", 1]]);
    expect(said).toEqual([]);
  });

  test("a number that stands twice is the list's slip, not the line's", () => {
    const { grounds, said } = read(log(["1", "2"]), [
      ...head,
      row("1", "Agree one form for all"),
      row("2", "Train every practitioner"),
      row("2", "Audit case files yearly"),
    ]);
    expect(grounds).toEqual(["1", "notRecognised"]);
    expect(said).toContainEqual(["duplicateReference", "C6", "2"]);
  });

  test("the sheet of kept recommendations stays a list whatever stands beside it", () => {
    const more = (cells: CellValue[], beside: CellValue[]): CellValue[] => [...cells, ...beside];
    const [title = [], blank = [], headings = []] = head;
    const { grounds, sheets, lines } = read(
      log(["1", "2"]),
      [
        title,
        blank,
        more(headings, ["Action", "Due", "RAG"]),
        more(row("1", "Agree one form for all"), [doing(0), "May 2022", "A"]),
        more(row("2", "Train every practitioner"), [doing(1), "May 2022", "G"]),
      ],
      true,
    );
    expect(sheets.map(({ kind }) => kind)).toEqual(["plan", "recommendations"]);
    expect(lines).toHaveLength(2);
    expect(grounds).toEqual(["1", "2"]);
  });
});

test("letters are parts of decimal numbers", () => {
  const { grounds } = read(
    log(["1.1", "1.2a", "2.2i", "2.1a", "1.2.1"]),
    listed(["1.1", "1.2", "2.1", "2.2"]),
  );
  expect(grounds).toEqual(["1.1", "1.2", "2.2", "2.1", "1.2"]);
});

test("ranges in words, and what of a joint reference is not listed", () => {
  const { uncovered, said } = read(log(["1 to 3", "4 and 9", "5"]), six);
  expect(uncovered).toEqual(["6"]);
  expect(said).toContainEqual(["notInReview", "B5", "9"]);
});

test.each([
  ["21 BCFU 8", "21 BCFU 08"],
  ["Recommendation Five", "5"],
])("%s is %s", (written, ref) => {
  expect(read(log([written]), listed([ref, "7"])).grounds).toEqual([ref]);
});

test("a line number of another kind than the list's leaves the text to speak", () => {
  const { grounds, suggestions } = read(
    [
      ["SCR Child N action plan"],
      key,
      ["Ref", "Recommendation", "Action", "Lead", "Due", "RAG"],
      ["a1", "Schools should name one lead for neglect in every school", doing(0), "Nurse", "May 2022", "A"],
      ["a2", "Police should weigh every report afresh", doing(1), "Nurse", "May 2022", "A"],
    ],
    [
      ["SCR Child N recommendations"],
      ["No", "Recommendation"],
      ["1", "Schools should name one lead for neglect in each school"],
      ["2", "Health should share records with carers"],
    ],
  );
  expect(grounds).toEqual(["notRecognised", "notRecognised"]);
  expect(suggestions).toMatchObject([{ recommendation: "1", lines: 1 }]);
});
