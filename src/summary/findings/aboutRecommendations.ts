import { or, type Said, type WordsOf } from "./kindWords";

/** Against what it stands is why: "not accepted", "no live line" or "no line". */
function unanswered({ found, against }: Said): string {
  const recommendation = found === "" ? "the recommendation" : `recommendation ${found}`;
  if (against === "not accepted")
    return `${recommendation} is given as not accepted, and no live action answers it`;
  if (against === "no live line") return `all actions of ${recommendation} were closed without being done`;
  return against === ""
    ? `no live action is known for ${or(found, "the recommendation")}`
    : `no action answers ${recommendation}`;
}

/** Findings about which line answers which recommendation. */
export const aboutRecommendations: WordsOf<
  | "noRecommendation"
  | "notInReview"
  | "notRecognised"
  | "uncovered"
  | "partlyCovered"
  | "statedDiffers"
  | "listOfNoReview"
> = {
  noRecommendation: {
    title: "Actions that lead to no recommendation",
    says: ({ found }) =>
      `${found === "" ? "the action" : `the action ${found}`} does not say which recommendation it answers`,
    expects: () => "the recommendation or its number, or a place under “Additional actions”",
    whatToDo:
      "These actions are counted as ungrounded. Give the recommendation or its number, or put them under a heading “Additional actions” if they go beyond the review, then refresh.",
  },
  notInReview: {
    title: "Actions whose recommendation is not on the list",
    says: ({ found }) =>
      `${or(found, "the reference")} is not among the recommendations listed for this review`,
    expects: ({ against }) =>
      `a recommendation that is on the review’s list${against === "" ? "" : ` (${against})`}`,
    whatToDo:
      "These actions are counted as ungrounded. Check the number, and the list of the review’s recommendations, then refresh.",
  },
  notRecognised: {
    title: "Actions whose recommendation was not recognised",
    says: ({ found }) =>
      `the recommendation ${found === "" ? "" : `${found} `}is not worded like any on the review’s list`,
    expects: ({ against }) =>
      against === ""
        ? "the recommendation’s number, or its words as they stand on the list"
        : `the recommendation’s number, or its words as they stand on the list, such as “${against}”`,
    whatToDo:
      "These actions are counted as ungrounded. Give the recommendation’s number, or its text as it stands on the list, then refresh.",
  },
  uncovered: {
    title: "Recommendations without a live action",
    says: unanswered,
    expects: () => "at least one live action for each recommendation that was accepted",
    whatToDo:
      "The recommendation counts as uncovered. Add the action, or say in the report why there is none (for example, that the recommendation was not accepted), then refresh.",
  },
  partlyCovered: {
    title: "Recommendations that are answered in part",
    says: ({ found }) => `no action answers ${or(found, "this part of the recommendation")}`,
    expects: () => "an action for each part that the review’s list names",
    whatToDo:
      "The recommendation counts as answered in part. Check whether the other actions cover this part, or add an action for it, then refresh.",
  },
  statedDiffers: {
    title: "Numbers of recommendations that differ",
    says: ({ bare }) => `the number stated and the number found differ${bare === "" ? "" : `: ${bare}`}`,
    expects: () => "the same number of recommendations wherever it is given",
    whatToDo:
      "The recommendations were counted, not the number stated. Check that every recommendation of the review is on the sheet, and the number itself, then refresh.",
  },
  listOfNoReview: {
    title: "Recommendation lists that belong to no plan here",
    says: ({ found }) =>
      found === ""
        ? "the list names no review, so it is not known which one it is for"
        : `the list is for ${found}, and no action sheet is for that review`,
    expects: () => "the same name of the review on the list and on its action sheet",
    whatToDo: "The list is not used. Give the list and the action sheet the same review name, then refresh.",
  },
};
