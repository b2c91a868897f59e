import type { Tally } from "../../summary/tally";

/** Lines that are open: neither complete nor closed without action. Null while green's meaning is asked. */
export function openLines(tally: Tally): number | null {
  const { overdue, dueLater, continuing, noUsableDate } = tally;
  if (overdue === null || dueLater === null || continuing === null || noUsableDate === null) return null;
  return overdue + dueLater + continuing + noUsableDate;
}
