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
export type Columns = Readonly<Partial<Record<ColumnName, number>>>;
