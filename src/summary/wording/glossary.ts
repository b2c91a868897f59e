/** What the words on the summary mean, for readers who have only the printed sheets; in the order of need. */
export const glossary: readonly (readonly [word: string, meaning: string])[] = [
  ["Action", "one counted row of a plan"],
  ["Open", "neither complete nor closed without being done"],
  ["Live", "not closed without being done; complete actions are live, too"],
  ["Overdue", "open, and due before the meeting date; what is due on that day is not overdue"],
  [
    "Due in 60 days",
    "due on the meeting date or within 60 days after it; those due in 30 days are among them",
  ],
  ["Continuing", "open, with a timescale that has no end, such as “ongoing”"],
  ["No usable date", "open, with no date or one that cannot be read"],
  [
    "Stated",
    "the number of recommendations that the sheets say a review makes; found is the number they name",
  ],
  ["Split", "said of a recommendation that has several actions"],
  ["Recommendation complete", "all its live actions are complete"],
  ["Grounded", "the action leads back to a recommendation of its own review"],
  ["Ungrounded", "the action should lead back to a recommendation of its own review, and does not"],
  ["Additional", "the plan itself says that the action goes beyond the recommendations"],
  ["Grounding not checked", "the action is on a sheet that names no recommendations"],
];
