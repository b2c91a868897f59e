import type { Kept } from "../state/state";

const number = new Intl.NumberFormat("en-GB");
const recommendations = (count: number): string =>
  `${number.format(count)} ${count === 1 ? "recommendation" : "recommendations"}`;

function known(listed: number | null, stated: number | null): string {
  const said = stated === null ? "" : `, ${number.format(stated)} stated`;
  return listed === null
    ? `No list: checked against the sheet only${said}.`
    : `${recommendations(listed)} on the list${said}.`;
}

const isAre = (count: number): string => (count === 1 ? "is" : "are");
const wasWere = (count: number): string => (count === 1 ? "It was" : "They were");

/** What was kept of a list and what was left, in sentences. */
function listKept({ review, sheet, added, same, differing, notInList, numberLeft }: Kept): string {
  const before = same + differing + notInList > 0;
  return [
    before
      ? `The list of “${review}” stands on the sheet “${sheet}”: ${number.format(added)} added, ${number.format(same)} already there.`
      : `The recommendations of “${review}” are kept on the sheet “${sheet}”.`,
    ...(differing > 0
      ? [
          `${number.format(differing)} ${isAre(differing)} there with other words or another number. ${wasWere(differing)} left as on the sheet: please check.`,
        ]
      : []),
    ...(notInList > 0
      ? [
          `${number.format(notInList)} ${notInList === 1 ? "row" : "rows"} of this review ${isAre(notInList)} not in the new list. ${wasWere(notInList)} left: please check.`,
        ]
      : []),
    ...(numberLeft ? ["The number stated on the sheet was left as it is: please check it."] : []),
  ].join(" ");
}

/** The words of a review's recommendations: pasted, typed, and compared with texts of the plan. */
export const recommendationWords = {
  reviewsRecommendations: "A review’s recommendations",
  reviewsRecommendationsWhy:
    "Paste the list from the review’s report, or type how many recommendations it makes. It is kept on a sheet of this workbook, and every action is then checked against it.",
  whichReview: "Review",
  knownOfReview: known,
  pasteList: "The list, or its number",
  pasteListHint:
    "One recommendation a line, with its number if it has one; or only a number, such as 26. What is on the sheet already stays as it is, and only what is missing is added; to change or remove a row, edit the sheet.",
  readAs: (count: number) => `This reads as ${recommendations(count)}:`,
  readAsNumber: (stated: number) =>
    `This reads as a number: the review makes ${recommendations(stated)}. Their texts are not known, so it is only compared with the sheet.`,
  alsoStated: (stated: number) => `It also says that there are ${number.format(stated)}.`,
  readNothing: "No recommendations could be read from this. Put each on a line of its own.",
  nothingToKeep: "Please paste the list, or type its number, first.",
  andMore: (count: number) => `and ${number.format(count)} more`,
  passedOver: (texts: readonly string[]) => `Passed over: ${texts.map((text) => `“${text}”`).join("; ")}.`,
  listCut: (recommendations: number) =>
    `${recommendations === 1 ? "One more than fits" : `${number.format(recommendations)} more than fit`} on the list, and would not be kept.`,
  textsCut: (texts: number) =>
    texts === 1
      ? "One text is long, and would be kept shortened."
      : `${number.format(texts)} texts are long, and would be kept shortened.`,
  keepList: "Keep on the Recommendations sheet",
  listKept,

  sameQuestion: "Is this the same recommendation?",
  sameWhy:
    "The two texts are nearly alike. Until you answer, these actions count as ungrounded. Your answer is kept in this workbook.",
  inThePlan: (place: string) => `In the plan (${place})`,
  onTheList: (review: string) => `On the list of ${review}`,
  linesSayIt: (count: number) =>
    count === 1 ? "One action says it." : `${number.format(count)} actions say it.`,
  goToText: "Go to its cell",
  yesSame: (name: string) => (name === "" ? "Yes, it is the same" : `Yes, recommendation ${name}`),
  notSame: "No",
  moreLikeThis: (count: number) =>
    count === 1
      ? "One more text like this after it."
      : `${number.format(count)} more texts like this after it.`,
} as const;
