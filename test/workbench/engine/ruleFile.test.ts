import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import fc from "fast-check";
import { codec } from "../../../workbench/engine/codec";
import { createLiveWorkbook } from "../../../workbench/engine/createLiveWorkbook";
import type { NewRule } from "../../../workbench/engine/liveWorkbook";
import type { RuleLine } from "../../../workbench/engine/ruleWords";
import { insideOf } from "../../../workbench/engine/model/inside";
import { spreadsheetModel } from "../../../workbench/engine/spreadsheetModel";
import { mixedRules, mixedRulesFile, opened, reopened } from "../mixedRules";
import { made, put, zone } from "./newWorkbook";

const none = { top: null, bottom: null, left: null, right: null };
const ruleOn = (sheet: string, changes: Partial<NewRule> = {}): NewRule => ({
  sheet,
  zones: [zone(1, 1, 3, 2)],
  formula: '=N("action-plan:overdue")=0',
  fill: "#FFF2CC",
  color: "#9C0006",
  bold: true,
  stopIfTrue: false,
  ...changes,
});

const styles = ["Continuous", "Dash", "DashDot", "DashDotDot", "Dot"] as const;

test.each(styles)("a rule's %s border comes back from the file", async (style) => {
  const { workbook, sheet } = made();
  const line: RuleLine = { style, color: "#C00000" };
  const rule = workbook.addRule(ruleOn(sheet, { borders: { ...none, top: line, right: line } }), 0);
  const again = await reopened(workbook);
  expect(again.rules(sheet)).toEqual([{ ...rule, id: expect.any(String) as string }]);
  // Read from a file, looked at and written again it is still the same.
  expect((await reopened(again)).rules(sheet)).toEqual(again.rules(sheet));
});

test("a border that is changed after reading is written as it is now", async () => {
  const workbook = await opened(await mixedRulesFile());
  const [sheet = ""] = workbook.sheets();
  const { id, borders } = workbook.rules(sheet)[1]!;
  expect(borders).toEqual({
    ...none,
    top: { style: "Continuous", color: "#C00000" },
    bottom: { style: "DashDot", color: "#C00000" },
  });
  const now = { ...none, top: { style: "Dot", color: "#0000FF" } } as const;
  workbook.updateRule(id, { borders: now });
  expect((await reopened(workbook)).rules(sheet)[1]!.borders).toEqual(now);
});

test("rules of every kind come back in their order, on their cells", async () => {
  const workbook = await opened(await mixedRulesFile());
  const [sheet = ""] = workbook.sheets();
  expect(workbook.rules(sheet).map(({ kind }) => kind)).toEqual(mixedRules.map(([, kind]) => kind));
  expect((await reopened(workbook)).rules(sheet)).toEqual(workbook.rules(sheet));
});

const formulas: readonly (readonly [string, boolean])[] = [
  ['=N("action-plan:overdue")=0', true],
  ['=AND(N("action-plan:dueSoon")=0,TRUE)', true],
  ["=N(\"Sheet1!A1:B2, SUM(1) <&> tblPlan[Due] 'x'!A1\")=0", true],
  ['=N("_xlfn.XLOOKUP(")=0', true],
  ['=$A2="R"', false],
  ['=$A2="=1+1"', false],
];

describe.each(formulas)("the formula %s", (formula, everywhere) => {
  test("is kept letter by letter, in the workbook and in its file", async () => {
    const { workbook, sheet } = made();
    workbook.addRule(ruleOn(sheet, { formula }), 0);
    expect(workbook.rules(sheet)[0]!.formula).toBe(formula);
    const bytes = await codec.write(workbook);
    const xml = strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"]!);
    const written = /<formula>(.*?)<\/formula>/s.exec(xml)![1]!;
    const plain = written
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&apos;", "'")
      .replaceAll("&amp;", "&");
    expect(`=${plain}`).toBe(formula);
    expect((await opened(bytes)).rules(sheet)[0]!.formula).toBe(formula);
  });

  test(`holds ${everywhere ? "everywhere" : "not here"}`, () => {
    const { workbook, sheet } = made();
    put(workbook, sheet, 1, 1, "text");
    workbook.addRule(ruleOn(sheet, { formula }), 0);
    const { getters } = spreadsheetModel(workbook);
    const fills = [1, 2, 3].map(
      (row) => getters.getCellComputedStyle({ sheetId: sheet, row, col: 2 }).fillColor,
    );
    expect(fills).toEqual(fills.map(() => (everywhere ? "#FFF2CC" : undefined)));
  });
});

