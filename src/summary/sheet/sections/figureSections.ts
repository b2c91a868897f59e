import type { Line } from "../../../plan/line";
import type { Plan } from "../../../plan/plan";
import { splitNotes, unitsSentence } from "../../checks/recommendationChecks";
import { priorityHeadline } from "../../sentences/headline";
import { mostOpen } from "../../counts/mostOpen";
import type { TableColumn } from "../../sheetLayout";
import type { ReviewTally, Summary } from "../../summary";
import { datesTable, groundingTable, ratingsTable, recommendationsTable, type Figures } from "./figureTables";
import { cutNotes, reviewText, textColumn } from "../listCells";
import { ratingChart, unnamedLast } from "../ratingChart";
import { rowsOrNone, type Section, type TableParts } from "../section";
import { shareOf } from "../share";

export const reviewTableName = "ActionPlan_Reviews";

const datesNote =
  "Actions are complete, closed, overdue, due later, continuing or without a usable date. Due in 60 days includes those due in 30, and both are among those due later. Past original date: open actions whose first date has passed.";

/** The names of the groups with a line whose table has an evidence column. */
const withEvidence = ({ lines }: Plan, nameOf: (line: Line) => string | null): ReadonlySet<string> =>
  new Set(
    lines
      .filter(({ columns, evidenced }) => columns.evidence !== undefined || evidenced !== null)
      .map((line) => nameOf(line) ?? ""),
  );

const evidenceNote = (isLookedAt: boolean): string =>
  isLookedAt
    ? "Not evidenced: complete, and the evidence column is blank or holds a placeholder. Evidence not checked: complete, on a sheet without an evidence column, or its blank may belong to a merged cell above."
    : "Evidence was not checked: these sheets have no evidence column.";

const groundedNote = "Grounded: the action leads back to a recommendation of its own review.";

/** Ratings, dates and recommendations by review. The chart of reviews has its place at the top of the sheet. */
export function reviewSections(summary: Summary, plan: Plan): readonly Section[] {
  const evidenced = withEvidence(plan, ({ review }) => review);
  const figures: Figures = {
    tallies: unnamedLast(summary.reviews),
    totals: summary.totals,
    heading: "Review",
    unnamed: "No review named",
    allOfThem: "All reviews",
    withoutTotal: new Set(),
    withEvidence: evidenced,
  };
  return [
    {
      heading: "Ratings by review",
      notes: [summary.reviews.length === 0 ? "No actions were counted." : unitsSentence(summary, plan)],
      table: ratingsTable(reviewTableName, figures),
      chart: null,
    },
    {
      heading: "Dates by review",
      notes: [datesNote],
      table: datesTable("ActionPlan_ReviewDates", figures),
      chart: null,
    },
    {
      heading: "Recommendations and evidence by review",
      notes: [
        ...splitNotes(plan).slice(0, mostReviews),
        `${groundedNote} ${evidenceNote(evidenced.size > 0)}`,
      ],
      table: recommendationsTable("ActionPlan_ReviewRecommendations", figures),
      chart: null,
    },
    { heading: "Each review in words", ...paragraphs(unnamedLast(summary.reviews)), chart: null },
  ];
}

// Each has up to 190 words, and the whole sheet goes to Excel in one request.
const mostReviews = 60;

const paragraphColumns: readonly TableColumn[] = [
  textColumn("In words"),
  textColumn("Review"),
  { heading: "Recommendations", kind: "count" },
  { heading: "Actions", kind: "count" },
  { heading: "Complete", kind: "count" },
  { heading: "Share complete", kind: "share" },
  { heading: "Overdue", kind: "count" },
];

function paragraphs(reviews: readonly ReviewTally[]): { notes: readonly string[]; table: TableParts } {
  const own = (review: ReviewTally): string =>
    reviews.length === 1 ? "The paragraph at the top of this sheet is about this review." : review.paragraph;
  const rows = reviews
    .slice(0, mostReviews)
    .map((review) => [
      own(review) === "" ? "Nothing to say." : own(review),
      reviewText(review.name),
      review.recommendations,
      review.lines,
      review.complete,
      shareOf(review.complete ?? 0, review.lines),
      review.overdue,
    ]);
  return {
    notes: cutNotes(reviews.length, mostReviews),
    table: {
      name: "ActionPlan_ReviewParagraphs",
      columns: paragraphColumns,
      rows: rowsOrNone(rows, paragraphColumns),
      totalRow: false,
    },
  };
}

/** The same by priority, with a chart where any line names one. */
export function prioritySections(summary: Summary, plan: Plan): readonly Section[] {
  const { totals } = summary;
  const priorities = unnamedLast(summary.priorities);
  const named = priorities.filter(({ name }) => name !== "");
  const evidenced = withEvidence(plan, ({ priority }) => priority);
  // A recommendation counts in each priority it has lines in, so that its counts may not add up.
  const counts = ["recommendations", "recommendationsComplete"] as const;
  const addUp =
    priorities.reduce((sum, { recommendations }) => sum + recommendations, 0) === totals.recommendations;
  const figures: Figures = {
    tallies: priorities,
    totals,
    heading: "Priority",
    unnamed: "No priority named",
    allOfThem: "All priorities",
    withoutTotal: new Set(addUp ? [] : counts),
    withEvidence: evidenced,
  };
  const title = priorityHeadline(totals, named.length, mostOpen(priorities));
  const notes =
    named.length === 0
      ? ["No priorities are named on these sheets."]
      : [
          `A recommendation counts in each priority it has actions in${addUp ? "" : ", so recommendations have no total here"}.`,
        ];
  return [
    {
      heading: "Ratings by priority",
      notes,
      table: ratingsTable("ActionPlan_Priorities", figures),
      chart: named.length === 0 ? null : ratingChart("ActionPlan_PriorityChart", title, priorities, totals),
    },
    {
      heading: "Dates by priority",
      notes: [datesNote],
      table: datesTable("ActionPlan_PriorityDates", figures),
      chart: null,
    },
    {
      heading: "Evidence and recommendations by priority",
      notes: [`${groundedNote} ${evidenceNote(evidenced.size > 0)}`],
      table: groundingTable("ActionPlan_PriorityRecommendations", figures),
      chart: null,
    },
  ];
}
