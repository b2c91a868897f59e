/** What a row of a plan says about its recommendation, in its own cells or by its place. "" where it says nothing. */
export interface RowSays {
  /** The line's own or carried-down reference. */
  readonly ref: string;
  /** Whether the reference stands in the row itself. */
  readonly ownRef: boolean;
  readonly recommendationRef: string;
  readonly recommendation: string;
  /** The section row that names a recommendation. */
  readonly section: string;
  readonly priority: string;
  /** Whether it stands under a section such as "Additional actions". */
  readonly additional: boolean;
}

/** A placed row, as far as it says something of its recommendation. */
interface Placed {
  readonly values: Readonly<Record<"ref" | "recommendationRef" | "recommendation" | "priority", string>>;
  readonly ownRef: boolean;
  readonly section: {
    readonly priority: string | null;
    readonly recommendation: string | null;
    readonly additional: boolean;
  };
}

/** What a placed row says about its recommendation. */
export function rowSays({ values, ownRef, section }: Placed): RowSays {
  return {
    ref: values.ref,
    ownRef,
    recommendationRef: values.recommendationRef,
    recommendation: values.recommendation,
    section: section.recommendation ?? "",
    priority: values.priority === "" ? (section.priority ?? "") : values.priority,
    additional: section.additional,
  };
}

const longestMark = 60;
const existingPlan =
  /^\W*(?:from |in |part of |already in |carried (?:over |forward )?from )?(?:the |an |our )?existing (?:[\p{L}'’-]+ ){0,2}plan\b(?! (?:to be|is|was|should|must|needs?|for)\b)/iu;
const additional =
  /^\W*(?:n\/a\W+)?additional(?: (?:actions?|areas?|work|items?))?(?: (?:arising|identified|agreed|added|beyond|outside|not) .*|\W*\d{0,3}\W*)$|\(additional(?: action)?\)\W*$/i;

// A quick look first, since every row of a long sheet is asked.
const declares = (text: string): boolean =>
  text.length <= longestMark &&
  /addition|existing/i.test(text) &&
  (additional.test(text) || existingPlan.test(text));

/**
 * Whether a row is declared as beyond the recommendations in so many words: it stands under such a section, or its
 * recommendation, reference or priority says "Additional action" or "Existing plan".
 */
export function declaresAdditional(says: RowSays): boolean {
  return (
    says.additional ||
    declares(says.recommendation) ||
    declares(says.recommendationRef) ||
    (says.ownRef && declares(says.ref)) ||
    declares(says.priority)
  );
}
