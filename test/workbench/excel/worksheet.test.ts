import { openExcel } from "../openExcel";

test("sheets are added, named, moved, coloured and found by name and by id", async () => {
  const { onSheet, host } = openExcel();
  const seen = await onSheet(async (_, context) => {
    const { worksheets } = context.workbook;
    const summary = worksheets.add("Summary");
    summary.tabColor = "#00B050";
    summary.showGridlines = false;
    summary.position = 0;
    const unnamed = worksheets.add();
    unnamed.name = "Old plan";
    unnamed.visibility = "Hidden";
    summary.activate();
    summary.load("id");
    await context.sync();
    const byId = worksheets.getItem(summary.id);
    byId.load("name,tabColor,showGridlines,position");
    const active = worksheets.getActiveWorksheet();
    active.load("name");
    const first = worksheets.getFirst();
    const last = worksheets.getLast(true);
    first.load("name");
    last.load("name");
    const counts = [worksheets.getCount(), worksheets.getCount(true)];
    worksheets.load("items/name,items/visibility");
    await context.sync();
    return {
      byId: byId.toJSON(),
      names: [active.name, first.name, last.name],
      counts: counts.map(({ value }) => value),
      items: worksheets.items.map(({ name, visibility }) => `${name} ${visibility}`),
    };
  });
  expect(seen.byId).toMatchObject({
    name: "Summary",
    tabColor: "#00B050",
    showGridlines: false,
    position: 0,
  });
  expect(seen.names).toEqual(["Summary", "Summary", "Sheet1"]);
  expect(seen.counts).toEqual([3, 2]);
  expect(seen.items).toEqual(["Summary Visible", "Sheet1 Visible", "Old plan Hidden"]);
  expect(host.crashes).toEqual([]);
});

test("a sheet's address quotes its name where Excel does", async () => {
  const { onSheet } = openExcel();
  const address = await onSheet(async (_, context) => {
    const cell = context.workbook.worksheets.add("Action plan").getRange("B2");
    cell.load("address");
    await context.sync();
    return cell.address;
  });
  expect(address).toBe("'Action plan'!B2");
});

test("a deleted sheet is gone, and so are its ranges", async () => {
  const { onSheet, codeOf } = openExcel();
  await onSheet((_, { workbook }) => workbook.worksheets.add("Old"));
  const code = await codeOf(async (_, context) => {
    const sheet = context.workbook.worksheets.getItem("Old");
    const cell = sheet.getRange("A1");
    cell.load("address");
    await context.sync();
    sheet.delete();
    await context.sync();
    cell.load("values");
  });
  expect(code).toBe("InvalidReference");
  expect(await codeOf((_, { workbook }) => workbook.worksheets.getItem("Old"))).toBe("ItemNotFound");
});

test("a very hidden sheet is not deleted", async () => {
  const { onSheet, codeOf } = openExcel();
  await onSheet((_, { workbook }) => {
    workbook.worksheets.add("Deep").visibility = "VeryHidden";
  });
  expect(await codeOf((_, { workbook }) => workbook.worksheets.getItem("Deep").delete())).toBe(
    "InvalidOperation",
  );
  expect(await codeOf((_, { workbook }) => workbook.worksheets.getItem("Deep").activate())).toBe(
    "InvalidOperation",
  );
});

test("panes are frozen, found and let go", async () => {
  const { onSheet } = openExcel();
  const seen = await onSheet(async (sheet, context) => {
    const location = async () => {
      const range = sheet.freezePanes.getLocationOrNullObject();
      range.load("address");
      await context.sync();
      return range.isNullObject ? null : range.address;
    };
    const found = [await location()];
    sheet.freezePanes.freezeRows(2);
    found.push(await location());
    sheet.freezePanes.freezeColumns(1);
    found.push(await location());
    sheet.freezePanes.freezeAt("A1:B3");
    found.push(await location());
    sheet.freezePanes.unfreeze();
    found.push(await location());
    return found;
  });
  expect(seen).toEqual([null, "Sheet1!1:2", "Sheet1!A:A", "Sheet1!A1:B3", null]);
});

test("custom properties go with their sheet, whatever the case of the key", async () => {
  const { onSheet, codeOf, workbook } = openExcel();
  const seen = await onSheet(async (sheet, context) => {
    sheet.customProperties.add("Mark", "1");
    sheet.customProperties.add("mark", "2");
    sheet.customProperties.add("other", "x");
    sheet.name = "Renamed";
    const mark = sheet.customProperties.getItemOrNullObject("MARK");
    mark.load("key,value");
    const none = sheet.customProperties.getItemOrNullObject("none");
    sheet.customProperties.load("items/key,items/value");
    await context.sync();
    sheet.customProperties.getItem("other").delete();
    mark.value = "3";
    return [mark.key, mark.value, none.isNullObject, sheet.customProperties.items.length];
  });
  expect(seen).toEqual(["Mark", "3", true, 2]);
  expect([...workbook.customProperties(workbook.sheets()[0]!)]).toEqual([["Mark", "3"]]);
  const long = (_: unknown, { workbook: { worksheets } }: Excel.RequestContext) =>
    worksheets.getItem("Renamed").customProperties.add("k".repeat(256), "v");
  expect(await codeOf(long)).toBe("ItemNotFound");
});

