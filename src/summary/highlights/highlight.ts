/** What an officer may have highlighted in the sheets, in the order in which it is offered and explained. */
export const highlightKinds = [
  "overdue",
  "dueSoon",
  "notEvidenced",
  "ungrounded",
  "notRated",
  "findings",
] as const;
export type HighlightKind = (typeof highlightKinds)[number];

/** How many days after the meeting a line counts as due soon. */
export const soonDays = 30;

/** The cells of one sheet to highlight for one reason; rows and columns are 0-based. */
export interface HighlightedCells {
  readonly kind: HighlightKind;
  readonly sheet: string;
  readonly cells: readonly { readonly row: number; readonly column: number }[];
  /** The cells keep their own fill: ratings there are colours, and a new one must be seen at once. */
  readonly keepsFill?: true;
}

/** What the highlights in the sheets are after a refresh. */
export interface Highlighted {
  readonly kinds: readonly HighlightKind[];
  /** How many cells carry each kind. */
  readonly cells: Readonly<Partial<Record<HighlightKind, number>>>;
  /** Sheets that could not be highlighted: protected ones, and those of which Excel would not tell or take the rules. */
  readonly notOn: readonly string[];
}
