import { openExcel } from "../openExcel";

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
