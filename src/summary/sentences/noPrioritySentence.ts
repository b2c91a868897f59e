import type { Line } from "../../plan/line";
import type { Subject } from "../paragraph/subject";
import { capitalised, numberWord } from "../wording/written/numberWords";
import { counted } from "../wording/written/counted";

const isWithout = ({ priority }: Line): boolean => (priority ?? "") === "";

/** How many reviews use no priorities at all, where these are just the lines without one; otherwise null. */
function reviewsWithout(lines: readonly Line[]): number | null {
  const [without, others] = [new Set<string | null>(), new Set<string | null>()];
  for (const line of lines) (isWithout(line) ? without : others).add(line.review);
  return [...without].some((review) => review === null || review === "" || others.has(review))
    ? null
    : without.size;
}

/** How many actions name no priority, where others do: what is said of priorities is not said of these. */
export function noPrioritySentence({ lines, reviews }: Subject): readonly string[] {
  const without = lines.filter(isWithout).length;
  if (without === 0 || without === lines.length) return [];
  const whole = reviewsWithout(lines);
  if (whole === null)
    return [`Of the ${numberWord(lines.length)} actions, ${counted(without, "names", "name")} no priority.`];
  const uses = whole === 1 ? "uses" : "use";
  const has = `${numberWord(without)} ${without === 1 ? "action" : "actions"}`;
  const howMany = whole < 10 ? capitalised(numberWord(whole)) : `In all, ${numberWord(whole)}`;
  return [`${howMany} of the ${numberWord(reviews.length)} reviews, with ${has}, ${uses} no priorities.`];
}