test("print settings are kept", async () => {
  const { onSheet, host } = openExcel();
  const layout = await onSheet(async (sheet, context) => {
    sheet.pageLayout.orientation = "Landscape";
    sheet.pageLayout.paperSize = "A4";
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.pageLayout.setPrintArea("A1:H40");
    sheet.pageLayout.setPrintTitleRows("$1:$2");
    const rows = sheet.pageLayout.getPrintTitleRowsOrNullObject();
    rows.load("address");
    sheet.pageLayout.load("orientation,paperSize,zoom");
    sheet.load("standardWidth");
    await context.sync();
    return [sheet.pageLayout.orientation, sheet.pageLayout.zoom, rows.address, sheet.standardWidth];
  });
  expect(layout).toEqual(["Landscape", { horizontalFitToPages: 1 }, "Sheet1!1:2", 8.43]);
  expect(host.crashes).toEqual([]);
});

test("protection is seen and set", async () => {
  const { onSheet, codeOf } = openExcel({ readOnly: true, name: "Plan.xlsx" });
  const seen = await onSheet(async (sheet, context) => {
    const { workbook } = context;
    const load = () => {
      sheet.protection.load("protected");
      workbook.protection.load("protected");
      workbook.load("readOnly,name");
    };
    load();
    await context.sync();
    const before = [sheet.protection.protected, workbook.protection.protected];
    sheet.protection.protect();
    workbook.protection.protect();
    load();
    await context.sync();
    const after = [sheet.protection.protected, workbook.protection.protected];
    return { before, after, name: workbook.name, readOnly: workbook.readOnly };
  });
  expect(seen).toEqual({ before: [false, false], after: [true, true], name: "Plan.xlsx", readOnly: true });
  await onSheet((sheet) => sheet.protection.unprotect());
  expect(await codeOf((sheet) => sheet.protection.unprotect())).toBe("AccessDenied");
});

test("settings, names and properties of the workbook are kept", async () => {
  const { onSheet, codeOf, workbook, host } = openExcel();
  const seen = await onSheet(async (sheet, context) => {
    const { workbook: book } = context;
    book.application.suspendApiCalculationUntilNextSync();
    book.application.suspendScreenUpdatingUntilNextSync();
    book.settings.add("plan", { version: 1, columns: ["A"] });
    book.names.add("Weeks", sheet.getRange("A2:B6"), "the weeks");
    book.properties.title = "Plan";
    await context.sync();
    const setting = book.settings.getItem("plan");
    setting.load("value");
    const none = book.settings.getItemOrNullObject("none");
    const weeks = book.names.getItem("weeks");
    weeks.load("name,type,value,formula,scope,comment");
    const range = sheet.getRange("Weeks");
    range.load("address");
    book.properties.load("title,creationDate");
    await context.sync();
    return {
      setting: setting.value as unknown,
      none: none.isNullObject,
      name: weeks.toJSON(),
      range: range.address,
      title: book.properties.title,
      date: book.properties.creationDate instanceof Date,
    };
  });
  expect(seen).toMatchObject({
    setting: { version: 1, columns: ["A"] },
    none: true,
    title: "Plan",
    date: true,
  });
  expect(seen.range).toBe("Sheet1!A2:B6");
  expect(seen.name).toMatchObject({
    name: "Weeks",
    type: "Range",
    value: "Sheet1!$A$2:$B$6",
    comment: "the weeks",
  });
  expect(workbook.settings.get("plan")).toEqual({ version: 1, columns: ["A"] });
  expect(await codeOf((sheet, { workbook: { names } }) => names.add("A1", sheet.getRange("A1")))).toBe(
    "InvalidArgument",
  );
  await onSheet((_, { workbook: { names, settings } }) => {
    names.getItem("Weeks").delete();
    settings.getItem("plan").delete();
  });
  expect([workbook.names().length, workbook.settings.size]).toEqual([0, 0]);
  expect(host.crashes).toEqual([]);
});

test("one request is one step to undo", async () => {
  const { onSheet, workbook } = openExcel();
  const sheetId = workbook.sheets()[0]!;
  await onSheet((sheet) => {
    sheet.getRange("A1:A2").values = [["a"], ["b"]];
    sheet.getRange("A1").format.font.bold = true;
  });
  workbook.undo();
  expect([
    workbook.value(sheetId, 0, 0),
    workbook.value(sheetId, 1, 0),
    workbook.look(sheetId, 0, 0).bold,
  ]).toEqual(["", "", false]);
});
