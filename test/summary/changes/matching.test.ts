import { lineOf, type LineSays } from "../plans";
import { a, b, c, changesBetween, long, longKept, other, said, then } from "./twoMeetings";

/** A plan then and now, told by reference, action and rating; what differs is what must be found. */
type Told = readonly LineSays[];
const noRef = (says: LineSays): LineSays => ({ ...says, ref: null });

describe("which line is which", () => {
  test.each<[string, Told, Told, object, number?]>([
    ["rows in another order", [a, b, c], [c, a, b], {}],
    ["a line added", [a, c], [a, b, c], { added: ["2"] }],
    ["a line removed", [a, b, c], [a, c], { removed: ["2"] }],
    ["all lines new", [], [a, b], { added: ["1", "2"] }],
    ["no line left", [a, c], [], { removed: ["1", "3"] }],
    ["worded anew, under its reference", [a, b], [{ ...a, action: "Something else entirely" }, b], {}],
    [
      "another full stop, space and letter case",
      [noRef(a)],
      [noRef({ action: ` ${long.toUpperCase()}. ` })],
      {},
    ],
    ["a reference in other letters", [{ ...a, ref: "3A" }], [{ ...a, ref: "3a", action: other }], {}],
    [
      "1.10 is not 1.1",
      [{ ...a, ref: "1.1" }],
      [{ ref: "1.10", action: other }],
      { added: ["1.10"], removed: ["1.1"] },
    ],
    [
      "numbered anew after a line was put first",
      [a, { ...b, rating: "red" }, c],
      [
        { ref: "1", action: "A new first action for every agency" },
        { ...a, ref: "2" },
        { ...b, ref: "3", rating: "red" },
        { ...c, ref: "4" },
      ],
      { added: ["1"] },
    ],
    [
      "numbered anew after a line was taken out",
      [a, b, c],
      [b, c].map((says, at) => ({ ...says, ref: String(at + 1) })),
      { removed: ["1"] },
    ],
    [
      "words that tell nothing do not overrule references",
      [
        { ref: "1", action: "TBC" },
        { ref: "2", action: long },
      ],
      [
        { ref: "1", action: other },
        { ref: "2", action: "TBC" },
      ],
      {},
    ],
    ["without references, by words", [noRef(a), noRef(b)], [noRef(b), noRef(a)], {}],
    [
      "without a reference and worded anew",
      [noRef(a)],
      [noRef({ action: other })],
      { added: [other], removed: [longKept] },
    ],
    ["given a reference since", [noRef(a), noRef(b)], [a, b], {}],
    [
      "the same words under two recommendations",
      [
        noRef({ action: "Training", recommendation: "1" }),
        noRef({ action: "Training", recommendation: "2", rating: "green" }),
      ],
      [
        noRef({ action: "Training", recommendation: "2", rating: "green" }),
        noRef({ action: "Training", recommendation: "1" }),
      ],
      {},
    ],
    [
      "the same words under another recommendation",
      [noRef({ ...a, recommendation: "1" })],
      [noRef({ ...a, recommendation: "2" })],
      {},
    ],
    [
      "no action, but the recommendation",
      [{ ref: null, action: null, recommendation: long }],
      [{ ref: null, action: null, recommendation: long, rating: "green" }],
      { newlyComplete: [null] },
    ],
    ["one of two alike removed", [noRef(a), noRef(a)], [noRef(a)], { removed: [longKept] }],
    [
      "of two alike, those that stand as they stood are one",
      [noRef(a), noRef({ ...a, rating: "green" })],
      [noRef({ ...a, rating: "green" }), noRef({ ...a, rating: "red" })],
      { movedBack: [" amber to red"] },
    ],
    [
      "two alike that both changed are paired in their order",
      [noRef(a), noRef({ ...a, rating: "red" })],
      [noRef({ ...a, rating: "green" }), noRef({ ...a, rating: "notStarted" })],
      { newlyComplete: [long] },
      2,
    ],
    [
      "a reference that stands twice, over actions that stand alike",
      [
        { ref: "1", action: "Short one" },
        { ref: "1", action: "Short two" },
      ],
      [
        { ref: "1", action: "Short three" },
        { ref: "1", action: "Short four" },
      ],
      {},
    ],
    [
      "the same reference in two reviews",
      [a, { ...a, review: "Review B", sheet: "B", action: other }],
      [
        { ...a, rating: "green" },
        { ...a, review: "Review B", sheet: "B", action: other, rating: "red" },
      ],
      { newlyComplete: ["1"], movedBack: ["1 amber to red"] },
    ],
    [
      "the sheet renamed and moved",
      [a, b],
      [a, b].map((says) => ({ ...says, sheet: "Renamed", row: 90 })),
      {},
    ],
    [
      "the review renamed, a line worded anew",
      [a, b, c],
      [a, b, { ...c, action: "Worded anew for this meeting" }].map((says) => ({
        ...says,
        review: "Review A (final)",
      })),
      {},
    ],
    [
      "one text for several leads in another order",
      [
        { action: long, lead: "Nurse", due: "2021-09-30" },
        { action: long, lead: "Chair", due: "2021-12-31" },
        { action: long, lead: "Director", due: "2021-12-31", rating: "green" },
      ],
      [
        { action: long, lead: "Chair", due: "2021-12-31", rating: "green" },
        { action: long, lead: "Nurse", due: "2021-09-30" },
        { action: long, lead: "Director", due: "2021-12-31", rating: "green" },
      ],
      { newlyComplete: [long], newlyOverdue: [long] },
    ],
    [
      "another review with the same references",
      [a, b],
      [
        { ref: "1", action: "One thing for this review", review: "Review B" },
        { ref: "2", action: "Another for this review", review: "Review B" },
      ],
      { added: ["1", "2"], removed: ["1", "2"] },
    ],
    [
      "a line that went to another review",
      [a, b, { ...c, review: "Review B" }],
      [a, { ...b, review: "Review B" }, { ...c, review: "Review B" }],
      { added: ["2"], removed: ["2"] },
    ],
  ])("%s", (_, before, now, expected, byOrder = 0) => {
    const changes = changesBetween(
      before.map(then),
      now.map((says) => lineOf(says)),
    );
    expect(said(changes.all)).toEqual(expected);
    expect(changes.pairedByOrder).toBe(byOrder);
  });

  test("a review that is gone keeps its name, one that is renamed has the new one, after those of the plan", () => {
    const before = [
      then({ ...c, review: "Old name" }),
      then({ ...a, review: "Gone" }),
      then({ ...b, review: null }),
    ];
    const now = [lineOf({ ...b, review: null }), lineOf({ ...c, review: "New name" })];
    const { reviews } = changesBetween(before, now);
    expect(reviews.map(({ name, before: lines, now: left }) => [name, lines, left])).toEqual([
      ["", 1, 1],
      ["New name", 1, 1],
      ["Gone", 1, 0],
    ]);
    expect(reviews[2]?.removed).toMatchObject([
      {
        review: "Gone",
        ref: "1",
        words: "Agree one form for handovers between midwifery and health…",
        rating: "amber",
      },
    ]);
  });
});
