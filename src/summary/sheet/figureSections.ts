import type { Plan } from "../../plan/plan";
import { priorityHeadline } from "../sentences/headline";
import { mostOpenPriority } from "../sentences/openPriority";
import type { Summary } from "../summary";
import { datesTable, ratingsTable, type Extras, type Figures } from "./figureTables";
import { ratingChart } from "./ratingChart";
import type { Section } from "./section";

export const reviewTableName = "ActionPlan_Reviews";

function extrasOf(summary: Summary, plan: Plan): Extras {
  return {
    evidence: plan.sheets.some(({ counted, columns }) => counted && columns.evidence !== undefined),
    notChecked: summary.totals.groundingNotChecked > 0,
  };
}

/** Ratings and dates by review. The chart of reviews has its place at the top of the sheet, not here. */
export function reviewSections(summary: Summary, plan: Plan): readonly Section[] {
  const heading = "Ratings by review";
  if (summary.reviews.length === 0)
    return [{ heading, notes: ["No lines were counted."], table: null, chart: null }];
  const figures: Figures = {
    tallies: summary.reviews,
    totals: summary.totals,
    heading: "Review",
    unnamed: "No review named",
    allOfThem: "All reviews",
  };
  return [
    { heading, notes: [], table: ratingsTable(reviewTableName, figures), chart: null },
    {
      heading: "Dates and recommendations by review",
      notes: [],
      table: datesTable("ActionPlan_ReviewDates", figures, "uncovered", extrasOf(summary, plan)),
      chart: null,
    },
  ];
}

/** The same by priority, with a chart; one sentence where no line names a priority. */
export function prioritySections(summary: Summary, plan: Plan): readonly Section[] {
  const { priorities } = summary;
  const heading = "Ratings by priority";
  const named = priorities.filter(({ name }) => name !== "");
  if (named.length === 0)
    return [{ heading, notes: ["No priorities are named on these sheets."], table: null, chart: null }];
  // A recommendation counts in each priority it has lines in, so these counts have no total.
  const totals = { ...summary.totals, recommendations: null, recommendationsComplete: null };
  const figures: Figures = {
    tallies: priorities,
    totals,
    heading: "Priority",
    unnamed: "No priority named",
    allOfThem: "All priorities",
  };
  const title = priorityHeadline(summary.totals, named.length, mostOpenPriority(priorities));
  return [
    {
      heading,
      notes: [
        "A recommendation counts in each priority it has lines in, so recommendations have no total here.",
      ],
      table: ratingsTable("ActionPlan_Priorities", figures),
      chart: ratingChart("ActionPlan_PriorityChart", title, priorities, summary.totals),
    },
    {
      heading: "Dates and recommendations by priority",
      notes: [],
      table: datesTable("ActionPlan_PriorityDates", figures, "recommendations", extrasOf(summary, plan)),
      chart: null,
    },
  ];
}
