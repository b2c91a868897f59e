/** One recommendation as a list gives it. Row and column are 0-based cells of the text. */
export interface ListedEntry {
  /** The review in its own row or section; null where only the list as a whole can say. */
  readonly review: string | null;
  /** As it shows: "1.10", "3a", "R4"; "" where the list gives no numbers. */
  readonly ref: string;
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly notAccepted: boolean;
}

/** How many recommendations a review is said to hold, and where that stands (0-based). */
export interface StatedNumber {
  /** Null: of the list as a whole. */
  readonly review: string | null;
  readonly count: number;
  readonly row: number;
  readonly column: number;
}

/** Rows and columns that a list takes up, 0-based and inclusive. */
export interface ListArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One table of recommendations on a sheet. */
export interface FoundList {
  /** The review that a title above it names. */
  readonly title: string | null;
  readonly entries: readonly ListedEntry[];
  readonly stated: readonly StatedNumber[];
  readonly area: ListArea;
}
