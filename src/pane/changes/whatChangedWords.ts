const number = new Intl.NumberFormat("en-GB");

/** The words of "What changed". */
export const whatChangedWords = {
  whatChanged: "What changed",
  noEarlierMeeting:
    "No earlier meeting is kept here yet. A refresh for a date that you chose is kept, and the next meeting is compared with it.",
  changesWait: "What changed since the last meeting waits for your answer to the question above.",
  earlierNotRead: "What is kept of the earlier meeting cannot be read, so it is not known what changed.",
  compareWith: "Compare with the meeting on",
  compare: "Compare",
  changesByReview: (count: number) => `By review (${number.format(count)})`,
  changesIn: (review: string, said: string) => `${review}: ${said}.`,
  nothingChangedIn: (reviews: readonly string[]) =>
    reviews.length === 1
      ? `Nothing changed in ${reviews[0] ?? ""}.`
      : `Nothing changed in ${number.format(reviews.length)} reviews: ${reviews.join("; ")}.`,
  changeList: (title: string, count: number) => `${title} (${number.format(count)})`,
  wasRated: (rating: string) => `was ${rating}`,
  dueOn: (day: string) => `due ${day}`,
  noActionWritten: "No action written",
} as const;
