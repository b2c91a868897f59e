import type { GreenMeaning, Line } from "../../plan/line";
import type { Plan } from "../../plan/plan";
import { words } from "../words";

/** What the plan itself suggests that green means, and why. */
export interface GreenRecommended {
  readonly meaning: GreenMeaning;
  readonly why: string;
}

// Fewer dates, or more that are still to come, say too little.
const fewest = 3;
const most = 0.8;

/** While it is asked what green means, "Complete" and the like have no rating: they say in a word what green may say. */
const saidInWords = ({ rating }: Line): boolean => rating === null || rating === "blue";

/**
 * The recommended answer to what green means on these sheets: on track beside a word of its own for what is complete;
 * complete where the dates of nearly all green actions have passed; else on track, by which nothing is taken for done
 * too soon.
 */
export function recommendGreen(
  { lines, meetingDate }: Pick<Plan, "lines" | "meetingDate">,
  sheets: readonly string[],
): GreenRecommended {
  const here = lines.filter(({ sheet }) => sheets.includes(sheet));
  const complete = here.filter(saidInWords).length;
  const dated = here.filter(({ rating, due }) => rating === "green" && due !== null);
  const passed = dated.filter(({ due }) => due !== null && due < meetingDate).length;
  if (complete > 0) return { meaning: "on-track", why: words.greenBesideComplete(complete) };
  if (dated.length >= fewest && passed >= most * dated.length)
    return { meaning: "complete", why: words.greenMostlyPassed(passed, dated.length) };
  return { meaning: "on-track", why: words.greenCareful };
}
