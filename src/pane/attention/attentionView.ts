import type { AttentionFilters } from "../../summary/attention/attentionFilters";

/** What an officer has opened and filtered. */
export interface AttentionView {
  readonly filters: AttentionFilters;
  /** The keys of the groups that are open. */
  readonly open: readonly string[];
}

export const firstView: AttentionView = { filters: {}, open: [] };
