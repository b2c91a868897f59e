import { productHeadings, readHeading } from "../../../../src/plan/columns/heading";

/** What a heading speaks for, the strongest first. */
const speaksFor = (heading: string): string[] =>
  [...productHeadings.weigh(heading)].sort(([, one], [, other]) => other - one).map(([meaning]) => meaning);

// What a heading is about stands before "of", "for" and the like, and last where there is none of those.
test.each<[string, readonly string[]]>([
  ["Update on action taken by lead", ["progress", "lead"]],
  ["Evidence of the action", ["evidence", "action"]],
  ["Officer for this action", ["lead", "action"]],
  ["Owner of recommendation", ["lead", "recommendation"]],
  ["Comments on evidence", ["progress", "evidence"]],
  ["Lead officer and timescale", ["lead", "due"]],
  ["Target date / status now", ["due", "rating"]],
  ["Action and owner", ["action", "lead"]],
  ["RAG by July", ["rating"]],
  ["Status at Q2", ["rating"]],
  ["Status Q2 2021", ["rating"]],
  ["Action that is needed", ["action"]],
  ["Actions and progress update", ["action", "progress"]],
  ["Agreed owner and evidence", ["lead", "evidence", "due"]],
  ["Named officer / team", ["lead", "agency"]],
  ["Team / named officer", ["lead", "agency"]],
  ["Timescale: revised date", ["revisedDue", "due"]],
  ["Revised by the lead", ["revisedDue", "lead"]],
  ["Evidence that action is complete", ["evidence", "action", "completed"]],
  ["Rating of the action in May", ["rating", "action"]],
  ["and owner", ["lead"]],
  ["owner and", ["lead"]],
  ["Lead sub action", ["action", "lead"]],
  ["Sub action lead", ["lead", "action"]],
  ["Progress update rating", ["rating", "progress"]],
  ["Rating progress update", ["progress", "rating"]],
  ["Status of risk", ["otherRating"]],
  ["Impact rating", ["otherRating", "outcome"]],
  ["Last RAG rating", ["otherRating"]],
  ["Action owner update", ["progress", "action", "lead"]],
  ["Evidence folder (link)", ["evidence"]],
  ["Who and when", ["lead", "due"]],
  ["When and who", ["due", "lead"]],
  ["Budget and lead", ["resource", "lead"]],
  ["Cost / lead officer", ["lead", "resource"]],
  ["To be evidenced by the lead", ["evidenceDue", "lead"]],
  ["Signed off by lead on", ["signedOff", "lead"]],
  ["Reason for delay", []],
])("the heading %j speaks for %j", (heading, expected) => {
  expect(speaksFor(heading)).toEqual(expected);
});

test.each([
  ["(Evidence)", "evidence", true],
  ["Due (date)", "due", true],
  ["Due (the", "due", true],
  ["Outcome (evidence)", "outcome", true],
  ["Evidence folder(link)", "evidence", false],
  ["Objective / Action", "action", false],
])("brackets and halves of %j: %s, known as a whole %j", (heading, meaning, exact) => {
  expect(readHeading(heading)).toEqual({ meaning, exact });
});

test.each([
  [90, "rating"],
  [91, null],
])("of %d letters a text is a heading as far as %j", (length, meaning) => {
  const text = `RAG${" of the work".repeat(9)}`.slice(0, length).padEnd(length, "k");
  expect(readHeading(text)?.meaning ?? null).toBe(meaning);
});
