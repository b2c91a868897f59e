import type { Subject } from "../paragraph/subject";
import { capitalised, listed } from "../wording/written/numberWords";
import { allOf, counted, countedParts, noneOf } from "../wording/written/counted";
import { isDivided } from "./openingSentence";

/** What one group is that holds every action. */
function whole({ lines, additional, ungrounded }: Subject["tally"]): string[] {
  if (additional === lines)
    return [
      lines === 1
        ? "The action is additional to the recommendations."
        : `${capitalised(allOf(lines, "actions"))} are additional to the recommendations.`,
    ];
  if (ungrounded === lines)
    return [
      lines === 1
        ? "The action leads to no recommendation."
        : `${capitalised(noneOf(lines, "actions"))} leads to a recommendation.`,
    ];
  return [];
}

/** Which actions answer no recommendation, where the opening sentence has not said it. */
export function furtherSentence(subject: Subject): readonly string[] {
  const { lines, grounded, additional, ungrounded, groundingNotChecked } = subject.tally;
  if (lines === grounded || groundingNotChecked === lines || isDivided(subject)) return [];
  const all = whole(subject.tally);
  if (all.length > 0) return all;
  const parts = countedParts([
    [additional, "is additional to the recommendations", "are additional to the recommendations"],
    [ungrounded, "leads to no recommendation", "lead to no recommendation"],
    [
      groundingNotChecked,
      "is on a sheet that names no recommendations",
      "are on sheets that name no recommendations",
    ],
  ]);
  return [`Of the ${counted(lines, "action", "actions")}, ${listed(parts)}.`];
}
