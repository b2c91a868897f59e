import { aMeansAdditional, namingOf } from "../../../../src/plan/recommendations/grounding/namingOf";
import { listIndex } from "../../../../src/plan/recommendations/listIndex";
import { listOf, says, type LineSays } from "../tables";

const [agree, deputies, capacity, report] = [
  "Agree a formula",
  "Name deputies",
  "Review capacity",
  "Publish it",
];
const beside = (...refs: string[]): LineSays[] =>
  refs.map((ref, at) => ({ ref, recommendation: [agree, deputies, capacity, report][at] ?? "" }));
const refs = (...written: string[]): LineSays[] => written.map((ref) => ({ ref }));
const index = (...entries: string[]) =>
  listIndex(
    listOf(entries).entries.map((entry) => ({ ...entry, sheet: "List" })),
    null,
  );
const columns = { refHeading: "Ref", hasRecommendation: false, hasRecommendationRef: false };
type Columns = typeof columns;
const naming = (
  groups: readonly (readonly LineSays[])[],
  wishes: Partial<Columns> = {},
  list: ReturnType<typeof index> | null = null,
) =>
  namingOf(
    groups.map((rows, at) => ({
      review: `Review ${at}`,
      rows: rows.map(says),
      index: list,
      sameAs: () => null,
    })),
    { ...columns, ...wishes },
  );

describe("whether references name recommendations", () => {
  const shows = beside("1", "2");
  const numbersLines = [
    { ref: "1", recommendation: agree },
    { ref: "2", recommendation: agree },
  ] as const;
  test.each<[string, readonly (readonly LineSays[])[], readonly unknown[]]>([
    ["a review that does not show it goes by the others", [shows, refs("1", "2")], ["number", "number"]],
    ["but not where one of them differs", [shows, numbersLines, refs("1")], ["number", null, null]],
    ["nor where they only number the lines", [numbersLines, refs("1")], [null, null]],
    ["nor where none shows it", [refs("1"), refs("2")], [null, null]],
  ])("%s", (_, groups, expected) => {
    expect(naming(groups).map((one) => one.refs)).toEqual(expected);
  });
  const given: readonly LineSays[] = [...shows, { recommendationRef: "7" }];
  test.each<[string, readonly LineSays[], Partial<Columns>, unknown]>([
    ["a column of its own gives them instead", given, { hasRecommendationRef: true }, null],
    ["unless it is blank", shows, { hasRecommendationRef: true }, "number"],
    [
      "or the heading says recommendation",
      given,
      { hasRecommendationRef: true, refHeading: "Rec" },
      "number",
    ],
    ["but not that of a directorate", given, { hasRecommendationRef: true, refHeading: "Directorate" }, null],
  ])("%s", (_, rows, wishes, expected) => {
    expect(naming([rows], wishes)[0]?.refs).toBe(expected);
  });
  test.each<[string, readonly LineSays[], string]>([
    ["by their number", [{ recommendationRef: "1.1", recommendation: agree }], "number"],
    [
      "as a whole",
      beside("1.1", "1.2").map((row) => ({ ...row, recommendationRef: row.ref ?? "" })),
      "whole",
    ],
    ["by their number where nothing stands beside them", [{ recommendationRef: "1" }], "number"],
  ])("a column of recommendations' numbers names them %s", (_, rows, level) => {
    expect(naming([rows])[0]?.recommendationRefs).toBe(level);
  });
});

test.each<[string, readonly LineSays[], Partial<Columns>, boolean]>([
  ["a column of recommendations", [{}], { hasRecommendation: true }, true],
  ["a column of their numbers", [{}], { hasRecommendationRef: true }, true],
  ["references that do", beside("1", "2"), {}, true],
  ["one section that does", [{ section: "Recommendation 1" }, {}], {}, true],
  ["neither", refs("1", "2"), {}, false],
])("a table names recommendations: %s", (_, rows, wishes, expected) => {
  expect(naming([rows], wishes)[0]?.named).toBe(expected);
});
test("a table names them for all its reviews where it does for one", () => {
  expect(
    naming([
      beside("1", "2"),
      [
        { ref: "1", recommendation: agree },
        { ref: "2", recommendation: agree },
      ],
    ]).map(({ named }) => named),
  ).toEqual([true, true]);
});

