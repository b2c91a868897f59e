import { Workbook } from "@cj-tech-master/excelts";
import { codec } from "../../../workbench/engine/codec";
import { openExcelInNode } from "../../../workbench/protocol/nodeBridge";
import { openExcel } from "../openExcel";
import type { OpenExcel } from "../openExcel";

const rows = [
  ["Review", "Red", "Green"],
  ["A", 1, 2],
  ["B", 3, 4],
];

let excel: OpenExcel;
beforeEach(async () => {
  excel = openExcel();
  await excel.onSheet((sheet) => {
    sheet.getRange("A1:C3").values = rows;
    const table = sheet.tables.add("A1:C3", true);
    table.name = "Ratings";
    table.style = "TableStyleLight1";
    table.showBandedRows = false;
    table.showFilterButton = false;
  });
});
afterEach(() => expect(excel.host.crashes).toEqual([]));

test("a table is found from the sheet and from the workbook, with all its parts", async () => {
  const seen = await excel.onSheet(async (sheet, context) => {
    const table = context.workbook.tables.getItem("ratings");
    table.load("id,name,style,showHeaders,showBandedRows,showFilterButton,showTotals");
    table.worksheet.load("name");
    table.columns.load("items/name,items/index,items/id,count");
    table.rows.load("items/index,items/values,count");
    const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
    const column = table.columns.getItem("Green").getDataBodyRange();
    for (const part of [...parts, column]) part.load("address,values");
    const all = sheet.tables;
    all.load("items/name,count");
    const named = sheet.getRange("Ratings");
    named.load("address");
    await context.sync();
    return {
      table: table.toJSON(),
      sheet: table.worksheet.name,
      parts: parts.map(({ address }) => address),
      columns: table.columns.items.map(({ name, index, id }) => [name, index, id]),
      rows: table.rows.items.map(({ values }) => values[0] as unknown),
      green: column.values,
      count: all.count,
      named: named.address,
    };
  });
  expect(seen).toMatchObject({
    table: {
      name: "Ratings",
      style: "TableStyleLight1",
      showHeaders: true,
      showBandedRows: false,
      showFilterButton: false,
      showTotals: false,
    },
    sheet: "Sheet1",
    parts: ["Sheet1!A1:C3", "Sheet1!A1:C1", "Sheet1!A2:C3"],
    columns: [
      ["Review", 0, 1],
      ["Red", 1, 2],
      ["Green", 2, 3],
    ],
    rows: rows.slice(1),
    green: [[2], [4]],
    count: 1,
    named: "Sheet1!A2:C3",
  });
});

test("resizing keeps the heading row, and names new columns", async () => {
  const seen = await excel.onSheet(async (sheet, context) => {
    const table = sheet.tables.getItem("Ratings");
    table.resize("A1:D5");
    const header = table.getHeaderRowRange();
    header.load("values");
    table.getRange().load("address");
    const range = table.getRange();
    range.load("address");
    await context.sync();
    return [range.address, header.values];
  });
  expect(seen).toEqual(["Sheet1!A1:D5", [["Review", "Red", "Green", "Column4"]]]);
});

test("headings are made texts, named and made different", async () => {
  const headings = await excel.onSheet(async (sheet, context) => {
    sheet.getRange("F1:I2").values = [
      ["Red", "", "red", 2021],
      [1, 2, 3, 4],
    ];
    const header = sheet.tables.add("F1:I2", true).getHeaderRowRange();
    header.load("values");
    await context.sync();
    return header.values[0] as unknown;
  });
  expect(headings).toEqual(["Red", "Column2", "red2", "2021"]);
});

type Batch = (sheet: Excel.Worksheet) => unknown;
const refused: [what: string, code: string, batch: Batch][] = [
  ["a table over another", "InvalidOperation", (sheet) => sheet.tables.add("C3:D6", true)],
  [
    "growing over another",
    "InvalidOperation",
    (sheet) => {
      sheet.tables.add("A6:C8", true);
      sheet.tables.getItem("Ratings").resize("A1:C6");
    },
  ],
  ["moving the heading row", "InvalidArgument", (sheet) => sheet.tables.getItem("Ratings").resize("A2:C5")],
  [
    "leaving only the heading row",
    "InvalidArgument",
    (sheet) => sheet.tables.getItem("Ratings").resize("A1:C1"),
  ],
  [
    "a name with a space",
    "InvalidArgument",
    (sheet) => {
      sheet.tables.getItem("Ratings").name = "My table";
    },
  ],
  [
    "a name that is an address",
    "InvalidArgument",
    (sheet) => {
      sheet.tables.getItem("Ratings").name = "AB12";
    },
  ],
  [
    "a name that is taken",
    "ItemAlreadyExists",
    (sheet) => {
      sheet.tables.add("F1:G2", true).name = "RATINGS";
    },
  ],
];
test.each(refused)("Excel refuses %s", async (_, code, batch) => {
  expect(await excel.codeOf(batch)).toBe(code);
});

const ends: [what: string, batch: Batch, left: unknown][] = [
  ["deleted, its cells go", (sheet) => sheet.tables.getItem("Ratings").delete(), ""],
  [
    "turned into a range, its cells stay",
    (sheet) => sheet.tables.getItem("Ratings").convertToRange(),
    "Review",
  ],
  ["cleared as a whole, it goes", (sheet) => sheet.getUsedRange().clear(), ""],
];
test.each(ends)("when a table is %s", async (_, batch, left) => {
  await excel.onSheet(batch);
  const sheetId = excel.workbook.sheets()[0]!;
  expect([excel.workbook.tables().length, excel.workbook.value(sheetId, 0, 0)]).toEqual([0, left]);
});

test("clearing its body leaves the table", async () => {
  await excel.onSheet((sheet) => sheet.tables.getItem("Ratings").getDataBodyRange().clear());
  expect(excel.workbook.tables()).toHaveLength(1);
});

test("a totals row that a file brings is shown, and is no part of the body", async () => {
  const file = new Workbook();
  file.addWorksheet("Plan").addTable({
    name: "Actions",
    ref: "A1",
    headerRow: true,
    totalsRow: true,
    columns: [{ name: "Action", totalsRowLabel: "Total" }],
    rows: [["Train all staff"], ["Publish the policy"]],
  });
  const read = await codec.read(await file.xlsx.writeBuffer());
  if (!read.ok) throw new Error(read.why);
  const opened = openExcelInNode(read.value.workbook);
  const seen = await opened.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Actions");
    table.load("showTotals");
    const [whole, body] = [table.getRange(), table.getDataBodyRange()];
    for (const range of [whole, body]) range.load("address");
    await context.sync();
    return [table.showTotals, whole.address, body.address];
  });
  expect(seen).toEqual([true, "Plan!A1:A4", "Plan!A2:A3"]);
});
