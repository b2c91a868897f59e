import { understand } from "../../src/plan/understand";
import type { CellValue } from "../../src/plan/sheets/sheetGrid";
import { gridOf } from "./gridOf";
import { key } from "./smallPlan";
import { usualSettings } from "./usualSettings";

// Each of these once gave a wrong figure without a word.
const read = (table: readonly (readonly CellValue[])[]) =>
  understand([gridOf([key, ...table], { name: "Plan" })], usualSettings());

describe("an action without its other cells", () => {
  const alone = (...cells: CellValue[]) => {
    const { lines, findings } = read([
      ["Action", "Lead", "Due", "RAG"],
      ["Deliver training to all teams", "Head", "31/03/2022", "A"],
      cells,
      ["Meet all partners monthly", "Head", "31/12/2022", "G"],
    ]);
    return {
      isLine: lines.some(({ action }) => action === cells[0]),
      priority: lines.at(-1)?.priority,
      said: findings.map(({ kind }) => kind),
    };
  };
  test.each([
    "Review the standard operating procedure",
    "Section 11 audit to be completed by schools",
    "Section 11 Audit to be completed by schools",
    "Part-time post to be advertised",
    "Priority families to be visited",
    "Aim to reduce waits",
    "Standard Operating Procedure to be written",
    "Strand 2 to be agreed",
    "Total number of cases to be audited",
  ])("is a line, and said: %s", (text) => {
    expect(alone(text)).toEqual({ isLine: true, priority: null, said: ["notRated", "noDate"] });
  });
  test.each([
    "Priority 1",
    "Theme: Neglect",
    "Objective 2 Leadership",
    "Workstream A - Front door",
    "LEADERSHIP",
  ])("%s heads the lines below", (text) => {
    expect(alone(text)).toEqual({ isLine: false, priority: text, said: [] });
  });
  test.each(["Note: the chair to write to heads", "Total number of cases to be audited"])(
    "but its rating is a line: %s",
    (text) => {
      expect(alone(text, "", "", "A").isLine).toBe(true);
    },
  );
  test.each([
    "Total number of actions",
    "Total",
    "Sub-total: five actions, of which two are complete",
    "Note: ratings are the board's",
  ])("%s is none", (text) => {
    expect(alone(text)).toEqual({ isLine: false, priority: null, said: [] });
  });
});

test.each([
  ["beside a reference", ["1", "2", "", "4"], [null, null, null, null]],
  ["in the first column", [], [null, null, "GET THREE QUOTES"]],
])("in a plan in capitals, a lone action %s", (_, refs, priorities) => {
  const rows = [
    ["ACTION", "LEAD", "DUE", "RAG"],
    ["WRITE A POLICY FOR ALL", "CLERK", "30/06/2022", "G"],
    ["REPAIR THE FENCE", "CLERK", "31/12/2022", "A"],
    ["GET THREE QUOTES"],
    ["REPORT TO COUNCIL", "CHAIR", "31/12/2022", "A"],
  ];
  const { lines } = read(
    refs.length === 0 ? rows : rows.map((row, at) => [["REF", ...refs][at] ?? "", ...row]),
  );
  expect(lines.map(({ priority }) => priority)).toEqual(priorities);
});
