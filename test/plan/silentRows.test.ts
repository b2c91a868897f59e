import { understand } from "../../src/plan/understand";
import type { CellValue } from "../../src/plan/sheets/sheetGrid";
import { gridOf } from "./gridOf";
import { key } from "./smallPlan";
import { usualSettings } from "./usualSettings";

// Each of these once gave a wrong figure without a word.
const read = (table: readonly (readonly CellValue[])[], name = "Plan") =>
  understand([gridOf([key, ...table], { name })], usualSettings());

describe("a row's own reference is not overridden by what stands above it", () => {
  const columns = ["Rec", "Recommendation", "Action", "Due", "RAG"];
  const row = (ref: string, text: string): CellValue[] => [
    ref,
    text,
    "Publish the guidance",
    "May 2022",
    "A",
  ];
  const plan = (ref: string) =>
    read([
      columns,
      row("1", "The partnership should strengthen its oversight of neglect."),
      row("2", "The partnership should agree a shared data set."),
      row("3", "The partnership should clarify who chairs its meetings."),
      row(ref, ""),
      row("4", "The partnership should hear from children and families."),
    ]).lines.map(({ grounding, recommendation }) => [grounding, recommendation])[3];
  test.each([
    ["9", ["notInReview", null]],
    ["TBC", ["noRecommendation", null]],
    ["Additional", ["additional", null]],
    ["3b", ["grounded", "3"]],
    ["", ["grounded", "3"]],
  ])("%s", (ref, grounding) => {
    expect(plan(ref)).toEqual(grounding);
  });
});

test("lines below a numbered title count under it, whatever its number", () => {
  const row: CellValue[] = ["1", "Publish the guidance", "Chair", "May 2022", "A"];
  const titles = ["Workstream 9", "Workstream 10", "Neglect 2021", "Ofsted inspection 2019"];
  const { lines } = read([
    ["Ref", "Action", "Lead", "Due", "RAG"],
    ...titles.flatMap((title) => [[title], row]),
  ]);
  expect(lines.map(({ priority }) => priority)).toEqual(titles);
});

describe("a blank reference in a flat log is a blank", () => {
  const row = (review: string, ref: string): CellValue[] => [
    review,
    ref,
    "Publish the guidance",
    "May 2022",
    "A",
  ];
  const groundings = (rows: CellValue[][], skip: number) =>
    read([["Review", "Rec No", "Action", "Due", "RAG"], ...rows].map((cells) => cells.slice(skip))).lines.map(
      ({ grounding }) => grounding,
    );
  test("where every row has its review", () => {
    const rows = ["1", "2", "", "3"].map((ref) => row("SCR Child A", ref));
    const others = ["1", "2", "", "3"].map((ref) => row("LCSPR Child B", ref));
    const own = ["grounded", "grounded", "noRecommendation", "grounded"];
    expect(groundings([...rows, ...others], 0)).toEqual([...own, ...own]);
  });
  test("where all but one row have their number", () => {
    const rows = ["1", "2", "3", "4", "", "5", "6", "7", "8"].map((ref) => row("", ref));
    expect(groundings(rows, 1).filter((grounding) => grounding !== "grounded")).toEqual(["noRecommendation"]);
  });
  test("but not where many are blank, as below merged cells", () => {
    const rows = ["1", "", "2", "3", "", "", "4"].map((ref) => row("", ref));
    expect(new Set(groundings(rows, 1))).toEqual(new Set(["grounded"]));
  });
});

