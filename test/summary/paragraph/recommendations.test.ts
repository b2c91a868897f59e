import { done, fullOf, many, open, paragraph, planWith, recommendation, shortOf } from "./saying";
import { lineOf, planOf, sheetOf, type LineSays } from "../plans";

describe("recommendations", () => {
  const cases: readonly (readonly [string, LineSays[], string])[] = [
    [
      "one action each",
      [...recommendation(1, done), ...recommendation(2, open)],
      "The two recommendations have one action each. How many recommendations were made is not stated, so it was not checked that all of them are here.",
    ],
    ["one and one", [done], "The one recommendation has one action."],
    [
      "some split",
      [...recommendation(1, done, done), ...recommendation(2, open), ...recommendation(3, open, open, open)],
      "The three recommendations (two of them split) are divided into six actions.",
    ],
    [
      "actions beyond the review are not divided from it",
      [...recommendation(1, done, done), { grounding: "additional", recommendation: null }],
      "The one recommendation is divided into two actions; with one additional action there are three in all.",
    ],
    [
      "actions that lead nowhere",
      [done, ...many(2, { grounding: "noRecommendation", recommendation: null })],
      "The one recommendation has one action; with two that lead to no recommendation there are three in all.",
    ],
    [
      "a recommendation whose actions were all closed",
      [done, ...recommendation(2, { rating: "closedNotDone" }, { rating: "closedNotDone" })],
      "There are three actions for two recommendations (one of them split); one recommendation has no live action.",
    ],
    [
      "and actions that answer none",
      [
        ...recommendation(1, { rating: "closedNotDone" }),
        { grounding: "additional", recommendation: null },
        { grounding: "notInReview", recommendation: null },
      ],
      "Of the three actions, one is additional to the recommendations and one leads to no recommendation.",
    ],
    [
      "no recommendations named",
      [{ grounding: "notChecked", recommendation: null }],
      "There is one action; the sheets name no recommendations.",
    ],
    [
      "nothing but additional actions",
      many(2, { grounding: "additional", recommendation: null }),
      "There are two actions. Both actions are additional to the recommendations.",
    ],
    [
      "nothing that leads to one",
      many(3, { grounding: "noRecommendation", recommendation: null }),
      "There are three actions. None of the three actions leads to a recommendation.",
    ],
    [
      "of several reviews",
      [
        { ...done, review: "A" },
        { ...done, review: "B" },
        { ...done, review: "B" },
      ],
      "In two reviews, the two recommendations (one of them split) are divided into three actions.",
    ],
    [
      "all complete",
      [...recommendation(1, done, done), ...recommendation(2, done)],
      "Both recommendations are complete.",
    ],
    [
      "some complete",
      [...recommendation(1, done, done), ...recommendation(2, done, open), ...recommendation(3, done)],
      "Of the three recommendations, two are complete as a whole.",
    ],
    ["one that is not yet complete", [done, open], "The recommendation is not yet complete."],
  ];
  test.each(cases)("%s", (_name, says, sentence) => expect(fullOf(...says)).toContain(sentence));

  test("with one action each, what is complete is not said twice", () => {
    expect(fullOf(...recommendation(1, done), ...recommendation(2, open))).not.toContain("as a whole");
  });

  const stating = (stated: number, ...says: LineSays[]): string =>
    paragraph(
      planOf(
        says.map((each) => lineOf(each)),
        { sheets: [sheetOf("Plan", { stated })] },
      ),
    );

  test("all that are stated are there", () => {
    expect(stating(2, ...recommendation(1, done, done), ...recommendation(2, open))).toMatch(
      /^Both recommendations stated \(one of them split\) are divided into three actions\. At /,
    );
  });
  test("a stated number that is not the number found is said", () => {
    expect(stating(2, done, done)).toContain(
      "The one recommendation found (two are stated) is divided into two actions.",
    );
    expect(stating(12, { grounding: "notChecked", recommendation: null })).toContain(
      "There is one action; 12 recommendations are stated and none was found.",
    );
  });
  test("all that are listed are there", () => {
    const sheets = [
      sheetOf("Plan"),
      sheetOf("List", { kind: "recommendations", lists: [{ review: "Review A", listed: 1, stated: null }] }),
    ];
    expect(paragraph(planOf([lineOf(done)], { sheets }))).toContain(
      "The one recommendation listed has one action.",
    );
  });

  test("what was not accepted, and what is answered only in part", () => {
    const plan = planWith(done, ...recommendation(2, { rating: "closedNotDone" }));
    const [first, second] = plan.recommendations;
    expect(
      paragraph({ ...plan, recommendations: [first!, { ...second!, standing: "notAccepted" }] }),
    ).toContain("one recommendation has no live action (one was not accepted).");
    expect(
      paragraph({ ...plan, recommendations: [{ ...first!, standing: "partlyCovered" }, second!] }),
    ).toContain("One recommendation is answered only in part.");
  });

  test("an additional action beside one that answers two recommendations is said", () => {
    const beyond: LineSays = { grounding: "additional", recommendation: null };
    const plan = planWith(...recommendation(1, done, done), beyond);
    const [one] = plan.recommendations;
    expect(paragraph({ ...plan, recommendations: [one!, { ...one!, ref: "2", lines: 1 }] })).toContain(
      "There are three actions for two recommendations (one of them split). Of the three actions, one is additional to the recommendations.",
    );
  });

  test("recommendations without any action", () => {
    const [one] = planWith(done).recommendations;
    const none = { ...one!, lines: 0, liveLines: 0, complete: false, standing: "uncovered" as const };
    const sheets = [sheetOf("Plan")];
    expect(paragraph(planOf([], { sheets, recommendations: [none] }))).toBe(
      "The one recommendation is listed and no action answers it yet.",
    );
    expect(paragraph(planOf([], { sheets, recommendations: [none, { ...none, ref: "2" }] }))).toBe(
      "The two recommendations are listed and no action answers them yet.",
    );
    expect(paragraph(planOf([], { sheets: [sheetOf("Plan", { stated: 12 })] }))).toBe(
      "In all, 12 recommendations are stated, and no recommendation or action was found.",
    );
  });
});

const unchecked: LineSays = { recommendation: null, grounding: "notChecked" };

test.each<[string, LineSays[], string]>([
  [
    "some on sheets that name none",
    [...recommendation(1, done), ...recommendation(2, { rating: "closedNotDone" }), ...many(4, unchecked)],
    "There are six actions, two of them for two recommendations; one recommendation has no live action.",
  ],
  [
    "none of them",
    [{ ...open, grounding: "additional" }, unchecked],
    "There are two actions, none of which leads to the one recommendation.",
  ],
])("the short paragraph gives no action a recommendation that it has not: %s", (_, says, expected) => {
  expect(shortOf(...says)).toContain(expected);
});
