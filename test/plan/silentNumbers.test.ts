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
    [["Police", "Police"], 2],
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
