import {
  isHeading,
  listHeadingOf,
  type ListHeading,
} from "../../../src/plan/recommendations/lists/listHeading";

test.each<[string, ListHeading]>([
  ["Recommendation", "text"],
  ["Recommendations of the review", "text"],
  ["Areas for consideration", "text"],
  ["Rec 4", "other"],
  ["Publish the requirements for carers in each school", "other"],
  [`Recommendation ${"x".repeat(46)}`, "other"],
  [`Recommendation ${"x".repeat(45)}`, "text"],
  ["All the recommendations of the whole review", "text"],
  ["All the recommendations of the whole long review", "other"],
  ["Recommendation no.", "ref"],
  ["Recommendation reference", "ref"],
  ["Ref", "ref"],
  ["Number of recommendations", "stated"],
  ["Stated", "stated"],
  ["Accepted?", "accepted"],
  ["Response", "accepted"],
  ["Decision", "accepted"],
  ["Agreed date", "plan"],
  ["Review", "review"],
  [" Source ", "review"],
  ["Type", "kind"],
  [" Kind ", "kind"],
  ["Due date", "plan"],
  ["RAG rating", "plan"],
  ["% complete", "plan"],
  ["Date completed", "plan"],
  ["Revised timescale", "plan"],
  ["Action", "plan"],
  ["Venue", "other"],
  ["", "other"],
])("the heading %j of a list is %j", (text, expected) => {
  expect(listHeadingOf(text)).toBe(expected);
});

test.each([
  ["Recommendation", true],
  ["Lead", true],
  ["Venue", false],
  ["Schools share one formula with the trust", false],
])("%j is a heading: %j", (text, expected) => {
  expect(isHeading(text)).toBe(expected);
});
