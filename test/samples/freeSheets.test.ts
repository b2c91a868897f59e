import { Workbook } from "@cj-tech-master/excelts";
import { buildFreeWorkbook } from "../../samples/buildWorkbook";
import type { WrittenFreeSheet } from "../../samples/freeSheet";
import { expectedOf } from "./expected";

async function built(...sheets: WrittenFreeSheet[]): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(await buildFreeWorkbook({ saved: "2021-10-12", sheets }));
  return workbook;
}
const drawn = async (sheet: Omit<WrittenFreeSheet, "name">) =>
  (await built({ name: "Plan", ...sheet })).getWorksheet("Plan")!;

describe("a free sheet", () => {
  test.each([
    ["a text", "On track", "On track"],
    ["a reference stays text", "1.10", "1.10"],
    ["a number", 1.1, 1.1],
    ["a truth", true, true],
    ["a text that only looks like a formula", "=not a formula", "=not a formula"],
    ["a formula with what it gave", { value: 3, formula: "=1+2" }, { formula: "1+2", result: 3 }],
    [
      "a formula that went wrong",
      { value: "#REF!", formula: "=A1/0" },
      { formula: "A1/0", result: { error: "#REF!" } },
    ],
    ["a blank", null, null],
  ] as const)("holds %s", async (_what, content, value) => {
    expect((await drawn({ rows: [[content]] })).getCell("A1").value).toEqual(value);
  });

  test("holds real dates as whole days in their format", async () => {
    const cell = (await drawn({ rows: [[{ day: "2021-03-28", shown: "mmm yy" }]] })).getCell("A1");
    expect([(cell.value as Date).toISOString(), cell.numFmt]).toEqual(["2021-03-28T00:00:00.000Z", "mmm yy"]);
  });

  test("keeps a number's format, a struck text, and fills on blanks, plain and of the theme", async () => {
    const sheet = await drawn({
      rows: [
        [
          { value: 1.1, format: "0.00" },
          { value: "done", struck: true, fontColour: "808080" },
          { value: "", fill: "FF0000" },
          { value: "", theme: { index: 5, tint: 0.4 } },
        ],
      ],
    });
    expect(sheet.getCell("A1").numFmt).toBe("0.00");
    expect(sheet.getCell("B1").font).toMatchObject({ strike: true, color: { argb: "FF808080" } });
    expect(sheet.getCell("C1")).toMatchObject({ value: null, fill: { fgColor: { argb: "FFFF0000" } } });
    expect(sheet.getCell("D1").fill).toMatchObject({ fgColor: { theme: 5, tint: 0.4 } });
  });

  test("stands where it starts, with its merges, hidden rows and columns, filter and freeze", async () => {
    const sheet = await drawn({
      start: "C4",
      rows: [
        ["Ref", "Action", "RAG"],
        ["1", "Do it", "G"],
        ["", "Do more", "A"],
      ],
      merges: ["C5:C6"],
      hiddenRows: [6],
      hiddenColumns: ["E"],
      filter: "C4:E6",
      freeze: "A5",
    });
    expect([sheet.getCell("C4").value, sheet.getCell("D6").value]).toEqual(["Ref", "Do more"]);
    expect(sheet.getCell("C6").master.address).toBe("C5");
    expect([sheet.getRow(5).hidden, sheet.getRow(6).hidden]).toEqual([false, true]);
    expect(sheet.getColumn("E").hidden).toBe(true);
    expect(sheet.autoFilter).toBe("C4:E6");
    expect(sheet.views[0]).toMatchObject({ state: "frozen", ySplit: 4 });
    expect(sheet.getCell("C4").font).toMatchObject({ bold: true });
    expect(sheet.pageSetup.printTitlesRow).toBe("4:4");
  });

  test("may be a real table with a totals row", async () => {
    const sheet = await drawn({
      rows: [
        ["Ref", "Action", "RAG"],
        ["1", "Do it", "G"],
        ["Total", "", { value: 1, formula: "=SUBTOTAL(103,C2:C2)" }],
      ],
      table: { name: "tblActions", ref: "A1:C3", totals: true },
    });
    const model = sheet.getTable("tblActions").model;
    expect(model).toMatchObject({ ref: "A1:C3", totalsRow: true });
    expect(model.columns.map(({ name }) => name)).toEqual(["Ref", "Action", "RAG"]);
    expect(sheet.getCell("A3").value).toBe("Total");
    expect(sheet.getCell("C3").value).toMatchObject({ formula: "SUBTOTAL(103,C2:C2)" });
  });

  test("may be hidden or protected, and its borders may reach further than its text", async () => {
    const workbook = await built(
      { name: "Plan", rows: [["Plan"]], protected: true, formattedBlank: ["A2:H40"] },
      { name: "Old", rows: [["Old"]], hidden: true },
    );
    const [plan, old] = workbook.worksheets;
    expect([plan!.state, old!.state]).toEqual(["visible", "hidden"]);
    expect(plan!.sheetProtection).toBeTruthy();
    expect(plan!.rowCount).toBe(40);
    expect(plan!.getCell("H40").border?.left?.style).toBe("thin");
  });

  test("colours by rules: a cell's own text, or the text of another column", async () => {
    const sheet = await drawn({
      rows: [["x"]],
      rules: [
        { range: "F6:F40", text: "Red", fill: "FF0000" },
        { range: "G6:G40", text: "Green", fill: "92D050", column: "J" },
      ],
      lists: [{ range: "F6:F7", texts: ["Red", "Green"] }],
    });
    const rules = sheet.conditionalFormattings.flatMap((format) => format.rules);
    expect(rules).toMatchObject([
      { type: "cellIs", operator: "equal", formulae: ['"Red"'] },
      { type: "expression", formulae: ['$J6="Green"'] },
    ]);
    expect(sheet.getCell("F7").dataValidation).toMatchObject({ type: "list", formulae: ['"Red,Green"'] });
  });

  test("is refused when it says something that is no part of the format", async () => {
    const wrong = { name: "Plan", rows: [[{ value: 1, colour: "red" }]] } as unknown as WrittenFreeSheet;
    await expect(buildFreeWorkbook({ saved: "2021-10-12", sheets: [wrong] })).rejects.toThrow();
  });
});

describe("the word-born plan and its clean twin", () => {
  const [messy, clean] = [expectedOf("06-word-born-plan"), expectedOf("06-word-born-plan-clean")];

  test("must give the same totals and the same lines", () => {
    expect(messy.totals).toEqual(clean.totals);
    expect(messy.priorities).toEqual(clean.priorities);
    const lines = ({ lines }: typeof messy) => lines!.map((line) => ({ ...line, row: 0 }));
    expect(lines(messy)).toEqual(lines(clean));
  });
});

test("the quality plan is split into 39 actions that must be done and 49 that should", () => {
  const { priorities } = expectedOf("05-quality-plan-colours");
  expect(priorities!.map(({ name, lines }) => [name, lines])).toEqual([
    ["MUST DO", 39],
    ["SHOULD DO", 49],
  ]);
});
