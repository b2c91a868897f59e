import type { CellValue } from "../../../src/plan/sheets/sheetGrid";
import { summarise } from "../../../src/summary/summarise";
import { understand } from "../../../src/plan/understand";
import { gridOf } from "../gridOf";
import { key } from "../smallPlan";
import { usualSettings } from "../usualSettings";

type Rows = readonly (readonly CellValue[])[];

const texts = ["Agree a formula", "Name deputies for each lead", "Review the capacity of the team"];
const plan = (title: string, name = "Plan"): readonly [string, Rows] => [
  name,
  [
    [title],
    key,
    ["Rec No", "Action", "Lead", "Due", "RAG"],
    ...["1", "2", "3"].map((ref) => [ref, `Carry out ${ref} of ${title}`, "Lead", "May 2022", "A"]),
  ],
];
const headings = ["Review", "No", "Recommendation", "Number stated"];
const review = "SCR Child A";
const entries = (count: number, stated: CellValue = "", name = review): Rows =>
  texts.slice(0, count).map((text, at) => [name, String(at + 1), text, at === 0 ? stated : ""]);
const list = (...rows: Rows): readonly [string, Rows] => ["Recommendations", [headings, ...rows]];
const read = (...sheets: (readonly [string, Rows])[]) => {
  const understood = understand(
    sheets.map(([name, rows]) =>
      gridOf(
        rows.map((row) => [...row]),
        { name },
      ),
    ),
    usualSettings(),
  );
  return {
    plan: understood,
    stated: summarise(understood).reviews.map((one) => [one.name, one.stated, one.recommendations]),
    said: understood.findings
      .filter(({ kind }) => kind === "statedDiffers" || kind === "listOfNoReview")
      .map((one) => [one.kind, one.sheet, one.cell, one.found, one.review]),
  };
};

describe("the number stated, the number listed and the number on the sheets", () => {
  const titled = `${review}: 3 recommendations`;
  const differs = (sheet: string, cell: string | null, found: string) => [
    ["statedDiffers", sheet, cell, found, review],
  ];
  const cases: readonly (readonly [string, (readonly [string, Rows])[], number | null, number, unknown[]])[] =
    [
      ["stated nowhere", [plan(review), list(...entries(3))], null, 3, []],
      ["stated on the list, and the same", [plan(review), list(...entries(3, 3))], 3, 3, []],
      ["stated in the plan's title, and the same", [plan(titled), list(...entries(3))], 3, 3, []],
      ["stated in the title, without a list", [plan(titled)], 3, 3, []],
      [
        "the list is shorter than stated on it",
        [plan(review), list(...entries(3, 26))],
        26,
        3,
        differs("Recommendations", "D2", "26 stated, 3 on the list, 3 on the sheets"),
      ],
      [
        "the list is longer than the title says",
        [plan(`${review}: 2 recommendations`), list(...entries(3))],
        2,
        3,
        differs("Plan", null, "2 stated, 3 on the list, 3 on the sheets"),
      ],
      [
        "the list and the title state two numbers",
        [plan(titled), list(...entries(3, 4))],
        3,
        3,
        differs("Recommendations", "D2", "3 and 4 stated, 3 on the list, 3 on the sheets"),
      ],
      ["only the number is known, and the same", [plan(review), list([review, "", "", 3])], 3, 3, []],
      [
        "only the number is known, and the sheets name fewer",
        [plan(review), list([review, "", "", 26])],
        26,
        3,
        differs("Recommendations", "D2", "26 stated, 3 on the sheets"),
      ],
    ];
  test.each(cases)("%s", (_, sheets, stated, recommendations, said) => {
    const found = read(...sheets);
    expect(found.stated).toEqual([[review, stated, recommendations]]);
    expect(found.said).toEqual(said);
    expect(found.plan.lines.map(({ grounding }) => grounding)).toEqual(["grounded", "grounded", "grounded"]);
  });
});

describe("a review known only by its number", () => {
  const other = "LCSPR Family C";
  test("beside a review with a list: each has its own", () => {
    const {
      stated,
      said,
      plan: found,
    } = read(plan(review), plan(other, "Family C"), list(...entries(3, 3), [other, "", "", 5]));
    expect(stated).toEqual([
      [review, 3, 3],
      [other, 5, 3],
    ]);
    expect(said).toEqual([["statedDiffers", "Recommendations", "D5", "5 stated, 3 on the sheets", other]]);
    expect(found.sheets.at(-1)?.lists).toEqual([
      { review, listed: 3, stated: 3 },
      { review: other, listed: 0, stated: 5 },
    ]);
  });
  test("where a plan is asked about, its number waits with it; one that fits no plan is said", () => {
    expect(read(plan(review), list(["Peer review 2019", "", "", 9], [review, "", "", 3])).said).toEqual([
      ["listOfNoReview", "Recommendations", "D2", "Peer review 2019", "Peer review 2019"],
    ]);
  });
});
