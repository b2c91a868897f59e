import type { Plan } from "../../src/plan/plan";
import { summarise } from "../../src/summary/summarise";
import { day, lineOf, planOf, type LineSays } from "./plans";

const paragraph = (plan: Plan): string => summarise(plan).paragraph;
const of = (...says: LineSays[]): string => paragraph(planOf(says.map((each) => lineOf(each))));
const recommendation = (number: number, ...says: LineSays[]): LineSays[] =>
  says.map((each) => ({ ...each, recommendation: String(number) }));

const done: LineSays = { rating: "green" };
const open: LineSays = {};
const continuing: LineSays = { due: "continuing" };

test("the thematic review: six recommendations in 15 lines", () => {
  expect(
    of(
      ...recommendation(1, done, open, open),
      ...recommendation(2, done, open),
      ...recommendation(3, done, continuing),
      ...recommendation(4, open, done, continuing),
      ...recommendation(5, done, open),
      ...recommendation(6, done, continuing, open),
    ),
  ).toBe(
    "Six recommendations are divided into 15 action lines. " +
      "Six lines are rated green and complete and nine amber (in progress). " +
      "None of the six recommendations is complete as a whole. " +
      "All dated actions are within timescale; three have no end date.",
  );
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
  expect(paragraph(planOf(lines, { meetingDate: meeting }))).toBe(
    "26 recommendations are divided into 31 action lines. " +
      "16 lines are rated green and complete, 14 amber (in progress) and one red. " +
      "12 of the 26 recommendations are complete. " +
      "Two actions are overdue; the longest overdue was due on 31 May 2021. " +
      "Of the other open actions, two have no usable date. " +
      "Under Shared Priorities & Engagement, three of the four lines are still open. " +
      "Two of the 16 complete lines have no evidence recorded.",
  );
});
