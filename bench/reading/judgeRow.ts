import { proposeColumns } from "../../src/plan/columns/columns";
import { coreColumns } from "../../src/plan/columns/proposal/columnDoubts";
import type { HeadingMeaning } from "../../src/plan/columns/headingMeaning";
import { headingReader, type HeadingWordList } from "../../src/plan/columns/headings/headingReader";
import type { HeaderRow } from "./headerRows";
import { plausibleTable } from "./made/plausibleTable";
import { alsoRight } from "./truthLabels";

/** How the core columns and the columns of one made-up table were read. */
export interface Judgement {
  readonly id: string;
  /** Core columns that the row has, in how many of them the reading was right without a question. */
  readonly core: number;
  readonly right: number;
  /** Core columns that were asked about, and of those the ones that must be: two columns could claim the name. */
  readonly asked: number;
  readonly mustAsk: number;
  readonly all: number;
  readonly allRight: number;
  /** Core columns proposed wrongly (or not at all) and not asked about: the worst there is. */
  readonly silent: readonly string[];
  readonly notes: readonly string[];
}

const isRight = (truth: HeadingMeaning, holds: HeadingMeaning): boolean =>
  truth === holds || (alsoRight[truth]?.includes(holds) ?? false);

/** Reads a made-up table under a row of headings with a word list, and compares with what the columns truly hold. */
export function judgeRow(row: HeaderRow, list: HeadingWordList, seed: number): Judgement {
  const reader = headingReader(list);
  const { grid, block } = plausibleTable(row, seed, reader);
  const { columns, doubts, readings } = proposeColumns(grid, block, {}, reader);
  const silent: string[] = [];
  const notes: string[] = [];
  let core = 0;
  let right = 0;
  let asked = 0;
  let mustAsk = 0;
  for (const name of coreColumns) {
    const places = row.truth.flatMap((meaning, index) => (meaning === name ? [index] : []));
    const found = columns[name];
    const isAsked = doubts.includes(name);
    const isFound = found === undefined ? places.length === 0 : places.includes(found);
    if (!isAsked && (!isFound || places.length > 1))
      silent.push(`${name}: ${found === undefined ? "none" : (row.headings[found] ?? "?")}`);
    if (places.length === 0) continue;
    core++;
    if (isAsked) asked++;
    if (isAsked && places.length > 1) mustAsk++;
    if (!isAsked && isFound) right++;
    if (isAsked && places.length === 1) notes.push(`${name} asked${isFound ? "" : " (proposal wrong)"}`);
  }
  const wrong = readings.filter(({ column, holds }) => !isRight(row.truth[column] ?? "other", holds));
  for (const { column, heading, holds } of wrong)
    notes.push(`"${heading}" is ${row.truth[column] ?? "?"}, read as ${holds}`);
  const all = row.headings.length;
  const allRight = readings.filter(({ column, holds }) =>
    isRight(row.truth[column] ?? "other", holds),
  ).length;
  return { id: row.id, core, right, asked, mustAsk, all, allRight, silent, notes };
}
