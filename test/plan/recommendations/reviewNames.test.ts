import {
  reviewOf,
  reviewsOf,
  type ReviewSources,
} from "../../../src/plan/recommendations/reviews/reviewNames";
import { nameInTitle } from "../../../src/plan/recommendations/reviews/nameInTitle";
import { disagree } from "../../../src/plan/recommendations/reviews/reviewWords";

const sources = (
  sheetName: string,
  title: string | null,
  given: Partial<ReviewSources> = {},
): ReviewSources => ({
  sheetName,
  label: null,
  titles: title === null ? [] : [title],
  answer: null,
  ...given,
});

test.each([
  ["Serious Case Review: Child A – action plan", "Serious Case Review: Child A"],
  ["SCR Child B Action Plan", "SCR Child B"],
  ["LCSPR Child D: actions", "LCSPR Child D"],
  ["National review of babies harmed at home: local response", "National review of babies harmed at home"],
  ["Thematic Review into Serious Youth Violence", "Thematic Review into Serious Youth Violence"],
  ["Domestic Homicide Review – Adult A: action plan v2.1", "Domestic Homicide Review – Adult A"],
  ["Peer review action plan, July 2021", "Peer review"],
  ["peer review (2020) action plan", "Peer review (2020)"],
  ["Action plan following the Board review", "Board review"],
  ["Annex 1: Action plan for SCR Child A", "SCR Child A"],
  ["Progress update on the SCR Child A action plan as at 12 October 2021", "SCR Child A"],
  ["Internal audit recommendations: progress to September 2022", "Internal audit"],
  ["Best Value Review of Safeguarding: action plan", "Best Value Review of Safeguarding"],
  [
    "Quality Improvement Plan following well-led and core service inspection",
    "Well-led and core service inspection",
  ],
  ["Recommendations from the Peer Review", "Peer Review"],
  ["Child A recommendations", "Child A"],
  ["Child F action plan", "Child F"],
  ["SCR Child A made 12 recommendations", "SCR Child A"],
])("the title %j names %j", (title, name) => {
  expect(nameInTitle(title)).toBe(name);
});

test.each([
  "Northmere multi-agency action plan 2021-22",
  "Post-inspection action plan",
  "Review date: 12 October 2021",
  "Report to the Audit and Governance Committee",
  "Overview and Scrutiny Committee",
  "Review the thresholds document",
  "Learning log: all reviews",
  "This plan is for review at each meeting",
  "Progress review",
  "The review made 4 recommendations.",
  "The review made three recommendations.",
  "Green = complete; Amber = under review",
  "Copied from the published review. The stated number is the one in the review itself.",
  "",
])("the title %j names no review", (title) => {
  expect(nameInTitle(title)).toBeNull();
});

describe("names of one review agree, of two disagree", () => {
  test.each([
    ["SCR Child A", "LCSPR Family C", true],
    ["SCR A", "SCR B", true],
    ["DHR 3", "DHR 4", true],
    ["SCR Child C", "LCSPR Family C", true],
    ["Peer Review 2018", "Peer Review 2021", true],
    ["Peer review", "SCR Child A", true],
    ["Sam", "Serious Case Review: Kyle", true],
    ["Serious Case Review A", "SCR A", false],
    ["Serious Case Review: Sam and Kyle", "SCR Sam", false],
    ["Peer Review", "LSCP Independent Peer Review (Aug 2020)", false],
    ["Peer review plan", "Northmere Local Safeguarding Children Partnership: peer review", false],
    ["SYV", "Thematic Review into Serious Youth Violence", false],
    ["SCR_Child_A", "SCR Child A (published March 2020)", false],
    ["Sheet1", "SCR Child A", false],
    ["Action plan", "SCR Child A", false],
    ["Plan v2", "SCR Child A", false],
    ["Live actions (2)", "SCR Child A", false],
    ["May 2021", "SCR Child A", false],
    ["Follow-up June 23", "Internal Audit", false],
  ])("%j and %j", (one, other, expected) => {
    expect(disagree(one, other)).toBe(expected);
    expect(disagree(other, one)).toBe(expected);
  });
});

type Case = readonly [string, ReviewSources, string, readonly string[] | null];
const cases: readonly Case[] = [
  [
    "a label comes first",
    sources("Peer Review", "Peer Review action plan", { label: "LSCP Independent Peer Review" }),
    "LSCP Independent Peer Review",
    null,
  ],
  [
    "then a title that names a review",
    sources("Sheet1", "Serious Case Review: Child A – action plan"),
    "Serious Case Review: Child A",
    null,
  ],
  [
    "a title in the second row too",
    sources("QIP", null, { titles: ["Halbrook NHS Trust", "Core service inspection: action plan"] }),
    "QIP",
    ["QIP", "Core service inspection"],
  ],
  [
    "else the sheet's name",
    sources("Governors plan 2021-22", "Elm Grove Primary School: governors' action plan"),
    "Governors plan 2021-22",
    null,
  ],
  [
    "a sheet name that says more than the title",
    sources("SCR Child A", "Serious Case Review action plan"),
    "SCR Child A",
    null,
  ],
  [
    "a stale title is asked about",
    sources("LCSPR Family C", "Serious Case Review: Child A – action plan"),
    "LCSPR Family C",
    ["LCSPR Family C", "Serious Case Review: Child A"],
  ],
  ["a stale label is asked about", sources("SCR B", null, { label: "SCR A" }), "SCR B", ["SCR B", "SCR A"]],
  [
    "a stale title of another plan is asked about",
    sources("Neonatal review 2023", "Maternity Transformation Action Plan 2021"),
    "Neonatal review 2023",
    ["Neonatal review 2023", "Maternity Transformation"],
  ],
  [
    "the title of an organisation's plan is not",
    sources("Peer Review", "Northmere LSCP action plan"),
    "Peer Review",
    null,
  ],
  [
    "what the officer answered decides",
    sources("LCSPR Family C", "SCR Child A", { answer: "Family C" }),
    "Family C",
    null,
  ],
];
test.each(cases)("%s", (_, given, name, doubt) => {
  expect(reviewOf(given)).toEqual({ name, doubt });
});

describe("two sheets under one title", () => {
  const title = "Northmere and Southmere peer review action plan";
  test("with names of their own are both asked about", () => {
    const found = reviewsOf([sources("Northmere", title), sources("Southmere", title)]);
    expect(found.map(({ name, doubt }) => [name, doubt?.[1]])).toEqual([
      ["Northmere", "Northmere and Southmere peer review"],
      ["Southmere", "Northmere and Southmere peer review"],
    ]);
  });
  test("with general names are one review", () => {
    const found = reviewsOf([sources("Plan", title), sources("Tracker", title)]);
    expect(found.map(({ doubt }) => doubt)).toEqual([null, null]);
    expect(new Set(found.map(({ name }) => name)).size).toBe(1);
  });
  test("an answer settles its own sheet", () => {
    const found = reviewsOf([
      sources("Northmere", title, { answer: "Northmere" }),
      sources("Southmere", title),
    ]);
    expect(found[0]).toEqual({ name: "Northmere", doubt: null });
  });
});
