export const findingKinds = [
  "unreadableDate",
  "assumedDate",
  "unknownRating",
  "notRated",
  "noActionText",
  "noRecommendation",
  "notEvidenced",
  "errorCell",
  "hiddenRows",
  "hiddenSheet",
  "archiveSheet",
  "statusInDateColumn",
  "dueBeforeAgreed",
  "relativeDateWithoutStart",
  "unsureColumns",
  "headerUnlikeTheFirst",
  "rowLeftOut",
  "noDate",
  "dayOrMonth",
  "sameLineTwice",
  "sheetNotUnderstood",
] as const;
export type FindingKind = (typeof findingKinds)[number];

/** error: left out, or may be wrong; warning: counted, look at it; note: good to know. */
export type Severity = "error" | "warning" | "note";

/** Something an officer should look at. Its sentence is made in summary/findingWords.ts. */
export interface Finding {
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly sheet: string;
  /** Such as "E9"; null where it is about the whole sheet. */
  readonly cell: string | null;
  /** What stands there, as the officer wrote it. */
  readonly found: string;
}

/** Something only an officer can settle. */
export type Question =
  | { readonly kind: "greenMeaning"; readonly sheet: string }
  | { readonly kind: "columns"; readonly sheet: string; readonly columns: Columns };

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

/** Where each column lies: 0-based column of the sheet. */
export type Columns = Readonly<Partial<Record<ColumnName, number>>>;
