import type { Day } from "../../plan/cells/day";
import type { Finding } from "../../plan/finding";
import type { GreenMeaning } from "../../plan/line";
import { usualYear, type DayOfYear, type PlanSettings, type SheetChoices } from "../../plan/settings";
import { columnsThatCount } from "../../plan/columns/columnsThatCount";
import type { Outcome } from "../../summary/problem";
import { lookAtWorkbook, type FirstLook } from "../../workbook/firstLook";
import { sheetMemoryOf } from "../../workbook/memory/memory";
import { readSheets, type SheetsRead } from "../../workbook/read";
import { meetingDateOn } from "./meetingDate";
import { countHere } from "../counting/countSheets";
import { cancelled, type Count, type Counted, type ToCount } from "../counting/counting";
import { choicesFrom } from "../answers/sheetAnswers";

/** What a plan is read by, besides what the workbook remembers. */
export interface PlanRequest {
  readonly today: Day;
  /** The meeting date the officer chose; null takes the remembered one until it is past, then today. */
  readonly meetingDate: Day | null;
  /** Answers given for this reading only, as the command line does. */
  readonly planAgreed?: Day | null;
  readonly yearStart?: DayOfYear;
  readonly green?: GreenMeaning | null;
  readonly acceptGuesses?: boolean;
  /** By sheet name. */
  readonly sheets?: ReadonlyMap<string, SheetChoices>;
  /** Gives the reading up between two round trips, and the counting as soon as it can be. */
  readonly stop?: AbortSignal | undefined;
  /** Where it is counted; here where this is missing. */
  readonly count?: Count | undefined;
}

/** The workbook as it was read. */
export interface WorkbookRead {
  readonly look: FirstLook;
  readonly read: SheetsRead;
}

/** The workbook as it was read, and what it says. */
export interface PlanRead extends WorkbookRead, Counted {}

function choicesOf(request: PlanRequest, { memory, sheets }: FirstLook): Map<string, SheetChoices> {
  const choices = new Map<string, SheetChoices>();
  for (const tab of sheets) {
    const remembered = sheetMemoryOf(memory, tab);
    if (remembered) choices.set(tab.name, choicesFrom(remembered));
  }
  for (const [sheet, given] of request.sheets ?? []) choices.set(sheet, { ...choices.get(sheet), ...given });
  return choices;
}

/** The settings of one refresh: what was asked for now, else what the workbook remembers, else the usual. */
function settingsFor(request: PlanRequest, look: FirstLook): PlanSettings {
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

const farBelow = ({ sheet, cell }: { sheet: string; cell: string }): Finding => ({
  kind: "farBelow",
  severity: "warning",
  sheet,
  cell,
  found: "",
});

/**
 * Reads the workbook in two or more round trips and counts it; nothing is written. Reports a workbook without a
 * plan, sheets too large to read, and a reading that was stopped.
 * @param asks called once everything is read: what is to be counted besides the totals
 */
export async function readPlan(
  context: Excel.RequestContext,
  request: PlanRequest,
  asks: (workbook: WorkbookRead) => Omit<ToCount, "settings" | "readFindings">,
): Promise<Outcome<PlanRead>> {
  const stopped = (): boolean => request.stop?.aborted === true;
  const look = await lookAtWorkbook(context);
  if (stopped()) return cancelled;
  const settings = settingsFor(request, look);
  const read = await readSheets(context, look, (head) => columnsThatCount(head, settings));
  if (stopped()) return cancelled;
  if (!read.ok) return read;
  const workbook = { look, read: read.value };
  const count = request.count ?? countHere;
  const { grids, strays } = read.value;
  const readFindings = strays.map(farBelow);
  const counted = await count(grids, { settings, readFindings, ...asks(workbook) }, request.stop);
  return counted.ok ? { ok: true, value: { ...workbook, ...counted.value } } : counted;
}
