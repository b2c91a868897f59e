import type { FindingKind } from "../../plan/finding";

/** What a finding says, ready to stand in a sentence; "" where there is nothing. */
export interface Said {
  /** What stands there, in quotation marks. */
  readonly found: string;
  /** The same without quotation marks, for numbers and our own words. */
  readonly bare: string;
  /** What it is held against, without quotation marks; a day is written out ("4 May 2021"). */
  readonly against: string;
}

/** The words of one kind of finding. */
export interface KindWords {
  /** Names the group, without a count. */
  readonly title: string;
  /** Follows the place: no capital, no full stop. */
  readonly says: (said: Said) => string;
  /** Follows "Expected: "; the same for every finding of the kind that is held against nothing. */
  readonly expects: (said: Said) => string;
  /** How such lines count now, and what settles it; the same for every finding of the kind. */
  readonly whatToDo: string;
}

export type WordsOf<Kind extends FindingKind> = Readonly<Record<Kind, KindWords>>;

/** The text, or other words where there is none. */
export const or = (text: string, otherwise: string): string => (text === "" ? otherwise : text);
