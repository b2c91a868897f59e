/** Why a task could not be finished, as a closed set. Worded in summary/problemWords.ts. */
export type Problem =
  /** No sheet looks like an action plan. */
  | { readonly kind: "noPlan" }
  | { readonly kind: "editing" }
  | { readonly kind: "protectedSheet"; readonly sheet: string }
  /** The workbook's structure is protected, so no sheet can be added. */
  | { readonly kind: "protectedWorkbook" }
  | { readonly kind: "readOnly" }
  | { readonly kind: "tooLarge"; readonly sheet: string; readonly cells: number }
  /** Several sheets carry our mark and none is known to be the one we made. */
  | { readonly kind: "severalSummaries"; readonly sheets: readonly string[] }
  /** The sheet or cell to go to is not there any more. */
  | { readonly kind: "gone"; readonly sheet: string }
  | { readonly kind: "busy" }
  | { readonly kind: "oldExcel" }
  /** Excel refused for a reason we have no words for; the code is Microsoft's own. */
  | { readonly kind: "refused"; readonly code: string; readonly changed: "nothing" | "perhaps" };

/** A task ends with a value or with one problem an officer can act on. Only bugs are thrown. */
export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };
