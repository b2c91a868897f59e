const counted =
  "(?:actionable areas|actions?(?: points| plan items)?|action points|action items|lines|tasks)";
const count = "(\\d{1,5})";
const last = "(?=\\s*(?:$|[.,;:()]|in (?:total|all)\\b|altogether\\b|across\\b))";

/** A cell that is nothing but a label for how many actions there are. */
const label = new RegExp(
  `^(?:(?:grand |overall )?total(?: (?:number|no\\.?))?(?: of)?|number of|no\\.? of|count of)\\s${counted}\\s*[:=–-]?$`,
  "i",
);
const bareLabel = /^(?:grand |overall )?total\s*[:=]?$/i;
const inCell: readonly RegExp[] = [
  new RegExp(
    `^(?:grand |overall )?total(?: (?:number|no\\.?))?(?: of)?\\s${counted}\\s*[:=–(-]?\\s*${count}\\)?\\.?$`,
    "i",
  ),
  new RegExp(`^(?:number|no\\.?|count) of ${counted}\\s*[:=–(-]?\\s*${count}\\)?\\.?$`, "i"),
  new RegExp(`^(?:total:?\\s*)?${count} ${counted} (?:in (?:total|all)|altogether)\\.?$`, "i"),
  new RegExp(`^total:?\\s*${count} ${counted}\\.?$`, "i"),
  new RegExp(`\\btotal of ${count} ${counted}${last}`, "i"),
  new RegExp(`\\b${count} actionable areas${last}`, "i"),
  new RegExp(
    `\\brecommendations?,? (?:and|in|with|in all|leading to|giving|split into|set out in|as) ${count} ${counted}${last}`,
    "i",
  ),
];
const longest = 200;
const mayState = /\d/;

/** How many actions or lines a text says that there are; null where it does not clearly say so. */
export function statedTotal(text: string): number | null {
  if (text.length > longest || !mayState.test(text) || !/action|line|task/i.test(text)) return null;
  for (const pattern of inCell) {
    const found = pattern.exec(text)?.[1];
    if (found !== undefined) return Number(found);
  }
  return null;
}

/** Whether a cell names the number beside it: "actions" where it says of what, "bare" for a lone "Total". */
export function totalLabel(text: string): "actions" | "bare" | null {
  if (text.length > 60) return null;
  if (label.test(text)) return "actions";
  return bareLabel.test(text) ? "bare" : null;
}
