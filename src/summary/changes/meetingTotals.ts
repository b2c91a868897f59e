import type { Rating } from "../../plan/line";
import type { Plan } from "../../plan/plan";
import type { MeetingTotals } from "./changes";
import { linesByReview } from "./snapshot";

/** The totals of one meeting as they are kept: with what green meant, and the figures of each review. */
export interface TotalsThen extends MeetingTotals {
  readonly greenMeant: Plan["green"];
  readonly reviews: readonly { readonly name: string; readonly lines: number; readonly complete: number }[];
}

/** The totals of a plan of which nothing is asked. */
export function meetingTotalsOf(plan: Plan): TotalsThen {
  const { lines, meetingDate } = plan;
  const rated = (rating: Rating): number => lines.filter((line) => line.rating === rating).length;
  return {
    meetingDate,
    lines: lines.length,
    complete: lines.filter(({ complete }) => complete === true).length,
    overdue: lines.filter(({ timing }) => timing === "overdue").length,
    red: rated("red"),
    amber: rated("amber"),
    green: rated("green"),
    blue: rated("blue"),
    greenMeant: plan.green,
    reviews: [...linesByReview(plan)].map(([name, own]) => ({
      name,
      lines: own.length,
      complete: own.filter(({ complete }) => complete === true).length,
    })),
  };
}
