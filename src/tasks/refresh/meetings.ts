import type { Day } from "../../plan/cells/day";
import type { Plan } from "../../plan/plan";
import type { Changes } from "../../summary/changes/changes";
import { changesSince } from "../../summary/changes/changesSince";
import type { NotKept } from "../../summary/changes/changeWords";
import { keptMeetingOf, snapshotFrom } from "../../summary/changes/keptMeeting";
import {
  earlierMeeting,
  meetingsBefore,
  totalsBefore,
  withMeeting,
} from "../../summary/changes/keptMeetings";
import { meetingTotalsOf } from "../../summary/changes/meetingTotals";
import { snapshotOf } from "../../summary/changes/snapshot";
import { fittingMemory, type Memory } from "../../workbook/memory/memory";

/**
 * What changed since the meeting that is asked for, else the latest kept one before this plan's. Null where none is
 * kept, and while anything is asked: lines that are not counted yet would seem to be removed.
 */
export function changesFor(plan: Plan, { snapshots }: Memory, comparedWith: Day | null): Changes | null {
  if (plan.questions.length > 0) return null;
  const { meetingDate } = plan;
  const kept = earlierMeeting(snapshots, meetingDate, comparedWith);
  const before = kept && snapshotFrom(kept);
  return before && changesSince(before, plan, totalsBefore(snapshots, meetingDate));
}

/** Room for what is remembered of the summary sheet, which is known only when it is written. */
const roomForSummary = 4_000;

/**
 * The memory with this meeting in it, as far as it fits: how the plan stands on a meeting date the officer chose.
 * @returns also what did not fit, to be told; null where everything did
 */
export function withThisMeeting(
  memory: Memory,
  plan: Plan,
  today: Day,
): { readonly memory: Memory; readonly notKept: NotKept | null } {
  const { meetingDate } = plan;
  const meeting = keptMeetingOf(snapshotOf(plan));
  const snapshots = withMeeting(memory.snapshots, meeting, meetingTotalsOf(plan), today);
  const fitting = fittingMemory({ ...memory, snapshots }, roomForSummary);
  if (!fitting) return { memory, notKept: "memory" };
  const left = new Set(fitting.snapshots.meetings.map(({ date }) => date));
  const isLost = (date: number): boolean =>
    !left.has(date) && snapshots.meetings.some((kept) => kept.date === date);
  if (isLost(meetingDate)) return { memory: fitting, notKept: "lines" };
  const base = meetingsBefore(snapshots, meetingDate).at(-1);
  return { memory: fitting, notKept: base !== undefined && isLost(base) ? "earlierLines" : null };
}
