import type { Line } from "../../../src/plan/line";
import type { Changes, ChangesOf } from "../../../src/summary/changes/changes";
import { changesSince } from "../../../src/summary/changes/changesSince";
import { snapshotOf } from "../../../src/summary/changes/snapshot";
import { day, lineOf, planOf, sheetOf, type LineSays } from "../plans";

export const lastMeeting = day("2021-07-13");
export const then = (says: LineSays): Line => lineOf(says, lastMeeting);
export const changesBetween = (before: readonly Line[], now: readonly Line[]): Changes =>
  changesSince(snapshotOf(planOf(before, { meetingDate: lastMeeting })), planOf(now));

export const names = (lines: readonly Line[]) => lines.map(({ ref, action }) => ref ?? action);
/** What is on the lists, without those that are empty. */
export function said(changes: ChangesOf): object {
  const lists = {
    newlyComplete: names(changes.newlyComplete),
    newlyOverdue: names(changes.newlyOverdue),
    movedBack: changes.movedBack.map(({ line, from }) => `${line.ref ?? ""} ${from} to ${line.rating ?? ""}`),
    datesExtended: names(changes.datesExtended.map(({ line }) => line)),
    added: names(changes.added),
    removed: changes.removed.map(({ ref, words }) => ref ?? words),
  };
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
}

export const long = "Agree one form for handovers between midwifery and health visiting";
/** What is kept of it. */
export const longKept = "Agree one form for handovers between midwifery and health…";
export const other = "Audit twenty records of strategy meetings held last year";
export const third = "Brief all designated leads on the revised thresholds";
export const base: LineSays = { ref: "1.1", action: long, due: "2021-12-31" };
export const onTrack = [sheetOf("Plan", { green: "on-track" })];
export const a: LineSays = { ref: "1", action: long };
export const b: LineSays = { ref: "2", action: other };
export const c: LineSays = { ref: "3", action: third, rating: "green" };
