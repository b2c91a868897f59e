import { summarise } from "../../../src/summary/summarise";
import { continuing, done, open, planWith, recommendation } from "./saying";
import { day, lineOf, planOf, sheetOf } from "../plans";

describe("the thematic review: six recommendations in 15 lines", () => {
  const plan = {
    ...planWith(
      ...recommendation(1, done, open, open),
      ...recommendation(2, done, open),
      ...recommendation(3, done, continuing),
      ...recommendation(4, open, done, continuing),
      ...recommendation(5, done, open),
      ...recommendation(6, done, continuing, open),
    ),
    sheets: [sheetOf("Plan", { stated: 6 })],
  };
  const shared =
    "All six recommendations stated are divided into 15 actions. " +
    "At 12 October 2021, six of the 15 actions are rated green and complete and nine amber (in progress). ";
  const timescale = "All dated actions are within timescale; three have no end date.";

  test("in full", () =>
    expect(summarise(plan).paragraph).toBe(
      `${shared}None of the six recommendations is complete as a whole. ${timescale}`,
    ));
  test("to read out", () => expect(summarise(plan, null, "short").paragraph).toBe(`${shared}${timescale}`));
  test("never “all within timescale” without its rider", () => {
    for (const style of ["short", "full"] as const) {
      const { paragraph, reviews } = summarise(plan, null, style);
      for (const text of [paragraph, ...reviews.map((review) => review.paragraph)])
        expect(text).toContain(timescale);
    }
  });
});

// Reference, rating, when an open line is due; "bare" where a complete one has no evidence.
const peerReview: readonly (readonly [priority: string, lines: string])[] = [
  ["Finance", "1.1 G, 1.2 A 2021-09-30, 2.1 G, 3.1 A 2021-09-30, 4.1 G"],
  [
    "Governance and Business Support Structures",
    "5.1 G, 5.2 A 2021-07-31, 6.1 G, 7.1 G, 8.1 G, 9.1 A 2021-05-31, 10.1 A none, 11.1 G, 12.1 G bare",
  ],
  [
    "Learning and Improvement",
    "13.1 G, 14.1 A 2021-08-02, 14.2 A 2021-07-31, 15.1 A 2021-12-31, 16.1 G, 17.1 A 2021-12-31, 18.1 G",
  ],
  [
    "Quality Assurance and data",
    "19.1 G, 19.2 A 2022-03-31, 20.1 G, 20.2 A 2022-03-31, 21.1 G bare, 22.1 R 2021-05-31",
  ],
  ["Shared Priorities & Engagement", "23.1 A 2021-12-31, 24.1 A 2021-08-31, 25.1 A none, 26.1 G"],
];

test("the peer review: 26 recommendations in 31 lines over five areas", () => {
  const ratings = { G: "green", A: "amber", R: "red" } as const;
  const meeting = day("2021-07-13");
  const lines = peerReview.flatMap(([priority, listed]) =>
    listed.split(", ").map((words) => {
      const [ref, letter, last = "none"] = words.split(" ");
      const rating = ratings[letter as keyof typeof ratings];
      const evidenced = rating === "green" ? last !== "bare" : null;
      const recommendation = ref!.split(".")[0]!;
      return lineOf(
        { priority, ref: ref!, recommendation, rating, evidenced, due: last === "bare" ? "none" : last },
        meeting,
      );
    }),
  );
  const plan = planOf(lines, { meetingDate: meeting, sheets: [sheetOf("Plan", { stated: 26 })] });
  const opening =
    "All 26 recommendations stated (five of them split) are divided into 31 actions. " +
    "At 13 July 2021, 16 of the 31 actions are rated green and complete, 14 amber (in progress) and one red. ";
  expect(summarise(plan).paragraph).toBe(
    opening +
      "Of the 26 recommendations, 12 are complete as a whole. " +
      "Two actions are overdue; both were due on 31 May 2021. " +
      "Of the other 13 open actions, 11 are within timescale and two have no usable date. " +
      "Of the five priorities, two are mostly amber: “Shared Priorities & Engagement” (three of four actions) and “Learning and Improvement” (four of seven). " +
      "Of the 16 complete actions, two have no evidence recorded.",
  );
  expect(summarise(plan, null, "short").paragraph).toBe(
    opening +
      "Two actions are overdue; both were due on 31 May 2021. " +
      "Of the five priorities, two are mostly amber, led by “Shared Priorities & Engagement” (three of four actions).",
  );
});
