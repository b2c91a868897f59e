import { colourNamed } from "./colourName";

export type RatingColour = "red" | "amber" | "green" | "blue";

const colours: ReadonlySet<string> = new Set(["red", "amber", "green", "blue"]);
const ratingWords = /\b(?:b?rag|status|rating)\b|[()[\]:/-]/gi;

/**
 * The colour that a heading names and nothing else ("Amber", "A", "RAG - A"); null where it names none. A single
 * letter is a colour only beside others, which is for the caller to see.
 */
export function colourOfHeading(heading: string): RatingColour | null {
  if (heading.length > 24) return null;
  const named = colourNamed(heading.replace(ratingWords, " ").trim());
  return named !== null && colours.has(named) ? (named as RatingColour) : null;
}
