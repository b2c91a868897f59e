import { capitalised, listed, numberWord } from "../wording/written/numberWords";
import type { Subject } from "../paragraph/subject";
import { allOf, countedParts, noneOf } from "../wording/written/counted";

/** Sheets without an evidence column say nothing of theirs: what they hold is neither evidenced nor not. */
function ofThoseChecked(checked: number, complete: number, notEvidenced: number): string {
  const parts = countedParts([
    [checked - notEvidenced, "has evidence recorded", "have evidence recorded"],
    [notEvidenced, "has no evidence recorded", "have no evidence recorded"],
    [complete - checked, "could not be checked for it", "could not be checked for it"],
  ]);
  return `Of the ${numberWord(complete)} complete actions, ${listed(parts)}.`;
}

/** How many complete actions have no evidence, and that all have it only where each of them does. */
export function evidenceSentence({ tally, lines }: Subject): readonly string[] {
  const { complete, notEvidenced } = tally;
  if (complete === null || notEvidenced === null || complete === 0) return [];
  if (notEvidenced === 0) {
    const each = lines.every((line) => line.complete !== true || line.evidenced === true);
    if (!each) return [];
    return complete === 1
      ? ["The complete action has evidence recorded."]
      : [`${capitalised(allOf(complete, "complete actions"))} have evidence recorded.`];
  }
  const checked = lines.filter((line) => line.complete === true && line.evidenced !== null).length;
  if (checked < complete) return [ofThoseChecked(checked, complete, notEvidenced)];
  if (complete === 1) return ["The complete action has no evidence recorded."];
  if (notEvidenced === complete)
    return [`${capitalised(noneOf(complete, "complete actions"))} has evidence recorded.`];
  const have = notEvidenced === 1 ? "has" : "have";
  return [
    `Of the ${numberWord(complete)} complete actions, ${numberWord(notEvidenced)} ${have} no evidence recorded.`,
  ];
}
