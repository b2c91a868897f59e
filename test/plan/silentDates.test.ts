import { understand } from "../../src/plan/understand";
import type { CellValue } from "../../src/plan/sheets/sheetGrid";
import { gridOf } from "./gridOf";
import { key } from "./smallPlan";
import { day, usualSettings } from "./usualSettings";

// Each of these once gave a wrong figure without a word.
const read = (table: readonly (readonly CellValue[])[], name = "Plan") =>
  understand([gridOf([key, ...table], { name })], usualSettings());
const line = (ref: string, ...rest: CellValue[]): CellValue[] => [
  ref,
  `Carry out action number ${ref}`,
  ...rest,
];

describe("timescale sections", () => {
  const under = (...titles: string[]): CellValue[][] => [
    ["Plan agreed: 2 February 2021"],
    ["Ref", "Action", "Lead", "RAG", "Progress"],
    ...titles.flatMap((title, at) => [
      [title],
      [`${2 * at + 1}`, "Carry out the action", "Board Manager", "Amber", "Discussed."],
      [`${2 * at + 2}`, "Carry out another", "Designated Nurse", "Amber", "Discussed."],
    ]),
  ];

  test.each([
    [
      ["Immediate actions", "Within 3 months", "Longer term"],
      ["2021-02-02", "2021-05-02", null],
    ],
    [
      ["SHORT TERM (by June 2021)", "MEDIUM TERM (by 31 December 2021)", "LONG TERM (by March 2023)"],
      ["2021-06-30", "2021-12-31", "2023-03-31"],
    ],
    [
      ["By June 2021", "By December 2021"],
      ["2021-06-30", "2021-12-31"],
    ],
    [
      ["2020/21", "2021/22"],
      ["2021-03-31", "2022-03-31"],
    ],
    [
      ["Autumn term 2020", "Spring term 2021"],
      ["2020-12-31", "2021-04-30"],
    ],
    [
      ["Q1 2021/22", "Q2 2021/22"],
      ["2021-06-30", "2021-09-30"],
    ],
    [
      ["Phase 1 – by end of June 2021", "Phase 2 – by end of March 2022"],
      ["2021-06-30", "2022-03-31"],
    ],
  ])("%j end one another, and no due column is asked for", (titles, days) => {
    const { lines, questions } = read(under(...titles));
    expect(questions).toEqual([]);
    expect(lines.map(({ due }) => due)).toEqual(
      days.flatMap((one) => (one === null ? [null, null] : [day(one), day(one)])),
    );
  });

  test("what names no day gives none, and is said of each line", () => {
    const { lines, findings } = read(under("By June 2021", "Longer term"));
    expect(lines.map(({ dueKind }) => dueKind)).toEqual(["date", "date", "none", "none"]);
    expect(findings.filter(({ kind }) => kind === "noDate").map(({ found }) => found)).toEqual([
      "Longer term",
      "Longer term",
    ]);
  });
});

test.each([["Position at 12 July 2021"]])("%j is no day from which lengths of time count", (above) => {
  const table = [
    key,
    [above],
    ["Ref", "Action", "Due", "RAG"],
    line("1", "Immediate", "A"),
    line("2", "within 3 months", "A"),
    line("3", "End of Q2", "A"),
  ];
  const { lines } = understand([gridOf(table, { name: "Plan" })], usualSettings({ planAgreed: null }));
  expect(lines.map(({ due }) => due)).toEqual([null, null, day("2021-09-30")]);
});

test.each([
  [["Not on track", "Some issues", "On track", "Complete"]],
  [["RAG key", "Red - not on track", "Amber - some issues", "Green - on track", "Blue - complete"]],
  [["RAG: Green = on track, Amber = some delay, Red = off track, Blue = complete"]],
])("a row of ratings alone is a key: %j", (key) => {
  const { lines } = read([
    ["Ref", "Action", "Lead", "Due", "RAG"],
    ["1", "Carry out the action", "Chair", "May 2021", "Green"],
    ["2", "Carry out another", "Nurse", "June 2021", "Amber"],
    ["3", "Carry out a third", "Chair", "July 2021", "Red"],
    ["4", "Carry out a fourth", "Nurse", "July 2021", "Green"],
    [],
    key,
  ]);
  expect(lines).toHaveLength(4);
});

