import type { Day } from "../../../plan/cells/day";
import type { TableColumn } from "../../sheetLayout";
import type { Summary } from "../../summary";
import { longDay } from "../../wording/written/days";
import { numberWord } from "../../wording/written/numberWords";
import { lineList, type LineColumn } from "../lineList";
import { textColumn } from "../listCells";
import type { Section } from "../section";

const date = (heading: string): TableColumn => ({ heading, kind: "date" });
const count = (heading: string): TableColumn => ({ heading, kind: "count" });

const due: LineColumn = { column: date("Due"), cellOf: (line) => line.due };

/** A list of dates says nothing of lines that have none; " " before it, since it follows a sentence. */
const undatedRider = ({ totals }: Summary): string =>
  (totals.noUsableDate ?? 0) > 0 ? " Open actions without a usable date are not among them." : "";

/** Overdue lines, longest overdue first. */
export function overdueSection(summary: Summary): Section {
  const { overdue, meetingDate } = summary;
  const day = longDay(meetingDate);
  return lineList({
    heading: "Overdue actions",
    table: "ActionPlan_Overdue",
    lines: overdue,
    own: [
      due,
      { column: date("First due"), cellOf: (line) => line.originalDue ?? line.due },
      {
        column: count("Days overdue"),
        cellOf: (line) => (line.due === null ? null : meetingDate - line.due),
      },
    ],
    says: `Open actions due before ${day}, longest overdue first.`,
    none: `No action is overdue at ${day}.${undatedRider(summary)}`,
  });
}

/** How many of them are due in 30 days; "" where there is one only, whose day stands in the table. */
function ofThoseIn30({ dueIn60, totals }: Summary): string {
  const [in30, all] = [totals.dueIn30 ?? 0, dueIn60.length];
  if (all < 2) return "";
  if (in30 === 0) return "; none of them is due in 30 days";
  if (in30 === all) return `; ${all === 2 ? "both" : "all"} of them are due in 30 days`;
  return `; ${numberWord(in30)} of the ${numberWord(all)} ${in30 === 1 ? "is" : "are"} due in 30 days`;
}

/** Open lines due on the meeting date or within 60 days after it, soonest first. */
export function dueSoonSection(summary: Summary): Section {
  const { dueIn60, meetingDate } = summary;
  const from = `from ${longDay(meetingDate)} to ${longDay((meetingDate + 60) as Day)}`;
  const undated = undatedRider(summary);
  return lineList({
    heading: "Due in the next 60 days",
    table: "ActionPlan_DueSoon",
    lines: dueIn60,
    own: [
      due,
      {
        column: count("Days left"),
        cellOf: (line) => (line.due === null ? null : line.due - meetingDate),
      },
    ],
    says: `Open actions due ${from}, soonest first${ofThoseIn30(summary)}.${undated}`,
    none: `No action is due ${from}.${undated}`,
  });
}

/** Open lines that no date can be held against: those without an end first, then those without a usable date. */
export function undatedSection({ undated, totals }: Summary): Section {
  const openLines = totals.lines - (totals.complete ?? 0) - (totals.closedNotDone ?? 0);
  return lineList({
    heading: "Open actions without a date",
    table: "ActionPlan_Undated",
    lines: undated,
    own: [
      {
        column: textColumn("Why"),
        cellOf: ({ timing }) => (timing === "continuing" ? "Continuing" : "No usable date"),
      },
    ],
    says: "Open actions that cannot be overdue: they continue without an end, or their date cannot be used.",
    none: openLines === 0 ? "No action is open." : "Every open action has a date.",
  });
}
