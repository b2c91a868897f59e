import type { Line } from "../../../plan/line";
import type { TableColumn } from "../../sheetLayout";
import type { Summary } from "../../summary";
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
  textColumn("Why"),
  textColumn("Timescale as written"),
  textColumn("Rating"),
  textColumn("Reference"),
];

const whyOf = ({ timing }: Line): string => (timing === "continuing" ? "Continuing" : "No usable date");

/** Open lines that no date can be held against: those without an end first, then those without a usable date. */
export function undatedSection({ undated }: Summary): Section {
  const rows = undated
    .slice(0, longestList)
    .map((line) => [
      actionText(line),
      reviewText(line.review),
      nameText(line.lead, notGiven),
      linkToDue(line),
      whyOf(line),
      timescaleText(line),
      line.rating === null ? notGiven : ratingHeading(line.rating),
      nameText(line.ref, notGiven),
    ]);
  return {
    heading: "Open actions without a date",
    notes:
      undated.length === 0
        ? ["Every open action has a date."]
        : [
            "Open actions that cannot be overdue: they continue without an end, or their date cannot be used.",
            ...cutNotes(undated.length, longestList),
          ],
    table: {
      name: "ActionPlan_Undated",
      columns,
      rows: rowsOrNone(rows, columns),
      totalRow: false,
    },
    chart: null,
  };
}
