import type { ComponentProps } from "react";
import { knownReviews } from "../../../src/pane/recommendations/knownReviews";
import { noDraft } from "../../../src/pane/recommendations/listDraft";
import { Preview } from "../../../src/pane/recommendations/Preview";
import { ReviewList } from "../../../src/pane/recommendations/ReviewList";
import { readPastedList } from "../../../src/plan/recommendations/pasted/pastedList";
import type { SheetReading } from "../../../src/plan/plan";
import { refreshed, sheet, tally } from "../sampleRefreshed";
import { markupOf, textOf } from "../shown";

const kept = {
  review: "Review A",
  sheet: "Recommendations 2",
  added: 3,
  same: 0,
  differing: 0,
  notInList: 0,
  numberLeft: false,
};
const panel = (change: Partial<ComponentProps<typeof ReviewList>>) => (
  <ReviewList
    reviews={[
      { name: "Review A", listed: 26, stated: 27 },
      { name: "Review B", listed: null, stated: null },
    ]}
    kept={null}
    draft={noDraft}
    setDraft={() => undefined}
    open
    setOpen={() => undefined}
    keep={() => Promise.resolve(true)}
    controls={() => undefined}
    {...change}
  />
);

test.each<[string, Partial<ComponentProps<typeof ReviewList>>, string]>([
  ["the list and the number of a review", {}, "26 recommendations on the list, 27 stated."],
  [
    "that a review has no list",
    { draft: { review: "Review B", text: "" } },
    "No list: checked against the sheet only.",
  ],
  [
    "the first review where the one typed for is gone",
    { draft: { review: "Gone", text: "" } },
    "26 recommendations",
  ],
  [
    "a list while it is typed",
    { draft: { review: null, text: "1. Agree a form\n2. Train all" } },
    "2 recommendations:",
  ],
  ["what was kept", { kept }, "are kept on the sheet “Recommendations 2”."],
  [
    "what was added and what was left",
    { kept: { ...kept, same: 1, differing: 1, notInList: 2, numberLeft: true } },
    "3 added, 1 already there. 1 is there with other words or another number. It was left as on the sheet: please check. 2 rows of this review are not in the new list. They were left: please check. The number stated on the sheet was left as it is: please check it.",
  ],
])("the panel says %s", (_, change, expected) => {
  expect(textOf(panel(change))).toContain(expected);
});

test("without a review that has a name there is nothing to keep", () => {
  expect(markupOf(panel({ reviews: [] }))).toBe("");
});

describe("what is known of each review", () => {
  const list = (lists: SheetReading["lists"]): SheetReading => ({
    ...sheet,
    name: "List",
    kind: "recommendations",
    lists: lists ?? [],
  });
  test.each<[string, readonly SheetReading[], unknown]>([
    ["no list", [sheet], [{ name: "Review A", listed: null, stated: 8 }]],
    [
      "a list",
      [list([{ review: "Review A", listed: 9, stated: null }])],
      [{ name: "Review A", listed: 9, stated: 8 }],
    ],
    [
      "the same list twice",
      [
        list([{ review: "Review A", listed: 9, stated: null }]),
        list([{ review: "Review A", listed: 7, stated: null }]),
      ],
      [{ name: "Review A", listed: 9, stated: 8 }],
    ],
    [
      "a number without a list",
      [list([{ review: "Review C", listed: 0, stated: 5 }])],
      [
        { name: "Review A", listed: null, stated: 8 },
        { name: "Review C", listed: null, stated: 5 },
      ],
    ],
  ])("%s", (_, sheets, expected) => {
    expect(knownReviews({ ...refreshed.plan, sheets }, refreshed.summary)).toEqual(expected);
  });

  test("lines without a review are not asked about", () => {
    const reviews = [{ ...tally, name: "", sheets: [], paragraph: "" }];
    expect(knownReviews(refreshed.plan, { ...refreshed.summary, reviews })).toEqual([]);
  });
});

describe("what a paste is read as", () => {
  const many = Array.from(
    { length: 20 },
    (_, at) => `${String(at + 1)}. Agree form number ${String(at)}`,
  ).join("\n");
  test.each([
    [
      "a list",
      "1. Agree one form\n2. Train all teams",
      "This reads as 2 recommendations: 1 Agree one form 2 Train",
    ],
    ["a long list", many, "and 8 more"],
    ["a number", "26", "This reads as a number: the review makes 26 recommendations."],
    [
      "more than are kept",
      Array.from({ length: 502 }, (_, at) => `${String(at + 1)}. Agree form ${String(at)}`).join("\n"),
      "2 more than fit on the list, and would not be kept.",
    ],
    [
      "a text that is too long",
      `1. ${"Agree the form ".repeat(200)}`,
      "One text is long, and would be kept shortened.",
    ],
    ["nothing", "§", "No recommendations could be read from this."],
  ])("%s", (_, pasted, expected) => {
    expect(textOf(<Preview list={readPastedList(pasted)} />)).toContain(expected);
  });

  test("what was passed over is said, on one line and cut", () => {
    const list = {
      recommendations: [],
      stated: 3,
      passedOver: [`Finance\n${"x".repeat(90)}`],
      cut: { recommendations: 0, texts: 0 },
    };
    expect(textOf(<Preview list={list} />)).toMatch(/Passed over: “Finance x+…”\.$/);
  });

  test("words that are pasted stay words", () => {
    const markup = markupOf(<Preview list={readPastedList("1. <img src=x onerror=alert(1)> for all")} />);
    expect(markup).not.toContain("<img");
    expect(markup).toContain("&lt;img");
  });
});
