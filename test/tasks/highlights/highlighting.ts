import { cellName } from "../../../src/plan/sheets/gridReading";
import type { HighlightKind } from "../../../src/summary/highlights/highlight";
import {
  refreshSummary,
  type Refreshed,
  type RefreshRequest,
} from "../../../src/tasks/refresh/refreshSummary";
import type { ConditionalRule, LiveWorkbook } from "../../../workbench/engine/liveWorkbook";
import type { HostErrorCode } from "../../../workbench/protocol/hostError";
import type { NodeExcel } from "../../../workbench/protocol/nodeBridge";
import { day } from "../../plan/usualSettings";
import { clearHighlights } from "../../../src/tasks/highlights/highlights";
import { header, key, openPlan, sheetNamed } from "../openPlan";

export const meetingDate = day("2021-10-12");

/** Refreshes with these kinds highlighted; undefined leaves it to what the workbook remembers. */
export async function refreshed(
  highlights?: readonly HighlightKind[],
  changes: Partial<RefreshRequest> = {},
): Promise<Refreshed> {
  const request = { today: meetingDate, meetingDate: null, ...(highlights && { highlights }), ...changes };
  const outcome = await refreshSummary(request);
  if (!outcome.ok) throw new Error(outcome.problem.kind);
  return outcome.value;
}

/** A plan with a line of every kind but ungrounded. */
export const planOfAllKinds = [
  [key.join()],
  [...header, "Evidence"],
  ["1.1", "Share concerns.", "Agree one form.", "Designated Nurse", "30/09/2021", "A", ""],
  ["2.1", "Record who is at home.", "Change the template.", "Head of Service", "31/10/2021", "A", ""],
  ["3.1", "Hear from the child.", "Add a page.", "Head of Service", "31/03/2021", "G", ""],
  ["", "", "Brief all teams.", "Head of Service", "31/03/2022", "A", ""],
  ["5.1", "Review thresholds.", "Hold a workshop.", "Head of Service", "31/03/2022", "", ""],
  ["6.1", "Check supervision.", "Audit ten files.", "Head of Service", "wk c", "R", ""],
];

/** Another plan with the same marks, whose actions differ. */
export const likePlanOfAllKinds = planOfAllKinds.map((row) =>
  row.map((value, column) => (column === 2 && /\.$/.test(value) ? `${value} In the second review.` : value)),
);

/** The highlights of ours on a sheet: which kind marks which areas, first applied first. */
export function marksOn(workbook: LiveWorkbook, sheet: string): (readonly [string, readonly string[]])[] {
  return ownRules(workbook, sheet).map(({ formula, zones }) => [
    /action-plan:(\w+)/.exec(formula)?.[1] ?? "",
    zones.map(({ top, left, bottom, right }) => {
      const first = cellName(top, left);
      const last = cellName(bottom, right);
      return first === last ? first : `${first}:${last}`;
    }),
  ]);
}

export const ownRules = (workbook: LiveWorkbook, sheet: string): ConditionalRule[] =>
  workbook.rules(sheet).filter(({ formula }) => formula.includes("action-plan:"));

/** An officer's own rule, put last. */
export function officersRule(
  workbook: LiveWorkbook,
  sheet: string,
  formula: string,
  stopIfTrue = false,
): void {
  const zones = [{ top: 1, left: 0, bottom: 40, right: 6 }];
  const plain = { fill: "#92D050", color: null, bold: null, stopIfTrue };
  workbook.addRule({ sheet, zones, formula, ...plain }, workbook.rules(sheet).length);
}

/** Makes Excel refuse one member wherever a request is about this sheet; returns how to stop. */
export function refuseOn(
  { host }: NodeExcel,
  sheet: string,
  member: string,
  code: HostErrorCode = "GeneralException",
): () => void {
  const answer = host.answer.bind(host);
  host.answer = async (body, flags, bytes) => {
    const allow = JSON.stringify(body).includes(JSON.stringify(sheet))
      ? host.refuse(member, code)
      : () => undefined;
    try {
      return await answer(body, flags, bytes);
    } finally {
      allow();
    }
  };
  return () => {
    host.answer = answer;
  };
}

/** What is marked on it when everything is chosen. */
export const marks = [
  ["overdue", ["E3"]],
  ["dueSoon", ["E4"]],
  ["notEvidenced", ["G5"]],
  ["notRated", ["F7"]],
  ["findings", ["E8"]],
];

/** A workbook with these sheets, open in Office.js; `plan` is the first sheet's id. */
export function opened(sheets: Parameters<typeof openPlan>[0] = { Plan: planOfAllKinds }) {
  const { workbook, excel } = openPlan(sheets);
  const plan = sheetNamed(workbook, Object.keys(sheets)[0] ?? "");
  return { workbook, excel, plan };
}

/** Clears all highlights and says what that did. */
export const cleared = async () => {
  const outcome = await clearHighlights();
  if (!outcome.ok) throw new Error(outcome.problem.kind);
  return outcome.value;
};
