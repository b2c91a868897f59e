import type { Day } from "../plan/cells/day";
import type { Line } from "../plan/line";
import type { Plan } from "../plan/plan";
import type { Changes } from "./changes/changes";
import { isDueWithin, isUngrounded } from "./counts/countLines";
import { byPriority, byReview, inSheetOrder } from "./counts/groupLines";
import { assertSums } from "./counts/sums";
import { tallyOf } from "./counts/tallyOf";
import { usualStyle, type ParagraphStyle } from "./paragraph/paragraphStyle";
import { withParagraphs } from "./paragraph/withParagraphs";
import type { Summary } from "./summary";
import { saidOnSheets } from "./wording/written/saidRating";

/** Null when any review's is, and where there is no review at all. */
function statedInAll(reviews: Summary["reviews"]): number | null {
  if (reviews.length === 0) return null;
  return reviews.reduce<number | null>(
    (sum, { stated }) => (sum === null || stated === null ? null : sum + stated),
    0,
  );
}

const overdueLongestFirst = (lines: readonly Line[]): readonly Line[] =>
  lines
    .filter(({ timing }) => timing === "overdue")
    .sort((one, other) => (one.due ?? Infinity) - (other.due ?? Infinity));

const soonestFirst = (lines: readonly Line[], meetingDate: Day): readonly Line[] =>
  lines
    .filter((line) => isDueWithin(line, meetingDate, 60))
    .sort((one, other) => (one.due ?? Infinity) - (other.due ?? Infinity));

const continuingFirst = (lines: readonly Line[]): readonly Line[] => [
  ...lines.filter(({ timing }) => timing === "continuing"),
  ...lines.filter(({ timing }) => timing === "noUsableDate"),
];

/** Archives, hidden sheets and sheets that are asked about: they look like plans and are not counted. */
const leftOutOf = (plan: Plan): readonly string[] =>
  plan.sheets
    .filter(({ kind, counted }) => !counted && (kind === "plan" || kind === "archive"))
    .map(({ name }) => name);

/**
 * Counts a plan on its meeting date: the workbook, each review, each priority, the lists of overdue lines, of
 * those due soon, of those without a date and of ungrounded ones, and the committee paragraph. Figures that wait for
 * what green means are null. The order in which lines come changes nothing. Throws only where a sum does not hold, which is a fault of the program.
 */
export function summarise(
  plan: Plan,
  changes: Changes | null = null,
  style: ParagraphStyle = usualStyle,
): Summary {
  const { meetingDate, green, recommendations } = plan;
  const lines = inSheetOrder(plan);
  const reviews = byReview(plan, lines).map((group) => ({
    name: group.name,
    sheets: group.sheets,
    ...tallyOf(group, meetingDate),
    paragraph: "",
  }));
  const priorities = byPriority(plan, lines).map((group) => ({
    name: group.name,
    ...tallyOf(group, meetingDate),
  }));
  const all = { lines, recommendations, stated: statedInAll(reviews), countsUncovered: true };
  const figures = {
    meetingDate,
    green,
    saidAs: saidOnSheets(plan.sheets.filter(({ counted, lines: own }) => counted && own > 0)),
    totals: tallyOf(all, meetingDate),
    reviews,
    priorities,
    overdue: overdueLongestFirst(lines),
    dueIn60: soonestFirst(lines, meetingDate),
    undated: continuingFirst(lines),
    ungrounded: lines.filter(isUngrounded),
    hiddenLines: lines.filter(({ hidden }) => hidden).length,
    leftOut: leftOutOf(plan),
    changes,
  };
  assertSums(figures);
  return withParagraphs({ ...figures, paragraph: "" }, plan, style);
}
