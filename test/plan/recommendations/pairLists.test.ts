import { pairLists } from "../../../src/plan/recommendations/pairLists";
import type { RecommendationList } from "../../../src/plan/recommendations/recommendationList";
import { tableOf, type LineSays } from "./tables";

interface Wishes {
  readonly sheet?: string;
  readonly review?: string | null;
  readonly stated?: readonly (readonly [review: string | null, row: number, count: number])[];
  readonly areas?: readonly (readonly [top: number, bottom: number])[];
}
const child = "SCR Child A";
const family = "LCSPR Family C";
const texts = ["Agree a formula", "Name deputies for each lead", "Review the capacity of the team"];
/** A list with an entry for each review given, numbered from 1, in column B from row 2 on. */
const list = (reviews: readonly (string | null)[], wishes: Wishes = {}): RecommendationList => ({
  sheet: wishes.sheet ?? "Recommendations",
  visible: true,
  review: wishes.review ?? null,
  entries: reviews.map((review, at) => {
    const text = texts[at] ?? `Recommendation in words ${at}`;
    return { review, ref: String(at + 1), text, row: at + 1, column: 1, notAccepted: false };
  }),
  stated: (wishes.stated ?? []).map(([review, row, count]) => ({ review, row, count, column: 3 })),
  areas: (wishes.areas ?? [[0, 10]]).map(([top, bottom]) => ({ top, bottom, left: 0, right: 3 })),
});
const lines = (...reviews: readonly string[]): LineSays[] =>
  reviews.map((review) => ({ review, recommendationRef: "1" }));
const both = [tableOf(lines(child, family))];

type Short = readonly [review: string, listed: number, stated: number | null];
const pairedOf = (found: readonly RecommendationList[], tables = both) => {
  const { lists, bySheet, findings } = pairLists(tables, found);
  const shown = [...bySheet.values()]
    .flat()
    .map(({ review, listed, stated }): Short => [review, listed, stated]);
  expect(lists.map(({ review, own, stated }): Short => [review, own.length, stated])).toEqual(shown);
  return [shown, findings.map(({ cell, found: text, review }) => [cell, text, review])];
};

describe("a list is split by the reviews that it names", () => {
  const cases: readonly (readonly [string, RecommendationList, readonly Short[], readonly unknown[]])[] = [
    [
      "one name in other letters is the same",
      list([child, "scr – Child A", family, child]),
      [
        [child, 3, null],
        [family, 1, null],
      ],
      [],
    ],
    [
      "rows without a name are the list's own",
      list([null, family], { review: child }),
      [
        [child, 1, null],
        [family, 1, null],
      ],
      [],
    ],
    ["rows of no review are said", list([null, family]), [[family, 1, null]], [["B2", "", undefined]]],
    [
      "a number for all of it belongs to neither of two",
      list([child, family], { stated: [[null, 0, 9]] }),
      [
        [child, 1, null],
        [family, 1, null],
      ],
      [],
    ],
    [
      "a number of another review is not that of the only one",
      list([child, child], { stated: [["Peer review", 20, 26]] }),
      [[child, 2, null]],
      [],
    ],
    [
      "a number for all of it is that of the only one",
      list([child], { stated: [[null, 0, 9]] }),
      [[child, 1, 9]],
      [],
    ],
    [
      "one number stated twice is one",
      list([child], {
        stated: [
          [child, 1, 9],
          [null, 0, 9],
        ],
      }),
      [[child, 1, 9]],
      [],
    ],
    [
      "of two numbers neither is taken",
      list([child], {
        stated: [
          [child, 1, 9],
          [null, 0, 8],
        ],
      }),
      [[child, 1, null]],
      [],
    ],
  ];
  test.each(cases)("%s", (_, found, paired, said) => {
    expect(pairedOf([found])).toEqual([paired, said]);
  });
  test("of two numbers each is kept at its first place", () => {
    const stated = [3, 4, 3].map((count, row) => [child, row, count] as const);
    const { lists } = pairLists(both, [list([child], { stated })]);
    expect(lists[0]?.statedAt.map(({ count, row }) => [count, row])).toEqual([
      [3, 0],
      [4, 1],
    ]);
  });
});

describe("a review that only its number stands for", () => {
  const cases: readonly (readonly [string, Wishes, readonly Short[]])[] = [
    ["in a row of the list", { stated: [[family, 3, 5]] }, [[family, 0, 5]]],
    ["in its last row", { stated: [[family, 10, 5]] }, [[family, 0, 5]]],
    ["not in the row of headings", { stated: [[family, 0, 5]] }, []],
    ["not below the list", { stated: [[family, 11, 5]] }, []],
    [
      "in the second table of the list",
      {
        stated: [[family, 14, 5]],
        areas: [
          [0, 10],
          [12, 15],
        ],
      },
      [[family, 0, 5]],
    ],
    ["not without its name", { stated: [[null, 3, 5]] }, []],
  ];
  test.each(cases)("%s", (_, wishes, expected) => {
    const { lists } = pairLists(both, [list([child], wishes)]);
    const paired = lists.map(({ review, own, stated }): Short => [review, own.length, stated]);
    expect(paired.filter(([review]) => review === family)).toEqual(expected);
  });
});

