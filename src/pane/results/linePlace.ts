import type { Line } from "../../plan/line";
import type { SheetReading } from "../../plan/plan";
import { columnLetter } from "../../plan/sheets/gridReading";
import { longDay } from "../../summary/days";
import { words } from "../words";
import type { Place } from "./ShortList";
import { shorten } from "./shorten";

/** Some plans hold whole paragraphs in their action column. */
const longestAction = 140;
const longestReview = 50;

/**
 * A line as a place to go to, with its due date or with the recommendation it names. Due dates are shown as
 * days; timescales that are no date are quoted as they were written.
 */
export function linePlace(
  line: Line,
  sheets: readonly SheetReading[],
  shows: "due" | "recommendation",
): Place {
  const action = shorten(line.action ?? words.noActionText, longestAction);
  const review =
    line.review === null || line.review === line.sheet ? "" : shorten(line.review, longestReview);
  const detail = shows === "due" ? dueWords(line) : recommendationWords(line);
  return {
    key: `${line.sheet}!${String(line.row)}`,
    name: line.ref === null ? action : `${line.ref} · ${action}`,
    where: [detail, words.place(line.sheet, line.row), review].filter((part) => part !== "").join(" · "),
    sheet: line.sheet,
    cell: lineCell(line, sheets),
  };
}

/** Such as "C9": the line's action, else its reference, else the first column. */
function lineCell(line: Line, sheets: readonly SheetReading[]): string {
  const columns = sheets.find(({ name }) => name === line.sheet)?.columns;
  return `${columnLetter(columns?.action ?? columns?.ref ?? 0)}${String(line.row)}`;
}

function dueWords(line: Line): string {
  if (line.due === null) return line.dueText === "" ? words.noDue : words.dueAsWritten(line.dueText);
  const due = words.due(longDay(line.due));
  const moved = line.originalDue !== null && line.originalDue !== line.due;
  return moved ? `${due} (${words.firstDue(longDay(line.originalDue))})` : due;
}

function recommendationWords({ recommendation }: Line): string {
  return recommendation === null ? words.namesNone : words.names(shorten(recommendation, longestReview));
}
