import { highlightKinds } from "../../../src/summary/highlights/highlight";
import { startTrace } from "../../../workbench/protocol/tracing";
import { cleared, marks, marksOn, opened, ownRules, planOfAllKinds, refreshed } from "./highlighting";
import { planRows, sheetNamed } from "../openPlan";

describe("protected sheets", () => {
  const sheets = { Locked: planOfAllKinds, Open: planRows(3, "the open review") };
  test("are left alone and named; the others are highlighted", async () => {
    const { workbook, plan } = opened(sheets);
    workbook.setProtected(plan, true);
    const { highlighted, writtenTo } = await refreshed(highlightKinds);
    expect(writtenTo).toBe("Action plan summary");
    expect(highlighted).toMatchObject({ notOn: ["Locked"], cells: { overdue: 1, dueSoon: 0 } });
    expect(ownRules(workbook, plan)).toEqual([]);
    expect(marksOn(workbook, sheetNamed(workbook, "Open"))).toContainEqual(["overdue", ["E6"]]);
  });
  test("that were protected since keep their highlights, and clearing says so", async () => {
    const { workbook, plan } = opened(sheets);
    await refreshed(highlightKinds);
    workbook.setProtected(plan, true);
    expect((await refreshed([])).highlighted).toBeNull();
    expect(await cleared()).toEqual({ sheets: 0, notOn: ["Locked"] });
    workbook.setProtected(plan, false);
    expect(await cleared()).toEqual({ sheets: 1, notOn: [] });
    expect(workbook.rules(plan)).toEqual([]);
  });
  test.each<[string, () => Promise<unknown>]>([
    ["cleared", cleared],
    ["refreshed without highlights", () => refreshed([])],
  ])("that were %s while protected are rid of highlights by the next refresh", async (_, takeAway) => {
    const { workbook, plan, excel } = opened(sheets);
    await refreshed(highlightKinds);
    workbook.setProtected(plan, true);
    await takeAway();
    await refreshed();
    expect(marksOn(workbook, plan)).toEqual(marks);
    workbook.setProtected(plan, false);
    expect((await refreshed()).highlighted).toBeNull();
    expect(workbook.rules(plan)).toEqual([]);
    const trace = startTrace(excel.host);
    await refreshed();
    trace.stop();
    expect([trace.readRoundTrips, trace.writeRoundTrips]).toEqual([2, 1]);
  });
  test("without anything to mark are no matter", async () => {
    const { workbook } = opened({ ...sheets, Contacts: [["Name", "Role"]] });
    workbook.setProtected(sheetNamed(workbook, "Contacts"), true);
    expect((await refreshed(highlightKinds)).highlighted?.notOn).toEqual([]);
  });
});