describe("a list without a name", () => {
  const beside = tableOf(lines(child), { sheet: "Plan" });
  const other = tableOf(lines(family), { sheet: "Plan C" });
  const unnamed = list([null, null], { sheet: "Plan" });
  const said = [["B2", "", undefined]];
  test.each<[string, ReturnType<typeof tableOf>[], readonly Short[], readonly unknown[]]>([
    ["on a plan's sheet is that plan's", [beside, other], [[child, 2, null]], []],
    ["on the sheet of two plans is none's", [beside, { ...other, sheet: "Plan" }], [], said],
    ["on a sheet of its own is none's", [{ ...beside, sheet: "Plan A" }, other], [], said],
    ["of no line is not said", [tableOf([])], [], []],
    [
      "is said where one of two tables has lines",
      [tableOf([]), beside, other, other],
      [[child, 2, null]],
      [],
    ],
  ])("%s", (_, tables, paired, expected) => {
    expect(pairedOf([unnamed], tables)).toEqual([paired, expected]);
  });
  test("is said where a table without lines stands beside the plans", () => {
    const tables = [tableOf([], { sheet: "Empty" }), { ...beside, sheet: "Plan A" }, other];
    expect(pairedOf([unnamed], tables)).toEqual([[], said]);
  });
});

describe("a list beside the only plan is its list", () => {
  const words = texts.map((recommendation): LineSays => ({ recommendation }));
  const strange = "Share the learning with schools";
  const of = (rows: readonly LineSays[], wishes: Wishes & { readonly statedRows?: readonly LineSays[] }) => {
    const table = tableOf(rows, { review: "PIAP", statedRows: wishes.statedRows ?? [] });
    return pairLists([table], [list([null, null, null, null], { sheet: "From the report", ...wishes })]).lists
      .length;
  };
  const cases: readonly (readonly [
    string,
    readonly LineSays[],
    Wishes & { statedRows?: LineSays[] },
    number,
  ])[] = [
    ["where its lines lead to it by text", words, {}, 1],
    ["where they do by number", [{ recommendationRef: "4" }, { ref: "2" }], {}, 1],
    ["where they do by a number in their text", [{ recommendation: "Recommendation 3: capacity" }], {}, 1],
    ["where their section does", [{ section: texts[1] ?? "" }], {}, 1],
    ["where rows without an action do", [], { statedRows: words }, 1],
    ["where half of them do", [...words.slice(0, 1), { recommendation: strange }], {}, 1],
    [
      "where fewer do, to half of it",
      [...words.slice(0, 2), ...Array<LineSays>(3).fill({ recommendation: strange })],
      {},
      1,
    ],
    [
      "not where fewer do, to less of it",
      [...words.slice(0, 1), ...Array<LineSays>(2).fill({ recommendation: strange })],
      {},
      0,
    ],
    [
      "not where most lead elsewhere, and others say nothing",
      [{}, {}, ...words.slice(0, 1), ...Array<LineSays>(2).fill({ recommendation: strange })],
      {},
      0,
    ],
    ["where no line says anything", [{}, {}], {}, 1],
    ["on a sheet that is named so", [{ recommendation: strange }], { sheet: "Rec list" }, 1],
    ["on a sheet for areas", [{ recommendation: strange }], { sheet: "Areas for improvement" }, 1],
    ["not on one of any name", [{ recommendation: strange }], { sheet: "Data" }, 0],
    ["not on another agency's", [{ recommendation: strange }], { sheet: "Health recommendations" }, 0],
    ["on the plan's own sheet", [{ recommendation: strange }], { sheet: "Plan" }, 1],
    ["where it has a name that may be the plan's", [{ recommendation: strange }], { review: "PIAP 2021" }, 1],
  ];
  test.each(cases)("%s", (_, rows, wishes, count) => {
    expect(of(rows, wishes)).toBe(count);
  });
  test("but a number alone is not, under another name", () => {
    const found = list([], { sheet: "From the report", stated: [["Inspection of education", 3, 9]] });
    const { lists, findings } = pairLists(
      [tableOf([{ recommendation: strange }], { review: "PIAP" })],
      [found],
    );
    expect(lists).toEqual([]);
    expect(findings).toEqual([
      {
        kind: "listOfNoReview",
        severity: "warning",
        sheet: "From the report",
        cell: "D4",
        found: "Inspection of education",
        review: "Inspection of education",
      },
    ]);
  });
});
