import { done, fullOf, many, paragraph, shortOf } from "./saying";
import type { Sense } from "../../../src/plan/cells/ratings/senses";
import { lineOf, planOf, sheetOf, type LineSays } from "../plans";

describe("priorities", () => {
  const under = (priority: string, amber: number, green: number, red = 0): LineSays[] => [
    ...Array.from({ length: amber }, () => ({ priority })),
    ...Array.from({ length: green }, () => ({ ...done, priority })),
    ...Array.from({ length: red }, () => ({ rating: "red" as const, priority })),
  ];
  const cases: readonly (readonly [string, LineSays[], string, string])[] = [
    [
      "one of two",
      [...under("Finance", 3, 1), ...under("Health", 1, 3)],
      "Of the two priorities, one is mostly amber: “Finance” (three of four actions).",
      "Of the two priorities, one is mostly amber: “Finance” (three of four actions).",
    ],
    [
      "the worst first, and what is red",
      [...under("Finance", 2, 1), ...under("Health", 1, 0, 3), ...under("Learning", 0, 3)],
      "Of the three priorities, two are mostly amber or red: “Health” (all four actions) and “Finance” (two of three).",
      "Of the three priorities, two are mostly amber or red, led by “Health” (all four actions).",
    ],
    [
      "none is worst",
      [...under("Finance", 3, 1), ...under("Health", 3, 1)],
      "Both priorities are mostly amber: “Finance” and “Health” (three of four actions each).",
      "Both priorities are mostly amber, among them “Finance” (three of four actions).",
    ],
    [
      "red alone, in priorities of three actions or more",
      [...under("Finance", 0, 1, 2), ...under("Health", 1, 0, 1)],
      "Of the two priorities, one is mostly red: “Finance” (two of three actions).",
      "Of the two priorities, one is mostly red: “Finance” (two of three actions).",
    ],
  ];
  test.each(cases)("%s", (_name, says, full, short) => {
    expect(fullOf(...says)).toContain(full);
    expect(shortOf(...says)).toContain(short);
  });

  test("none is mostly amber or red", () => {
    const says = [...under("Finance", 1, 3), ...under("Health", 1, 3)];
    expect(fullOf(...says)).toContain("Neither of the two priorities is mostly amber or red.");
    expect(shortOf(...says)).not.toContain("priorities");
  });
  test("most is open without being amber or red", () => {
    const says = [...many(3, { priority: "Finance", rating: "notStarted" }), ...under("Health", 0, 3)];
    expect(fullOf(...says)).toContain("Under “Finance”, all three actions are still open.");
  });
  test("one priority alone is not compared", () => {
    expect(fullOf(...under("Finance", 3, 0))).not.toContain("Finance");
  });
  test.each<[string, LineSays[], string]>([
    ["one of four", [...under("Finance", 3, 0), {}], "Of the four actions, one names no priority."],
    [
      "two of four",
      [...under("Finance", 0, 2), {}, { priority: "" }],
      "Of the four actions, two name no priority.",
    ],
    [
      "all of one review",
      [...under("Finance", 3, 0), ...many(2, { review: "Review B" })],
      "One of the two reviews, with two actions, uses no priorities.",
    ],
    [
      "all of two reviews",
      [...under("Finance", 3, 0), { review: "Review B" }, ...many(2, { review: "Review C" })],
      "Two of the three reviews, with three actions, use no priorities.",
    ],
    [
      "of one review all, of another some",
      [...under("Finance", 3, 0), {}, { review: "Review B" }],
      "Of the five actions, two name no priority.",
    ],
    [
      "lines of no review",
      [...under("Finance", 3, 0), { review: null }],
      "Of the four actions, one names no priority.",
    ],
    ["most of many", [...under("Finance", 0, 1), ...many(38, {})], "Of the 39 actions, 38 name no priority."],
  ])("how many name none where others do: %s", (_name, says, sentence) => {
    expect(fullOf(...says)).toContain(sentence);
    expect(shortOf(...says)).not.toContain("no priority");
  });
  test.each<[string, LineSays[]]>([
    ["all name one", under("Finance", 1, 2)],
    ["none does", many(3, {})],
  ])("nothing is said of it where %s", (_name, says) => {
    expect(fullOf(...says)).not.toContain("no priority");
  });
  test("a name keeps to one line and is cut where it is long", () => {
    const text = fullOf(...under("=HYPER“LINK”\n(1)", 3, 0), ...under("x".repeat(200), 3, 0));
    expect(text).toContain("“=HYPER'LINK' (1)”");
    expect(text).toContain(`“${"x".repeat(79)}…”`);
  });
});

test.each<[string, readonly Sense[], LineSays, string | null]>([
  [
    "words that are amber",
    ["done", "underWay"],
    { rating: "amber" },
    "Both priorities are mostly in progress: ",
  ],
  ["words that are red", ["done", "offTrack"], { rating: "red" }, "Both priorities are mostly off track: "],
  [
    "words, and nothing behind",
    ["done", "underWay"],
    done,
    "Neither of the two priorities is mostly in progress.",
  ],
  ["nothing that could be behind", ["done", "notRated"], done, null],
])("priorities of a plan without green: %s", (_, saidAs, says, expected) => {
  const lines = ["Finance", "Health"].flatMap((priority) =>
    many(3, { ...says, priority }).map((each) => lineOf(each)),
  );
  const told = paragraph(planOf(lines, { sheets: [sheetOf("Plan", { saidAs })] }));
  if (expected === null) expect(told).not.toContain("priorit");
  else expect(told).toContain(expected);
});
