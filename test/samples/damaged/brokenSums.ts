import { ratings } from "../../../src/plan/line";
import type { Plan } from "../../../src/plan/plan";
import type { Summary } from "../../../src/summary/summary";
import type { NamedTally, Tally } from "../../../src/summary/tally";

const timings = ["complete", "closedNotDone", "overdue", "dueLater", "continuing", "noUsableDate"] as const;
const groundings = ["grounded", "additional", "ungrounded", "groundingNotChecked"] as const;

type Figure = Exclude<keyof NamedTally, "name">;

function added(tallies: readonly Tally[], figures: readonly Figure[]): number | null {
  let sum = 0;
  for (const tally of tallies)
    for (const figure of figures) {
      const value = tally[figure];
      if (value === null) return null;
      sum += value;
    }
  return sum;
}

/** The sums within one tally; while something is asked, a sum that has no figure is passed over. */
function brokenWithin(tally: Tally, of: string): string[] {
  return [ratings, timings, groundings].flatMap((parts) => {
    const sum = added([tally], parts);
    return sum === null || sum === tally.lines ? [] : [`${of}: ${parts.join(" + ")} is no ${tally.lines}`];
  });
}

const ofLines = ["lines", ...ratings, "complete", "overdue", "pastOriginal", ...groundings] as const;
const ofRecommendations = ["recommendations", "recommendationsComplete", "uncovered"] as const;

const brokenOver = (
  parts: readonly Tally[],
  whole: Tally,
  figures: readonly Figure[],
  by: string,
): string[] =>
  figures
    .filter((figure) => added(parts, [figure]) !== whole[figure])
    .map((figure) => `${figure} over ${by}`);

const counted = (plan: Plan, is: (line: Plan["lines"][number]) => boolean): number =>
  plan.lines.filter(is).length;

/** The figures again from the lines alone, by the words of the report contract. */
function brokenFromLines(plan: Plan, { totals }: Summary): string[] {
  const own: readonly (readonly [Figure, number])[] = [
    ["lines", plan.lines.length],
    ...ratings.map((rating) => [rating, counted(plan, (line) => line.rating === rating)] as const),
    ["complete", counted(plan, ({ complete }) => complete === true)],
    ["overdue", counted(plan, ({ timing }) => timing === "overdue")],
    ["noUsableDate", counted(plan, ({ timing }) => timing === "noUsableDate")],
    ["grounded", counted(plan, ({ grounding }) => grounding === "grounded")],
  ];
  return own
    .filter(([figure, count]) => totals[figure] !== null && totals[figure] !== count)
    .map(([figure, count]) => `${figure} is ${String(totals[figure])}, and ${count} lines say so`);
}

const isOpen = ({ complete, rating }: Plan["lines"][number]): boolean =>
  complete === false && rating !== "closedNotDone";

/** Lines whose parts contradict each other, or that no cell of the workbook holds. */
function brokenLines(plan: Plan): string[] {
  return plan.lines.flatMap((line) => {
    const { sheet, row, due, dueKind, timing } = line;
    const wrong = [
      ...((due !== null) === (dueKind === "date") ? [] : ["has a day and none"]),
      ...(due === null || Number.isInteger(due) ? [] : ["has no whole day"]),
      ...(timing === null || (timing !== "finished") === isOpen(line) ? [] : ["is open and finished"]),
      ...(timing !== "overdue" || (due !== null && due < plan.meetingDate) ? [] : ["is overdue too early"]),
      ...(Number.isInteger(row) && row > 0 ? [] : ["has no row"]),
    ];
    return wrong.map((what) => `${sheet} row ${row} ${what}`);
  });
}

/** Every sum of the report contract that does not hold, worked out here anew; empty where all do. */
export function brokenSums(plan: Plan, summary: Summary): string[] {
  const { totals, reviews, priorities } = summary;
  const over = (parts: readonly NamedTally[], figures: readonly Figure[], by: string): string[] =>
    parts.length === 0 ? [] : brokenOver(parts, totals, figures, by);
  return [
    ...brokenWithin(totals, "totals"),
    ...[...reviews, ...priorities].flatMap((tally) => brokenWithin(tally, tally.name)),
    ...over(reviews, [...ofLines, ...ofRecommendations], "reviews"),
    ...over(priorities, ofLines, "priorities"),
    ...brokenFromLines(plan, summary),
    ...brokenLines(plan),
  ];
}
