import { matchReviews } from "../../../src/plan/recommendations/reviews/matchReviews";
import { nameInTitle } from "../../../src/plan/recommendations/reviews/nameInTitle";
import { reviewTitle } from "../../../src/plan/recommendations/reviews/reviewTitles";
import {
  disagree,
  isSpecific,
  mayBeSame,
  nameOthers,
} from "../../../src/plan/recommendations/reviews/reviewWords";

const together = (one: string, other: string): string =>
  [
    disagree(one, other) ? "disagree" : "",
    nameOthers(one, other) ? "name others" : "",
    mayBeSame(one, other) ? "may be the same" : "",
  ]
    .filter((said) => said !== "")
    .join(", ");

test.each([
  ["Internal management review, Adult X", "Learning review (Child A and B)", "disagree"],
  ["Internal audit – 2021/22", "National review 2021/22", "disagree, name others"],
  ["Part 8 review - Child A", "Part 8 review - Child Adult X", ""],
  ["Child Practice Review into Family C", "Independent review of Family C", "may be the same"],
  ["Review of Child A", "Domestic Homicide Review A", "may be the same"],
  ["National review 2020", "National review 2021/22", "may be the same"],
  ["LGA 2021/22", "Thematic review the trust", "disagree"],
  ["Ofsted inspection of children's services", "LGA: Family C", "disagree"],
  ["Domestic Homicide Review into children's services", "Internal management review (Child AB)", ""],
  ["JTAI Northmere", "DHR Phase 2", "disagree, name others"],
  ["Independent review into Baby P", "Ofsted inspection Adult X", "disagree, name others"],
  ["Learning review – 2020", "Learning review – 2020", "may be the same"],
  ["CQC inspection: Phase 2", "CQC inspection: Phase into neglect", ""],
  ["DHR: Child AB", "Domestic Homicide Review – children's services", "may be the same"],
])("%j and %j: %s", (one, other, expected) => {
  expect(together(one, other)).toBe(expected);
  expect(together(other, one)).toBe(expected);
});

test.each([
  ["1. Open the sheet of your review", null],
  ["SCR", "SCR"],
  ["Progress update on the LCSPR, into neglect Action Plan 2021.", "LCSPR, into neglect"],
  [
    "By March 2022 review the capacity of the business team and by May 2022 review the capacity of the whole service",
    null,
  ],
])("the title %j names %j", (title, name) => {
  expect(nameInTitle(title)).toBe(name);
});

test.each([
  ["1 Agree a formula", null],
  [
    "Source: LSCP Independent Peer Review (Aug 2020), 26 recommendations",
    "LSCP Independent Peer Review (Aug 2020)",
  ],
])("above a table %j is a title that names %j", (text, name) => {
  expect(reviewTitle(text)).toBe(name);
});

test.each([
  ["table 67", false],
  ["v57.2", false],
  ["SCR Child A", true],
])("%j says which review: %j", (name, expected) => {
  expect(isSpecific(name)).toBe(expected);
});

test.each([
  [
    ["Independent review – Southmere", "Serious Case Review review, Southmere"],
    ["Independent review – Southmere", "Rapid review, Southmere"],
    ["Independent review – Southmere", "Rapid review, Southmere"],
  ],
  [
    ["Internal management review inspection, III", "CQC inspection - 2020", "Audit into neglect"],
    ["Ofsted inspection, III", "CSPR - 2020"],
    [null, null, null],
  ],
])("lists of %j among reviews %j belong to %j", (listed, reviews, expected) => {
  expect(matchReviews(listed, reviews)).toEqual(expected);
});
