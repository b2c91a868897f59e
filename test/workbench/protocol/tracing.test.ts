import { startTrace } from "../../../workbench/protocol/tracing";
import { openExcel } from "../openExcel";

test("counts reads and writes apart, and leaves the clean-up of Excel.run out", async () => {
  const { onSheet, host } = openExcel();
  const trace = startTrace(host);
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:B2");
    range.load("values");
    await context.sync();
    const properties = range.getCellProperties({ format: { fill: { color: true } } });
    await context.sync();
    expect(properties.value).toHaveLength(2);
    range.values = [
      ["a", 1],
      ["b", 2],
    ];
    await context.sync();
    range.load("text");
  });
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(trace).toMatchObject({ readRoundTrips: 3, writeRoundTrips: 1 });
  expect(trace.calls).toEqual([
    "WorksheetCollection.getItem",
    "Worksheet.getRange",
    "Range.getCellProperties",
    "Range.values=",
  ]);
  expect(trace.lastReadAt).toBeLessThanOrEqual(trace.firstWriteAt!);
  expect(host.keptReferences).toBe(0);
});

test("measures requests and responses in bytes", async () => {
  const { onSheet, host } = openExcel();
  const trace = startTrace(host);
  await onSheet((sheet) => {
    sheet.getRange("A1").values = [["é".repeat(1_000)]];
  });
  expect(trace.largestRequestBytes).toBeGreaterThan(2_000);
  expect(trace.largestRequestBytes).toBeLessThan(4_000);
  await onSheet((sheet) => sheet.getRange("A1").load("values"));
  expect(trace.largestResponseBytes).toBeGreaterThan(2_000);
});

test("stops when told to", async () => {
  const { onSheet, host } = openExcel();
  const trace = startTrace(host);
  trace.stop();
  await onSheet((sheet) => sheet.load("name"));
  expect(trace).toMatchObject({ readRoundTrips: 0, firstWriteAt: null, lastReadAt: null, calls: [] });
});
