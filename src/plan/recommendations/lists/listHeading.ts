import { readHeading } from "../../columns/heading";

const saysRecommendations =
  /\brecommend|\brecs?\b|\bareas? (?:for|of) (?:consideration|improvement)\b|\bproposals? for improvement\b|\brequirements?\b|\bmust do\b/i;
const saysCount =
  /\b(?:number|no\.?|count|total|how many|stated|%)\s+(?:of\s+)?(?:stated|recommend)|\bstated\b/i;
const saysNumber = /\b(?:no|number|ref|reference|id)\b\.?|#/i;
const saysAccepted = /\b(?:accept(?:ed|ance)?|agreed|response|decision|position)\b/i;
const saysReview = /^(?:review|name of review|review name|source|report|inspection|audit|case)s?$/i;
const saysKind = /^(?:type|kind|finding type)$/i;

const longestHeading = 60;
const mostWords = 7;

/** What a heading of a list says its column holds. */
export type ListHeading = "text" | "ref" | "review" | "stated" | "accepted" | "kind" | "plan" | "other";

/** Reads a heading of a table that may be a list; "plan" for a column that only plans have. */
export function listHeadingOf(text: string): ListHeading {
  // "Rec 4" and "Publish the requirements for carers" stand below such a heading.
  if (text.length > longestHeading || text.split(" ").length > mostWords) return "other";
  if (saysCount.test(text)) return "stated";
  const named = saysRecommendations.test(text);
  const { meaning = "other", exact = false } = readHeading(text) ?? {};
  if (named && saysNumber.test(text)) return "ref";
  if (saysAccepted.test(text) && meaning !== "due") return "accepted";
  if (saysReview.test(text.trim())) return "review";
  if (saysKind.test(text.trim())) return "kind";
  if (meaning === "ref") return "ref";
  if (["due", "revisedDue", "rating", "percent", "completed"].includes(meaning)) return "plan";
  if (meaning === "action" && exact) return "plan";
  if (meaning === "review") return "review";
  return named && !/\d/.test(text) ? "text" : "other";
}

/** Whether a text is a heading of any table: a row of a list has none beside its text. */
export function isHeading(text: string): boolean {
  const holds = listHeadingOf(text);
  return holds !== "other" || readHeading(text)?.exact === true;
}
