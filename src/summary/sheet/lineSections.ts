import type { ColumnName } from "../../plan/columns/columnName";
import type { Grounding, Line } from "../../plan/line";
import type { Plan } from "../../plan/plan";
import { cellName } from "../../plan/sheets/gridReading";
import { longDay } from "../days";
import type { TableColumn } from "../sheetLayout";
import type { Summary } from "../summary";
import type { Section } from "./section";

const text = (heading: string): TableColumn => ({ heading, kind: "text" });

const notGiven = "Not given";
// A list is for finding the row, which holds the whole text.
const longestText = 400;
const shortened = (long: string): string =>
  long.length <= longestText ? long : `${long.slice(0, longestText - 1).trimEnd()}…`;
const actionOf = (line: Line): string => shortened(line.action ?? "No action written");

// Excel on the web takes 5 MB in one request, and nobody reads a printed list of thousands.
const longestList = 1000;
const cutNotes = (count: number): string[] =>
  count > longestList ? [`The first 1,000 of ${count} are listed here; the pane lists them all.`] : [];
const reviewOf = (review: string | null): string => (review === null || review === "" ? "Not named" : review);

/** The cell to look at for a line: in the first of these columns that its sheet has. */
function cellOf(line: Line, plan: Plan, wanted: readonly ColumnName[]): string {
  const columns = plan.sheets.find(({ name }) => name === line.sheet)?.columns ?? {};
  const column = wanted.map((name) => columns[name]).find((one) => one !== undefined) ?? 0;
  return cellName(line.row - 1, column);
}

/** Overdue lines, longest overdue first; one sentence where there is none. */
export function overdueSection(summary: Summary, plan: Plan): Section {
  const { overdue, meetingDate } = summary;
  const day = longDay(meetingDate);
  const heading = "Overdue actions";
  if (overdue.length === 0)
    return { heading, notes: [`No action is overdue at ${day}.`], table: null, chart: null };
  return {
    heading,
    notes: [`Open actions due before ${day}, longest overdue first.`, ...cutNotes(overdue.length)],
    chart: null,
    table: {
      name: "ActionPlan_Overdue",
      columns: [
        text("Action"),
        text("Review"),
        text("Lead"),
        { heading: "Due", kind: "date" },
        { heading: "Days overdue", kind: "count" },
        text("Reference"),
        text("Sheet"),
        text("Cell"),
      ],
      rows: overdue
        .slice(0, longestList)
        .map((line) => [
          actionOf(line),
          reviewOf(line.review),
          line.lead ?? notGiven,
          line.due,
          line.due === null ? null : meetingDate - line.due,
          line.ref ?? notGiven,
          line.sheet,
          cellOf(line, plan, ["due", "revisedDue", "action", "ref"]),
        ]),
      totalRow: false,
    },
  };
}

const whys: Readonly<Record<Grounding, string>> = {
  noRecommendation: "No recommendation is named",
  notInReview: "Its reference is not in the review",
  notRecognised: "Its recommendation is not worded as in the review",
  grounded: "",
  additional: "",
  notChecked: "",
};

function allGrounded({ totals }: Summary): string {
  if (totals.groundingNotChecked === totals.lines)
    return "Not checked: these sheets name no recommendations.";
  const checked = totals.groundingNotChecked > 0 ? "action that could be checked" : "action";
  const additional = totals.additional > 0 ? ", or is declared as additional to them" : "";
  return `Every ${checked} leads back to a recommendation${additional}.`;
}

/** Lines that do not lead back to a recommendation, and why; one sentence where there is none. */
export function ungroundedSection(summary: Summary, plan: Plan): Section {
  const heading = "Actions that lead back to no recommendation";
  if (summary.ungrounded.length === 0)
    return { heading, notes: [allGrounded(summary)], table: null, chart: null };
  return {
    heading,
    notes: cutNotes(summary.ungrounded.length),
    chart: null,
    table: {
      name: "ActionPlan_Ungrounded",
      columns: [text("Action"), text("Review"), text("Why"), text("Reference"), text("Sheet"), text("Cell")],
      rows: summary.ungrounded
        .slice(0, longestList)
        .map((line) => [
          actionOf(line),
          reviewOf(line.review),
          whys[line.grounding],
          line.ref ?? notGiven,
          line.sheet,
          cellOf(line, plan, ["recommendationRef", "recommendation", "ref", "action"]),
        ]),
      totalRow: false,
    },
  };
}

/** Recommendations that no live line answers; one sentence where there is none. */
export function uncoveredSection({ recommendations }: Plan): Section {
  const heading = "Recommendations without a live action";
  const uncovered = recommendations.filter(({ liveLines }) => liveLines === 0);
  const none =
    recommendations.length === 0
      ? "Not checked: these sheets name no recommendations."
      : "Every recommendation has a live action.";
  if (uncovered.length === 0) return { heading, notes: [none], table: null, chart: null };
  return {
    heading,
    notes: ["Live means not closed without being done.", ...cutNotes(uncovered.length)],
    chart: null,
    table: {
      name: "ActionPlan_Uncovered",
      columns: [text("Recommendation"), text("Review"), { heading: "Lines closed, not done", kind: "count" }],
      rows: uncovered
        .slice(0, longestList)
        .map(({ ref, review, lines }) => [shortened(ref), reviewOf(review), lines]),
      totalRow: false,
    },
  };
}
