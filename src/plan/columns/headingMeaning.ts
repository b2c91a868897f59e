import { columnNames, type ColumnName } from "./columnName";

/** What a column may hold that is known and not counted. */
export const uncountedMeanings = [
  "importance",
  "otherRating",
  "outcome",
  "resource",
  "monitoredBy",
  "scope",
  "start",
  "raised",
  "evidenceDue",
  "evidenceDate",
  "evidenceWanted",
  "signedOff",
  "other",
] as const;

/** What a heading proposes its column to hold; "otherRating" rates a risk, a priority or an earlier period. */
export type HeadingMeaning = ColumnName | (typeof uncountedMeanings)[number];

/** Every meaning, the counted ones first. */
export const headingMeanings: readonly HeadingMeaning[] = [...columnNames, ...uncountedMeanings];

const counted: ReadonlySet<string> = new Set(columnNames);

/** Whether a meaning is the name of a column that a plan counts by. */
export function isColumnName(meaning: HeadingMeaning): meaning is ColumnName {
  return counted.has(meaning);
}
