import { longDay } from "../../wording/written/days";
import type { MeetingTotals } from "../../changes/changes";
import { ratingColours } from "../../palette";
import { ratingHeading } from "../../wording/ratingWords";
import type { TableColumn } from "../../sheetLayout";
import type { Summary } from "../../summary";
import { textColumn } from "../listCells";
import type { ChartParts, Section } from "../section";
import { shareOf } from "../share";

const colours = ["red", "amber", "green", "blue"] as const;

const columns: readonly TableColumn[] = [
  textColumn("Meeting"),
  { heading: "Actions", kind: "count" },
  { heading: "Complete", kind: "count" },
  { heading: "Share complete", kind: "share" },
  { heading: "Overdue", kind: "count" },
  ...colours.map((rating): TableColumn => ({
    heading: ratingHeading(rating),
    kind: "count",
    colour: ratingColours[rating],
  })),
];

/** This meeting alone where no earlier one is kept. */
function meetingsOf({ changes, meetingDate, totals }: Summary): readonly MeetingTotals[] {
  if (changes !== null && changes.meetings.length > 0) return changes.meetings;
  const { lines, complete, overdue, red, amber, green, blue } = totals;
  return [
    {
      meetingDate,
      lines,
      complete: complete ?? 0,
      overdue: overdue ?? 0,
      red: red ?? 0,
      amber: amber ?? 0,
      green: green ?? 0,
      blue: blue ?? 0,
    },
  ];
}

/** "Complete: 37 of 83 on 13 July 2021, 45 of 84 on 12 October 2021. Overdue: 7 then, 9 now". */
function titleOf(first: MeetingTotals, last: MeetingTotals): string {
  const complete = ({ complete: done, lines, meetingDate }: MeetingTotals): string =>
    `${String(done)} of ${String(lines)} on ${longDay(meetingDate)}`;
  return `Complete: ${complete(first)}, ${complete(last)}. Overdue: ${String(first.overdue)} then, ${String(last.overdue)} now`;
}

/** A line each for all actions, those complete and those overdue; null while there is one meeting only. */
function chartOf(meetings: readonly MeetingTotals[]): ChartParts | null {
  const [first] = meetings;
  const last = meetings.at(-1);
  if (first === undefined || last === undefined || meetings.length < 2) return null;
  return {
    name: "ActionPlan_ProgressChart",
    title: titleOf(first, last),
    kind: "lines",
    category: 0,
    series: [
      { column: 1, ...ratingColours.closedNotDone },
      { column: 2, ...ratingColours.green },
      { column: 4, ...ratingColours.red },
    ],
    bars: meetings.length,
    rows: 18,
  };
}

/** How many lines there were at each kept meeting, and how many were complete and overdue; this meeting last. */
export function progressSection(summary: Summary): Section {
  const meetings = meetingsOf(summary);
  return {
    heading: "Progress over the meetings",
    notes:
      meetings.length < 2 ? ["This is the first meeting that is kept; a chart follows with the next."] : [],
    table: {
      name: "ActionPlan_Progress",
      columns,
      rows: meetings.map((meeting) => [
        longDay(meeting.meetingDate),
        meeting.lines,
        meeting.complete,
        shareOf(meeting.complete, meeting.lines),
        meeting.overdue,
        ...colours.map((rating) => meeting[rating]),
      ]),
      totalRow: false,
    },
    chart: chartOf(meetings),
  };
}
