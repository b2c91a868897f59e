import type { Day } from "../../plan/cells/day";
import type { Finding } from "../../plan/finding";
import type { Question } from "../../plan/question";
import type { Plan } from "../../plan/plan";
import type { Highlighted, HighlightKind } from "../../summary/highlights/highlight";
import type { NotKept } from "../../summary/changes/changeWords";
import { meetingsBefore } from "../../summary/changes/keptMeetings";
import type { Outcome, Problem } from "../../summary/problem";
import { layOut } from "../../summary/layOut";
import { summarise } from "../../summary/summarise";
import type { Summary } from "../../summary/summary";
import { writingProblem, type FirstLook } from "../../workbook/firstLook";
import type { SheetsRead } from "../../workbook/read";
import { run, type Progress } from "../../workbook/run";
import { writeSummary } from "../../workbook/summary/writeSummary";
import { answeredIn, type Answered } from "../answers/answers";
import { highlightSheets, kindsWanted } from "../highlights/highlightSheets";
import { changesFor, withThisMeeting } from "./meetings";
import { isMeetingChosen } from "./meetingDate";
import { readPlan, type PlanRequest } from "./readPlan";

export type Step = "reading" | "counting" | "writing";

export interface RefreshRequest extends PlanRequest {
  readonly onStep?: (step: Step) => void;
  /** What to highlight in the sheets; what the workbook remembers where this is missing. */
  readonly highlights?: readonly HighlightKind[];
  /** The kept meeting to compare with; the latest before this one where it is missing or not kept. */
  readonly comparedWith?: Day | null;
}

/** What a refresh found and did. */
export interface Refreshed {
  readonly plan: Plan;
  readonly summary: Summary;
  readonly findings: readonly Finding[];
  readonly questions: readonly Question[];
  /** The name of the summary sheet; null where nothing was written. */
  readonly writtenTo: string | null;
  /** Why nothing was written although nothing is asked (a protected sheet, a read-only workbook); else null. */
  readonly notWritten: Problem | null;
  /** The highlights in the sheets; null while they are off, or nothing was written. */
  readonly highlighted: Highlighted | null;
  /** What officers have answered in this workbook, and can take back. */
  readonly answered: Answered;
  /** The earlier meetings that this one can be compared with, oldest first. */
  readonly meetings: readonly Day[];
  /** What the workbook could not keep of this meeting because the plan is too large; null where it kept all. */
  readonly notKept: NotKept | null;
}

type Written = Pick<Refreshed, "writtenTo" | "notWritten" | "highlighted" | "notKept">;

const notWritten = (problem: Problem | null): Written => ({
  writtenTo: null,
  notWritten: problem,
  highlighted: null,
  notKept: null,
});

async function write(
  context: Excel.RequestContext,
  progress: Progress,
  found: { plan: Plan; summary: Summary; request: RefreshRequest; look: FirstLook; read: SheetsRead },
): Promise<Written> {
  const { plan, summary, request, look, read } = found;
  const problem = writingProblem(look, ...read.own.map((sheet) => sheet?.tab ?? null));
  if (problem) return notWritten(problem);
  request.onStep?.("writing");
  const highlights = kindsWanted(request.highlights, look);
  const meetingDate = request.meetingDate ?? look.memory.meetingDate;
  const layouts = layOut(summary, plan, request.today, highlights);
  progress.writing = true;
  const { memory, notKept } = isMeetingChosen(request.today, request.meetingDate, look.memory.meetingDate)
    ? withThisMeeting({ ...look.memory, meetingDate, highlights }, plan, request.today)
    : { memory: { ...look.memory, meetingDate, highlights }, notKept: null };
  const written = await writeSummary(context, layouts, read.own, look, memory);
  if (!written.ok) return notWritten(written.problem);
  // Afterwards and by itself, so that nothing that goes wrong with highlights harms the summary.
  const highlighted = await highlightSheets(context, look, found, highlights);
  return { writtenTo: written.value, notWritten: null, highlighted, notKept };
}

/**
 * Reads the workbook, counts, and writes the summary sheet: two or more round trips to read, one to write, and two
 * more to highlight the sheets where that is on.
 * Nothing is written while something must be asked first, or where Excel would refuse; the totals come back all the
 * same. Reports a workbook without a plan, sheets too large to read, a refresh that was stopped before it wrote, and whatever
 * Excel refuses.
 */
export async function refreshSummary(request: RefreshRequest): Promise<Outcome<Refreshed>> {
  return run<Refreshed>(async (context, progress) => {
    request.onStep?.("reading");
    const found = await readPlan(context, request, () => request.onStep?.("counting"));
    if (!found.ok) return found;
    const { look, plan, read } = found.value;
    const summary = summarise(plan, changesFor(plan, look.memory, request.comparedWith ?? null));
    const { findings, questions } = plan;
    // The last moment at which all is as it was.
    if (request.stop?.aborted === true) return { ok: false, problem: { kind: "cancelled" } };
    const written =
      questions.length > 0
        ? notWritten(null)
        : await write(context, progress, { plan, summary, request, look, read });
    const meetings = meetingsBefore(look.memory.snapshots, plan.meetingDate);
    const answered = answeredIn(look);
    return { ok: true, value: { plan, summary, findings, questions, answered, meetings, ...written } };
  });
}
