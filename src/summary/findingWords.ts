import type { Finding, FindingKind } from "../plan/finding";

/** One finding in words that can be read aloud in a meeting. */
export interface FindingWords {
  /** What stands there and where, and that nothing was changed. */
  readonly what: string;
  /** How such lines are counted, and what settles it; the same for every finding of its kind. */
  readonly whatToDo: string;
}

interface KindWords {
  /** Names the group, without a count. */
  readonly title: string;
  /** Follows the place; `found` is already in quotation marks, or "" where nothing stands there. */
  readonly says: (found: string) => string;
  readonly whatToDo: string;
}

const or = (found: string, otherwise: string): string => (found === "" ? otherwise : found);

const kinds: Readonly<Record<FindingKind, KindWords>> = {
  textAgainstColour: {
    title: "Ratings whose word and colour disagree",
    says: (found) => `the cell says one thing and is coloured another: ${found}`,
    whatToDo:
      "The word was counted. Check which of the two is meant, mend the other in the sheet, then refresh.",
  },
  ratingAgainstRule: {
    title: "Ratings that differ from the sheet’s own rule",
    says: (found) => `by the rule in the sheet’s key the rating would be another: ${found}`,
    whatToDo: "The rating on the sheet was counted. Check the rating or the percentage, then refresh.",
  },
  ratedByColour: {
    title: "Ratings that were read from colours",
    says: (found) => `no words stand in the rating cells, so their colours were counted: ${found}`,
    whatToDo: "Check that these are the colours you see. A word beside each colour would make it certain.",
  },
  severalActions: {
    title: "Cells with several actions in them",
    says: () => "several actions stand in one cell",
    whatToDo:
      "Each such row counts as one line with one rating. Give each action a row of its own if they should be counted apart.",
  },
  struckThrough: {
    title: "Rows that are struck through",
    says: (found) => `the action ${found} is struck through, and is counted by its rating`,
    whatToDo:
      "If the action is done or no longer needed, give it a rating that says so (Complete, Superseded), then refresh.",
  },
  notInReview: {
    title: "Lines whose recommendation is not on the review’s list",
    says: (found) => `${or(found, "the reference")} is not among the recommendations listed for this review`,
    whatToDo:
      "These lines are counted as ungrounded. Check the number, and the list of the review’s recommendations, then refresh.",
  },
  notRecognised: {
    title: "Lines whose recommendation was not recognised",
    says: (found) => `the recommendation ${found} is not worded like any on the review’s list`,
    whatToDo:
      "These lines are counted as ungrounded. Give the recommendation’s number, or its text as it stands on the list, then refresh.",
  },
  uncovered: {
    title: "Recommendations without a live action",
    says: (found) => `no live action answers recommendation ${found}`,
    whatToDo:
      "Add the action, or say in the report why there is none (for example, that the recommendation was not accepted).",
  },
  statedDiffers: {
    title: "Numbers of recommendations that differ",
    says: (found) => `the number stated and the number found differ: ${found}`,
    whatToDo: "Check that every recommendation of the review is on the sheet, and the number itself.",
  },
  listOfNoReview: {
    title: "Recommendation lists that belong to no plan here",
    says: (found) => `the list is for ${or(found, "a review")}, and no action sheet is for that review`,
    whatToDo: "The list is not used. Give the list and the action sheet the same review name, then refresh.",
  },
  farBelow: {
    title: "Cells far below their plan",
    says: () => "something stands here, far below everything else on the sheet",
    whatToDo: "It is left out. Delete it, or move it up to the plan, then refresh.",
  },
  unreadableDate: {
    title: "Dates that could not be read",
    says: (found) => `${or(found, "the cell")} could not be read as a date`,
    whatToDo:
      "These lines count as having no usable date, so they are never overdue. Write a day (30/09/2021), a month (Sept 2021) or Ongoing, then refresh.",
  },
  assumedDate: {
    title: "Dates that were worked out",
    says: (found) => `${or(found, "the timescale")} names no exact day, so one was worked out`,
    whatToDo:
      "Quarters follow the reporting year, terms and years end on their usual last day. Where another day is meant, write that day, then refresh.",
  },
  unknownRating: {
    title: "Ratings that were not recognised",
    says: (found) => `${or(found, "the rating")} is not a rating known here`,
    whatToDo:
      "These lines count as not rated. Use a colour (Red, Amber, Green, Blue) or words such as Complete, In progress, Not started, On hold, then refresh.",
  },
  notRated: {
    title: "Lines without a rating",
    says: (found) => (found === "" ? "the rating is blank" : `${found} gives no rating`),
    whatToDo: "These lines count as not rated, neither complete nor behind. Add the rating, then refresh.",
  },
  noActionText: {
    title: "Lines without an action",
    says: () => "the row has a rating or a date, and no action is written",
    whatToDo:
      "These lines are counted. Write the action, or take the rating and the date away if the row is not an action, then refresh.",
  },
  noRecommendation: {
    title: "Lines that lead to no recommendation",
    says: (found) =>
      `${found === "" ? "the line" : `the action ${found}`} does not say which recommendation it answers`,
    whatToDo:
      "These lines are counted as ungrounded. Give the recommendation or its number, or put them under a heading “Additional actions” if they go beyond the review, then refresh.",
  },
  notEvidenced: {
    title: "Complete lines without evidence",
    says: (found) =>
      found === ""
        ? "the line is complete and its evidence is blank"
        : `the line is complete and its evidence says only ${found}`,
    whatToDo:
      "These lines count as complete, and as not evidenced. Say where the evidence is kept, then refresh.",
  },
  errorCell: {
    title: "Cells that show a formula error",
    says: (found) => `the cell shows ${or(found, "a formula error")}`,
    whatToDo: "Such a cell is read as blank. Mend the formula or type the value over it, then refresh.",
  },
  hiddenRows: {
    title: "Hidden rows that are counted",
    says: () => "lines on hidden rows are counted with the others",
    whatToDo:
      "Check that they belong in the figures: unhide the rows or clear the filter to see them. Rows that should not count can be moved to an archive sheet.",
  },
  hiddenSheet: {
    title: "Hidden sheets that are left out",
    says: () => "the sheet is hidden, so it is not in the figures",
    whatToDo: "If it should count, unhide it, then refresh.",
  },
  archiveSheet: {
    title: "Archive sheets that are left out",
    says: () => "the sheet reads as an archive, so it is not in the figures",
    whatToDo:
      "If its actions should count, take the word that makes it an archive (such as Closed or Old) out of its name or title, then refresh.",
  },
  statusInDateColumn: {
    title: "A status where a date is expected",
    says: (found) => `${or(found, "the cell")} is a status and stands in the date column`,
    whatToDo:
      "These lines have no usable date, and their rating was left as it is. Write the date that was due, and check that the rating agrees, then refresh.",
  },
  dueBeforeAgreed: {
    title: "Dates before the plan was agreed",
    says: (found) => `${or(found, "the date")} is earlier than the day the plan was agreed`,
    whatToDo:
      "These lines are counted by the date as it stands. Check the year, which is easily mistyped, and correct it where needed, then refresh.",
  },
  relativeDateWithoutStart: {
    title: "Timescales without a starting day",
    says: (found) => `${or(found, "the timescale")} counts from a day that the sheet does not give`,
    whatToDo:
      "These lines count as having no usable date. Write “Plan agreed: 2 February 2021”, with the right day, above the table, or write the date itself, then refresh.",
  },
  unsureColumns: {
    title: "Columns that are not certain",
    says: (found) => (found === "" ? "the columns are not certain" : `the columns are not certain: ${found}`),
    whatToDo:
      "The sheet is left out of the figures until its columns are confirmed. Look at the columns that are proposed and accept them, or give the columns plain headings, then refresh.",
  },
  rowLeftOut: {
    title: "Rows that are left out",
    says: () =>
      "the row does not read as an action: it has no words of its own, or reads as an example or a note",
    whatToDo: "Such rows are not counted. If it is an action, write it out in full, then refresh.",
  },
  noDate: {
    title: "Open lines without a date",
    says: (found) =>
      found === ""
        ? "the line is open and its date is blank"
        : `the line is open and its date says only ${found}`,
    whatToDo:
      "These lines count as having no usable date, so they are never overdue. Where one date stands for several rows, write it on each of them, then refresh.",
  },
  dayOrMonth: {
    title: "Dates that may have day and month swapped",
    says: (found) =>
      `${or(found, "the date")} was read with the day first; others in its column have the month first`,
    whatToDo:
      "These lines are counted with the day first. Write the month as a word (9 December 2021), then refresh.",
  },
  sameLineTwice: {
    title: "Lines that stand twice",
    says: (found) => `the same line stands at ${or(found, "another place")} too, and both are counted`,
    whatToDo:
      "If one is a copy, an extract or an earlier version, move it to another workbook or hide its sheet, then refresh.",
  },
  sheetNotUnderstood: {
    title: "Sheets that may be plans and are not counted",
    says: () => "rows with ratings and dates stand here, under no headings that were understood",
    whatToDo:
      "If it is a plan, give its columns plain headings, such as Action, Lead, Due and RAG, in the first 40 rows, then refresh.",
  },
};

const longestQuote = 80;

/** Line breaks and long texts would not read aloud; the cell itself holds the whole. */
function quoted(found: string): string {
  const text = found.trim().replace(/\s+/g, " ");
  if (text === "") return "";
  return `“${text.length > longestQuote ? `${text.slice(0, longestQuote - 1).trimEnd()}…` : text}”`;
}

/** Says a finding in plain words: where, what stands there, how it counts and what settles it. */
export function describeFinding(finding: Finding): FindingWords {
  const { says, whatToDo } = kinds[finding.kind];
  const where = finding.cell === null ? finding.sheet : `${finding.sheet}, ${finding.cell}`;
  return { what: `${where}: ${says(quoted(finding.found))}. The sheet was not changed.`, whatToDo };
}

/** Names all findings of a kind, for the head of a group. */
export function findingTitle(kind: FindingKind): string {
  return kinds[kind].title;
}
