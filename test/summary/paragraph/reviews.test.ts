import { summarise } from "../../../src/summary/summarise";
import { withParagraphs } from "../../../src/summary/paragraph/withParagraphs";
import { done, late, many, open } from "./saying";
import { lineOf, planOf, sheetOf, type LineSays } from "../plans";

const inReview = (review: string | null, says: LineSays[]): LineSays[] =>
  says.map((each) => ({ ...each, review, sheet: review ?? "Plan" }));
const planOfAll = (...says: LineSays[][]) => planOf(says.flat().map((each) => lineOf(each)));
const full = (...says: LineSays[][]): string => summarise(planOfAll(...says)).paragraph;

const older: LineSays = { due: "2021-05-31" };

test("what is overdue is given by review, with the oldest", () => {
  expect(full(inReview("A", [late]), inReview("B", [late, older, late]), inReview("C", [open]))).toContain(
    "Four actions are overdue: three in “B” and one in “A”. The oldest, in “B”, was due on 31 May 2021 (lead: “Business Manager”).",
  );
});
test("the oldest stand in two reviews", () => {
  expect(full(inReview("A", [late, older]), inReview("B", [older]))).toContain(
    "two in “A” and one in “B”. The oldest were due on 31 May 2021.",
  );
});
test("all of it in one review", () => {
  expect(full(inReview("A", [late, late]), inReview("B", [open]))).toContain(
    "Two actions are overdue, all in “A”; both were due on 30 September 2021.",
  );
  expect(full(inReview("A", [late]), inReview("B", [open]))).toContain(
    "One action is overdue, in “A”; it was due on 30 September 2021 (lead: “Business Manager”).",
  );
});
test("in more reviews than are named", () => {
  const says = ["A", "B", "C", "D", "E"].map((name, at) => inReview(name, many(5 - at, late)));
  expect(full(...says)).toContain(
    "In all, 15 actions are overdue: five in “A”, four in “B”, three in “C” and three elsewhere. All were due on",
  );
});
test("in so many reviews that three would say little", () => {
  const says = ["A", "B", "C", "D", "E", "F", "G", "H"].map((name) =>
    inReview(name, name === "C" ? [late, older] : [late]),
  );
  expect(full(...says)).toContain(
    "Nine actions are overdue; the oldest, in “C”, was due on 31 May 2021 (lead: “Business Manager”).",
  );
});
test("some of it in no review that is named", () => {
  expect(full(inReview(null, [late]), inReview("B", [late]))).toContain(
    "Two actions are overdue: one in “B” and one elsewhere. Both were due on 30 September 2021.",
  );
});

