import { refreshSummary } from "../../../src/tasks/refresh/refreshSummary";
import type { Refreshed } from "../../../src/tasks/refresh/refreshSummary";
import type { Outcome } from "../../../src/summary/problem";
import type { RequestBody } from "../../../workbench/protocol/batch/wire";
import { writesWorkbook } from "../../../workbench/protocol/batch/requestKind";
import type { Answer, Host } from "../../../workbench/protocol/host";
import { openPlan, planRows, sheetNamed, type OpenPlan } from "../openPlan";
import { put, refresh, request } from "../refresh/refreshing";

const actionThree = ["3.1", "Recommendation number 3", "Carry out action three", "Lead", "31/03/2021", "A"];

/** A plan that has no summary yet, or one that is to grow in some tables and to shrink in others. */
export async function openBefore(isAgain: boolean): Promise<OpenPlan> {
  const opened = openPlan({ Plan: planRows(2), Notes: [["The officer's own"]] });
  if (!isAgain) return opened;
  await refresh();
  const plan = sheetNamed(opened.workbook, "Plan");
  put(opened.workbook, plan, 3, 5, [["R"], ["G"]]);
  put(opened.workbook, plan, 5, 0, [actionThree]);
  return opened;
}

/** The officers' own sheets of such a plan. */
export const officersOf = ({ workbook }: Pick<OpenPlan, "workbook">): readonly string[] =>
  workbook.sheets().slice(0, 2);

/** Refreshes, with another answer in place of Excel's to the request that writes; Excel never gets it. */
export async function refreshAnswered(
  host: Host,
  instead: (body: RequestBody) => Answer | Promise<Answer>,
): Promise<{ readonly outcome: Outcome<Refreshed>; readonly writes: readonly RequestBody[] }> {
  const writes: RequestBody[] = [];
  const answer = host.answer.bind(host);
  host.answer = async (body, flags, bytes) => {
    if (!writesWorkbook(body)) return answer(body, flags, bytes);
    writes.push(body);
    return instead(body);
  };
  try {
    return { outcome: await refreshSummary(request), writes };
  } finally {
    host.answer = answer;
  }
}

/** A plan before its summary is written, and the request that is to write it. */
export async function heldBack(
  isAgain: boolean,
): Promise<OpenPlan & { readonly body: RequestBody; readonly theirs: readonly string[] }> {
  const opened = await openBefore(isAgain);
  const theirs = officersOf(opened);
  const { writes } = await refreshAnswered(opened.excel.host, () => ({ kind: "lost" }));
  const [body] = writes;
  if (body === undefined || writes.length > 1) throw new Error("A refresh writes in one request.");
  return { ...opened, body, theirs };
}
