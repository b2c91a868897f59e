import { addTemplate } from "../../src/tasks/addTemplate";
import { lookAtPlan } from "../../src/tasks/refresh/look";
import { openExcelInNode } from "../../workbench/protocol/nodeBridge";
import { createLiveWorkbook } from "../../workbench/engine/createLiveWorkbook";
import { typeCell } from "../../workbench/engine/officer";
import { day } from "../plan/usualSettings";
import { contentOf, openPlan, sheetNamed } from "./openPlan";
import { refresh } from "./refresh/refreshing";

const today = day("2021-10-12");
const notes = { Notes: [["Bring biscuits"]] };
const added = (name: string) => ({ ok: true, value: name });

test("adds a sheet of headings, shows where the first action goes, and leaves the others as they were", async () => {
  const { workbook } = openPlan(notes);
  const own = sheetNamed(workbook, "Notes");
  const before = contentOf(workbook, own);
  expect(await addTemplate()).toEqual(added("Action plan"));
  const sheet = sheetNamed(workbook, "Action plan");
  expect(workbook.tables(sheet)).toMatchObject([{ name: "ActionPlan" }]);
  expect(workbook.selection()).toMatchObject({ sheet, zone: { top: 7, left: 0 } });
  expect(contentOf(workbook, own)).toEqual(before);
  // It reads as a plan that holds nothing yet, and nothing about it is asked.
  expect(await lookAtPlan(today)).toMatchObject({
    value: { sheets: 1, actions: 0, sheetsAsked: 0, asks: false },
  });
});

test("what is written there is counted, without a question", async () => {
  const { workbook } = openPlan(notes);
  await addTemplate();
  const sheet = sheetNamed(workbook, "Action plan");
  const rows = [
    ["1.10", "Share concerns", "Agree one form", "Head of Service", "30/09/2021", "", "Amber"],
    ["2.1", "Hear from the child", "Add a page to the template", "Quality Lead", "31/12/2021", "", "Green"],
  ];
  rows.forEach((row, down) =>
    row.forEach((text, across) => {
      if (text !== "") typeCell(workbook, sheet, 7 + down, across, text);
    }),
  );
  const { questions, plan, summary } = await refresh();
  expect(questions).toEqual([]);
  expect(plan.lines.map(({ ref }) => ref)).toEqual(["1.10", "2.1"]);
  expect(summary.totals).toMatchObject({ lines: 2, amber: 1, complete: 1, overdue: 1 });
});

test("an officer's sheet of that name stays, and so does their table", async () => {
  const { workbook } = openPlan({ "Action plan": [["Mine"]] });
  expect(await addTemplate()).toEqual(added("Action plan 2"));
  expect(await addTemplate()).toEqual(added("Action plan 3"));
  expect(workbook.value(sheetNamed(workbook, "Action plan"), 0, 0)).toBe("Mine");
  expect(workbook.tables(sheetNamed(workbook, "Action plan 3"))).toMatchObject([{ name: "ActionPlan_2" }]);
});

test("one undo takes it away", async () => {
  const { workbook } = openPlan(notes);
  await addTemplate();
  expect(workbook.undo()).toBe(true);
  expect(workbook.sheets().map((sheet) => workbook.sheetName(sheet))).toEqual(["Notes"]);
});

test("nothing is added where nothing may be", async () => {
  const workbook = createLiveWorkbook();
  openExcelInNode(workbook, { installGlobals: true, readOnly: true });
  expect(await addTemplate()).toEqual({ ok: false, problem: { kind: "readOnly" } });
  expect(workbook.sheets()).toHaveLength(1);
});
