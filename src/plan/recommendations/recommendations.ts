import type { Finding } from "../finding";
import type { Recommendation } from "../plan";
import { cellName } from "../sheets/gridReading";
import { cellIn } from "./grounding/groundingFindings";
import type { GroundedRow, TableToGround } from "./grounding/groundLines";
import type { ListedRecommendation, ListIndex } from "./listIndex";
import type { PairedLists } from "./pairLists";
import { statedFindings } from "./statedFindings";

/** A recommendation with the rows that answer it. */
export interface AnsweredRecommendation {
  readonly review: string;
  readonly ref: string;
  readonly rows: readonly GroundedRow[];
  /** Null where only the sheets name it. */
  readonly listed: ListedRecommendation | null;
}

/** Rows by review and by the name of the recommendation they answer, in the order in which they first come. */
function answering(rows: readonly GroundedRow[]): Map<string, Map<string, GroundedRow[]>> {
  const reviews = new Map<string, Map<string, GroundedRow[]>>();
  for (const row of rows) {
    const names = reviews.get(row.review) ?? new Map<string, GroundedRow[]>();
    reviews.set(row.review, names);
    for (const name of row.answers.recommendations) {
      const group = names.get(name);
      if (group) group.push(row);
      else names.set(name, [row]);
    }
  }
  return reviews;
}

/** All recommendations: those on a review's list with and without lines, else those its sheets name. */
function answered(
  rows: readonly GroundedRow[],
  indexes: ReadonlyMap<string, ListIndex>,
): AnsweredRecommendation[] {
  return [...answering(rows)].flatMap(([review, names]): AnsweredRecommendation[] => {
    const index = indexes.get(review);
    if (!index) return [...names].map(([ref, own]) => ({ review, ref, rows: own, listed: null }));
    return index.recommendations.map((listed) => ({
      review,
      ref: listed.name,
      rows: names.get(listed.name) ?? [],
      listed,
    }));
  });
}

function countOf({ review, ref, rows }: AnsweredRecommendation): Recommendation {
  let lines = 0;
  let liveLines = 0;
  let asked = 0;
  let complete = 0;
  for (const { line } of rows) {
    if (line === null) continue;
    lines++;
    if (line.rating === "closedNotDone") continue;
    liveLines++;
    if (line.complete === null) asked++;
    else if (line.complete) complete++;
  }
  return {
    review,
    ref,
    lines,
    liveLines,
    complete: asked > 0 ? null : liveLines > 0 && complete === liveLines,
  };
}

const longestFound = 120;

/** Whether all its lines are closed because it was not accepted. */
function isDeclined(rows: readonly GroundedRow[]): boolean {
  const own = rows.filter(({ line }) => line !== null);
  return own.length > 0 && own.every(({ declined }) => declined);
}

const uncoveredAt = (sheet: string, cell: string, found: string, notAccepted: boolean): Finding => ({
  kind: "uncovered",
  severity: notAccepted ? "note" : "warning",
  sheet,
  cell,
  found: found.slice(0, longestFound),
});

function uncoveredFinding({ ref, rows, listed }: AnsweredRecommendation): Finding[] {
  const [first] = rows;
  const notAccepted = (listed?.notAccepted ?? false) || isDeclined(rows);
  const mark = notAccepted ? " (not accepted)" : "";
  if (listed === null) {
    if (first === undefined) return [];
    const cell = cellIn(first, ["recommendation", "recommendationRef", "ref", "action"]);
    return [uncoveredAt(first.table.sheet, cell, `${ref}${mark}`, notAccepted)];
  }
  const { entry, sheet } = listed;
  const number = ref === entry.text ? "" : ref;
  const start = `${number}${mark}`.trim();
  const found = `${start}${start === "" ? "" : ": "}${entry.text}`;
  return [uncoveredAt(sheet, cellName(entry.row, entry.column), found, notAccepted)];
}

/** Listed parts (3a, 3b) that no line answers though others of the recommendation are answered part by part. */
function missingParts({ rows, listed }: AnsweredRecommendation): Finding[] {
  if (listed === null || listed.parts.length === 0) return [];
  const said = new Set(rows.flatMap(({ answers }) => answers.parts));
  if (!listed.parts.some((part) => said.has(part))) return [];
  return listed.parts
    .filter((part) => !said.has(part))
    .map((part) => ({
      kind: "uncovered",
      severity: "note",
      sheet: listed.sheet,
      cell: cellName(listed.entry.row, listed.entry.column),
      found: `${part}, a part of ${listed.name}`,
    }));
}

/** Reviews with a list and with no line that says what it answers: that is one thing to say, not one for each entry. */
function notChecked(rows: readonly GroundedRow[]): ReadonlySet<string> {
  const reviews = new Set<string>();
  for (const { review, answers } of rows) if (answers.grounding === "notChecked") reviews.add(review);
  for (const { review, answers } of rows)
    if (answers.grounding !== "notChecked" && answers.grounding !== "additional") reviews.delete(review);
  return reviews;
}

function noLineSays(all: readonly AnsweredRecommendation[], review: string): Finding[] {
  const own = all.flatMap((one) => (one.review === review ? (one.listed ?? []) : []));
  const [first] = own;
  const last = own.at(-1);
  if (first === undefined || last === undefined) return [];
  const { row, column } = first.entry;
  const found = `${first.name} to ${last.name}: no line says which of them it answers`.slice(0, longestFound);
  return [{ kind: "uncovered", severity: "warning", sheet: first.sheet, cell: cellName(row, column), found }];
}

/**
 * Counts the recommendations of every review and finds those that no live line answers, and numbers that differ.
 * Where no line of a review could be checked, its list is not said to be uncovered entry by entry.
 */
export function reviewRecommendations(
  rows: readonly GroundedRow[],
  indexes: ReadonlyMap<string, ListIndex>,
  paired: PairedLists,
  tables: readonly TableToGround[],
): { readonly recommendations: readonly Recommendation[]; readonly findings: readonly Finding[] } {
  const all = answered(rows, indexes);
  const counted = all.map((one) => ({ one, count: countOf(one) }));
  const unchecked = notChecked(rows);
  const uncovered = counted.filter(({ one }) => !unchecked.has(one.review));
  return {
    recommendations: counted.map(({ count }) => count),
    findings: [
      ...[...unchecked].flatMap((review) => noLineSays(all, review)),
      ...uncovered.flatMap(({ one, count }) =>
        count.liveLines === 0 ? uncoveredFinding(one) : missingParts(one),
      ),
      ...statedFindings(all, paired, tables),
    ],
  };
}
