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
  "rowLeftOut",
  "noDate",
  "dayOrMonth",
  "sameLineTwice",
  "sheetNotUnderstood",
  "textAgainstColour",
  "ratingAgainstRule",
  "ratedByColour",
  "severalActions",
  "struckThrough",
  "notInReview",
  "notRecognised",
  "uncovered",
  "statedDiffers",
  "listOfNoReview",
  "farBelow",
  "evidencePlaceholder",
  "completeWithoutDate",
  "completedButOpen",
  "completedInFuture",
  "noLead",
  "overdueButOnTrack",
  "duplicateReference",
  "duplicateAction",
  "partlyCovered",
  "totalDiffers",
  "missingColumn",
  "columnPassedOver",
] as const;
export type FindingKind = (typeof findingKinds)[number];

/** error: left out, or may be wrong; warning: counted, look at it; note: good to know. */
export type Severity = "error" | "warning" | "note";

/** Something an officer should look at. Its sentences are made in summary/findings. */
export interface Finding {
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly sheet: string;
  /** Such as "E9"; null where it is about the whole sheet. */
  readonly cell: string | null;
  /** What stands there, as the officer wrote it. */
  readonly found: string;
  /** What it is held against, where that differs from cell to cell: another cell, a rating, a number, a day ("2021-05-04"). */
  readonly against?: string;
  /** The review it is about, where no line stands at its cell. */
  readonly review?: string;
}
