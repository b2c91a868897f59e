import * as fc from "fast-check";
import type { Plan } from "../../../src/plan/plan";
import type { Changes, ChangesOf } from "../../../src/summary/changes/changes";
import { withParagraphs } from "../../../src/summary/paragraph/withParagraphs";
import { summarise } from "../../../src/summary/summarise";
import type { Summary } from "../../../src/summary/summary";
import { withoutNamesAndDates } from "./figures";
import { anyLines, day, planOf, sheetOf } from "../plans";

const anyStated = fc.option(fc.constantFrom(1, 2, 3, 12));

/** Plans of few and of many lines, with stated numbers and sheets left out. */
export const anyPlan = (asked = false): fc.Arbitrary<Plan> =>
  fc
    .tuple(anyLines(asked), fc.array(anyStated, { maxLength: 3 }), fc.nat(4))
    .chain(([lines, stated, leftOut]) =>
      fc.nat(lines.length).map((few) => {
        const some = few % 3 === 0 ? lines.slice(0, few % 7) : lines;
        const { sheets, ...rest } = planOf(some);
        const others = Array.from({ length: leftOut }, (_, at) =>
          sheetOf(`Left ${String(at)}`, { counted: false }),
        );
        return {
          ...rest,
          sheets: [...sheets.map((sheet, at) => ({ ...sheet, stated: stated[at] ?? null })), ...others],
        };
      }),
    );

const listsOf = ({ lines }: Plan, counts: readonly number[]): ChangesOf => {
  const [complete = 0, overdue = 0, back = 0, extended = 0, added = 0, notCompared = 0] = counts;
  return {
    before: lines.length,
    now: lines.length,
    notCompared,
    newlyComplete: lines.slice(0, complete),
    newlyOverdue: lines.slice(0, overdue),
    movedBack: lines.slice(0, back).map((line) => ({ line, from: "green" as const })),
    datesExtended: lines.slice(0, extended).map((line) => ({ line, from: day("2021-06-30") })),
    added: lines.slice(0, added),
    removed: [],
  };
};

/** What changed, as far as the paragraph can tell: lists of any lengths. */
const anyChanges = (plan: Plan): fc.Arbitrary<Changes | null> =>
  fc.option(
    fc.array(fc.nat(12), { minLength: 7, maxLength: 7 }).map((counts) => ({
      since: day("2021-07-13"),
      all: listsOf(plan, counts),
      reviews: [{ ...listsOf(plan, [...counts].reverse()), name: "Review A" }],
      pairedByOrder: counts[6] ?? 0,
      meetings: [],
    })),
  );

/** A plan with its paragraphs in both styles. */
export interface Told {
  readonly plan: Plan;
  readonly full: Summary;
  readonly short: Summary;
}

export const anyTold = (asked = false): fc.Arbitrary<Told> =>
  anyPlan(asked).chain((plan) =>
    anyChanges(plan).map((changes) => {
      const full = summarise(plan, changes);
      return { plan, full, short: withParagraphs(full, plan, "short") };
    }),
  );

export const eachParagraph = ({ full, short }: Told): readonly string[] =>
  [full, short].flatMap(({ paragraph, reviews }) => [
    paragraph,
    ...reviews.map((review) => review.paragraph),
  ]);

/** Names may hold full stops; the text without them is cut at full stops. */
export const sentencesOf = (text: string): string[] => withoutNamesAndDates(text).split(/(?<=\.) /);
