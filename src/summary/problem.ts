/**
 * What a failure may have changed in part. perhaps: the summary sheet; perhapsCells: cells of a plan that an officer
 * chose to repair; perhapsList: the sheet on which recommendations are kept; perhapsAnswer: what the workbook remembers;
 * perhapsHighlights: highlights that were to be taken away.
 */
export type Changed =
  "nothing" | "perhaps" | "perhapsCells" | "perhapsList" | "perhapsAnswer" | "perhapsHighlights";

/** Why a task could not be finished, as a closed set. Worded in summary/wording/problemWords.ts. */
export type Problem =
  /** No sheet looks like an action plan. */
  | { readonly kind: "noPlan" }
  /** Nothing is changed where it does not say otherwise. */
  | { readonly kind: "editing"; readonly changed?: Changed }
  | { readonly kind: "protectedSheet"; readonly sheet: string }
  /** The workbook's structure is protected, so no sheet can be added. */
  | { readonly kind: "protectedWorkbook" }
  | { readonly kind: "readOnly" }
  | { readonly kind: "tooLarge"; readonly sheet: string; readonly cells: number }
  /** Several sheets carry our mark and none is known to be the one we made. */
  | { readonly kind: "severalSummaries"; readonly sheets: readonly string[] }
  /** A table of an officer's stands among ours on a sheet of ours, where it would be written over. */
  | { readonly kind: "tableInTheWay"; readonly sheet: string; readonly table: string }
  /** The sheet or cell to go to is not there any more. */
  | { readonly kind: "gone"; readonly sheet: string }
  /** The headings of the sheet on which recommendations are kept are not where they were put. */
  | { readonly kind: "headingsMoved"; readonly sheet: string }
  /** The workbook's memory is full of what officers have said, so no more can be kept. */
  | { readonly kind: "memoryFull" }
  | { readonly kind: "busy"; readonly changed?: Changed }
  /** The connection that Excel for the web needs is gone. */
  | { readonly kind: "offline"; readonly changed: Changed }
  /** Excel gave no answer: the session ended, or a cell is being edited for long. */
  | { readonly kind: "noAnswer"; readonly changed: Changed }
  /** An officer cancelled before anything was written. */
  | { readonly kind: "cancelled" }
  | { readonly kind: "oldExcel" }
  /** A part of the add-in's own code did not arrive, so nothing was begun. */
  | { readonly kind: "notLoaded" }
  /** Excel refused for a reason we have no words for; the code is Microsoft's own, or IncompleteAnswer. */
  | { readonly kind: "refused"; readonly code: string; readonly changed: Changed };

/** A task ends with a value or with one problem an officer can act on. Only bugs are thrown. */
export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };
