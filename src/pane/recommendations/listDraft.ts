/** A recommendation list while it is being typed or pasted. */
export interface ListDraft {
  /** Null before a review was picked. */
  readonly review: string | null;
  readonly text: string;
}

export const noDraft: ListDraft = { review: null, text: "" };
