/** The words on an empty plan sheet; the reader of plans knows all of them. Widths are in characters. */
export const templateWords = {
  sheet: "Action plan",
  /** Above the table, from A1 down; what stands after a colon is left to the officer. */
  top: [
    "Action plan",
    "Review: ",
    "Plan agreed: ",
    "Recommendations in the review: ",
    "Key: Green = complete, Amber = work has started and is on track, Red = off track",
  ],
  columns: [
    { heading: "Ref", width: 8 },
    { heading: "Recommendation", width: 34 },
    { heading: "Action", width: 38 },
    { heading: "Lead", width: 20 },
    { heading: "Due", width: 13 },
    { heading: "Revised due", width: 16 },
    { heading: "RAG", width: 9 },
    { heading: "Progress", width: 36 },
    { heading: "Evidence", width: 28 },
  ],
} as const;
