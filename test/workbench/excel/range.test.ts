import { openExcel } from "../openExcel";

test("values are written and read as Excel does", async () => {
  const { onSheet, host } = openExcel();
  await onSheet((sheet) => {
    sheet.getRange("A1:C3").values = [
      ["Ref", "Action", "Due"],
      ["'1.10", "-chase provider", "10/12/2021"],
      [3, true, "=1+1"],
    ];
    sheet.getRange("A4:C4").values = [["kept", "kept", "kept"]];
    sheet.getRange("A4:C4").values = [[null, "", "new"]] as never;
    sheet.getRange("E1:E2").numberFormat = [["@"], ["0%"]];
    sheet.getRange("E1:E2").values = [["=x"], ["50%"]];
    sheet.getRange("G1:H2").values = "same" as never;
  });
  const read = await onSheet(async (sheet, context) => {
    const used = sheet.getUsedRange(true);
    used.load(
      "address,values,formulas,text,valueTypes,numberFormat,numberFormatCategories,rowCount,columnCount",
    );
    await context.sync();
    return used.toJSON();
  });
  expect(read).toMatchObject({ address: "Sheet1!A1:H4", rowCount: 4, columnCount: 8 });
  expect(read.values).toEqual([
    ["Ref", "Action", "Due", "", "=x", "", "same", "same"],
    ["1.10", "#NAME?", 44481, "", 0.5, "", "same", "same"],
    [3, true, 2, "", "", "", "", ""],
    ["kept", "", "new", "", "", "", "", ""],
  ]);
  expect(read.formulas?.[1]?.[1]).toBe("=-chase provider");
  expect(read.formulas?.[2]?.[2]).toBe("=1+1");
  expect(read.valueTypes?.map((row) => row.slice(0, 4))).toEqual([
    ["String", "String", "String", "Empty"],
    ["String", "Error", "Double", "Empty"],
    ["Double", "Boolean", "Double", "Empty"],
    ["String", "Empty", "String", "Empty"],
  ]);
  expect(read.numberFormat?.map((row) => row[4] as unknown)).toEqual(["@", "0%", "General", "General"]);
  expect(read.numberFormatCategories?.[1]?.[2]).toBe("Date");
  expect(read.text?.[1]?.[4]).toBe("50%");
  expect(host.crashes).toEqual([]);
});

test("twelve thousand cells travel in pieces and arrive whole", async () => {
  const { onSheet, host } = openExcel();
  const block = Array.from({ length: 1_000 }, (_, row) =>
    Array.from({ length: 12 }, (__, column) => (column % 3 === 0 ? row * column : `text ${row} ${column}`)),
  );
  await onSheet((sheet) => {
    sheet.getRangeByIndexes(0, 0, 1_000, 12).values = block;
  });
  const values = await onSheet(async (sheet, context) => {
    const used = sheet.getUsedRange();
    used.load("values");
    await context.sync();
    return used.values as unknown;
  });
  expect(values).toEqual(block);
  expect(host.crashes).toEqual([]);
});

test("ranges are reached from ranges", async () => {
  const { onSheet, host } = openExcel();
  const addresses = await onSheet(async (sheet, context) => {
    sheet.getRange("B2:C3").values = [
      ["a", ""],
      ["", "d"],
    ];
    const range = sheet.getRange("B2:D5");
    const reached = {
      cell: range.getCell(1, 1),
      row: range.getRow(2),
      column: range.getColumn(0),
      lastCell: range.getLastCell(),
      lastRow: range.getLastRow(),
      lastColumn: range.getLastColumn(),
      larger: range.getResizedRange(1, -1),
      sized: range.getAbsoluteResizedRange(2, 2),
      moved: range.getOffsetRange(1, 1),
      bounding: range.getBoundingRect("F7"),
      both: range.getIntersectionOrNullObject("A1:B3"),
      used: range.getUsedRange(true),
      rows: range.getEntireRow(),
      columns: range.getEntireColumn(),
      named: sheet.getRangeByIndexes(4, 0, 2, 2),
      whole: sheet.getRange(),
    };
    const none = range.getIntersectionOrNullObject("A1");
    const empty = sheet.getRange("F1:G9").getUsedRangeOrNullObject(true);
    for (const each of Object.values(reached)) each.load("address");
    await context.sync();
    expect([none.isNullObject, empty.isNullObject]).toEqual([true, true]);
    return Object.fromEntries(
      Object.entries(reached).map(([name, { address }]) => [name, address.replace("Sheet1!", "")]),
    );
  });
  expect(addresses).toEqual({
    cell: "C3",
    row: "B4:D4",
    column: "B2:B5",
    lastCell: "D5",
    lastRow: "B5:D5",
    lastColumn: "D2:D5",
    larger: "B2:C6",
    sized: "B2:C3",
    moved: "C3:E6",
    bounding: "B2:F7",
    both: "B2:B3",
    used: "B2:C3",
    rows: "2:5",
    columns: "B:D",
    named: "A5:B6",
    whole: "A:XFD",
  });
  expect(host.crashes).toEqual([]);
});

test("clearing takes what was asked for", async () => {
  const { onSheet, workbook, host } = openExcel();
  const sheetId = workbook.sheets()[0]!;
  await onSheet((sheet) => {
    for (const address of ["A1", "A2", "A3"]) {
      sheet.getRange(address).values = [["x"]];
      sheet.getRange(address).format.fill.color = "#FF0000";
    }
    sheet.getRange("A1").clear("Contents");
    sheet.getRange("A2").clear("Formats");
    sheet.getRange("A3").clear();
  });
  const left = [0, 1, 2].map((row) => [workbook.value(sheetId, row, 0), workbook.look(sheetId, row, 0).fill]);
  expect(left).toEqual([
    ["", "#FF0000"],
    ["x", ""],
    ["", ""],
  ]);
  expect(host.crashes).toEqual([]);
});

test("whole columns read as null and refuse values", async () => {
  const { onSheet, codeOf } = openExcel();
  const values = await onSheet(async (sheet, context) => {
    const column = sheet.getRange("A:A");
    column.load("values,cellCount");
    await context.sync();
    return [column.values as unknown, column.cellCount];
  });
  expect(values).toEqual([null, 1_048_576]);
  const write = (sheet: Excel.Worksheet) => {
    sheet.getRange("A:A").values = "x" as never;
  };
  expect(await codeOf(write)).toBe("RangeExceedsLimit");
});

test("a hyperlink is kept", async () => {
  const { onSheet } = openExcel();
  const link = await onSheet(async (sheet, context) => {
    const cell = sheet.getRange("A1");
    cell.hyperlink = { documentReference: "Sheet1!B2", textToDisplay: "go" };
    cell.load("hyperlink,values");
    await context.sync();
    return [cell.hyperlink, cell.values[0]?.[0] as unknown];
  });
  expect(link).toEqual([{ documentReference: "Sheet1!B2", textToDisplay: "go" }, "go"]);
});
