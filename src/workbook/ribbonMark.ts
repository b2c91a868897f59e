import type { Outcome } from "../summary/problem";
import { run } from "./run";

/** The setting that the ribbon's refresh leaves for a pane that is open beside it: they are two pages. */
export const ribbonMarkKey = "actionPlan.ribbon";

/** One press of the ribbon's button. */
export interface RibbonMark {
  /** Differs from press to press. */
  readonly id: string;
  /** Whether the summary was written. */
  readonly wrote: boolean;
}

const written = "written";
const counted = "counted";

/** A mark as it is kept: what came of the press, and letters that no other press has. */
function markFrom(setting: unknown): RibbonMark | null {
  if (typeof setting !== "string" || setting.length > 60) return null;
  const [what, id = ""] = setting.split(" ");
  return (what === written || what === counted) && id !== "" ? { id, wrote: what === written } : null;
}

/** Leaves a new mark. Where Excel refuses, a pane beside the ribbon does not hear of the press. */
export async function leaveRibbonMark(wrote: boolean): Promise<Outcome<null>> {
  return run<null>(async (context) => {
    const id = Math.random().toString(36).slice(2);
    context.workbook.settings.add(ribbonMarkKey, `${wrote ? written : counted} ${id}`);
    await context.sync();
    return { ok: true, value: null };
    // Nothing that an officer would undo.
  }, false);
}

/** The mark of the last press; null where there is none, or it is not one of ours. */
export async function readRibbonMark(): Promise<Outcome<RibbonMark | null>> {
  return run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(ribbonMarkKey);
    setting.load("value");
    await context.sync();
    return { ok: true, value: setting.isNullObject ? null : markFrom(setting.value) };
  }, false);
}
