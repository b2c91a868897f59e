import type { Day } from "../../plan/cells/day";
import type { Line } from "../../plan/line";
import { longDay } from "../wording/written/days";
import { describeFinding, findingSays, findingTitle } from "../wording/findingWords";
import { timescaleAsWritten } from "../wording/written/timescaleAsWritten";
import { soonDays } from "../highlights/highlight";
import type { AttentionEntry, AttentionKind } from "./attentionEntry";

/** What is said once for all entries of a group. */
export interface AttentionAdvice {
  /** What was expected; "" where each cell has an expectation of its own. */
  readonly expected: string;
  readonly whatToDo: string;
}

const number = new Intl.NumberFormat("en-GB");
const days = (count: number): string => `${number.format(count)} ${count === 1 ? "day" : "days"}`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const ofLines: Readonly<Record<"overdue" | "dueSoon", AttentionAdvice & { readonly title: string }>> = {
  overdue: {
    title: "Overdue",
    expected: "An open action counts as overdue when its date is before the meeting date.",
    whatToDo: "Ask the lead for an update, or agree a revised date, then refresh.",
  },
  dueSoon: {
    title: `Due within ${String(soonDays)} days`,
    expected: `These actions are open, and due on the meeting date or within ${String(soonDays)} days after it.`,
    whatToDo: "Check with the lead that the action will be complete in time.",
  },
};

const isOfLine = (kind: AttentionKind): kind is "overdue" | "dueSoon" => Object.hasOwn(ofLines, kind);

/** Names all entries of a kind, without a count. */
export function attentionTitle(kind: AttentionKind): string {
  return isOfLine(kind) ? ofLines[kind].title : findingTitle(kind);
}

/** What was expected and what to do, for a group that begins with this entry. */
export function attentionAdvice({ kind, finding }: AttentionEntry): AttentionAdvice {
  if (finding === null) return isOfLine(kind) ? ofLines[kind] : { expected: "", whatToDo: "" };
  const { expected, whatToDo } = describeFinding(finding);
  return { expected: finding.against === undefined ? expected : "", whatToDo };
}

/** "SCR A, E9", or "SCR A" for a whole sheet. */
export function attentionPlace({ sheet, cell }: Pick<AttentionEntry, "sheet" | "cell">): string {
  return cell === null ? sheet : `${sheet}, ${cell}`;
}

/** "due 30 September 2021 (written “End of Q2”, first due 30 June 2021), overdue by 12 days". */
function dueSays(line: Line, meetingDate: Day): string {
  const { due, originalDue } = line;
  if (due === null) return "";
  const away = due - meetingDate;
  const late =
    away < 0 ? `overdue by ${days(-away)}` : away === 0 ? "on the meeting date" : `in ${days(away)}`;
  const written = timescaleAsWritten(line);
  const notes = [
    ...(written === "" ? [] : [`written “${written}”`]),
    ...(originalDue !== null && originalDue !== due ? [`first due ${longDay(originalDue)}`] : []),
  ];
  return `due ${longDay(due)}${notes.length === 0 ? "" : ` (${notes.join(", ")})`}, ${late}`;
}

/** What stands there, to follow a place: "due 30 September 2021, overdue by 12 days", "the rating is blank". */
export function attentionSays({ finding, line }: AttentionEntry, meetingDate: Day): string {
  if (finding !== null) return findingSays(finding);
  return line === null ? "" : dueSays(line, meetingDate);
}

/** What was expected of this very cell, as a sentence; "" where the group says it for all its cells. */
export function expectedHere({ finding }: AttentionEntry): string {
  return finding?.against === undefined ? "" : describeFinding(finding).expected;
}

/** "1.10 Agree the protocol"; where no line stands there, what was found, as the beginning of a sentence. */
export function attentionName(entry: AttentionEntry, meetingDate: Day): string {
  const { line } = entry;
  if (line === null) return capital(attentionSays(entry, meetingDate));
  return [line.ref ?? "", line.action ?? "No action written"].filter((part) => part !== "").join(" ");
}
