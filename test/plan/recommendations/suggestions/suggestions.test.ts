import fc from "fast-check";
import { groundLines } from "../../../../src/plan/recommendations/grounding/groundLines";
import type { SameAnswer } from "../../../../src/plan/recommendations/sameRecommendation";
import { listOf, tableOf, type LineSays } from "../tables";

const review = "SCR Child A";
const listed = [
  "1 Agree a funding formula",
  "2 Name deputies for each strategic lead",
  "3 Review the capacity of the business team by March 2022",
  "4 Share information with health at every transition",
  "5 Share information with schools at every transition",
];
const of = (texts: readonly string[], sameAs: readonly SameAnswer[] = [], entries = listed) =>
  groundLines([tableOf(texts.map((recommendation) => ({ recommendation })))], [listOf(entries)], sameAs);
const suggested = (text: string) => of([text]).suggestions.map(({ recommendation }) => recommendation);

describe("a text that reads like one on the list is suggested", () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ["a slip", "Agree a fundng formula", "1"],
    ["letters swapped", "Name deputies for each startegic lead", "2"],
    ["a slip, and more behind it", "Agree a fundng formula by March", "1"],
    ["a word changed", "Name deputies for every strategic lead", "2"],
    ["a word left out", "Review capacity of the business team by March 2022", "3"],
    ["cut short", "Review the capacity of the business team", "3"],
    ["words in another order", "By March 2022 review the capacity of the business team", "3"],
    [
      "one of two that are much alike, but for a slip",
      "Share information with schols at every transition",
      "5",
    ],
  ];
  test.each(cases)("%s", (_, text, recommendation) => {
    const plan = of([text]);
    expect(plan.suggestions).toEqual([
      {
        sheet: "Plan",
        cell: "B5",
        review,
        text,
        recommendation,
        listed: listed[Number(recommendation) - 1]?.slice(2),
        lines: 1,
      },
    ]);
    expect(plan.lines).toMatchObject([{ grounding: "notRecognised", recommendation: null }]);
    expect(plan.findings.filter(({ kind }) => kind === "notRecognised")).toMatchObject([
      { cell: "B5", found: text, against: plan.suggestions[0]?.listed },
    ]);
  });
});

describe("not suggested is", () => {
  test.each([
    ["a text like two of them", "Share information with police at every transition"],
    ["a short one", "Agree form"],
    ["one about something else", "Publish a yearly report for the public"],
    ["one with only small words in common", "Meet with all of the parents and carers for a review"],
    ["marks", "?????????????????"],
  ])("%s", (_, text) => {
    expect(suggested(text)).toEqual([]);
  });
  test("a reference: those are never guessed", () => {
    const columns = { recommendationRef: 0, recommendation: 1, action: 2 };
    const table = tableOf([{ recommendationRef: "27", recommendation: "Agree a fundng formula" }], {
      columns,
    });
    expect(groundLines([table], [listOf(listed)]).suggestions).toEqual([]);
  });
  test("anything of a review without a list", () => {
    expect(groundLines([tableOf([{ recommendation: "Agree a fundng formula" }])], []).suggestions).toEqual(
      [],
    );
  });
});

test("each text comes once a review, with its first cell and its lines, whatever its case and number", () => {
  const lines: LineSays[] = [
    { recommendation: "Agree a formula for funding" },
    { recommendation: "Agree a fundng formula" },
    { recommendation: "1.  AGREE a fundng formula." },
    { review: "LCSPR Family C", recommendation: "Agree a fundng formula" },
  ];
  const lists = [
    listOf(listed.slice(0, 3)),
    listOf(listed.slice(0, 3), { sheet: "C", review: "LCSPR Family C" }),
  ];
  const { suggestions } = groundLines([tableOf(lines.slice(1))], lists);
  expect(suggestions.map(({ review: own, cell, lines: count }) => [own, cell, count])).toEqual([
    [review, "B5", 1],
    ["LCSPR Family C", "B7", 1],
  ]);
  const unnumbered = groundLines(
    [tableOf(lines.slice(1, 2).concat({ recommendation: "AGREE a fundng formula." }))],
    lists,
  );
  expect(unnumbered.suggestions).toMatchObject([{ cell: "B5", lines: 2 }]);
});

test("the nearest text of a part is suggested as its recommendation", () => {
  const parts = ["3a Name a deputy for the chair", "3b Train every deputy once a year", "4 Publish the plan"];
  expect(of(["Train evry deputy once a year"], [], parts).suggestions).toMatchObject([
    { recommendation: "3", listed: "Train every deputy once a year" },
  ]);
});

