import { openExcel } from "../openExcel";
import type { OpenExcel } from "../openExcel";

let excel: OpenExcel;
beforeEach(() => {
  excel = openExcel();
});
// No refusal may hide a bug of the workbench.
afterEach(() => expect(excel.host.crashes).toEqual([]));

type Batch = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

describe("what Excel refuses", () => {
  const cases: Record<string, [code: string, batch: Batch, prepare?: (excel: OpenExcel) => void]> = {
    "reading what was not loaded": ["PropertyNotLoaded", (sheet) => sheet.name],
    "a sheet that is not there": [
      "ItemNotFound",
      (_, { workbook }) => workbook.worksheets.getItem("Nowhere"),
    ],
    "a table that is not there": ["ItemNotFound", (sheet) => sheet.tables.getItem("Nowhere")],
    "a place in a collection beyond its end": ["ItemNotFound", (sheet) => sheet.charts.getItemAt(0)],
    "an address that is none": ["InvalidArgument", (sheet) => sheet.getRange("not an address")],
    "a row before the first": ["InvalidArgument", (sheet) => sheet.getCell(0, 0).getOffsetRange(-1, 0)],
    "an array with too few rows": [
      "InvalidArgument",
      (sheet) => {
        sheet.getRange("A1:B2").values = [["a", "b"]];
      },
    ],
    "an array with rows of unequal length": [
      "InvalidArgument",
      (sheet) => {
        sheet.getRange("A1:B2").values = [["a", "b"], ["c"]];
      },
    ],
    "a large array of the wrong size": [
      "InvalidArgument",
      (sheet) => {
        sheet.getRange("A1:B1000").values = Array.from({ length: 999 }, () => ["a", "b"]);
      },
    ],
    "a colour that is none": [
      "InvalidArgument",
      (sheet) => {
        sheet.getRange("A1").format.fill.color = "reddish";
      },
    ],
    "a sheet by a name that is taken": [
      "ItemAlreadyExists",
      (_, { workbook }) => workbook.worksheets.add("SHEET1"),
    ],
    "a sheet name of 32 letters": [
      "InvalidArgument",
      (_, { workbook }) => workbook.worksheets.add("x".repeat(32)),
    ],
    "deleting the only visible sheet": ["InvalidOperation", (sheet) => sheet.delete()],
    "hiding the only visible sheet": [
      "InvalidOperation",
      (sheet) => {
        sheet.visibility = "Hidden";
      },
    ],
    "writing a protected sheet": [
      "AccessDenied",
      (sheet) => {
        sheet.getRange("A1").values = [["x"]];
      },
      ({ workbook }) => workbook.setProtected(firstSheet(workbook), true),
    ],
    "colouring a protected sheet": [
      "AccessDenied",
      (sheet) => {
        sheet.getRange("A1").format.fill.color = "#FF0000";
      },
      ({ workbook }) => workbook.setProtected(firstSheet(workbook), true),
    ],
    "adding a sheet to a protected workbook": [
      "AccessDenied",
      (_, { workbook }) => workbook.worksheets.add("New"),
      ({ workbook }) => {
        workbook.structureProtected = true;
      },
    ],
    "reading more than five million cells": [
      "RangeExceedsLimit",
      (sheet) => sheet.getRange("A1:Z200000").load("values"),
    ],
    "whatever a test makes it refuse": [
      "AccessDenied",
      (sheet) => sheet.getRange("A1"),
      ({ host }) => void host.refuse("Worksheet.getRange", "AccessDenied"),
    ],
  };
  test.each(Object.entries(cases))("%s", async (_, [code, batch, prepare]) => {
    prepare?.(excel);
    expect(await excel.codeOf(batch)).toBe(code);
  });
});

test("an unknown member is ApiNotFound and says which", async () => {
  const failure = excel.onSheet((sheet) => sheet.pivotTables.load("items/name"));
  await expect(failure).rejects.toMatchObject({
    code: "ApiNotFound",
    message: "The workbench does not have the property Worksheet.pivotTables.",
    debugInfo: { errorLocation: "Worksheet.pivotTables" },
  });
});

test("a refusal says where it happened, and what was done before it stays done", async () => {
  const failure = excel.onSheet((sheet) => {
    sheet.getRange("A1").values = [["kept"]];
    sheet.getRange("A1:B1").values = [["one"]];
  });
  await expect(failure).rejects.toMatchObject({
    code: "InvalidArgument",
    debugInfo: { errorLocation: "Range.values" },
  });
  expect(excel.workbook.value(firstSheet(excel.workbook), 0, 0)).toBe("kept");
});

