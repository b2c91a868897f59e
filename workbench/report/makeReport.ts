import { codec } from "../engine/codec";
import type { LiveWorkbook, NotOpened } from "../engine/liveWorkbook";
import { openExcelInNode } from "../protocol/nodeBridge";
import { startTrace } from "../protocol/tracing";
import { highlightKinds } from "../../src/summary/highlights/highlight";
import { describeProblem } from "../../src/summary/wording/problemWords";
import { refreshSummary, type RefreshRequest } from "../../src/tasks/refresh/refreshSummary";
import { today } from "../../src/tasks/startUp";
import type { Read, ReportFlags } from "./flags";
import { reportOf, type Report } from "./reportShape";

export interface MadeReport {
  readonly report: Report;
  /** The refreshed workbook, where one was asked for. */
  readonly bytes: Uint8Array | null;
  /** What a reader should know besides the report, a sentence each; goes to standard error. */
  readonly notes: readonly string[];
}

const notOpened: Record<NotOpened, string> = {
  notAWorkbook: "This file is not an Excel workbook.",
  passwordProtected:
    "This workbook is protected by a password. Open it in Excel and take the password off first.",
  empty: "This file is empty.",
};

function requestFrom(flags: ReportFlags): RefreshRequest {
  return {
    today: today(),
    meetingDate: flags.asOf,
    planAgreed: flags.planAgreed,
    green: flags.green,
    acceptGuesses: flags.accept,
    sheets: flags.sheets,
    ...(flags.yearStart && { yearStart: flags.yearStart }),
    ...(flags.highlight && { highlights: highlightKinds }),
  };
}

function missingSheet(workbook: LiveWorkbook, flags: ReportFlags): string | null {
  const names = new Set(workbook.sheets().map((sheet) => workbook.sheetName(sheet)));
  return [...flags.sheets.keys()].find((name) => !names.has(name)) ?? null;
}

/**
 * Opens a workbook without Excel, runs the add-in's own refresh on it over the real Office.js, and reports.
 * Files that are no workbooks, workbooks without a plan and wrong flags come back as one plain sentence.
 */
export async function makeReport(bytes: Uint8Array, flags: ReportFlags): Promise<Read<MadeReport>> {
  const opened = await codec.read(bytes);
  if (!opened.ok) return { ok: false, sentence: notOpened[opened.why] };
  const { workbook, notCarried } = opened.value;
  const missing = missingSheet(workbook, flags);
  if (missing !== null) return { ok: false, sentence: `This workbook has no sheet named "${missing}".` };

  const { host } = openExcelInNode(workbook, { installGlobals: true });
  const trace = startTrace(host);
  const outcome = await refreshSummary(requestFrom(flags));
  trace.stop();
  if (!outcome.ok) return { ok: false, sentence: `${describeProblem(outcome.problem).title}.` };
  const { value } = outcome;
  const notes = notCarried.map((what) => `Not carried over by the workbench: ${what}`);
  if (value.notWritten)
    notes.push(`${describeProblem(value.notWritten).title}, so no summary sheet was written.`);
  else if (value.writtenTo === null)
    notes.push("No summary sheet was written, because something is asked first.");
  for (const sheet of value.highlighted?.notOn ?? [])
    notes.push(`Not highlighted: ${sheet}. It is protected, or Excel did not allow it.`);
  return {
    ok: true,
    value: {
      report: reportOf(value, flags.trace ? trace : null),
      bytes: flags.out === null ? null : await codec.write(workbook),
      notes,
    },
  };
}
