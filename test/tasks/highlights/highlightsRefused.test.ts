import { highlightKinds } from "../../../src/summary/highlights/highlight";
import { startTrace } from "../../../workbench/protocol/tracing";
import {
  cleared,
  likePlanOfAllKinds,
  marks,
  marksOn,
  officersRule,
  opened,
  planOfAllKinds,
  refreshed,
  refuseOn,
} from "./highlighting";
import { sheetNamed } from "../openPlan";

describe("where Excel refuses something on one sheet, the other is highlighted and the one is named", () => {
  const members = [
    ["ConditionalFormat.type", false],
    ["ConditionalFormatCollection.add", true],
    ["ConditionalFormatRule.formula=", true],
    ["ConditionalFormat.stopIfTrue=", true],
    ["ConditionalRangeFill.color=", true],
    ["ConditionalRangeFont.color=", true],
    ["ConditionalRangeFont.bold=", true],
    ["ConditionalRangeBorder.style=", true],
    ["ConditionalRangeBorder.color=", true],
  ] as const;
  test.each(members)("%s", async (member, tidied) => {
    const { workbook, plan, excel } = opened({
      Plan: planOfAllKinds,
      Other: likePlanOfAllKinds,
    });
    const other = sheetNamed(workbook, "Other");
    officersRule(workbook, plan, '=$F2="A"');
    officersRule(workbook, plan, "=FALSE");
    const before = workbook.rules(plan);
    const allow = refuseOn(excel, plan, member);
    const { highlighted, writtenTo } = await refreshed(highlightKinds);
    expect([writtenTo, highlighted?.notOn]).toEqual(["Action plan summary", ["Plan"]]);
    expect(marksOn(workbook, other)).toEqual(marks);
    if (tidied) expect(workbook.rules(plan)).toEqual(before);
    await refreshed();
    if (tidied) expect(workbook.rules(plan)).toEqual(before);
    allow();
    expect((await refreshed()).highlighted?.notOn).toEqual([]);
    expect([plan, other].map((sheet) => marksOn(workbook, sheet))).toEqual([marks, marks]);
    await cleared();
    expect(workbook.rules(plan)).toEqual(before);
    expect(excel.host.crashes).toEqual([]);
  });
  test("deleting", async () => {
    const { workbook, plan, excel } = opened({
      Plan: planOfAllKinds,
      Other: likePlanOfAllKinds,
    });
    await refreshed(highlightKinds);
    const allow = refuseOn(excel, plan, "ConditionalFormat.delete");
    expect(await cleared()).toEqual({ sheets: 1, notOn: ["Plan"] });
    expect(marksOn(workbook, plan)).toEqual(marks);
    allow();
    expect(await cleared()).toEqual({ sheets: 1, notOn: [] });
  });
  test("remembering that they are cleared", async () => {
    const { workbook, plan, excel } = opened();
    await refreshed(highlightKinds);
    const allow = excel.host.refuse("SettingCollection.add", "GeneralException");
    expect(await cleared()).toEqual({ sheets: 1, notOn: [], notRemembered: true });
    expect(workbook.rules(plan)).toEqual([]);
    allow();
    expect(await cleared()).toEqual({ sheets: 0, notOn: [] });
    expect((await refreshed()).highlighted).toBeNull();
  });
});

test("whichever call Excel refuses everywhere, the summary stands and a refresh mends the rest", async () => {
  const { workbook, plan, excel } = opened();
  await refreshed(highlightKinds);
  const trace = startTrace(excel.host);
  await refreshed();
  trace.stop();
  const calls = trace.calls.filter((call) => call.includes("Conditional") || call === "Worksheet.getRanges");
  expect(calls.length).toBeGreaterThan(8);
  for (const call of calls) {
    const allow = excel.host.refuse(call, "GeneralException");
    expect([call, (await refreshed()).highlighted?.notOn]).toEqual([call, ["Plan"]]);
    allow();
    await refreshed();
    expect([call, marksOn(workbook, plan)]).toEqual([call, marks]);
  }
}, 180_000);
