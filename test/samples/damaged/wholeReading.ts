import type { Plan } from "../../../src/plan/plan";
import type { PlanSettings } from "../../../src/plan/settings";
import { understand } from "../../../src/plan/understand";
import { attentionText } from "../../../src/summary/attention/attentionText";
import { attentionOf } from "../../../src/summary/attention/attentionList";
import { changesSince } from "../../../src/summary/changes/changesSince";
import { keptMeetingOf, snapshotFrom } from "../../../src/summary/changes/keptMeeting";
import { snapshotOf } from "../../../src/summary/changes/snapshot";
import { cellsToHighlight } from "../../../src/summary/highlights/cellsToHighlight";
import { highlightKinds } from "../../../src/summary/highlights/highlight";
import { layOut } from "../../../src/summary/layOut";
import { summarise } from "../../../src/summary/summarise";
import { describeRepair } from "../../../src/summary/wording/repairWords";
import { brokenRules } from "../../summary/layoutRules";
import { brokenSums } from "./brokenSums";
import type { Grids } from "./sampleGrids";

/** Whether a summary sheet would be written: nothing is asked, and no figure waits for what green means. */
const isSettled = (plan: Plan): boolean =>
  plan.questions.length === 0 && plan.lines.every(({ timing }) => timing !== null);

/** Changes since this very plan, through what the workbook would keep of it. */
function unchanged(plan: Plan) {
  const before = snapshotFrom(keptMeetingOf(snapshotOf(plan)));
  if (before === null) throw new Error("A meeting just kept cannot be read.");
  return changesSince(before, { ...plan, meetingDate: plan.meetingDate });
}

/** Words that a program says by mistake, and a workbook now and then. */
const slips = (text: string): boolean => /undefined|NaN|\[object /.test(text);

/**
 * Everything a refresh and the pane work out from the sheets, in one go. Throws where any step does.
 * @returns every promise that is broken, in words; empty where all are kept
 */
export function brokenPromises(grids: Grids, settings: PlanSettings): string[] {
  const plan = understand(grids, settings);
  const settled = isSettled(plan);
  const summary = summarise(plan, settled ? unchanged(plan) : null);
  attentionText(attentionOf(plan, summary), plan.meetingDate);
  cellsToHighlight(plan, plan.meetingDate, highlightKinds);
  plan.repairs.forEach((repair) => describeRepair(repair));
  const layouts = settled ? layOut(summary, plan, settings.meetingDate, highlightKinds) : [];
  const sheets = grids.map(({ name }) => name);
  return [
    ...brokenSums(plan, summary),
    ...layouts.flatMap((layout) => brokenRules(layout, sheets)),
    ...(slips(summary.paragraph) && !slips(JSON.stringify(grids)) ? ["the paragraph has a slip"] : []),
  ];
}
