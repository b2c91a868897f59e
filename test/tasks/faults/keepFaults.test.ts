import type { LiveWorkbook } from "../../../workbench/engine/liveWorkbook";
import { sheetState } from "../../workbench/sheetState";
import { tasks } from "../answers/answering";
import { given, keep, planOf } from "../answers/keeping";
import { openPlan, planRows } from "../openPlan";
import { survivesAll } from "./survives";

const open = () => openPlan({ Plan: planOf("SCR Child A") });

/** Everything but how high rows are: that is fitted last of all, and again with the next list. */
function whole(workbook: LiveWorkbook): string {
  const sheets = workbook.sheets().map((sheet) => ({ ...sheetState(workbook, sheet), heights: [] }));
  return JSON.stringify([sheets, workbook.names()]).replaceAll(/"id":"[^"]*",/g, "");
}

test("making the Recommendations sheet survives every fault of every call", async () => {
  const task = () => tasks().keepRecommendations(given());
  const { faults, wrong } = await survivesAll("Recommendations sheet, made", {
    ...{ open, task, whole },
    officers: sheetState,
  });
  expect(wrong).toEqual([]);
  expect(faults).toBeGreaterThan(600);
}, 300_000);

test("adding to the Recommendations sheet survives every fault of every call", async () => {
  const { faults, wrong } = await survivesAll("Recommendations sheet, more", {
    open: async () => {
      const opened = open();
      await keep({ review: "SCR B", recommendations: [{ ref: "1", text: "One thing" }] });
      return opened;
    },
    task: () => tasks().keepRecommendations(given({ stated: 5 })),
    officers: (workbook, sheet) =>
      workbook.sheetName(sheet) === "Plan" ? sheetState(workbook, sheet) : null,
    whole,
  });
  expect(wrong).toEqual([]);
  expect(faults).toBeGreaterThan(250);
}, 300_000);

const columns = { ref: 0, recommendation: 1, action: 2, due: 4, rating: 5 };
const answered = {
  "what green means": () => tasks().answerGreen("complete"),
  "a sheet's columns": () => tasks().answerSheet("Plan", { columns, headerRow: 1 }),
};

test.each(Object.entries(answered))(
  "remembering %s survives every fault of every call",
  async (name, task) => {
    const { faults, wrong } = await survivesAll(`Memory, ${name}`, {
      open: () => openPlan({ Plan: planRows(3).slice(2) }),
      task,
      officers: sheetState,
    });
    expect(wrong).toEqual([]);
    expect(faults).toBeGreaterThan(90);
  },
  120_000,
);
