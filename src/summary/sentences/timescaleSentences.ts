import type { Line } from "../../plan/line";
import { longDay } from "../days";
import { capitalised, listed, numberWord } from "../numberWords";
import type { Tally } from "../tally";
import { counted, countedFirst } from "./counted";

/** The timing figures of a tally once nothing is asked. */
interface Timings {
  readonly overdue: number;
  readonly pastOriginal: number;
  readonly dueLater: number;
  readonly continuing: number;
  readonly noUsableDate: number;
}

function timingsOf(totals: Tally): Timings | null {
  const { overdue, pastOriginal, dueLater, continuing, noUsableDate } = totals;
  if (overdue === null || pastOriginal === null || dueLater === null) return null;
  if (continuing === null || noUsableDate === null) return null;
  return { overdue, pastOriginal, dueLater, continuing, noUsableDate };
}

/** "three have no end date and two have no usable date"; "" where every open line is dated. */
function undated({ continuing, noUsableDate }: Timings): string {
  return listed(
    [
      continuing > 0 ? `${numberWord(continuing)} ${continuing === 1 ? "has" : "have"} no end date` : "",
      noUsableDate > 0
        ? `${numberWord(noUsableDate)} ${noUsableDate === 1 ? "has" : "have"} no usable date`
        : "",
    ].filter((part) => part !== ""),
  );
}

function overdueSentences(timings: Timings, longest: Line | undefined): string[] {
  const { overdue, pastOriginal } = timings;
  const due = longest?.due ?? null;
  const since =
    due === null ? "" : `; ${overdue === 1 ? "it" : "the longest overdue"} was due on ${longDay(due)}`;
  const rest = undated(timings);
  return [
    `${countedFirst(overdue, "action is", "actions are")} overdue${since}.`,
    ...(pastOriginal > overdue
      ? [`${capitalised(numberWord(pastOriginal))} are past their original date.`]
      : []),
    ...(rest === "" ? [] : [`Of the other open actions, ${rest}.`]),
  ];
}

/** "All open actions", "all dated actions" or, where there is one, that one. */
function whichActions(dueLater: number, which: "open" | "dated"): string {
  if (dueLater > 1) return `All ${which} actions are`;
  return which === "open" ? "The one open action is" : "The one open action with a date is";
}

/** The claim "within timescale" carries whatever it does not cover, and is withheld where nothing is dated. */
function withinTimescale(timings: Timings): string {
  const { pastOriginal, dueLater } = timings;
  const rest = undated(timings);
  const moved =
    pastOriginal === 0 ? "" : counted(pastOriginal, "is past its", "are past their") + " original date";
  const riders = [moved, rest].filter((part) => part !== "").join("; ");
  if (dueLater === 0) return `No open action has a date to be held to: ${riders}.`;
  const which = whichActions(dueLater, rest === "" ? "open" : "dated");
  const claim = `${which} within ${pastOriginal === 0 ? "" : "revised "}timescale`;
  return riders === "" ? `${claim}.` : `${claim}; ${riders}.`;
}

/**
 * What is overdue and since when, what has no end or no usable date, and "within timescale" only where it is true.
 * Nothing while it is asked what green means, and nothing where every line is finished and complete.
 * @param longest the line that has been overdue longest
 */
export function timescaleSentences(totals: Tally, longest: Line | undefined): readonly string[] {
  const timings = timingsOf(totals);
  if (timings === null || totals.lines === 0) return [];
  const { overdue, dueLater, continuing, noUsableDate } = timings;
  const open = overdue + dueLater + continuing + noUsableDate;
  if (open === 0) return totals.complete === totals.lines ? [] : ["No action is still open."];
  return overdue > 0 ? overdueSentences(timings, longest) : [withinTimescale(timings)];
}
