import type { ColumnChoices, ConfirmedColumns } from "../settings";
import type { TableBlock } from "../tables/tableBlock";
import { columnNames, type ColumnName, type Columns } from "./columnName";
import { scoreOf, type ScoredColumn } from "./proposal/columnScores";
import { columnNamed, headingNames } from "./headings/headingNames";
import { headingMeanings } from "./headingMeaning";

/** What an officer's choices say about a table. */
export interface ChosenColumns {
  readonly chosen: Columns;
  /** Columns the officer said the table has not. */
  readonly absent: readonly ColumnName[];
  /** Confirmed columns that cannot be found again: they are asked about anew. */
  readonly lost: readonly ColumnName[];
}

// A renamed column keeps its cells; what explains them much better than before is another column.
const sameKind = 3;

const family = (name: string): string => name.replace(/ \d+$/, "");

const timesIn = (names: readonly string[], name: string): number =>
  names.filter((other) => other === name || family(other) === family(name)).length;

/** Whether a heading of which there were several has as many now, so that its number still tells which is meant. */
function isOneOfAsMany(name: string, before: readonly string[], now: readonly string[]): boolean {
  return before.length === 0 || timesIn(before, name) === timesIn(now, name);
}

/**
 * The column of the one new heading that stands where `name` stood, if every other heading is there as before and in
 * the same order (others may have been put in elsewhere); null where that is not so.
 * @param now the headings as they are named now, each with its column, from left to right
 */
function renamed(
  name: string,
  before: readonly string[],
  now: readonly (readonly [column: number, name: string])[],
): number | null {
  const others = before.filter((other) => other !== name);
  const kept = now.flatMap(([, other]) => (others.includes(other) ? [other] : []));
  if (kept.join("\n") !== others.join("\n")) return null;
  const place = before.indexOf(name);
  let passed = 0;
  const between: number[] = [];
  for (const [column, other] of now)
    if (others.includes(other)) passed++;
    else if (passed === place) between.push(column);
  const [only, ...more] = between;
  return more.length === 0 ? (only ?? null) : null;
}

function holdsAsBefore(column: ScoredColumn, name: ColumnName): boolean {
  const best = Math.max(...headingMeanings.map((meaning) => scoreOf(column, meaning)));
  return scoreOf(column, name) >= best - sameKind;
}

function found(
  name: ColumnName,
  heading: string,
  confirmed: ConfirmedColumns,
  block: TableBlock,
  scored: readonly ScoredColumn[],
): number | null {
  const now = [...headingNames(block.header)];
  const column = columnNamed(block.header, heading);
  const names = now.map(([, other]) => other);
  if (column !== null) return isOneOfAsMany(heading, confirmed.headings, names) ? column : null;
  const heir = renamed(heading, confirmed.headings, now);
  const cells = scored.find((one) => one.column === heir);
  return cells && holdsAsBefore(cells, name) ? heir : null;
}

const nothingConfirmed: ConfirmedColumns = { columns: {}, headings: [] };

/**
 * Finds the columns an officer has picked or confirmed: by their headings wherever they stand now, or where just one
 * heading was renamed, between the same neighbours. Picked columns outside the table are not of this table.
 */
export function chosenColumns(
  block: TableBlock,
  scored: readonly ScoredColumn[],
  choices: ColumnChoices,
): ChosenColumns {
  const { confirmed = nothingConfirmed } = choices;
  const chosen: Partial<Record<ColumnName, number>> = {};
  const absent: ColumnName[] = [];
  const lost: ColumnName[] = [];
  for (const name of columnNames) {
    const picked = choices.columns?.[name];
    if (picked !== undefined && picked >= block.left && picked <= block.right) {
      chosen[name] = picked;
      continue;
    }
    const heading = confirmed.columns[name];
    if (heading === undefined) continue;
    const column = heading === null ? null : found(name, heading, confirmed, block, scored);
    if (column !== null) chosen[name] = column;
    else (heading === null ? absent : lost).push(name);
  }
  return { chosen, absent, lost };
}