test("a range is no longer usable after its run, unless it is tracked", async () => {
  const { kept, tracked } = await excel.onSheet((sheet) => {
    const range = sheet.getRange("A1");
    const trackedRange = sheet.getRange("A2");
    trackedRange.track();
    return { kept: range, tracked: trackedRange };
  });
  await expect(
    excel.Excel.run(async (context) => {
      context.workbook.load("name");
      kept.load("address");
      await kept.context.sync();
    }),
  ).rejects.toMatchObject({ code: "InvalidObjectPath" });
  tracked.load("address");
  await tracked.context.sync();
  expect(tracked.address).toBe("Sheet1!A2");
  tracked.untrack();
  await tracked.context.sync();
  expect(excel.host.keptReferences).toBe(0);
});

test("a proxy of another run's context is refused", async () => {
  const other = await excel.onSheet((sheet) => sheet.getRange("A1"));
  expect(await excel.codeOf((sheet) => sheet.charts.add("ColumnClustered", other))).toBe(
    "InvalidRequestContext",
  );
});

test("null objects carry through chains, and writes to them are ignored", async () => {
  const seen = await excel.onSheet(async (_, context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("Nowhere");
    const cell = sheet.getRange("A1");
    cell.load("values");
    cell.values = [["lost"]];
    cell.format.fill.color = "#FF0000";
    const table = sheet.tables.getItemOrNullObject("None");
    await context.sync();
    return [sheet.isNullObject, cell.isNullObject, table.isNullObject];
  });
  expect(seen).toEqual([true, true, true]);
});

test("a bug of the workbench is a GeneralException to the add-in and is recorded", async () => {
  const bug = new Error("the spreadsheet broke");
  excel.workbook.text = () => {
    throw bug;
  };
  expect(await excel.codeOf((sheet) => sheet.getRange("A1").load("text"))).toBe("GeneralException");
  expect(excel.host.crashes.splice(0)).toEqual([bug]);
});

test("requests and responses above the limit are refused", async () => {
  const small = openExcel({ payloadLimit: 20_000 });
  const write = (sheet: Excel.Worksheet) => {
    sheet.getRange("A1:A30").values = Array.from({ length: 30 }, () => ["x".repeat(1_000)]);
  };
  expect(await small.codeOf(write)).toBe("RequestPayloadSizeLimitExceeded");
  for (let row = 0; row < 30; row++)
    small.workbook.write(firstSheet(small.workbook), row, 0, { kind: "value", value: "x".repeat(1_000) });
  expect(await small.codeOf((sheet) => sheet.getRange("A1:A30").load("values"))).toBe(
    "ResponsePayloadSizeLimitExceeded",
  );
  expect(small.host.crashes).toEqual([]);
});

describe("while an officer types in a cell", () => {
  test("requests are refused", async () => {
    excel.host.editing = true;
    expect(await excel.codeOf((sheet) => sheet.load("name"))).toBe("InvalidOperationInCellEditMode");
  });

  test("with delayForCellEdit they wait, and go through when editing ends", async () => {
    excel.host.editing = true;
    let done = false;
    const waiting = excel.Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.load("name");
      await context.sync();
      done = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(done).toBe(false);
    excel.host.editing = false;
    await waiting;
    expect(done).toBe(true);
  });
});

test("errors, promises and dates are the caller's own", async () => {
  const failure = await excel
    .onSheet((_, { workbook }) => workbook.worksheets.getItem("Nowhere"))
    .catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(Error);
  expect(failure).toBeInstanceOf(excel.OfficeExtension.Error);
  const when = new Date(Date.UTC(2021, 9, 12));
  const value = await excel.onSheet(async (_, context) => {
    const setting = context.workbook.settings.add("when", when);
    setting.load("value");
    await context.sync();
    return setting.value as unknown;
  });
  expect(value).toEqual(when);
  expect(value).toBeInstanceOf(Date);
  expect(excel.Excel.run(() => Promise.resolve())).toBeInstanceOf(Promise);
});

function firstSheet(workbook: OpenExcel["workbook"]): string {
  return workbook.sheets()[0]!;
}
