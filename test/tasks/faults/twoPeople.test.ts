import { refreshSummary } from "../../../src/tasks/refresh/refreshSummary";
import { describeProblem } from "../../../src/summary/wording/problemWords";
import { highlightKinds } from "../../../src/summary/highlights/highlight";
import type { LiveWorkbook } from "../../../workbench/engine/liveWorkbook";
import { beforeRequest } from "../../../workbench/protocol/faults/layFault";
import { contentOf, openPlan, planRows, sheetNamed } from "../openPlan";
import { attentionName, put, refresh, request, summaryName } from "../refresh/refreshing";

const plan = (workbook: LiveWorkbook): string => sheetNamed(workbook, "Plan");
const summary = (workbook: LiveWorkbook): string => sheetNamed(workbook, summaryName);

/** What a colleague does in the same workbook meanwhile. */
const meanwhile: Readonly<Record<string, (workbook: LiveWorkbook) => void>> = {
  "edits a line": (workbook) => {
    put(workbook, plan(workbook), 3, 5, [["R"]]);
  },
  "sorts the plan": (workbook) => {
    const rows = planRows(3).slice(3).reverse();
    put(workbook, plan(workbook), 3, 0, rows);
  },
  "deletes a row of the plan": (workbook) => {
    workbook.shiftRows(plan(workbook), 4, -1);
  },
  "renames the plan": (workbook) => {
    workbook.renameSheet(plan(workbook), "Plan 2022");
  },
  "deletes the other plan": (workbook) => {
    workbook.deleteSheet(sheetNamed(workbook, "Other"));
  },
  "renames the summary": (workbook) => {
    workbook.renameSheet(summary(workbook), "For committee");
  },
  "deletes the summary": (workbook) => {
    workbook.deleteSheet(summary(workbook));
  },
  "deletes the sheet of what needs attention": (workbook) => {
    workbook.deleteSheet(sheetNamed(workbook, attentionName));
  },
  "makes plain cells of a table of ours": (workbook) => {
    const [table] = workbook.tables(summary(workbook));
    workbook.removeTable(table?.id ?? "");
  },
  "deletes the chart": (workbook) => {
    const [chart] = workbook.charts(summary(workbook));
    workbook.removeChart(chart?.id ?? "");
  },
  "protects the summary": (workbook) => {
    workbook.setProtected(summary(workbook), true);
  },
};

const open = async () => {
  const opened = openPlan({ Plan: planRows(3), Other: planRows(2, "the second review") });
  await refresh({ highlights: highlightKinds });
  return opened;
};

/** What an officer's sheets hold, our highlights aside. */
function officers(workbook: LiveWorkbook): (readonly [string, string[]])[] {
  const theirs = workbook.sheets().filter((sheet) => workbook.customProperties(sheet).size === 0);
  return theirs.map((sheet) => [
    workbook.sheetName(sheet),
    contentOf(workbook, sheet).filter((line) => !line.includes("action-plan:")),
  ]);
}

// Two to read, one to write, two to highlight.
const requests = [1, 2, 3, 4, 5];

describe.each(Object.entries(meanwhile))("a colleague %s during a refresh", (_, act) => {
  test("at whichever round trip, nothing of theirs is lost and the next refresh is right", async () => {
    for (const number of requests) {
      const { workbook, excel } = await open();
      let theirs: unknown = null;
      const laid = beforeRequest(excel.host, number, () => {
        act(workbook);
        theirs = officers(workbook);
      });
      const outcome = await refreshSummary(request);
      laid.remove();
      expect([number, laid.happened]).toEqual([number, true]);
      expect([number, officers(workbook)]).toEqual([number, theirs]);
      if (!outcome.ok) expect(describeProblem(outcome.problem).title).not.toBe("");
      for (const sheet of workbook.sheets()) workbook.setProtected(sheet, false);
      const again = await refresh();
      expect([number, officers(workbook)]).toEqual([number, theirs]);
      expect(excel.host.crashes).toEqual([]);
      const name = again.writtenTo ?? "";
      expect(workbook.value(sheetNamed(workbook, name), 0, 0)).toBe("Action plan summary");
      const settled = contentOf(workbook, sheetNamed(workbook, name));
      await refresh();
      expect(contentOf(workbook, sheetNamed(workbook, name))).toEqual(settled);
    }
  }, 120_000);
});