test("a key above and one below that differ are asked about", () => {
  const table = [
    ["Green = complete; Amber = in progress; Red = not started"],
    ["Ref", "Action", "Due", "RAG"],
    line("1", "May 2021", "Green"),
    line("2", "May 2021", "Amber"),
    [],
    ["RAG: Green = on track, Amber = some delay, Red = off track, Blue = complete"],
  ];
  const { questions } = understand([gridOf(table, { name: "Plan" })], usualSettings());
  expect(questions.map(({ kind }) => kind)).toEqual(["greenMeaning"]);
});

test.each<[string, CellValue[][], (string | null)[]]>([
  [
    "a rule that sets its shares before its colours",
    [
      ["Rating rule: 0-25% red, 26-99% amber, 100% green"],
      ["Ref", "Action", "Due", "% complete"],
      line("1", "May 2021", 100),
      line("2", "May 2021", 50),
      line("3", "May 2021", 10),
    ],
    ["green", "amber", "red"],
  ],
  [
    "numbers that a key explains",
    [
      ["1 = Fully achieved", "2 = On track", "3 = Slipped", "4 = Not achieved"],
      ["Ref", "Action", "Due", "Assessment of progress (1-4)"],
      line("1", "May 2021", 1),
      line("2", "May 2021", 2),
      line("3", "May 2021", 4),
    ],
    ["green", "amber", "red"],
  ],
  [
    "numbers that stand for colours",
    [
      ["Key: 1 = Red, 2 = Amber, 3 = Green"],
      ["Ref", "Action", "Due", "BRAG"],
      line("1", "May 2021", 1),
      line("2", "May 2021", 2),
      line("3", "May 2021", 3),
    ],
    ["red", "amber", "green"],
  ],
  [
    "Y beside Yes",
    [
      ["Ref", "Action", "Due", "Complete?"],
      line("1", "May 2021", "Yes"),
      line("2", "May 2021", "No"),
      line("3", "May 2021", "Y"),
      line("4", "May 2021", "Ongoing"),
      line("5", "May 2021", "Yes"),
    ],
    ["green", "notRated", "green", "amber", "green"],
  ],
  [
    "N/A for the day of open work",
    [
      ["Ref", "Action", "Due", "Date completed"],
      line("1", "May 2021", "12/04/2021"),
      line("2", "May 2021", "n/a"),
      line("3", "May 2021", "No"),
    ],
    ["green", "notRated", "notRated"],
  ],
])("%s", (_, table, ratings) => {
  const given = usualSettings({ acceptGuesses: true, green: "complete" });
  const { lines } = understand([gridOf(table, { name: "Plan" })], given);
  expect(lines.map(({ rating }) => rating)).toEqual(ratings);
});

test.each<[string, string | null, string | null]>([
  ["Term 3 2021/22", null, null],
  ["Spring 2 21/22", null, null],
  ["HT2 2021/22", null, null],
  ["Qs 1-2 2021-22", null, null],
  ["30,09,2021", null, null],
  ["AY 21/22", "2022-07-31", null],
  ["Q2 2021/22", "2021-09-30", null],
  ["30 September, 2021", "2021-09-30", null],
  ["Commenced Sept 2021", null, null],
  ["Extended by Board on 12/09/2021 to 31/12/2021", "2021-12-31", null],
  ["31/12/2021 (agreed by Board 12/09/2021)", "2021-12-31", null],
  ["31/12/2021 - agreed at 14/01/2022 meeting", "2021-12-31", null],
  ["Extended from 30/09/2021 to 31/12/2021", "2021-12-31", "2021-09-30"],
  ["Protocol agreed by 30/09/2021, launch 31/12/2021", "2021-12-31", "2021-09-30"],
  ["Agreed 30/09/2021", "2021-09-30", null],
])("%j is due on %s, first on %s", (written, due, originalDue) => {
  const { lines, findings } = read([
    ["Ref", "Action", "Due", "RAG"],
    line("1", written, "A"),
    ...["2", "3", "4", "5"].map((ref) => line(ref, "31/12/2021", "A")),
  ]);
  const iso = (one: string | null) => (one === null ? null : day(one));
  expect(lines[0]).toMatchObject({ due: iso(due), originalDue: iso(originalDue) });
  const unread = findings.filter(({ kind }) => kind === "unreadableDate" || kind === "statusInDateColumn");
  expect(unread).toHaveLength(due === null ? 1 : 0);
});
