import { longDay } from "../../../src/summary/wording/written/days";
import type { GreenMeaning, Line } from "../../../src/plan/line";
import type { Plan } from "../../../src/plan/plan";
import type { CellValue, SheetGrid } from "../../../src/plan/sheets/sheetGrid";
import { understand } from "../../../src/plan/understand";
import { gridOf } from "../../plan/gridOf";
import { day, usualSettings } from "../../plan/usualSettings";

const aboveTable = 1;
const topRow = aboveTable + 2;

/** A sheet with these headings and rows below a title, as an officer would keep it. */
export function exampleSheet(
  headings: readonly string[],
  rows: readonly (readonly CellValue[])[],
  wishes: Parameters<typeof gridOf>[1] = {},
): SheetGrid {
  const title = new Array<CellValue[]>(aboveTable).fill([]);
  return gridOf([...title, [...headings], ...rows], wishes);
}

/** Understands sheets for the meeting and the agreed day that the page names; guessed columns count as shown. */
export function examplePlan(
  sheets: readonly SheetGrid[],
  green: GreenMeaning | null,
  meeting = "2021-10-12",
): Plan {
  return understand(sheets, usualSettings({ green, acceptGuesses: true, meetingDate: day(meeting) }));
}

/** The line of each row below the headings, from the first on; null where the row is no line. */
export function linesOfRows(plan: Plan, count: number): (Line | null)[] {
  return Array.from(
    { length: count },
    (_, index) => plan.lines.find(({ row }) => row === topRow + index) ?? null,
  );
}

const standings: Readonly<Record<NonNullable<Line["timing"]>, string>> = {
  overdue: "overdue",
  dueLater: "due later",
  continuing: "continuing",
  noUsableDate: "no usable date",
  finished: "complete",
};

const ratingNames: Readonly<Partial<Record<NonNullable<Line["rating"]>, string>>> = {
  notStarted: "not started",
  onHold: "on hold",
  notRated: "not rated",
};

/** "overdue", "complete", "closed, not done". */
export function standingOf({ rating, timing }: Line): string {
  if (rating === "closedNotDone") return "closed, not done";
  return timing === null ? "asked" : standings[timing];
}

/** "green, complete", "amber, open", "closed, not done". */
export function ratedAs({ rating, complete }: Line): string {
  if (rating === "closedNotDone") return "closed, not done";
  return `${rating === null ? "asked" : (ratingNames[rating] ?? rating)}, ${complete === true ? "complete" : "open"}`;
}

/** "30 September 2021", "continuing", "no usable date". */
export function dueAs({ due, dueKind }: Line): string {
  if (due !== null) return longDay(due);
  return dueKind === "continuing" ? "continuing" : "no usable date";
}
