import { soonDays } from "../highlights/highlight";
import { countedParts } from "../wording/written/counted";
import { listed, numberWord } from "../wording/written/numberWords";
import type { AttentionEntry } from "./attentionEntry";

/** "10 overdue actions, four actions due within 30 days and 15 findings (two of them may be counted wrongly)": the whole list. */
export function whatToLookAt(entries: readonly AttentionEntry[]): string {
  const count = (claim: (entry: AttentionEntry) => boolean): number => entries.filter(claim).length;
  const findings = count(({ finding }) => finding !== null);
  const errors = count(({ finding, severity }) => finding !== null && severity === "error");
  const soon = `due within ${String(soonDays)} days`;
  const parts = countedParts([
    [count(({ kind }) => kind === "overdue"), "overdue action", "overdue actions"],
    [count(({ kind }) => kind === "dueSoon"), `action ${soon}`, `actions ${soon}`],
    [findings, "finding", "findings"],
  ]);
  if (errors === 0) return listed(parts);
  return `${listed(parts)} (${findings === 1 ? "it" : `${numberWord(errors)} of them`} may be counted wrongly)`;
}