describe("what stands around a plan is none of it", () => {
  const head: CellValue[] = ["Ref", "Recommendation", "Action", "Due", "RAG"];
  const full = (ref: string, ...more: CellValue[]): CellValue[] => [
    ref,
    `Recommendation of number ${ref}`,
    `Carry out action number ${ref}`,
    "May 2022",
    "A",
    ...more,
  ];

  test.each<[string, CellValue[][]]>([
    [
      "themes counted beside it",
      [
        [...head, "", "Theme", "Number"],
        full("1", "", "Front door", 2),
        full("2", "", "Schools", 4),
        full("3"),
      ],
    ],
    ["an example below its headings", [head, full("e.g. 1.1"), full("1"), full("2"), full("3")]],
    [
      "ratings written in advance below it",
      [head, full("1"), full("2"), full("3"), ["4", "", "", "", "Red"], ["5", "", "", "", "Red"]],
    ],
    [
      "an introduction that fills a page",
      [...Array.from({ length: 45 }, () => ["About the plan"]), head, full("1"), full("2"), full("3")],
    ],
  ])("%s", (_, table) => {
    const { lines } = read(table);
    expect(lines.map(({ ref, priority, rating }) => [ref, priority, rating])).toEqual(
      ["1", "2", "3"].map((ref) => [ref, null, "amber"]),
    );
  });

  test("a plan in cards is said, and not counted", () => {
    const card = (text: string): CellValue[][] => [
      ["Action", text],
      ["Due date", "31/03/2022"],
      ["RAG", "Red"],
      [],
    ];
    const understood = understand(
      [gridOf([...card("Write to schools"), ...card("Draft it")])],
      usualSettings(),
    );
    expect(understood.lines).toEqual([]);
    expect(understood.findings).toMatchObject([{ kind: "sheetNotUnderstood", severity: "error" }]);
  });
});

describe("who signed the plan off, at its foot, is neither a priority nor a line", () => {
  const header = ["Ref", "Action", "Lead", "Due", "RAG"];
  const row = (ref: string, action = `Carry out action number ${ref}`): CellValue[] => [
    ref,
    action,
    "Chair",
    "May 2022",
    "A",
  ];
  test.each<[string, CellValue[][], string[]]>([
    ["in the first column", [row("1"), row("2"), ["Prepared by the business manager"]], ["1", "2"]],
    [
      "below a blank row",
      [
        row("1"),
        row("2"),
        [""],
        ["Prepared by the manager"],
        ["", "Signed off by the board on 3 March 2021"],
      ],
      ["1", "2"],
    ],
    [
      "an action that begins so, with a lead and a date",
      [row("1"), row("2", "Agreed by all agencies: one form")],
      ["1", "2"],
    ],
    [
      "an action that begins so, right below the others",
      [row("1"), ["2", "Agreed by all agencies: one form", "Chair"]],
      ["1", "2"],
    ],
  ])("%s", (_, rows, refs) => {
    const { lines } = read([header, ...rows]);
    expect(lines.map(({ ref, priority }) => [ref, priority])).toEqual(refs.map((ref) => [ref, null]));
  });
});

test.each([
  "Update Sept 21: two sessions held, a third booked",
  "Progress (12/09/21) - two sessions held",
  "Latest update: two sessions held",
])("%j below an action is neither a line nor the priority of the next", (update) => {
  const { lines } = read([
    ["Ref", "Action", "Lead", "Due", "RAG"],
    ["1", "Deliver training to all teams", "Head", "May 2022", "A"],
    [update],
    ["2", "Review the supervision policy", "Head", "May 2022", "R"],
  ]);
  expect(lines.map(({ ref, priority }) => [ref, priority])).toEqual([
    ["1", null],
    ["2", null],
  ]);
});

test.each(["Update the register", "Update: every policy", "Outcome 1: Children are safe"])(
  "%j stays what it was",
  (text) => {
    const { lines } = read([
      ["Ref", "Action", "Lead", "Due", "RAG"],
      ["1", "Deliver training to all teams", "Head", "May 2022", "A"],
      text.startsWith("Outcome") ? [text] : ["2", text],
      ["3", "Review the supervision policy", "Head", "May 2022", "R"],
    ]);
    const isSection = text.startsWith("Outcome");
    expect(lines.map(({ action }) => action)).toHaveLength(isSection ? 2 : 3);
    expect(lines.at(-1)?.priority).toBe(isSection ? text : null);
  },
);

test("completed actions in a table of their own below are no priority", () => {
  const table = (title: string, refs: string[], rating: string): CellValue[][] => [
    [title],
    ["Ref", "Action", "Lead", "Due", "RAG"],
    ...refs.map((ref) => [ref, `Carry out the work ${ref}`, "Head", "May 2022", rating]),
    [],
  ];
  const { lines } = read([
    ...table("Current actions", ["1", "4"], "A"),
    ...table("Completed actions", ["2", "3"], "G"),
  ]);
  expect(lines.map(({ ref, priority }) => [ref, priority])).toEqual([
    ["1", null],
    ["4", null],
    ["2", null],
    ["3", null],
  ]);
});
