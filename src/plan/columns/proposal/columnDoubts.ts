import { confidenceIn, ownerOf, type Assignment } from "./assignColumns";
import { isCarriedDown } from "../cells/cellEvidence";
import { cellsAgree, holdsDates, holdsRatings } from "./cellsAgree";
import type { ColumnName, Columns } from "../columnName";
import { scoreOf, type ScoredColumn } from "./columnScores";
import { isShortList } from "./shortLists";
import type { HeadingMeaning } from "../headingMeaning";

/** Columns whose misreading would change a total. */
export const coreColumns = ["action", "recommendation", "due", "rating"] as const;

/** What is carried to every line changes the totals, so a list beside the first lines is asked about. */
const ofWholePlan = ["review", "priority"] as const;

// Below this the next best explanation is too near: a margin of 1.6, odds of five to one.
const surest = 0.8;
const surelySaid = 6;
const clearlySaid = 4;
// Objectives and outcomes are worded as recommendations are, so weak words are too little for those.
const hardlySaid = { action: 2, recommendation: 3 } as const;
const clearMargin = 1.6;
const nearlyAsGood = 2.5;
const plausible = 0.3;

/** What a heading may say that explains a column of dates, or of ratings, beside the one that counts. */
const explainsDates: readonly HeadingMeaning[] = [
  "revisedDue",
  "completed",
  "start",
  "raised",
  "evidenceDue",
  "evidenceDate",
  "signedOff",
  "ref",
  "recommendationRef",
];
const explainsRatings: readonly HeadingMeaning[] = ["importance", "otherRating"];

interface Understanding {
  readonly columns: readonly ScoredColumn[];
  readonly assignment: Assignment;
}

const isSaid = ({ said }: ScoredColumn, meanings: readonly HeadingMeaning[]): boolean =>
  meanings.some((meaning) => said.has(meaning));

/** Whether another column could be the due dates or the ratings as well, whatever it is called. */
function rivalsByCells(
  { columns, assignment }: Understanding,
  owner: ScoredColumn,
  name: "due" | "rating",
): boolean {
  const holds = name === "due" ? holdsDates : holdsRatings;
  const explained = name === "due" ? explainsDates : explainsRatings;
  return columns.some((other) => {
    if (other.column === owner.column) return false;
    if (assignment.get(other.column) === name) return true;
    if (other.contests && name === "rating" && other.shape.telling > 0) return true;
    // "Started" under "Progress Q1" is no rating where another column is headed "RAG".
    const tells =
      other.said.has("progress") && !other.said.has("rating") && (owner.said.get(name) ?? 0) >= surelySaid;
    if (other.beside || !holds(other.shape) || (name === "rating" && tells)) return false;
    // "Date" beside "Date" explains neither.
    const isNamesake = other.heading === owner.heading && other.said.has(name);
    return isNamesake || !isSaid(other, explained);
  });
}

/** What a column of which the heading says nothing is by its cells, if they say it clearly; else null. */
function bestByCells(column: ScoredColumn): HeadingMeaning | null {
  const [first, second] = [...column.scores].sort(([, a], [, b]) => b - a);
  return first && second && first[1] - second[1] >= clearMargin ? first[0] : null;
}

/** Whether another column of texts could be the action or recommendation as well. */
function rivalsByText(
  { columns, assignment }: Understanding,
  owner: ScoredColumn,
  name: "action" | "recommendation",
): boolean {
  const said = owner.said.get(name) ?? 0;
  return columns.some((other) => {
    if (other.column === owner.column || other.beside) return false;
    const holds = assignment.get(other.column) ?? "other";
    const saidToo = other.said.get(name) ?? 0;
    if (holds === name) return saidToo >= (name === "action" ? clearlySaid : said - 1);
    // "Action" beside "Sub action": the one written once for several rows is the parent.
    if (saidToo >= clearlySaid && saidToo > (other.said.get(holds) ?? 0) && cellsAgree(other.shape, name))
      return !isCarriedDown(other.shape);
    if (other.said.has(holds)) return false;
    // An action written once for several rows may be the parent of what stands under a heading nobody knows.
    if (name === "action" && isCarriedDown(owner.shape) && cellsAgree(other.shape, name)) return true;
    return scoreOf(other, name) >= scoreOf(owner, name) - nearlyAsGood || bestByCells(other) === name;
  });
}

