import type { Line } from "../../../src/plan/line";
import type { Plan } from "../../../src/plan/plan";
import type { Changes } from "../../../src/summary/changes/changes";
import type { Summary } from "../../../src/summary/summary";
import type { NamedTally, Tally } from "../../../src/summary/tally";

const words = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** The text without names in quotation marks and without dates: what is left holds counts alone. */
export const withoutNamesAndDates = (text: string): string =>
  text.replace(/“[^”]*”/g, "“”").replace(/\b\d{1,2} [A-Z][a-z]+ \d{4}\b/g, "DATE");

/** Every number a text says, in words or figures. */
export function numbersIn(text: string): number[] {
  const said =
    withoutNamesAndDates(text)
      .toLowerCase()
      .match(/[a-z]+|\d[\d,]*/g) ?? [];
  return said.flatMap((word) => {
    if (/^\d/.test(word)) return [Number(word.replace(/,/g, ""))];
    return words.includes(word) ? [words.indexOf(word)] : [];
  });
}

const countsOf = (tally: Tally): number[] =>
  Object.values(tally as unknown as Record<string, unknown>).filter((value) => typeof value === "number");

/** More than half amber or red, counted the plain way. */
function areaCounts(lines: readonly Line[]): number[] {
  const names = [...new Set(lines.map(({ priority }) => priority).filter((name) => name !== null))];
  const behind = (own: readonly Line[]): number =>
    own.filter(({ rating }) => rating === "amber" || rating === "red").length;
  const owns = names.map((name) => lines.filter(({ priority }) => priority === name));
  const most = owns.filter((own) => own.length >= 3 && behind(own) > own.length / 2);
  const open = owns.map((own) => own.filter(({ timing }) => timing !== "finished").length);
  return [names.length, most.length, ...owns.flatMap((own) => [own.length, behind(own)]), ...open];
}

export const changeCounts = (changes: Changes | null): number[] =>
  changes === null
    ? []
    : [changes.all, ...changes.reviews].flatMap((one) => [
        one.newlyComplete.length,
        one.newlyOverdue.length,
        one.movedBack.length,
        one.datesExtended.length,
        one.added.length,
        one.removed.length,
        one.notCompared,
        changes.pairedByOrder,
      ]);

/** The counts that tallies, lists and lines give for a group of lines: a text may say these numbers and no others. */
export function countsFor(
  tally: Tally,
  lines: readonly Line[],
  recommendations: Plan["recommendations"],
  meetingDate: number,
): Set<number> {
  const later = lines.filter(({ timing }) => timing === "dueLater");
  const { dueLater, continuing, noUsableDate } = tally;
  return new Set([
    ...countsOf(tally),
    ...areaCounts(lines),
    (dueLater ?? 0) + (continuing ?? 0) + (noUsableDate ?? 0),
    later.filter(({ originalDue }) => originalDue !== null && originalDue < meetingDate).length,
    lines.filter(
      ({ timing, originalDue }) =>
        (timing === "continuing" || timing === "noUsableDate") &&
        originalDue !== null &&
        originalDue < meetingDate,
    ).length,
    lines.filter(({ hidden }) => hidden).length,
    lines.filter(({ priority }) => priority === null).length,
    lines.filter(({ complete, evidenced }) => complete === true && evidenced !== null).length,
    recommendations.filter((one) => one.lines > 1).length,
    recommendations.filter((one) => one.standing === "notAccepted").length,
    recommendations.filter((one) => one.standing === "partlyCovered").length,
  ]);
}

const makesRecommendations = ({ recommendations }: NamedTally): boolean => recommendations > 0;

/** What the paragraph of the workbook may say besides: of its reviews, of sheets left out, of changes. */
export function countsForWorkbook(summary: Summary, plan: Plan): Set<number> {
  const { reviews, totals, meetingDate, changes } = summary;
  const late = reviews
    .filter(({ name, overdue }) => name !== "" && (overdue ?? 0) > 0)
    .map(({ overdue }) => overdue ?? 0)
    .sort((one, other) => other - one);
  const elsewhere = (totals.overdue ?? 0) - late.slice(0, 3).reduce((sum, count) => sum + count, 0);
  const making = reviews.filter(makesRecommendations);
  const usePriorities = new Set(
    plan.lines.filter(({ priority }) => priority !== null).map(({ review }) => review ?? ""),
  );
  return new Set([
    ...countsFor(totals, plan.lines, plan.recommendations, meetingDate),
    ...late,
    elsewhere,
    reviews.length,
    reviews.filter(({ name }) => !usePriorities.has(name)).length,
    making.length,
    making.filter(({ stated }) => stated === null).length,
    reviews.filter((one) => one.stated !== null && one.stated !== one.recommendations).length,
    plan.sheets.filter(({ kind, counted }) => kind === "plan" && !counted).length,
    ...changeCounts(changes),
  ]);
}
