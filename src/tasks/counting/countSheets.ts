import type { SheetGrid } from "../../plan/sheets/sheetGrid";
import { understand } from "../../plan/understand";
import { layOut } from "../../summary/layOut";
import type { Outcome } from "../../summary/problem";
import { summarise } from "../../summary/summarise";
import { changesFor, withThisMeeting } from "../refresh/meetings";
import { cancelled, type Count, type Counted, type ToCount } from "./counting";

/**
 * Everything between reading and writing, at one go: understands the sheets, counts them, and lays out what is written.
 * Pure; of 20,000 lines it takes a second or more. Reports a workbook without a plan.
 */
export function countSheets(grids: readonly SheetGrid[], asked: ToCount): Outcome<Counted> {
  const { settings, memory, comparedWith, writing } = asked;
  const understood = understand(grids, settings);
  const plan = { ...understood, findings: [...asked.readFindings, ...understood.findings] };
  if (!plan.sheets.some(({ kind }) => kind === "plan" || kind === "archive"))
    return { ok: false, problem: { kind: "noPlan" } };
  const changes = comparedWith === undefined ? null : changesFor(plan, memory, comparedWith);
  const summary = summarise(plan, changes);
  if (writing === null || plan.questions.length > 0)
    return { ok: true, value: { plan, summary, toWrite: null } };
  const { today, highlights, isMeeting } = writing;
  const layouts = layOut(summary, plan, today, highlights);
  const counted = { ...memory, countedFor: plan.meetingDate };
  const kept = isMeeting ? withThisMeeting(counted, plan, today) : { memory: counted, notKept: null };
  return { ok: true, value: { plan, summary, toWrite: { layouts, ...kept } } };
}

/** Counts where it is called, which holds up everything else there until it is done. */
export const countHere: Count = (grids, asked, stop) =>
  Promise.resolve(stop?.aborted === true ? cancelled : countSheets(grids, asked));