describe("the paragraph of one review", () => {
  const plan = planOfAll(
    inReview("Review, the first", [done, late]),
    inReview("B", [open]),
    inReview(null, [open]),
  );
  const summary = summarise(plan);
  const paragraphs = summary.reviews.map(({ paragraph }) => paragraph);

  test("names its review, and tells of nothing else", () => {
    expect(paragraphs[0]).toBe(
      "For “Review, the first”, the one recommendation is divided into two actions. " +
        "How many recommendations this review made is not stated, so it was not checked that all of them are here. " +
        "At 12 October 2021, one of the two actions is rated green and complete and one amber (in progress). " +
        "The recommendation is not yet complete. " +
        "One action is overdue; it was due on 30 September 2021 (lead: “Business Manager”).",
    );
    expect(paragraphs[1]).toMatch(
      /^For “B”, the one recommendation has one action\. .* is within timescale\.$/,
    );
  });
  test("says where no review is named", () => {
    expect(paragraphs[2]).toMatch(/^Where no review is named, the one recommendation has one action\. /);
  });
  test("in the other style, without counting again", () => {
    const short = withParagraphs(summary, plan, "short");
    expect(short.reviews[0]!.paragraph).toBe(
      "For “Review, the first”, the one recommendation is divided into two actions. " +
        "At 12 October 2021, one of the two actions is rated green and complete and one amber (in progress). " +
        "One action is overdue; it was due on 30 September 2021.",
    );
    expect(withParagraphs(short, plan, "full")).toEqual(summary);
  });

  test("means by green what its own sheets mean", () => {
    const lines = [
      lineOf({ rating: "green", review: "A", sheet: "A" }),
      lineOf({ rating: "green", green: "on-track", review: "B", sheet: "B" }),
    ];
    const sheets = [
      sheetOf("A", { review: "A", green: "complete" }),
      sheetOf("B", { review: "B", green: "on-track" }),
    ];
    const [a, b] = summarise(planOf(lines, { sheets, green: "mixed" })).reviews;
    expect(a!.paragraph).toContain("the one action is rated green and complete.");
    expect(b!.paragraph).toContain("the one action is rated green (on track).");
  });

  test("while green is asked elsewhere, a review that has its answer tells all", () => {
    const asked = planOfAll(inReview("A", [late]), inReview("B", [{ rating: "green", green: null }]));
    const told = summarise(asked);
    expect(told.paragraph).toContain("What green means here is still to be answered");
    expect(told.paragraph).not.toContain("are overdue");
    expect(told.reviews[0]!.paragraph).toContain("One action is overdue; it was due on");
    expect(told.reviews[1]!.paragraph).toContain("What green means here is still to be answered");
  });
});

test("reviews whose recommendations are not stated are counted", () => {
  const plan = planOfAll(inReview("A", [done]), inReview("B", [done]));
  const sheets = [sheetOf("A", { review: "A", stated: 1 }), sheetOf("B", { review: "B" })];
  expect(summarise({ ...plan, sheets }).paragraph).toContain(
    "For one of the two reviews it is not stated how many recommendations were made, so it was not checked that all of them are here.",
  );
  expect(summarise(plan).paragraph).toContain("How many recommendations the reviews made is not stated, so");
});

describe("reviews that differ in what is stated", () => {
  const plan = planOfAll(inReview("A", [done, { ...done, recommendation: "2" }]), inReview("B", [done]));
  const stating = (a: number | null, b: number | null) =>
    summarise({
      ...plan,
      sheets: [sheetOf("A", { review: "A", stated: a }), sheetOf("B", { review: "B", stated: b })],
    }).paragraph;

  test("numbers that differ and add up are not all there", () => {
    expect(stating(1, 2)).toMatch(
      /^In two reviews, the three recommendations have one action each\. In two of the two reviews, more or fewer recommendations are stated than were found\. /,
    );
  });
  test("one that differs beside one that states nothing", () => {
    expect(stating(3, null)).toContain(
      "In one of the two reviews, more or fewer recommendations are stated than were found. For one of the two reviews it is not stated",
    );
  });
  test("numbers that agree", () => {
    expect(stating(2, 1)).toMatch(
      /^In two reviews, all three recommendations stated have one action each\. /,
    );
  });
  test("a review without recommendations has none that could be missing", () => {
    const more = planOfAll(
      inReview("A", [done]),
      inReview("B", [{ grounding: "notChecked", recommendation: null }]),
    );
    const sheets = [sheetOf("A", { review: "A", stated: 1 }), sheetOf("B", { review: "B" })];
    expect(summarise({ ...more, sheets }).paragraph).toMatch(
      /^The one recommendation stated has one action; with one on/,
    );
  });
  test("one is listed, the other stated", () => {
    const sheets = [
      sheetOf("A", { review: "A", stated: 2 }),
      sheetOf("B", { review: "B" }),
      sheetOf("List", { kind: "recommendations", lists: [{ review: "B", listed: 1, stated: null }] }),
    ];
    expect(summarise({ ...plan, sheets }).paragraph).toMatch(
      /^In two reviews, all three recommendations stated or listed have/,
    );
  });
});
