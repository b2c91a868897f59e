import type { ColumnName } from "../../columns/columnName";
import type { Finding, FindingKind } from "../../finding";
import { cellName } from "../../sheets/gridReading";
import { recommendationKey } from "../recommendationText";
import type { SameRecommendation } from "../sameRecommendation";
import type { GroundedRow } from "./groundLines";

/** The cell of a row in the first of these columns that the table has. */
export function cellIn({ table, row }: GroundedRow, wanted: readonly ColumnName[]): string {
  const column = wanted.map((name) => table.columns[name]).find((one) => one !== undefined);
  return cellName(row, column ?? 0);
}

/** The cell in which a row says its recommendation, as "B9": where it is carried down from, if it is. */
export function cellOfSaying(row: GroundedRow, said = row.answers.said): string {
  const column: readonly ColumnName[] =
    said === null || said.in === "section"
      ? ["recommendation", "recommendationRef", "action", "ref"]
      : [said.in];
  return cellIn({ ...row, row: said?.from ?? row.row }, column);
}

const warning = (kind: FindingKind, row: GroundedRow, cell: string, found: string): Finding => ({
  kind,
  severity: "warning",
  sheet: row.table.sheet,
  cell,
  found,
});

/** The listed text that a review's text reads like, by the text's key; undefined where there is none. */
type ListedLike = (review: string, key: string) => string | undefined;

function findingOf(row: GroundedRow, listedLike: ListedLike): Finding | null {
  const { answers, line } = row;
  const { said, unlisted } = answers;
  if (line !== null && unlisted !== undefined)
    return warning("notInReview", row, cellOfSaying(row, unlisted), unlisted.text);
  if (line === null || answers.grounding === "grounded") return null;
  if (answers.grounding === "noRecommendation") {
    const cell = cellIn(row, ["recommendation", "recommendationRef", "action", "ref"]);
    return warning("noRecommendation", row, cell, line.action ?? "");
  }
  if (said === null) return null;
  if (answers.grounding === "notInReview") return warning("notInReview", row, cellOfSaying(row), said.text);
  if (answers.grounding !== "notRecognised") return null;
  const against = listedLike(row.review, recommendationKey(said.text));
  const finding = warning("notRecognised", row, cellOfSaying(row), said.text);
  return against === undefined ? finding : { ...finding, against };
}

/**
 * One finding for each line that does not lead back to a recommendation of its review, at the cell that should, or of
 * whose references one does not; held against the listed text that it is nearly worded as, where there is one.
 */
export function groundingFindings(
  rows: readonly GroundedRow[],
  suggestions: readonly SameRecommendation[],
): Finding[] {
  const likes = new Map(
    suggestions.map(({ review, text, listed }) => [`${review}\n${recommendationKey(text)}`, listed]),
  );
  const listedLike: ListedLike = (review, key) => likes.get(`${review}\n${key}`);
  const findings: Finding[] = [];
  for (const row of rows) {
    const finding = findingOf(row, listedLike);
    if (finding !== null) findings.push(finding);
  }
  return findings;
}
