import type { Day } from "../../plan/cells/day";
import type { Problem } from "../../summary/problem";
import { longDay } from "../../summary/wording/written/days";
import { listed, numberWord, numberWordFirst } from "../../summary/wording/written/numberWords";
import { describeProblem } from "../../summary/wording/problemWords";
import type { LookedAt } from "../../tasks/refresh/look";

const sheetsWord = (count: number): string => (count === 1 ? "action sheet" : "action sheets");

/** "84 actions in six reviews". */
function counted({ actions, reviews }: LookedAt): string {
  if (actions === 0) return "no actions yet";
  const within = reviews === 0 ? "" : ` in ${numberWord(reviews)} ${reviews === 1 ? "review" : "reviews"}`;
  return `${numberWord(actions)} ${actions === 1 ? "action" : "actions"}${within}`;
}

/** "Six action sheets, 84 actions in six reviews". */
function foundHere(found: LookedAt): string {
  const { sheets, sheetsAsked } = found;
  const asked = `${sheetsAsked === 1 ? "waits" : "wait"} for your answer`;
  if (sheets === 0) return `${numberWordFirst(sheetsAsked)} ${sheetsWord(sheetsAsked)} that ${asked}`;
  const more = sheetsAsked === 0 ? "" : `; ${numberWord(sheetsAsked)} more ${asked}`;
  return `${numberWordFirst(sheets)} ${sheetsWord(sheets)}, ${counted(found)}${more}`;
}

const willDo = (summarySheet: string | null): string =>
  summarySheet === null
    ? "Refresh summary counts them for the meeting and adds two sheets: the summary, and what needs attention."
    : `Refresh summary counts them for the meeting and brings the sheet “${summarySheet}” up to date.`;

/** The words before the first refresh. */
export const openingWords = {
  looking: "Looking at the sheets…",
  foundHere,
  willDo,
  willAsk:
    "There is something only you can settle. You will be asked about it first, one question at a time.",
  meetingsKept: (meetings: readonly Day[]): string =>
    `This workbook remembers how the plan stood at the ${meetings.length === 1 ? "meeting" : "meetings"} on ${listed(meetings.map(longDay))}. A later meeting can be compared with ${meetings.length === 1 ? "it" : "each of them"}.`,
  willNot: (highlights: boolean): string =>
    highlights
      ? "Nothing leaves this workbook. On your own sheets only the highlights you asked for are renewed."
      : "Nothing leaves this workbook, and your own sheets are not changed.",
  cannotWrite: (problem: Problem): string =>
    `${describeProblem(problem).title}. The figures can be shown here all the same, but not written into the workbook.`,
  intro:
    "Reads the action sheets of this workbook, counts them for the meeting, and writes a summary sheet. Nothing leaves this workbook, and your own sheets are not changed.",

  noPlanHere: "No action plan was found in this workbook",
  planLooksLike: "A plan has one row of headings, with an action on each row below. For example:",
  examplePlan: {
    caption: "What a plan looks like",
    headings: ["Ref", "Action", "Lead", "Due", "RAG"],
    rows: [
      ["1.1", "Train all staff", "Head of Service", "30/09/2026", "Amber"],
      ["1.2", "Audit ten cases", "Quality Lead", "31/12/2026", "Green"],
    ],
  },
  orAnotherWorkbook: `Other headings are understood too, such as ${listed(["Timescale", "Owner", "Status"])}. If the plan is in another workbook, open that one. If it is here, give its columns plain headings, then press “Refresh summary”.`,
  addTemplate: "Add an empty plan sheet",
  addTemplateHint: "It comes as a new sheet. What is in this workbook stays as it is.",
  templateAdded: (sheet: string): string =>
    `The sheet “${sheet}” was added. Write your actions below its headings, then press “Refresh summary”.`,
} as const;
