import { findingKinds, type Finding, type Severity } from "../../plan/finding";
import type { Line } from "../../plan/line";

/** What may need attention, in the fixed order in which entries of one severity are shown. */
export const attentionKinds = ["overdue", "dueSoon", ...findingKinds] as const;
export type AttentionKind = (typeof attentionKinds)[number];

/** One thing to look at, with all by which an officer may look for it. Null where there is none. */
export interface AttentionEntry {
  readonly kind: AttentionKind;
  readonly severity: Severity;
  readonly sheet: string;
  /** Such as "E9"; null where it is about the whole sheet. */
  readonly cell: string | null;
  /** The line it is about. */
  readonly line: Line | null;
  readonly review: string | null;
  readonly priority: string | null;
  readonly lead: string | null;
  /** The line's own reference. */
  readonly reference: string | null;
  /** Null for lines that are overdue or due soon. */
  readonly finding: Finding | null;
}
