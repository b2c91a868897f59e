import type { Day } from "../plan/cells/day";
import type { Finding } from "../plan/finding";
import type { Question } from "../plan/question";
import type { GreenMeaning } from "../plan/line";
import type { Plan } from "../plan/plan";
import { usualYear, type DayOfYear, type PlanSettings, type SheetChoices } from "../plan/settings";
import { columnsThatCount } from "../plan/columns/columnsThatCount";
import { understand } from "../plan/understand";
import type { Highlighted, HighlightKind } from "../summary/highlights/highlight";
import type { NotKept } from "../summary/changes/changeWords";
import { meetingsBefore } from "../summary/changes/keptMeetings";
import type { Outcome, Problem } from "../summary/problem";
import { layOut } from "../summary/layOut";
import { summarise } from "../summary/summarise";
import type { Summary } from "../summary/summary";
import { lookAtWorkbook, writingProblem, type FirstLook } from "../workbook/firstLook";
import { sheetMemoryOf } from "../workbook/memory";
import { readSheets, type SheetsRead } from "../workbook/read";
import { run, type Progress } from "../workbook/run";
import { writeSummary } from "../workbook/summary/writeSummary";
import { highlightSheets, kindsWanted } from "./highlightSheets";
import { choicesFrom } from "./sheetAnswers";
import { changesFor, withThisMeeting } from "./meetings";
import { isMeetingChosen, meetingDateOn } from "./meetingDate";

export type Step = "reading" | "counting" | "writing";

export interface RefreshRequest {
  readonly today: Day;
  /** The meeting date the officer chose; null takes the remembered one until it is past, then today. */
  readonly meetingDate: Day | null;
  readonly onStep?: (step: Step) => void;
  /** Answers given for this refresh only, as the command line does. */
  readonly planAgreed?: Day | null;
  readonly yearStart?: DayOfYear;
  readonly green?: GreenMeaning | null;
  readonly acceptGuesses?: boolean;
  /** By sheet name. */
  readonly sheets?: ReadonlyMap<string, SheetChoices>;
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
  /** The earlier meetings that this one can be compared with, oldest first. */
  readonly meetings: readonly Day[];
  /** What the workbook could not keep of this meeting because the plan is too large; null where it kept all. */
  readonly notKept: NotKept | null;
}

function choicesOf(request: RefreshRequest, { memory, sheets }: FirstLook): Map<string, SheetChoices> {
  const choices = new Map<string, SheetChoices>();
  for (const tab of sheets) {
    const remembered = sheetMemoryOf(memory, tab);
    if (remembered) choices.set(tab.name, choicesFrom(remembered));
  }
  for (const [sheet, given] of request.sheets ?? []) choices.set(sheet, { ...choices.get(sheet), ...given });
  return choices;
}

/** The settings of one refresh: what was asked for now, else what the workbook remembers, else the usual. */
function settingsFor(request: RefreshRequest, look: FirstLook): PlanSettings {
  const { memory } = look;
  return {
    meetingDate: meetingDateOn(request.today, request.meetingDate, memory.meetingDate),
    planAgreed: request.planAgreed ?? (memory.dates?.planAgreed as Day | undefined) ?? null,
    yearStart: request.yearStart ?? memory.dates?.yearStart ?? usualYear.yearStart,
    termEnds: memory.dates?.termEnds ?? usualYear.termEnds,
    green: request.green ?? memory.green,
    acceptGuesses: request.acceptGuesses ?? false,
    sheets: choicesOf(request, look),
    sameAs: memory.sameAs,
  };
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

const farBelow = ({ sheet, cell }: { sheet: string; cell: string }): Finding => ({
  kind: "farBelow",
  severity: "warning",
  sheet,
  cell,
  found: "",
});

/**
 * Reads the workbook, counts, and writes the summary sheet: two or more round trips to read, one to write, and two
 * more to highlight the sheets where that is on.
 * Nothing is written while something must be asked first, or where Excel would refuse; the totals come back all the
 * same. Reports a workbook without a plan, sheets too large to read, and whatever Excel refuses.
 */
export async function refreshSummary(request: RefreshRequest): Promise<Outcome<Refreshed>> {
  return run<Refreshed>(async (context, progress) => {
    request.onStep?.("reading");
    const look = await lookAtWorkbook(context);
    const settings = settingsFor(request, look);
    const read = await readSheets(context, look, (head) => columnsThatCount(head, settings));
    if (!read.ok) return read;

    request.onStep?.("counting");
    const understood = understand(read.value.grids, settings);
    const plan = { ...understood, findings: [...read.value.strays.map(farBelow), ...understood.findings] };
    if (!plan.sheets.some(({ kind }) => kind === "plan" || kind === "archive"))
      return { ok: false, problem: { kind: "noPlan" } };
    const summary = summarise(plan, changesFor(plan, look.memory, request.comparedWith ?? null));
    const { findings, questions } = plan;
    const written =
      questions.length > 0
        ? notWritten(null)
        : await write(context, progress, { plan, summary, request, look, read: read.value });
    const meetings = meetingsBefore(look.memory.snapshots, plan.meetingDate);
    return { ok: true, value: { plan, summary, findings, questions, meetings, ...written } };
  });
}