describe("A1, A2 are additional", () => {
  test.each<[string, readonly LineSays[], boolean]>([
    ["beside other references", refs("A1", "1"), true],
    ["and AA1, beside others", refs("AA1", "R2"), true],
    ["not where all are", refs("A1", "A2", "AA3"), false],
    ["not where other lines have none", [...refs("A1"), {}], false],
    ["not where others are words for additional ones", refs("A1", "Add 1", "Additional 2"), false],
    ["not where others are B", refs("A1", "1", "B1"), false],
    ["not where others are C", refs("A1", "c1", "1"), false],
    ["where others only have a B among other letters", refs("A1", "1", "BT2"), true],
    ["where others are carried down", [...refs("A1"), { ref: "1", ownRef: false }], false],
  ])("%s", (_, rows, expected) => {
    expect(aMeansAdditional(rows.map(says))).toBe(expected);
    expect(naming([rows])[0]?.aIsAdditional).toBe(expected);
  });
  test("not where the list itself has such numbers", () => {
    const rows = refs("A1", "1");
    expect(naming([rows], {}, index(`A1 ${agree}`))[0]?.aIsAdditional).toBe(false);
    expect(naming([rows], {}, index(`1 ${agree}`))[0]?.aIsAdditional).toBe(true);
  });
});

describe("what the rows of a table tell of each other", () => {
  const from = { ref: null, recommendationRef: null, recommendation: 3 };
  /** A reference of its own below the text that is carried past it. */
  const alone = (ref: string): LineSays => ({ ref, recommendation: report, from });
  test.each<[string, readonly LineSays[], readonly (readonly [string, string])[]]>([
    [
      "where references name recommendations",
      beside("1", "2"),
      [
        ["agree a formula", "1"],
        ["name deputies", "2"],
      ],
    ],
    [
      "not where they do not",
      [
        { ref: "1", recommendation: agree },
        { ref: "2", recommendation: agree },
      ],
      [],
    ],
    [
      "not from a text carried past it",
      [...beside("1", "2"), alone("3")],
      [
        ["agree a formula", "1"],
        ["name deputies", "2"],
      ],
    ],
    [
      "not without a text",
      [...beside("1", "2"), { ref: "3" }],
      [
        ["agree a formula", "1"],
        ["name deputies", "2"],
      ],
    ],
  ])("the reference beside a text: %s", (_, rows, expected) => {
    expect([...(naming([rows], { refHeading: "" })[0]?.refOfText ?? [])]).toEqual(expected);
  });
  test.each<[string, readonly LineSays[], boolean]>([
    ["a number", refs("1", "Local"), true],
    ["words", refs("Local", "National"), false],
    ["a number carried down", [{ ref: "1", ownRef: false }], false],
    ["nothing", [{}], false],
  ])("other references have numbers: %s", (_, rows, expected) => {
    expect(naming([rows])[0]?.numbered).toBe(expected);
  });
  const three = beside("1", "2", "3");
  const named = (rows: readonly LineSays[], list: ReturnType<typeof index> | null = null) => {
    const withText = naming([rows], { refHeading: "Rec" }, list)[0]?.withText ?? null;
    return withText && [...withText];
  };
  test.each<[string, readonly LineSays[], readonly string[] | null]>([
    ["three with their text and one alone", [...three, alone("4")], ["1", "2", "3"]],
    [
      "also those written together",
      [
        { ref: "1 & 2", recommendation: agree },
        { ref: "3", recommendation: deputies },
        { ref: "1", recommendation: "Meet" },
        alone("4"),
      ],
      ["1", "2", "3"],
    ],
    ["only two with their text", [...beside("1", "2"), ...beside("1", "2"), alone("4")], null],
    ["more than a few alone", [...three, alone("4"), alone("5")], null],
    ["none alone", three, null],
    ["a reference without any text", [...three, { ref: "9" }, alone("4")], ["1", "2", "3"]],
    [
      "a text without a reference of its own",
      [...three, { ref: "9", ownRef: false, recommendation: "Meet" }, alone("4")],
      ["1", "2", "3"],
    ],
  ])("recommendations known by a text of their own: %s", (_, rows, expected) => {
    expect(named(rows)).toEqual(expected);
  });
  test("which count for nothing with a list, or where references number the lines", () => {
    const rows = [...three, alone("4")];
    expect(named(rows, index(`1 ${agree}`))).toBeNull();
    const twice = [...three, ...three.map((row) => ({ ...row, ref: `${row.ref ?? ""}0` })), alone("4")];
    expect(naming([twice])[0]?.withText).toBeNull();
  });
});