// The library's own formulas cannot hold quotation marks within text, nor a backslash at its end.
test("any plain text in a marker is kept", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ minLength: 1, maxLength: 30, unit: "grapheme-ascii" }), async (text) => {
      const { workbook, sheet } = made();
      const formula = `=N("${text.replace(/["\\]/g, "'")}")=0`;
      workbook.addRule(ruleOn(sheet, { formula }), 0);
      expect((await reopened(workbook)).rules(sheet)[0]!.formula).toBe(formula);
    }),
    { numRuns: 25 },
  );
});

describe("where rules hold", () => {
  const fillAt = (workbook: ReturnType<typeof made>["workbook"], sheet: string, row: number, col: number) =>
    spreadsheetModel(workbook).getters.getCellComputedStyle({ sheetId: sheet, row, col }).fillColor;

  test("a formula is read from the first cell of all the zones", () => {
    const { workbook, sheet } = made();
    for (const row of [1, 5, 7]) put(workbook, sheet, row, 0, "R");
    workbook.addRule(ruleOn(sheet, { formula: '=$A2="R"', zones: [zone(1, 1, 2, 1), zone(5, 1, 7, 1)] }), 0);
    expect([1, 2, 5, 6, 7].map((row) => fillAt(workbook, sheet, row, 1))).toEqual([
      ...["#FFF2CC", undefined, "#FFF2CC", undefined, "#FFF2CC"],
    ]);
  });

  test("a formula holds for cells with errors too", () => {
    const { workbook, sheet } = made();
    workbook.write(sheet, 1, 1, { kind: "formula", formula: "=1/0" });
    workbook.addRule(ruleOn(sheet), 0);
    expect(fillAt(workbook, sheet, 1, 1)).toBe("#FFF2CC");
  });

  test("a rule that stops the rest leaves nothing of them where it holds", () => {
    const { workbook, sheet } = made();
    put(workbook, sheet, 1, 0, "stop");
    workbook.addRule(ruleOn(sheet), 0);
    workbook.addRule(ruleOn(sheet, { formula: '=$A2="stop"', fill: null, stopIfTrue: true }), 0);
    expect([1, 2].map((row) => fillAt(workbook, sheet, row, 1))).toEqual([undefined, "#FFF2CC"]);
  });

  test("rules follow rows that an officer inserts", () => {
    const { workbook, sheet } = made();
    workbook.addRule(ruleOn(sheet), 0);
    insideOf(workbook).run("ADD_COLUMNS_ROWS", {
      sheetId: sheet,
      sheetName: workbook.sheetName(sheet),
      dimension: "ROW",
      base: 0,
      quantity: 2,
      position: "before",
    });
    expect(workbook.rules(sheet)[0]!.zones).toEqual([zone(3, 1, 5, 2)]);
    expect(fillAt(workbook, sheet, 5, 2)).toBe("#FFF2CC");
  });
});

test("whole columns of a file are whole columns here and there again", async () => {
  const parts = unzipSync(await mixedRulesFile());
  const path = "xl/worksheets/sheet1.xml";
  const xml = strFromU8(parts[path]!).replace('sqref="A2:D9"', 'sqref="A1:D1048576 F7:F1048576"');
  const workbook = await opened(zipSync({ ...parts, [path]: strToU8(xml) }));
  const [sheet = ""] = workbook.sheets();
  const wide = [zone(0, 0, 1048575, 3), zone(6, 5, 1048575, 5)];
  const custom = (of: typeof workbook) => of.rules(sheet).find(({ formula }) => formula === '=$A2="R"');
  expect(custom(workbook)!.zones).toEqual(wide);
  const again = await codec.write(workbook);
  expect(strFromU8(unzipSync(again)[path]!)).toContain('sqref="A1:D1048576 F7:F1048576"');
  expect(custom(await opened(again))!.zones).toEqual(wide);
});

test("a formula that the library cannot calculate is kept in the file and holds nowhere", async () => {
  const parts = unzipSync(await mixedRulesFile());
  const path = "xl/worksheets/sheet1.xml";
  const odd = '$A2="""R"""';
  const xml = strFromU8(parts[path]!).replace('$A2="R"', odd).replace("$A2=&quot;R&quot;", odd);
  const workbook = await opened(zipSync({ ...parts, [path]: strToU8(xml) }));
  const [sheet = ""] = workbook.sheets();
  const { getters } = spreadsheetModel(workbook);
  expect(getters.getCellComputedStyle({ sheetId: sheet, row: 1, col: 3 }).fillColor).toBeUndefined();
  expect((await reopened(workbook)).rules(sheet)[1]!.formula).toBe(`=${odd}`);
});

test("a workbook without rules has none", () => {
  const workbook = createLiveWorkbook();
  expect(workbook.rules(workbook.sheets()[0]!)).toEqual([]);
});