describe("what an officer has said", () => {
  const text = "Agree a fundng formula";
  const said = (recommendation: string | null, changes: Partial<SameAnswer> = {}): SameAnswer[] => [
    { review, text, recommendation, ...changes },
  ];
  const cases: readonly (readonly [string, readonly SameAnswer[], string | null, number])[] = [
    ["that it is recommendation 1", said("1"), "1", 0],
    ["that it is another than suggested", said("4"), "4", 0],
    ["that it is none", said(null), null, 0],
    ["of a recommendation that is not on the list any more", said("9"), null, 1],
    ["first that it is none, then that it is one", [...said(null), ...said("1")], "1", 0],
    ["of the same text in other letters", said("1", { text: "AGREE A FUNDNG FORMULA." }), "1", 0],
    ["of the same review in other letters", said("1", { review: "SCR CHILD A" }), "1", 0],
    ["of another review", said("1", { review: "LCSPR Family C" }), null, 1],
    ["of another text", said("1", { text: "Agree a funding plan" }), null, 1],
  ];
  test.each(cases)("%s", (_, sameAs, recommendation, suggestions) => {
    const plan = of([text, `${text}.`], sameAs);
    const grounding = recommendation === null ? "notRecognised" : "grounded";
    expect(plan.lines).toMatchObject([
      { grounding, recommendation },
      { grounding, recommendation },
    ]);
    expect(plan.suggestions).toHaveLength(suggestions);
  });
  test("does not change what is on the list itself", () => {
    const plan = of(["Agree a funding formula"], said("4", { text: "Agree a funding formula" }));
    expect(plan.lines).toMatchObject([{ grounding: "grounded", recommendation: "1" }]);
  });
  test("holds for a recommendation without a number, by its text", () => {
    const entries = [" Agree a funding formula", " Name deputies for each lead"];
    const plan = of([text], said("Agree a funding formula"), entries);
    expect(plan.lines).toMatchObject([{ grounding: "grounded", recommendation: "Agree a funding formula" }]);
  });
});

describe("in a long log", () => {
  const words =
    "agree review share name publish train audit map plan record report check train test write health school police housing carers families leads teams partners formula capacity protocol policy pathway".split(
      " ",
    );
  const text = (seed: number, length: number): string =>
    Array.from({ length }, (_, at) => words[(seed * 7 + at * at * 3 + at * seed) % words.length]).join(" ");
  const entries = Array.from({ length: 70 }, (_, at) => `${at + 1} ${text(at + 1, 14)} number ${at}`);
  const unknown = Array.from({ length: 5_000 }, (_, at) => `${text((at % 70) + 1, 14)} ${at}`);

  test("at most 100 texts are suggested, in the order of the sheets", () => {
    const { suggestions } = of(unknown, [], entries);
    expect(suggestions.length).toBeGreaterThan(0);
    expect(suggestions.length).toBeLessThanOrEqual(100);
    const rows = suggestions.map(({ cell }) => Number(cell.slice(1)));
    expect(rows).toEqual([...rows].sort((one, other) => one - other));
  });
});

test("whatever is suggested is on its review's list, and its lines are not recognised", () => {
  const anyText = fc.array(
    fc.constantFrom(..."agree a funding fundng formula name deputies for each lead strategic".split(" ")),
    {
      minLength: 1,
      maxLength: 7,
    },
  );
  fc.assert(
    fc.property(
      fc.array(
        anyText.map((words) => words.join(" ")),
        { maxLength: 6 },
      ),
      (texts) => {
        const { suggestions, recommendations, lines } = of(texts);
        const unknown = lines.filter(({ grounding }) => grounding === "notRecognised").length;
        expect(suggestions.reduce((sum, one) => sum + one.lines, 0)).toBeLessThanOrEqual(unknown);
        for (const one of suggestions) {
          expect(recommendations.map(({ ref }) => ref)).toContain(one.recommendation);
          const confirmed = of(texts, [{ review, text: one.text, recommendation: one.recommendation }]);
          expect(confirmed.suggestions).toHaveLength(suggestions.length - 1);
          expect(confirmed.lines.filter(({ grounding }) => grounding === "grounded")).toHaveLength(
            lines.filter(({ grounding }) => grounding === "grounded").length + one.lines,
          );
        }
      },
    ),
  );
});
