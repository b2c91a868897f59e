import type { CellValue } from "../../../src/plan/sheets/sheetGrid";
import { understand } from "../../../src/plan/understand";
import { gridOf } from "../gridOf";
import { key } from "../smallPlan";
import { usualSettings } from "../usualSettings";

const rowsOf = (...rows: readonly (readonly CellValue[])[]) => {
  const [sheet] = understand([gridOf([key, ...rows])], usualSettings()).sheets;
  return sheet?.rows;
};
const header = ["Ref", "Recommendation", "Action", "Lead", "Due", "RAG"];
const line = (ref: string): CellValue[] => [
  ref,
  `Strengthen oversight of area ${ref}`,
  `Publish guidance ${ref}`,
  "Business Manager",
  "31/05/2022",
  "Amber",
];

test("every row from the header down is told by what it was taken for", () =>
  expect(
    rowsOf(
      header,
      ["Priority 1: Neglect"],
      line("1"),
      line("2"),
      [],
      ["Priority 2: Learning"],
      line("3"),
      line("4"),
      ["Total", "", "4"],
    ),
  ).toEqual({
    read: 9,
    lines: 4,
    recommendations: 0,
    headers: 1,
    sections: 2,
    totals: 1,
    others: 0,
    blank: 1,
  }));

test("a header that stands again is counted with the headers", () => {
  const rows = rowsOf(header, line("1"), line("2"), header, line("3"), line("4"))!;
  expect([rows.lines, rows.headers, rows.read]).toEqual([4, 2, 6]);
});

test("rows that are no lines are told by what they are, and every row is told once", () => {
  const plain = (ref: string): CellValue[] => [
    ref,
    `Publish guidance ${ref}`,
    "Chair",
    "31/05/2022",
    "Amber",
  ];
  const foot = [
    ["Green", "complete"],
    ["Amber", "work has started"],
    ["Note: dates are reviewed by the board."],
  ];
  const tooLittle = ["4", "", "", "31/05/2022", ""];
  const rows = [plain("1"), ["2"], plain("3"), [], tooLittle, plain("5"), ["Total", "", "", "3"], ...foot];
  expect(rowsOf(["Ref", "Action", "Lead", "Due", "RAG"], ...rows)).toEqual({
    ...{ read: 11, lines: 3, recommendations: 0, headers: 1 },
    ...{ sections: 0, totals: 1, others: 5, blank: 1 },
  });
});

test("recommendations in rows of their own are no lines", () => {
  const stated = (ref: string): CellValue[] => [ref, `Strengthen oversight of area ${ref}`, "", "", "", ""];
  const answering = (ref: string): CellValue[] => [ref, "", ...line(ref).slice(2)];
  expect(
    rowsOf(header, stated("1"), answering("1.1"), answering("1.2"), stated("2"), answering("2.1")),
  ).toMatchObject({ read: 6, lines: 3, recommendations: 2, headers: 1, others: 0 });
});

test.each([
  ["a summary of this add-in", "Action plan summary"],
  ["its list of what needs attention", "Action plan: needs attention"],
])("a copy of %s is no plan", (_name, title) => {
  const copy = gridOf([[title], ["For the meeting on 12 October 2021."], header, line("1"), line("2")], {
    name: "Copy",
  });
  const plan = understand([copy], usualSettings());
  expect([plan.sheets[0]?.kind, plan.lines.length]).toEqual(["summary", 0]);
});
