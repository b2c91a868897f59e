import { sortRows, typeCell } from "../../../workbench/engine/officer";
import { sheetState, workbookState } from "../sheetState";
import { mixedRulesFile, opened } from "../mixedRules";
import { made, put, zone } from "./newWorkbook";

const typed: readonly (readonly [string, string | number | boolean, string])[] = [
  ["12/10/2021", 44481, "12/10/2021"],
  ["1.10", 1.1, "1.1"],
  ["=1+1", 2, "2"],
  ["'=1+1", "=1+1", "=1+1"],
  ["TRUE", true, "TRUE"],
  ["Continuing", "Continuing", "Continuing"],
];

test.each(typed)("an officer who types %s gets %p", (text, value, shown) => {
  const { workbook, sheet } = made();
  typeCell(workbook, sheet, 200, 3, text);
  expect([workbook.value(sheet, 200, 3), workbook.text(sheet, 200, 3)]).toEqual([value, shown]);
  expect([workbook.undo(), workbook.value(sheet, 200, 3)]).toEqual([true, ""]);
});

test("what is typed into a text cell is text", () => {
  const { workbook, sheet } = made();
  workbook.setLook(sheet, zone(0, 0, 0, 0), { numberFormat: "@" });
  typeCell(workbook, sheet, 0, 0, "1.10");
  expect(workbook.value(sheet, 0, 0)).toBe("1.10");
});

test("sorted rows take their fills and formats along, not their borders and rules, and undo at once", () => {
  const { workbook, sheet } = made();
  ["Amber", "Red", "Green"].forEach((rating, at) => {
    put(workbook, sheet, at + 1, 0, `1.${at}0`);
    put(workbook, sheet, at + 1, 1, rating);
  });
  workbook.setLook(sheet, zone(2, 1, 2, 1), { fill: "#FF0000", bold: true });
  workbook.setLook(sheet, zone(2, 0, 2, 0), { numberFormat: "@" });
  workbook.setBorder(sheet, zone(2, 1, 2, 1), "bottom", { style: "thin", color: "#000000" });
  const looks = { fill: "#FFF2CC", color: null, bold: null, stopIfTrue: false };
  workbook.addRule({ sheet, zones: [zone(2, 1, 2, 1)], formula: "=TRUE", ...looks }, 0);
  const before = sheetState(workbook, sheet);
  sortRows(workbook, sheet, zone(1, 0, 3, 1), 1, "descending");
  const column = (at: number) => [1, 2, 3].map((row) => workbook.value(sheet, row, at));
  expect([column(0), column(1)]).toEqual([
    ["1.10", "1.20", "1.00"],
    ["Red", "Green", "Amber"],
  ]);
  expect([1, 2].map((row) => workbook.look(sheet, row, 1).fill)).toEqual(["#FF0000", ""]);
  expect([1, 2].map((row) => workbook.look(sheet, row, 0).numberFormat)).toEqual(["@", "General"]);
  expect(workbook.border(sheet, 2, 1, "bottom")).toEqual({ style: "thin", color: "#000000" });
  expect(sheetState(workbook, sheet).rules).toEqual(before.rules);
  expect(workbook.undo()).toBe(true);
  expect(sheetState(workbook, sheet)).toEqual(before);
});

describe("the state of a sheet", () => {
  const changes: readonly (readonly [string, (at: Awaited<ReturnType<typeof filled>>) => void])[] = [
    ["a value", ({ workbook, sheet }) => put(workbook, sheet, 3, 1, "other")],
    ["a fill", ({ workbook, sheet }) => workbook.setLook(sheet, zone(3, 1, 3, 1), { fill: "#FF0000" })],
    ["a font", ({ workbook, sheet }) => workbook.setLook(sheet, zone(3, 1, 3, 1), { bold: true })],
    ["a format", ({ workbook, sheet }) => workbook.setLook(sheet, zone(3, 1, 3, 1), { numberFormat: "@" })],
    [
      "a border",
      ({ workbook, sheet }) =>
        workbook.setBorder(sheet, zone(3, 1, 3, 1), "top", { style: "thin", color: "#000000" }),
    ],
    ["a width", ({ workbook, sheet }) => workbook.setColumnWidth(sheet, 1, 99)],
    ["a hidden row", ({ workbook, sheet }) => workbook.setRowHidden(sheet, 3, true)],
    ["a merge", ({ workbook, sheet }) => workbook.merge(sheet, zone(3, 1, 4, 1))],
    ["a rule's order", ({ workbook, sheet }) => workbook.moveRule(workbook.rules(sheet)[0]!.id, 1)],
    [
      "a rule's stop",
      ({ workbook, sheet }) => workbook.updateRule(workbook.rules(sheet)[0]!.id, { stopIfTrue: true }),
    ],
    ["a rule less", ({ workbook, sheet }) => workbook.removeRule(workbook.rules(sheet)[8]!.id)],
    ["a table", ({ workbook, sheet }) => void workbook.addTable(sheet, zone(0, 0, 4, 3), true)],
  ];
  const filled = async () => {
    const workbook = await opened(await mixedRulesFile());
    return { workbook, sheet: workbook.sheets()[0]! };
  };

  test.each(changes)("tells %s", async (_, change) => {
    const at = await filled();
    const before = workbookState(at.workbook);
    change(at);
    expect(workbookState(at.workbook)).not.toEqual(before);
    at.workbook.undo();
    expect(workbookState(at.workbook)).toEqual(before);
  });

  test("is taken of 5,000 rows in a moment", () => {
    const { workbook, sheet } = made();
    workbook.batch(() => {
      for (let row = 0; row < 5000; row++)
        for (let column = 0; column < 12; column++)
          put(workbook, sheet, row, column, `Cell ${row} ${column}`);
    });
    const start = performance.now();
    expect(Object.keys(sheetState(workbook, sheet).cells)).toHaveLength(60_000);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
