import { listed } from "../wording/written/numberWords";
import type { Subject } from "../paragraph/subject";
import { counted, countedFirst } from "../wording/written/counted";
import { nameInText } from "../wording/written/nameInText";

/** That it is still asked what green means, and what waits for it. */
export function askedSentence({ tally }: Subject): readonly string[] {
  return tally.complete === null
    ? ["What green means here is still to be answered, so what is complete or overdue is not counted yet."]
    : [];
}

/** That actions nobody sees on the sheets are counted. */
export function hiddenSentence({ lines }: Subject): readonly string[] {
  const hidden = lines.filter((line) => line.hidden).length;
  return hidden === 0
    ? []
    : [`${countedFirst(hidden, "action on a hidden row is", "actions on hidden rows are")} counted.`];
}

/** Which sheets that look like plans are not in the figures. */
export function leftOutSentence({ plansLeftOut }: Subject): readonly string[] {
  const count = plansLeftOut.length;
  if (count === 0) return [];
  const names = count > 3 ? "" : `: ${listed(plansLeftOut.map(nameInText))}`;
  return [
    `These figures leave out ${counted(count, "sheet that looks like a plan", "sheets that look like plans")}${names}.`,
  ];
}
