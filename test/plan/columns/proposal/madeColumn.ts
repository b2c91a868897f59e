import type { CellKind } from "../../../../src/plan/columns/cells/cellKind";
import type { ColumnShape } from "../../../../src/plan/columns/cells/columnShape";
import { headingMeanings, type HeadingMeaning } from "../../../../src/plan/columns/headingMeaning";
import type { ScoredColumn } from "../../../../src/plan/columns/proposal/columnScores";

type Kinds = Partial<Record<CellKind, number>>;
type Weights = Partial<Record<HeadingMeaning, number>>;

const weightsOf = (weights: Weights): [HeadingMeaning, number][] =>
  headingMeanings.flatMap((meaning): [HeadingMeaning, number][] => {
    const weight = weights[meaning];
    return weight === undefined ? [] : [[meaning, weight]];
  });

/** The shape of a column with as many cells of each kind; ten rows, and no other cells, unless it is said. */
export function shapeWith(kinds: Kinds, more: Partial<ColumnShape> = {}): ColumnShape {
  const counts = Object.entries(kinds) as [CellKind, number][];
  const telling = counts.reduce((sum, [, count]) => sum + count, 0);
  const filled = telling - (kinds.coloured ?? 0);
  const usual = { rows: 10, filled, telling, repeated: 0, firstFilled: true, gaps: 0, samples: [] };
  return { ...usual, kinds: new Map(counts), ...more };
}

/** A column written once for the rows below it. */
export const carried = { rows: 10, gaps: 5 } as const;

interface Wishes {
  readonly heading?: string;
  readonly said?: Weights;
  /** The scores that are not what the heading says; every other is -8. */
  readonly scores?: Weights;
  readonly shape?: Partial<ColumnShape>;
  readonly contests?: boolean;
  readonly beside?: boolean;
}

/** A column as it was scored, by the kinds of its cells and by what its heading says. */
export function madeColumn(column: number, kinds: Kinds, wishes: Wishes = {}): ScoredColumn {
  const { heading = "Heading", said = {}, scores = {}, shape, contests, beside } = wishes;
  return {
    column,
    heading,
    said: new Map(weightsOf(said)),
    shape: shapeWith(kinds, shape),
    scores: new Map(
      headingMeanings.map((meaning) => [meaning, scores[meaning] ?? said[meaning] ?? -8] as const),
    ),
    ...(contests !== undefined && { contests }),
    ...(beside !== undefined && { beside }),
  };
}
