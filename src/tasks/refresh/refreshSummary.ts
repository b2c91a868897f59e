import type { Day } from "../../plan/cells/day";
import type { Finding } from "../../plan/finding";
import type { Question } from "../../plan/question";
import type { Plan } from "../../plan/plan";
import type { Highlighted, HighlightKind } from "../../summary/highlights/highlight";
import type { NotKept } from "../../summary/changes/changeWords";
import { meetingsBefore } from "../../summary/changes/keptMeetings";
import type { Outcome, Problem } from "../../summary/problem";
import type { Summary } from "../../summary/summary";
import { writingProblem } from "../../workbook/firstLook";
import { run, type Progress } from "../../workbook/run";
import { standingSheets } from "../../workbook/summary/standingSheets";
import { writeSummary } from "../../workbook/summary/writeSummary";
import { answeredIn, type Answered } from "../answers/answers";
import { highlightSheets, kindsWanted } from "../highlights/highlightSheets";
import { isMeetingChosen } from "./meetingDate";
import { cancelled, type ToCount } from "../counting/counting";
import { readPlan, type PlanRead, type PlanRequest, type WorkbookRead } from "./readPlan";

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
  /** The name of the sheet of what needs attention, written with it; null where nothing was. */
  readonly attentionOn: string | null;
  /** The summary sheet as it stood before; null where there was none, or it was not whole. */
  readonly stoodBefore: StoodBefore | null;
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

/** A summary sheet of an earlier refresh. */
export interface StoodBefore {
  readonly sheet: string;
  /** The meeting its figures are for; null where the workbook does not remember. */
  readonly countedFor: Day | null;
}

export type Written = Pick<Refreshed, "writtenTo" | "attentionOn" | "notWritten" | "highlighted" | "notKept">;

export const notWritten = (problem: Problem | null): Written => ({
  writtenTo: null,
  attentionOn: null,
  notWritten: problem,
  highlighted: null,
  notKept: null,
});

/** Why our sheets cannot be written; null where they can. */
const whyNotWritten = ({ look, read }: WorkbookRead): Problem | null =>
  writingProblem(look, ...read.own.map((sheet) => sheet?.tab ?? null));

/** What is to be counted of a workbook, by what was asked for and what it remembers. */
function toCount(
  { today, meetingDate: asked, comparedWith, highlights: kinds }: RefreshRequest,
  workbook: WorkbookRead,
): Omit<ToCount, "settings" | "readFindings"> {
  const { look } = workbook;
  const highlights = kindsWanted(kinds, look);
  const meetingDate = asked ?? look.memory.meetingDate;
  const isMeeting = isMeetingChosen(today, asked, look.memory.meetingDate);
  return {
    memory: { ...look.memory, meetingDate, highlights },
    comparedWith: comparedWith ?? null,
    writing: whyNotWritten(workbook) === null ? { today, highlights, isMeeting } : null,
  };
}

async function write(
  context: Excel.RequestContext,
  progress: Progress,
  found: PlanRead,
  request: RefreshRequest,
): Promise<Written> {
  const { look, read, toWrite } = found;
  if (toWrite === null) return notWritten(found.plan.questions.length > 0 ? null : whyNotWritten(found));
  request.onStep?.("writing");
  progress.writing = true;
  const { layouts, memory, notKept } = toWrite;
  const written = await writeSummary(context, layouts, read.own, look, memory);
  if (!written.ok) return notWritten(written.problem);
  // Afterwards and by itself, so that nothing that goes wrong with highlights harms the summary.
  const highlighted = await highlightSheets(context, look, found, kindsWanted(request.highlights, look));
  const [writtenTo = null, attentionOn = null] = written.value;
  return { writtenTo, attentionOn, notWritten: null, highlighted, notKept };
}

/** What was found together with what came of it. */
export function toRefreshed({ look, plan, read, summary }: PlanRead, written: Written): Refreshed {
  const { findings, questions } = plan;
  const { memory } = look;
  const { summary: sheet } = standingSheets(read.own, memory);
  return {
    ...{ plan, summary, findings, questions, ...written },
    stoodBefore: sheet === null ? null : { sheet, countedFor: memory.countedFor as Day | null },
    answered: answeredIn(look),
    meetings: meetingsBefore(memory.snapshots, plan.meetingDate),
  };
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
    const found = await readPlan(context, request, (workbook) => {
      request.onStep?.("counting");
      return toCount(request, workbook);
    });
    if (!found.ok) return found;
    // The last moment at which all is as it was.
    if (request.stop?.aborted === true) return cancelled;
    const written = await write(context, progress, found.value, request);
    return { ok: true, value: toRefreshed(found.value, written) };
  });
}
