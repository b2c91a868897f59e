import { matchReviews } from "../../../src/plan/recommendations/reviews/matchReviews";

type Case = readonly [string, readonly (string | null)[], readonly string[], readonly (string | null)[]];
const cases: readonly Case[] = [
  ["the same name", ["SCR Child A"], ["SCR Child A", "SCR Child B"], ["SCR Child A"]],
  ["the same but for case and marks", ["scr – Child A"], ["SCR Child A", "Peer review"], ["SCR Child A"]],
  ["initials", ["Serious Case Review: Child A"], ["SCR Child A", "SCR Child B"], ["SCR Child A"]],
  [
    "all words of one in the other",
    ["Neglect"],
    ["Thematic review: neglect (2019)", "SCR Child A"],
    ["Thematic review: neglect (2019)"],
  ],
  [
    "a kind without more",
    ["Peer review"],
    ["LSCP peer review (2020)", "SCR Child A"],
    ["LSCP peer review (2020)"],
  ],
  ["not where two may be meant", ["Peer review"], ["Peer review: finance", "Peer review: learning"], [null]],
  ["not another of its kind", ["SCR Child B"], ["SCR Child A", "SCR Child C"], [null]],
  ["one list and one review", ["Inspection of education services"], ["PIAP"], ["PIAP"]],
  ["one list without a name and one review", [null], ["SCR Child A"], ["SCR Child A"]],
  ["a list without a name among several reviews", [null], ["SCR Child A", "SCR Child B"], [null]],
  ["one list and one review that disagree", ["SCR Child B"], ["SCR Child A"], [null]],
  [
    "an exact name is not taken by a looser one",
    ["Peer review", "Peer review 2"],
    ["Peer review"],
    ["Peer review", null],
  ],
];
test.each(cases)("%s", (_, listed, reviews, expected) => {
  expect(matchReviews(listed, reviews)).toEqual(expected);
});
