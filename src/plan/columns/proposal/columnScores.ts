import type { SheetGrid } from "../../sheets/sheetGrid";
import type { TableBlock } from "../../tables/tableBlock";
import { cellEvidence, isCarriedDown } from "../cells/cellEvidence";
import type { CellKind } from "../cells/cellKind";
import { unsaidMeanings } from "../cells/cellProfiles";
import { columnShape, sampledRows, type ColumnShape } from "../cells/columnShape";
import type { HeadingReader, HeadingWeights } from "../headings/headingReader";
import { headingMeanings, type HeadingMeaning } from "../headingMeaning";
import { settledByTable } from "./settledByTable";
import { isShortList, withoutLists } from "./shortLists";

/** One column of a table: its heading, its cells, and how well each meaning explains both. */
export interface ScoredColumn {
  /** 0-based column of the sheet. */
  readonly column: number;
  /** "" where there is none. */
  readonly heading: string;
  readonly said: HeadingWeights;
  readonly shape: ColumnShape;
  /** In the logarithm of odds: what the heading says and what the cells say, added. */
  readonly scores: ReadonlyMap<HeadingMeaning, number>;
  /** Set where it may be the rating just as well as the column that is taken for it. */
  readonly contests?: boolean;
  /** Set where it is a list that stands beside the first lines, behind a blank column. */
  readonly beside?: boolean;
}

// These change the totals, so a column that is filled beside a few of the lines needs more than its heading.
const ofWholePlan: ReadonlySet<HeadingMeaning> = new Set(["ref", "review", "priority"]);
const unlikely = 5;
const fewestFilled = 0.5;

/** Filled beside fewer than half of the lines, not carried down, and not what the heading says. */
function isSparse(shape: ColumnShape, isSaid: boolean): boolean {
  return !isSaid && !isCarriedDown(shape) && shape.filled < shape.rows * fewestFilled;
}

// A heading that is known and means something else is seldom "other".
const knownHeading = -1.5;

function scoresOf(said: HeadingWeights, shape: ColumnShape): Map<HeadingMeaning, number> {
  return new Map(
    headingMeanings.map((meaning) => {
      const unsaid =
        (unsaidMeanings[meaning] ?? 0) + (meaning === "other" && said.size > 0 ? knownHeading : 0);
      const list = ofWholePlan.has(meaning) && (isShortList(shape) || isSparse(shape, said.has(meaning)));
      return [meaning, (said.get(meaning) ?? unsaid) + cellEvidence(shape, meaning) - (list ? unlikely : 0)];
    }),
  );
}

/** Scores the columns of a table that have a heading or cells, from left to right. */
export function scoreColumns(grid: SheetGrid, block: TableBlock, headings: HeadingReader): ScoredColumn[] {
  const rows = sampledRows(grid, block);
  const memory = new Map<string, CellKind>();
  const columns: ScoredColumn[] = [];
  for (let column = block.left; column <= block.right; column++) {
    const heading = block.header.headings.find((one) => one.column === column)?.text ?? "";
    const shape = columnShape(grid, block, rows, column, memory);
    if (heading === "" && shape.telling === 0) continue;
    const said = headings.weigh(heading);
    columns.push({ column, heading, said, shape, scores: scoresOf(said, shape) });
  }
  return settledByTable(withoutLists(columns, block));
}

/** The score of a meaning; the worst where there is none. */
export function scoreOf({ scores }: ScoredColumn, meaning: HeadingMeaning): number {
  return scores.get(meaning) ?? -Infinity;
}
