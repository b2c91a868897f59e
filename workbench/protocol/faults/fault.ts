import type { HostErrorCode } from "../hostError";

/**
 * One thing that goes wrong once. Calls and requests are counted from 1 on, from when the fault is laid; requests with
 * which Excel.run only gives references back are not counted.
 */
export type Fault =
  /** Excel refuses one call: what the request did before it stays done, and nothing after it is. */
  | { readonly kind: "refused"; readonly call: number; readonly code: HostErrorCode }
  /** Excel refuses a whole request and does nothing of it. */
  | { readonly kind: "turnedAway"; readonly request: number; readonly code: HostErrorCode }
  /** Excel does everything, and its answer is refused, as one that is too large is. */
  | { readonly kind: "answerRefused"; readonly request: number; readonly code: HostErrorCode }
  /** The connection breaks before Excel gets a request, or before its answer is back. */
  | { readonly kind: "notSent" | "answerLost"; readonly request: number }
  /** No answer ever comes, whether Excel did what it was asked to or not. */
  | { readonly kind: "noAnswer"; readonly request: number; readonly done: boolean }
  /** The answer comes, and only after so many seconds. */
  | { readonly kind: "late"; readonly request: number; readonly seconds: number }
  /** The answer ends before what one call asked for, without an error. */
  | { readonly kind: "short"; readonly call: number }
  /** Every block of cells that one call asked for lacks its last row, or is null as those over 5,000,000 cells are. */
  | { readonly kind: "rowMissing" | "blockNull"; readonly call: number };
