import type { Line } from "../line";
import type { Recommendation } from "../plan";
import type { PlanSheet } from "../sheets/planSheet";

/**
 * The recommendations of every review, in the order in which they first appear: those that lines answer, and those
 * that a sheet states without any line. A recommendation is complete when it has live lines and all are complete.
 */
export function recommendationsOf(sheets: readonly PlanSheet[], lines: readonly Line[]): Recommendation[] {
  const answering = new Map<string, { review: string; ref: string; lines: Line[] }>();
  const entry = (review: string, ref: string): Line[] => {
    const key = JSON.stringify([review, ref]);
    const known = answering.get(key) ?? { review, ref, lines: [] };
    answering.set(key, known);
    return known.lines;
  };
  for (const line of lines)
    if (line.recommendation !== null) entry(line.review ?? "", line.recommendation).push(line);
  for (const sheet of sheets)
    for (const placed of sheet.placed) {
      const ref = placed.kind === "recommendation" ? sheet.recommendations.of(placed) : null;
      if (ref !== null) entry(placed.values.review || (sheet.surroundings.review ?? sheet.grid.name), ref);
    }
  return [...answering.values()].map(({ review, ref, lines: own }) => {
    const live = own.filter(({ rating }) => rating !== "closedNotDone");
    const asked = live.some(({ complete }) => complete === null);
    return {
      review,
      ref,
      lines: own.length,
      liveLines: live.length,
      complete: asked ? null : live.length > 0 && live.every(({ complete }) => complete === true),
    };
  });
}
