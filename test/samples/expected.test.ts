import { expectedOf } from "./expected";
import type { ExpectedTally } from "./expected";

const sum = (tallies: readonly ExpectedTally[], part: keyof ExpectedTally) =>
  tallies.reduce((total, tally) => total + (tally[part] ?? 0), 0);

// What is known of these plans from elsewhere: the published totals and the dates read by hand.
test.each([
  ["01-peer-review-plan", { recommendations: 26, lines: 31, green: 16, amber: 14, red: 1, overdue: 2 }],
  ["02-six-review-plans", { recommendations: 68, lines: 84, green: 45, amber: 35, red: 4, overdue: 10 }],
  ["03-thematic-review-plan", { recommendations: 6, lines: 15, green: 6, amber: 9, red: 0, overdue: 0 }],
])("%s has the totals that are known", (name, known) => {
  expect(expectedOf(name).totals).toMatchObject(known);
});

test("the overdue lines of the peer review plan are the known two", () => {
  expect(expectedOf("01-peer-review-plan").overdue.map(({ ref, due }) => `${ref}:${due}`)).toEqual([
    "9.1:2021-05-31",
    "22.1:2021-05-31",
  ]);
});

describe.each(["01-peer-review-plan", "02-six-review-plans", "03-thematic-review-plan"])("%s", (name) => {
  const { totals, reviews, priorities, ...lists } = expectedOf(name);

  test.each([
    ["totals", [totals]],
    ["reviews", reviews],
    ["priorities", priorities],
  ] as const)("the sums hold in its %s", (_where, tallies) => {
    for (const t of tallies) {
      const rated =
        t.red + t.amber + t.green + t.blue + t.notStarted + t.onHold + t.closedNotDone + t.notRated;
      const timed = t.complete + t.closedNotDone + t.overdue + t.dueLater + t.continuing + t.noUsableDate;
      const placed = t.grounded + t.additional + t.ungrounded + t.groundingNotChecked;
      expect([rated, timed, placed]).toEqual([t.lines, t.lines, t.lines]);
    }
  });

  test("line counts add up over reviews and over priorities, recommendations over reviews", () => {
    for (const part of [
      "lines",
      "red",
      "amber",
      "green",
      "complete",
      "overdue",
      "pastOriginal",
      "dueLater",
    ] as const) {
      expect([sum(reviews, part), sum(priorities, part)]).toEqual([totals[part], totals[part]]);
    }
    for (const part of ["stated", "recommendations", "recommendationsComplete", "uncovered"] as const) {
      expect(sum(reviews, part)).toBe(totals[part]);
    }
  });

  test("the lists are as long as the counts", () => {
    for (const part of [
      "overdue",
      "dueLater",
      "continuing",
      "noUsableDate",
      "pastOriginal",
      "notEvidenced",
    ] as const) {
      expect(lists[part]).toHaveLength(totals[part]);
    }
    expect(lists.recommendationsComplete).toHaveLength(totals.recommendationsComplete);
    expect(lists.lines).toHaveLength(totals.lines);
  });

  test("a line is overdue when it is open and its date is before the meeting", () => {
    const late = lists.lines.filter(({ complete, due }) => !complete && due !== null && due < lists.asOf);
    expect(late.map(({ sheet, ref, due }) => ({ sheet, ref, due }))).toEqual(lists.overdue);
  });
});
