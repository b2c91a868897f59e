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
  expect(read.numberFormat?.map((row) => row[4])).toEqual(["@", "0%", "General", "General"]);
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

test("formats are set and read back, and null where cells differ", async () => {
  const { onSheet, host } = openExcel();
  await onSheet((sheet) => {
    const head = sheet.getRange("A1:B1");
    head.format.fill.color = "#1f4e78";
    head.format.font.color = "white";
    head.format.font.bold = true;
    head.format.font.italic = true;
    head.format.font.underline = "Single";
    head.format.font.strikethrough = true;
    head.format.font.size = 14;
    head.format.font.name = "Arial";
    head.format.wrapText = true;
    head.format.horizontalAlignment = "Center";
    head.format.verticalAlignment = "Top";
    head.format.indentLevel = 2;
    head.format.columnWidth = 90;
    head.format.rowHeight = 30;
    const edge = head.format.borders.getItem("EdgeBottom");
    edge.style = "Continuous";
    edge.color = "#FF0000";
    edge.weight = "Medium";
  });
  const loaded = await onSheet(async (sheet, context) => {
    const head = sheet.getRange("A1:B1");
    const format = head.format;
    format.load("columnWidth,rowHeight,wrapText,horizontalAlignment,verticalAlignment,indentLevel");
    format.load(
      "fill/color,font/bold,font/italic,font/underline,font/strikethrough,font/color,font/size,font/name",
    );
    const edge = format.borders.getItem("EdgeBottom");
    edge.load("style,color,weight");
    const mixed = sheet.getRange("A1:A2").format;
    mixed.load("fill/color,font/bold,columnWidth,rowHeight");
    const plain = sheet.getRange("C3").format.fill;
    plain.load("color");
    await context.sync();
    return { format: format.toJSON(), edge: edge.toJSON(), mixed: mixed.toJSON(), plain: plain.color };
  });
  expect(loaded.format).toMatchObject({
    rowHeight: 30,
    columnWidth: 90,
    wrapText: true,
    horizontalAlignment: "Center",
    verticalAlignment: "Top",
    indentLevel: 2,
    fill: { color: "#1F4E78" },
    font: {
      bold: true,
      italic: true,
      underline: "Single",
      strikethrough: true,
      color: "#FFFFFF",
      size: 14,
      name: "Arial",
    },
  });
  expect(loaded.edge).toMatchObject({ style: "Continuous", color: "#FF0000", weight: "Medium" });
  expect(loaded.mixed).toMatchObject({
    fill: { color: null },
    font: { bold: null },
    columnWidth: 90,
    rowHeight: null,
  });
  // No fill reads as white.
  expect(loaded.plain).toBe("#FFFFFF");
  expect(host.crashes).toEqual([]);
});

test("properties are read by cell, row and column in the shape they were asked for", async () => {
  const { onSheet, workbook, host } = openExcel();
  const sheetId = workbook.sheets()[0]!;
  await onSheet((sheet) => {
    sheet.getRange("A1:B3").values = [
      ["a", "b"],
      ["c", "d"],
      ["e", "f"],
    ];
    sheet.getRange("2:2").rowHidden = true;
    sheet.getRange("B:B").columnHidden = true;
    sheet
      .getRange("A1:B1")
      .setCellProperties([
        [
          { format: { fill: { color: "#FF0000" }, font: { bold: true } } },
          { format: { fill: { color: "#00FF00" } } },
        ],
      ]);
  });
  const read = await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:B3");
    const cells = range.getCellProperties({
      address: true,
      format: { fill: { color: true }, font: { bold: true } },
    });
    const rows = range.getRowProperties({ rowHidden: true, rowIndex: true });
    const columns = range.getColumnProperties({ columnHidden: true });
    const all = sheet.getRange("A1:A3");
    all.load("rowHidden,columnHidden,hidden");
    await context.sync();
    return {
      cells: cells.value,
      rows: rows.value,
      columns: columns.value,
      all: [all.rowHidden, all.columnHidden],
    };
  });
  expect(read.cells[0]).toEqual([
    { address: "Sheet1!A1", format: { fill: { color: "#FF0000" }, font: { bold: true } } },
    { address: "Sheet1!B1", format: { fill: { color: "#00FF00" }, font: { bold: false } } },
  ]);
  expect(read.rows).toEqual([
    { rowHidden: false, rowIndex: 0 },
    { rowHidden: true, rowIndex: 1 },
    { rowHidden: false, rowIndex: 2 },
  ]);
  expect(read.columns).toEqual([{ columnHidden: false }, { columnHidden: true }]);
  expect(read.all).toEqual([null, false]);
  expect(workbook.isRowHidden(sheetId, 1)).toBe(true);
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

test("cells are merged, unmerged, selected and fitted", async () => {
  const { onSheet, workbook, host } = openExcel();
  const merged = await onSheet(async (sheet, context) => {
    sheet.getRange("A1:B1").merge();
    sheet.getRange("A2:B3").merge(true);
    const areas = sheet.getRange("A1:C9").getMergedAreasOrNullObject();
    areas.load("address,areaCount");
    await context.sync();
    sheet.getRange("A1:B3").unmerge();
    const none = sheet.getRange("A1:C9").getMergedAreasOrNullObject();
    await context.sync();
    expect(none.isNullObject).toBe(true);
    return areas.toJSON();
  });
  expect(merged).toMatchObject({ areaCount: 3, address: "Sheet1!A1:B1,Sheet1!A2:B2,Sheet1!A3:B3" });
  const selected = await onSheet(async (sheet, context) => {
    sheet.getRange("A1").values = [["A long heading that needs a wide column to be read"]];
    sheet.getRange("A:A").format.autofitColumns();
    sheet.getRange("C4:D5").select();
    const selection = context.workbook.getSelectedRange();
    const active = context.workbook.getActiveCell();
    selection.load("address");
    active.load("address");
    await context.sync();
    return [selection.address, active.address];
  });
  expect(selected).toEqual(["Sheet1!C4:D5", "Sheet1!C4"]);
  expect(workbook.columnWidth(workbook.sheets()[0]!, 0)).toBeGreaterThan(200);
  expect(host.crashes).toEqual([]);
});

test("several ranges are formatted and given rules at once", async () => {
  const { onSheet, workbook, host } = openExcel();
  const sheetId = workbook.sheets()[0]!;
  await onSheet((sheet) => {
    const areas = sheet.getRanges("A1:A3,C1:C3");
    areas.format.fill.color = "#FFFF00";
    areas.conditionalFormats.add("Custom").custom.rule.formula = "=$A1>1";
  });
  expect([workbook.look(sheetId, 1, 0).fill, workbook.look(sheetId, 1, 1).fill]).toEqual(["#FFFF00", ""]);
  expect(workbook.rules(sheetId)[0]?.zones).toHaveLength(2);
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
