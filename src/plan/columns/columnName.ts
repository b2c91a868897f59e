/** The columns a plan may have, by what they hold rather than by what they are called. */
export const columnNames = [
  "ref",
  "review",
  "priority",
  "recommendationRef",
  "recommendation",
  "action",
  "lead",
  "agency",
  "due",
  "revisedDue",
  "completed",
  "progress",
  "rating",
  "evidence",
  "percent",
] as const;
export type ColumnName = (typeof columnNames)[number];

/** Columns in which a blank may stand for the value above. */
export const carriedColumns = ["review", "priority", "recommendationRef", "recommendation", "ref"] as const;
export type CarriedColumn = (typeof carriedColumns)[number];

/** Where each column lies: 0-based column of the sheet. */
export type Columns = { readonly [Name in ColumnName]?: number | undefined };

/**
 * The same columns, with every name in the same order. Every line of every table asks for them, and engines compile for
 * the names an object has and their order: tables with other columns would have them begin anew.
 */
export const inOneOrder = (columns: Columns): Columns => ({
  ref: columns.ref,
  review: columns.review,
  priority: columns.priority,
  recommendationRef: columns.recommendationRef,
  recommendation: columns.recommendation,
  action: columns.action,
  lead: columns.lead,
  agency: columns.agency,
  due: columns.due,
  revisedDue: columns.revisedDue,
  completed: columns.completed,
  progress: columns.progress,
  rating: columns.rating,
  evidence: columns.evidence,
  percent: columns.percent,
});

/** The columns of the sheet that have a name, 0-based. */
export const placesOf = (columns: Columns): number[] =>
  Object.values(columns).filter((column) => column !== undefined);
