import { or, type WordsOf } from "./kindWords";

/** Findings about how lines are rated and evidenced, and who leads them. */
export const aboutRatings: WordsOf<
  | "unknownRating"
  | "notRated"
  | "textAgainstColour"
  | "ratingAgainstRule"
  | "ratedByColour"
  | "notEvidenced"
  | "evidencePlaceholder"
  | "noLead"
> = {
  unknownRating: {
    title: "Ratings that were not recognised",
    says: ({ found }) => `${or(found, "the rating")} is not a rating known here`,
    expects: () =>
      "a colour (Red, Amber, Green, Blue) or words such as Complete, In progress, Not started, On hold",
    whatToDo:
      "These actions count as not rated. Write one of those ratings, or explain yours in the sheet’s key, then refresh.",
  },
  notRated: {
    title: "Actions without a rating",
    says: ({ found }) => (found === "" ? "the rating is blank" : `${found} gives no rating`),
    expects: () => "a rating for every action, in words",
    whatToDo:
      "These actions count as not rated, and stay open until a rating says otherwise. Add the rating, then refresh.",
  },
  textAgainstColour: {
    title: "Ratings whose word and colour disagree",
    says: ({ found }) => `the cell says one thing and is coloured another${found === "" ? "" : `: ${found}`}`,
    expects: () => "a word and a colour that say the same",
    whatToDo:
      "The word was counted. Check which of the two is meant, mend the other in the sheet, then refresh.",
  },
  ratingAgainstRule: {
    title: "Ratings that differ from the sheet’s own rule",
    says: ({ found }) =>
      `by the rule in the sheet’s key the rating would be another${found === "" ? "" : `: ${found}`}`,
    expects: ({ against }) =>
      `${against === "" ? "the rating that the sheet’s key gives" : `${against}, as the sheet’s key gives it`}, or a reason beside it`,
    whatToDo: "The rating on the sheet was counted. Check the rating or the percentage, then refresh.",
  },
  ratedByColour: {
    title: "Ratings that were read from colours",
    says: ({ found }) =>
      `no words stand in the rating cells, so their colours were counted${found === "" ? "" : `: ${found}`}`,
    expects: () => "a word beside each colour, which prints and can be read aloud",
    whatToDo:
      "These actions are counted by their colours. Check that these are the colours you see; a word beside each would make it certain.",
  },
  notEvidenced: {
    title: "Complete actions without evidence",
    says: ({ found }) =>
      found === ""
        ? "the action is complete and its evidence is blank"
        : `the action is complete and its evidence says only ${found}`,
    expects: () => "where the evidence is kept, such as a paper, minutes or an audit",
    whatToDo:
      "These actions count as complete, and as not evidenced. Say where the evidence is kept, then refresh.",
  },
  evidencePlaceholder: {
    title: "Complete actions whose evidence is a placeholder",
    says: ({ found }) => `the action is complete and its evidence says only ${or(found, "a placeholder")}`,
    expects: () => "where the evidence is kept, rather than a word that stands in for it",
    whatToDo:
      "These actions count as complete, and as not evidenced. Say where the evidence is kept, then refresh.",
  },
  noLead: {
    title: "Red and amber actions without a lead",
    says: ({ found }) =>
      found === ""
        ? "the action is red or amber and names no lead"
        : `the action is red or amber and its lead says only ${found}`,
    expects: () => "a person, role or agency for every open action that is red or amber",
    whatToDo: "These actions are counted as they are rated. Write who leads the action, then refresh.",
  },
};
