import type { Day } from "../../../plan/cells/day";
import type { TableColumn } from "../../sheetLayout";
import type { Summary } from "../../summary";
import { longDay } from "../../wording/days";
import { numberWord } from "../../wording/numberWords";
import { ratingHeading } from "../../wording/ratingWords";
import {
  actionText,
  cutNotes,
  linkToDue,
  nameText,
  notGiven,
  reviewText,
  textColumn,
  timescaleText,
} from "../listCells";
import { rowsOrNone, type Section } from "../section";

/** As long as the list of overdue actions at the most. */
const longestList = 200;

const columns: readonly TableColumn[] = [
  textColumn("Action"),
  textColumn("Review"),
  textColumn("Lead"),
  textColumn("Where"),
  { heading: "Due", kind: "date" },
  { heading: "Days left", kind: "count" },
  textColumn("Rating"),
  textColumn("Reference"),
  textColumn("Timescale as written"),
];

/** How many of them are due in 30 days; "" where there is one only, whose day stands in the table. */
function ofThoseIn30({ dueIn60, totals }: Summary): string {
  const [in30, all] = [totals.dueIn30 ?? 0, dueIn60.length];
  if (all < 2) return "";
  if (in30 === 0) return "; none of them is due in 30 days";
  if (in30 === all) return `; ${all === 2 ? "both" : "all"} of them are due in 30 days`;
  return `; ${numberWord(in30)} of the ${numberWord(all)} ${in30 === 1 ? "is" : "are"} due in 30 days`;
}

function notesOf(summary: Summary): readonly string[] {
  const { meetingDate, dueIn60, totals } = summary;
  const from = `from ${longDay(meetingDate)} to ${longDay((meetingDate + 60) as Day)}`;
  const undated =
    (totals.noUsableDate ?? 0) > 0 ? " Open actions without a usable date are not among them." : "";
  if (dueIn60.length === 0) return [`No action is due ${from}.${undated}`];
  return [
    `Open actions due ${from}, soonest first${ofThoseIn30(summary)}.${undated}`,
    ...cutNotes(dueIn60.length, longestList),
  ];
}

/** Open lines due on the meeting date or within 60 days after it, soonest first; one row where there is none. */
export function dueSoonSection(summary: Summary): Section {
  const { dueIn60, meetingDate } = summary;
  const rows = dueIn60
    .slice(0, longestList)
    .map((line) => [
      actionText(line),
      reviewText(line.review),
      nameText(line.lead, notGiven),
      linkToDue(line),
      line.due,
      line.due === null ? null : line.due - meetingDate,
      line.rating === null ? notGiven : ratingHeading(line.rating),
      nameText(line.ref, notGiven),
      timescaleText(line),
    ]);
  return {
    heading: "Due in the next 60 days",
    notes: notesOf(summary),
    table: {
      name: "ActionPlan_DueSoon",
      columns,
      rows: rowsOrNone(rows, columns),
      totalRow: false,
    },
    chart: null,
  };
}
