import { words } from "../../src/pane/words";

test.each([
  [84, 68, 6, "84 actions from 68 recommendations in six reviews"],
  [1, 1, 1, "1 action from 1 recommendation in one review"],
  [12, 0, 2, "12 actions in two reviews"],
  [1204, 0, 0, "1,204 actions"],
])(
  "the headline for %i actions, %i recommendations, %i reviews",
  (lines, recommendations, reviews, expected) => {
    expect(words.headline(lines, recommendations, reviews)).toBe(expected);
  },
);

test.each<[string, string | null, boolean, string]>([
  ["a chosen date is a meeting", "12 October 2021", true, "How the plan stands is kept for the next meeting"],
  ["today by default is none", "12 October 2021", false, "Type the date of the meeting, even if it is today"],
  ["an empty field", null, false, "the last meeting date counts"],
])("the hint of the date field: %s", (_, day, chosen, expected) => {
  expect(words.meetingDateHint(day, chosen)).toContain(expected);
});