const twoSided = /[/&]|\band\b/i;

/** Whether the heading hardly speaks for it: by their cells alone, actions and recommendations cannot be told apart. */
function isGuess(owner: ScoredColumn, name: "action" | "recommendation"): boolean {
  // What is written once for several lines is what they answer; an objective would say so, as may half a heading.
  const { said, heading } = owner;
  const plain = !said.has("outcome") && !twoSided.test(heading);
  const answered = plain && isCarriedDown(owner.shape);
  return (owner.said.get(name) ?? 0) < hardlySaid[answered ? "action" : name];
}

/** Whether a column that is taken for something else, without its heading saying so, may hold what is missing. */
function mayBeHidden({ columns, assignment }: Understanding, name: "action" | "recommendation"): boolean {
  return columns.some((column) => {
    const holds = assignment.get(column.column) ?? "other";
    if (column.said.has(holds) && !column.said.has(name)) return false;
    if (!cellsAgree(column.shape, name)) return false;
    return Math.exp(scoreOf(column, name) - scoreOf(column, holds)) >= plausible;
  });
}

function isDoubtful(
  understanding: Understanding,
  owner: ScoredColumn,
  name: (typeof coreColumns)[number],
): boolean {
  const { columns, assignment } = understanding;
  // A blank column of recommendations holds nothing that could be misread: they stand in rows of their own.
  const isEmpty = owner.shape.filled === 0 && (owner.said.get(name) ?? 0) >= surelySaid;
  if (name === "recommendation" && isEmpty) return rivalsByText(understanding, owner, name);
  if (!cellsAgree(owner.shape, name)) return true;
  if (confidenceIn(owner, name, columns, assignment) < surest) return true;
  if (name === "due" || name === "rating") {
    const isBlank = owner.shape.telling === 0 && (owner.said.get(name) ?? 0) < surelySaid;
    return isBlank || rivalsByCells(understanding, owner, name);
  }
  return isGuess(owner, name) || rivalsByText(understanding, owner, name);
}

/**
 * The core columns that are missing, contested, weakly explained, or hold something else than their heading says.
 * `chosen` are columns an officer has picked or confirmed, `absent` those the officer said are not there.
 */
export function columnDoubts(
  understanding: Understanding,
  chosen: Columns,
  absent: readonly ColumnName[],
): ColumnName[] {
  const { columns, assignment } = understanding;
  const settled = new Set([...Object.keys(chosen), ...absent] as ColumnName[]);
  const owner = (name: ColumnName): ScoredColumn | null => ownerOf(columns, assignment, name);
  const doubts = coreColumns.filter((name) => {
    if (settled.has(name)) return false;
    const found = owner(name);
    if (found) return isDoubtful(understanding, found, name);
    if (name === "due" || name === "rating") return true;
    const stated = chosen.recommendation !== undefined || owner("recommendation") !== null;
    if (name === "action" && !stated) return true;
    const other = name === "action" ? "recommendation" : "action";
    const claimant = owner(other);
    const unsure =
      claimant !== null && (isGuess(claimant, other) || rivalsByText(understanding, claimant, other));
    return unsure || mayBeHidden(understanding, name);
  });
  const revised = columns.filter(({ column }) => assignment.get(column) === "revisedDue");
  const unsureRevised = revised.length > 1 || revised.some(({ shape }) => !cellsAgree(shape, "revisedDue"));
  const lists = ofWholePlan.filter((name) => {
    const found = settled.has(name) ? null : owner(name);
    return found !== null && isShortList(found.shape);
  });
  const revisedDoubt: ColumnName[] = unsureRevised && !settled.has("revisedDue") ? ["revisedDue"] : [];
  return [...doubts, ...revisedDoubt, ...lists];
}
