import { understand } from "../../src/plan/understand";
import { gridOf } from "./gridOf";
import { key } from "./smallPlan";
import { usualSettings } from "./usualSettings";

// Each of these once gave a wrong figure without a word.
describe("without a list", () => {
  const named = (refs: readonly string[]) =>
    understand(
      [
        gridOf([
          key,
          ["Rec no", "Action", "Lead", "Due", "RAG"],
          ...refs.map((ref, at) => [ref, `Carry out piece of work ${at}`, "Nurse", "May 2022", "A"]),
        ]),
      ],
      usualSettings(),
    ).recommendations.map(({ ref }) => ref);

  test.each([
    [
      ["Rec 1 & 3", "2", "4-6"],
      ["1", "3", "2", "4", "5", "6"],
    ],
    [
      ["1", "2 to 4", "5/6"],
      ["1", "2", "3", "4", "5", "6"],
    ],
    [
      ["1-1", "1-2", "2-1", "3"],
      ["1-1", "1-2", "2-1", "3"],
    ],
    [
      ["1-2", "1-3"],
      ["1-2", "1-3"],
    ],
  ])("%j name the recommendations %j", (refs, expected) => {
    expect(named(refs)).toEqual(expected);
  });

  test.each([
    [["Police", "Health"], 4],
    [["Police", "Police"], 4],
  ])("numbers that begin anew under %j name %d recommendations", (themes, expected) => {
    const { recommendations } = understand(
      [
        gridOf([
          key,
          ["Theme", "Rec", "Recommendation", "Action", "Lead", "Due", "RAG"],
          ...themes.flatMap((theme, at) =>
            ["1", "2"].map((ref) => [
              theme,
              ref,
              `Recommended in part ${at} as number ${ref}`,
              `Carry out piece of work ${at} as ${ref}`,
              "Nurse",
              "May 2022",
              "A",
            ]),
          ),
        ]),
      ],
      usualSettings(),
    );
    expect(recommendations).toHaveLength(expected);
  });
});

test.each<[string, [string, string][], number]>([
  [
    "of each agency",
    [
      ["1", "Improve how risk is assessed"],
      ["2", "Share what is known with doctors"],
      ["1", "Train doctors in what to ask"],
      ["2", "Ask every patient alone"],
    ],
    4,
  ],
  [
    "of one text in other words",
    [
      ["1", "Improve how risk is assessed"],
      ["1", "Improve how risks are assessed"],
      ["2", "Share what is known with doctors"],
    ],
    2,
  ],
  [
    "of agencies that share one",
    [
      ["1", "Improve how risk is assessed"],
      ["2", "Share what is known with doctors"],
      ["1", "Improve how all risk is assessed"],
      ["2", "Share what is known with doctors"],
    ],
    2,
  ],
])("numbers %s", (_, texts, expected) => {
  const { recommendations } = understand(
    [
      gridOf([
        key,
        ["Rec", "Recommendation", "Action", "Lead", "Due", "RAG"],
        ...texts.map(([ref, text], at) => [ref, text, `Carry out work ${at}`, "Nurse", "May 2022", "A"]),
      ]),
    ],
    usualSettings(),
  );
  expect(recommendations).toHaveLength(expected);
});

describe("numbers that begin anew under each recommendation's section", () => {
  const list = gridOf(
    [
      ["No", "Recommendation"],
      ["1", "Agree a shared risk tool"],
      ["2", "Review the escalation policy"],
      ["3", "Seek assurance about supervision"],
    ],
    { name: "Recs" },
  );
  const under = (...sections: [string, string[]][]) =>
    gridOf(
      [
        key,
        ["No", "Action", "Lead", "Due", "RAG"],
        ...sections.flatMap(([section, refs]) => [
          [section],
          ...refs.map((ref) => [ref, `Carry out work ${ref} for ${section}`, "Nurse", "May 2022", "A"]),
        ]),
      ],
      { name: "Plan" },
    );
  const first = "Recommendation 1: Agree a shared risk tool";
  const second = "Recommendation 2: Review the escalation policy";

  test.each<[string, [string, string[]][], string[]]>([
    [
      "only number the lines",
      [
        [first, ["1", "2", "3"]],
        [second, ["1", "2"]],
      ],
      ["1", "1", "1", "2", "2"],
    ],
    [
      "even where as many agree as differ",
      [
        [first, ["1", "2"]],
        [second, ["1", "2"]],
      ],
      ["1", "1", "2", "2"],
    ],
    [
      "unless they are parts of it",
      [
        [first, ["1.1", "1.2"]],
        [second, ["2.1", "2.2"]],
      ],
      ["1", "1", "2", "2"],
    ],
  ])("%s", (_, sections, expected) => {
    const { lines, findings } = understand([list, under(...sections)], usualSettings());
    expect(lines.map(({ recommendation }) => recommendation)).toEqual(expected);
    expect(findings.filter(({ kind }) => kind === "uncovered").map(({ cell }) => cell)).toEqual(["B4"]);
  });
});

test("a sheet of recommendations lists them under the name of each review", () => {
  const lists = gridOf(
    [
      ["SAR Adult A"],
      ["1", "The board should agree a shared risk tool"],
      ["2", "The board should review escalation"],
      ["SAR Adult B"],
      ["1", "GPs should be briefed on self-neglect"],
      ["2", "Housing should join the panel"],
    ],
    { name: "Recommendations" },
  );
  const plan = gridOf(
    [
      key,
      ["Rec", "Action", "Lead", "Due", "RAG"],
      ["1", "Brief GPs at their forum", "ICB", "May 2022", "A"],
      ["1", "Send a leaflet to GPs", "ICB", "May 2022", "A"],
    ],
    { name: "SAR Adult B" },
  );
  const { recommendations } = understand([lists, plan], usualSettings());
  const inB = recommendations.filter(({ review }) => review === "SAR Adult B");
  expect(inB.map(({ ref, standing }) => [ref, standing])).toEqual([
    ["1", "covered"],
    ["2", "uncovered"],
  ]);
});
