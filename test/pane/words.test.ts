import { words } from "../../src/pane/words";

test.each([
  [84, 68, 6, "84 lines from 68 recommendations in 6 reviews"],
  [1, 1, 1, "1 line from 1 recommendation in 1 review"],
  [12, 0, 2, "12 lines in 2 reviews"],
  [1204, 0, 0, "1,204 lines"],
])(
  "the headline for %i lines, %i recommendations, %i reviews",
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
