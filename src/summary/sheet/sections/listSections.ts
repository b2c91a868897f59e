import type { Plan } from "../../../plan/plan";
import { longDay } from "../../wording/days";
import { onOneLine } from "../../attention/onOneLine";
import { ratingHeading } from "../../wording/ratingWords";
import { shorten } from "../../wording/shorten";
import type { TableColumn } from "../../sheetLayout";
import type { Summary } from "../../summary";
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

/** Nobody reads a printed list of hundreds; the sheet of what needs attention goes further. */
const longestList = 200;

const date = (heading: string): TableColumn => ({ heading, kind: "date" });
const count = (heading: string): TableColumn => ({ heading, kind: "count" });

const overdueColumns: readonly TableColumn[] = [
  textColumn("Action"),
  textColumn("Review"),
  textColumn("Lead"),
  textColumn("Where"),
  date("Due"),
  date("First due"),
  count("Days overdue"),
  textColumn("Rating"),
  textColumn("Reference"),
  textColumn("Timescale as written"),
];

function noneOverdue({ meetingDate, totals }: Summary): string {
  const undated =
    (totals.noUsableDate ?? 0) > 0 ? " Open actions without a usable date are not among them." : "";
  return `No action is overdue at ${longDay(meetingDate)}.${undated}`;
}

/** Overdue lines, longest overdue first; one row where there is none. */
export function overdueSection(summary: Summary): Section {
  const { overdue, meetingDate } = summary;
  const rows = overdue
    .slice(0, longestList)
    .map((line) => [
      actionText(line),
      reviewText(line.review),
      nameText(line.lead, notGiven),
      linkToDue(line),
      line.due,
      line.originalDue ?? line.due,
      line.due === null ? null : meetingDate - line.due,
      line.rating === null ? notGiven : ratingHeading(line.rating),
      nameText(line.ref, notGiven),
      timescaleText(line),
    ]);
  return {
    heading: "Overdue actions",
    notes:
      overdue.length === 0
        ? [noneOverdue(summary)]
        : [
            `Open actions due before ${longDay(meetingDate)}, longest overdue first.`,
            ...cutNotes(overdue.length, longestList),
          ],
    table: {
      name: "ActionPlan_Overdue",
      columns: overdueColumns,
      rows: rowsOrNone(rows, overdueColumns),
      totalRow: false,
    },
    chart: null,
  };
}

const uncoveredColumns: readonly TableColumn[] = [
  textColumn("Recommendation"),
  textColumn("Review"),
  textColumn("Why"),
  count("Actions closed, not done"),
];

type Why = Exclude<Plan["recommendations"][number]["standing"], "covered" | "partlyCovered">;

const whys: Readonly<Record<Why, string>> = {
  uncovered: "No action answers it",
  noLiveLine: "All its actions were closed without being done",
  notAccepted: "It was not accepted",
};

const whyOf = (standing: Plan["recommendations"][number]["standing"]): string =>
  standing === "covered" || standing === "partlyCovered" ? whys.uncovered : whys[standing];

/** Recommendations that no live line answers, and why; one row where there is none. */
export function uncoveredSection({ recommendations }: Plan): Section {
  const uncovered = recommendations.filter(({ liveLines }) => liveLines === 0);
  const nothing =
    recommendations.length === 0
      ? "Not checked: these sheets name no recommendations."
      : "Every recommendation has an action that was not closed without being done.";
  const rows = uncovered
    .slice(0, longestList)
    .map(({ ref, review, lines, standing }) => [
      shorten(onOneLine(ref), 400),
      reviewText(review),
      whyOf(standing),
      lines,
    ]);
  return {
    heading: "Recommendations without a live action",
    notes:
      uncovered.length === 0
        ? [nothing]
        : ["Live means not closed without being done.", ...cutNotes(uncovered.length, longestList)],
    table: {
      name: "ActionPlan_Uncovered",
      columns: uncoveredColumns,
      rows: rowsOrNone(rows, uncoveredColumns),
      totalRow: false,
    },
    chart: null,
  };
}
