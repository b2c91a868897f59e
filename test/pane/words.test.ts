import { words } from "../../src/pane/words";

test.each<[number, number, number, string, number]>([
  [200, 20, 3, "200 actions, 60 of them from 20 recommendations, in three reviews", 60],
  [12, 8, 0, "12 actions, 9 of them from 8 recommendations", 9],
  [12, 0, 1, "12 actions in one review", 0],
  [84, 68, 6, "84 actions from 68 recommendations in six reviews", 84],
  [1, 1, 1, "1 action from 1 recommendation in one review", 1],
  [12, 0, 2, "12 actions in two reviews", 0],
  [1204, 0, 0, "1,204 actions", 1204],
])(
  "the headline for %i actions, %i recommendations, %i reviews",
  (lines, recommendations, reviews, expected, grounded) => {
    expect(words.headline(lines, recommendations, reviews, grounded)).toBe(expected);
  },
);

test.each<[string, string | null, boolean, string]>([
  ["a chosen date is a meeting", "12 October 2021", true, "How the plan stands is kept for the next meeting"],
  ["today by default is none", "12 October 2021", false, "Type the date of the meeting, even if it is today"],
  ["an empty field", null, false, "the last meeting date counts"],
])("the hint of the date field: %s", (_, day, chosen, expected) => {
  expect(words.meetingDateHint(day, chosen)).toContain(expected);
});
