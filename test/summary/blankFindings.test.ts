import { findingKinds } from "../../src/plan/finding";
import { describeFinding } from "../../src/summary/wording/findingWords";

/** Kind, cell, what stands there, what it is held against; then what is said, and what is expected. */
const said: readonly string[] = [
  "unreadableDate | E9 |  |  | the cell could not be read as a date. | a day (30/09/2021), a month (Sept 2021) or Ongoing.",
  "assumedDate | E9 |  |  | the timescale names no exact day, so one was worked out. | an exact day, such as 30/09/2021.",
  "assumedDate | E9 |  | 2021-09-30 | the timescale is taken as 30 September 2021. | an exact day; until then 30 September 2021 counts.",
  "assumedDate | E9 | End of Q2 |  | “End of Q2” names no exact day, so one was worked out. | an exact day, such as 30/09/2021.",
  "unknownRating | G9 |  |  | the rating is not a rating known here. | a colour (Red, Amber, Green, Blue) or words such as Complete, In progress, Not started, On hold.",
  "noRecommendation | B9 |  |  | the action does not say which recommendation it answers. | the recommendation or its number, or a place under “Additional actions”.",
  "errorCell | G9 |  |  | the cell shows no value. | a value, or a formula that gives one.",
  "hiddenRows |  |  |  | actions on hidden rows are counted with the others. | that every action which counts can be seen.",
  "archiveSheet |  |  |  | the sheet reads as an archive, so it is not in the figures. | nothing but finished actions on an archive sheet.",
  "statusInDateColumn | E9 |  |  | the cell is a status and stands in the date column. | the date that was due here, and the status in the rating column.",
  "dueBeforeAgreed | E9 |  |  | the date is earlier than the day the plan was agreed. | a date on or after the day the plan was agreed.",
  "dueBeforeAgreed | E9 |  | 2021-02-02 | the date is earlier than the day the plan was agreed. | a date on or after 2 February 2021.",
  "dueBeforeAgreed | E9 | Dec 2020 |  | “Dec 2020” is earlier than the day the plan was agreed. | a date on or after the day the plan was agreed.",
  "relativeDateWithoutStart | E9 |  |  | the timescale counts from a day that the sheet does not give. | the day the plan was agreed, above the table, or a date in the cell.",
  "unsureColumns | A4 |  |  | it is not certain which column holds what. | one column each for the action, the due date and the rating, under a plain heading.",
  "noDate | E9 |  |  | the action is open and its date is blank. | a day (30/09/2021), a month (Sept 2021) or Ongoing for every open action.",
  "dayOrMonth | E9 |  |  | the date was read with the day first; others in its column have the month first. | the month as a word, such as 9 December 2021.",
  "dayOrMonth | E9 |  | 2021-04-05 | the date was read with the day first; others in its column have the month first. | the month as a word, since 5 April 2021 may be meant.",
  "dayOrMonth | E9 | 04/05/2021 |  | “04/05/2021” was read with the day first; others in its column have the month first. | the month as a word, such as 9 December 2021.",
  "sameLineTwice | C9 |  |  | the action stands at another place too, and both are counted. | each action once.",
  "sameLineTwice | C9 |  | Plan, C5 | the action stands at Plan, C5 too, and both are counted. | each action once; the first stands at Plan, C5.",
  "sameLineTwice | C9 | Name deputies for each lead |  | the action “Name deputies for each lead” stands at another place too, and both are counted. | each action once.",
  "textAgainstColour | G9 |  |  | the cell says one thing and is coloured another. | a word and a colour that say the same.",
  "ratingAgainstRule | G9 |  |  | by the rule in the sheet’s key the rating would be another. | the rating that the sheet’s key gives, or a reason beside it.",
  "ratedByColour | G4 |  |  | no words stand in the rating cells, so their colours were counted. | a word beside each colour, which prints and can be read aloud.",
  "severalActions | C9 |  |  | several actions stand in one cell. | one action a row, each with a rating and a date of its own.",
  "struckThrough | C9 |  |  | the action is struck through and rated as open. | a rating that says what became of the action, such as Complete or Superseded.",
  "notInReview | B9 |  |  | the reference is not among the recommendations listed for this review. | a recommendation that is on the review’s list.",
  "notRecognised | B9 |  |  | the recommendation is not worded like any on the review’s list. | the recommendation’s number, or its words as they stand on the list.",
  "uncovered | B9 |  |  | no live action is known for the recommendation. | at least one live action for each recommendation that was accepted.",
  "uncovered | B9 |  | no line | no action answers the recommendation. | at least one live action for each recommendation that was accepted.",
  "uncovered | B9 | 5: Offer return interviews |  | no live action is known for “5: Offer return interviews”. | at least one live action for each recommendation that was accepted.",
  "statedDiffers | A2 |  |  | the number stated and the number found differ. | the same number of recommendations wherever it is given.",
  "listOfNoReview | A4 |  |  | the list names no review, so it is not known which one it is for. | the same name of the review on the list and on its action sheet.",
  "evidencePlaceholder | I9 |  |  | the action is complete and its evidence says only a placeholder. | where the evidence is kept, rather than a word that stands in for it.",
  "completedButOpen | F9 |  |  | the action is rated as open and its completion date says a day. | no completion date while the action is open, or a rating that says it is complete.",
  "completedButOpen | F9 |  | Amber | the action is rated as open and its completion date says a day. | no completion date beside the rating “Amber”, or a rating that says it is complete.",
  "completedButOpen | F9 | 02/06/2021 |  | the action is rated as open and its completion date says “02/06/2021”. | no completion date while the action is open, or a rating that says it is complete.",
  "completedInFuture | F9 |  |  | the completion date here is after the meeting date. | a completion date on or before the meeting date, or none yet.",
  "overdueButOnTrack | E9 |  |  | the action is rated green, on track, and its date is before the meeting. | a date still to come, or a rating that says the action is late.",
  "overdueButOnTrack | E9 |  | 2021-05-31 | the action is rated green, on track, and its date is before the meeting. | a date later than 31 May 2021, or a rating that says the action is late.",
  "overdueButOnTrack | E9 | May 2021 |  | the action is rated green, on track, and its date (“May 2021”) is before the meeting. | a date still to come, or a rating that says the action is late.",
  "duplicateReference | A9 |  |  | the reference of this action stands on another action too. | a reference of its own for each action.",
  "duplicateReference | A9 |  | A8 | the reference of this action stands on another action too. | a reference of its own for each action; the first stands at A8.",
  "duplicateReference | A9 | 1.3 |  | the reference “1.3” stands on another action too. | a reference of its own for each action.",
  "duplicateAction | C9 |  |  | the action of this row stands on another row too. | each action once.",
  "duplicateAction | C9 |  | C8 | the action of this row stands on another row too. | each action once; the first stands at C8.",
  "duplicateAction | C9 | Write a leaflet for parents |  | the action “Write a leaflet for parents” stands on another row too. | each action once.",
  "partlyCovered | B9 |  |  | no action answers this part of the recommendation. | an action for each part that the review’s list names.",
  "totalDiffers | B40 |  |  | the sheet states a total, and another number of actions were read. | the number of actions on the sheet.",
  "totalDiffers | B40 |  | 30 | the sheet states a total, and 30 actions were read. | 30, the number of actions on the sheet.",
  "totalDiffers | B40 | Total actions: 31 |  | the sheet states “Total actions: 31”, and another number of actions were read. | the number of actions on the sheet.",
  "missingColumn | A4 |  |  | the table has no column for something that is counted. | columns for the due date, the rating and the lead.",
  "columnPassedOver | F4 |  |  | the column is not counted. | one column of each kind; another one counts here.",
  "columnPassedOver | F4 |  | RAG | the column is not counted. | one column of each kind; “RAG” counts here.",
  "columnPassedOver | F4 | RAG last quarter |  | the column “RAG last quarter” is not counted. | one column of each kind; another one counts here.",
];

test.each(said)("where a cell is blank, or nothing is known to hold it against: %s", (written) => {
  const [named, cell = "", found = "", against = "", what = "", expected = ""] = written.split(" | ");
  const kind = findingKinds.find((one) => one === named);
  if (kind === undefined) throw new Error("no such kind");
  const finding = {
    kind,
    severity: "warning",
    sheet: "SCR A",
    cell: cell === "" ? null : cell,
    found,
  } as const;
  const place = cell === "" ? "SCR A" : `SCR A, ${cell}`;
  expect(describeFinding(against === "" ? finding : { ...finding, against })).toMatchObject({
    what: `${place}: ${what} The sheet was not changed.`,
    expected: `Expected: ${expected}`,
  });
});

test("a number of hidden rows is read as a number alone", () => {
  const hidden = (found: string) =>
    describeFinding({ kind: "hiddenRows", severity: "note", sheet: "SCR A", cell: null, found }).what;
  expect(hidden("1")).toContain("1 action on hidden rows is counted");
  expect(hidden("12")).toContain("12 actions on hidden rows are counted");
  expect(hidden("rows 12")).toContain(": actions on hidden rows are counted");
  expect(hidden("12 rows")).toContain(": actions on hidden rows are counted");
});
