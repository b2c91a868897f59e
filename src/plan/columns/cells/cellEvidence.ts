import type { HeadingMeaning } from "../headingMeaning";
import { cellProfiles } from "./cellProfiles";
import type { ColumnShape } from "./columnShape";

const rare = 0.01;
// Cells of one column are much alike, so a hundred of them tell little more than a few.
const mostWeight = 3;
const cellsForFullWeight = 6;
const repeats = 0.5;

/** Meanings whose texts are all different, and those that say the same few things over and over. */
const seldomRepeat: ReadonlySet<HeadingMeaning> = new Set([
  "action",
  "progress",
  "ref",
  "outcome",
  "evidence",
]);
const oftenRepeat: ReadonlySet<HeadingMeaning> = new Set([
  "priority",
  "review",
  "scope",
  "agency",
  "monitoredBy",
  "importance",
]);
const fewestForRepeats = 6;
const seldom = 0.2;

/** A text that stands for several rows is what they answer, seldom what is done in each. */
const carriedWeights: Readonly<Partial<Record<HeadingMeaning, number>>> = { recommendation: 1, action: -1.5 };

/** Written once for the rows below it: the first is filled, and at least a fifth of those up to the last are blank. */
export function isCarriedDown({ gaps, rows, filled, firstFilled }: ColumnShape): boolean {
  return firstFilled && gaps >= 2 && gaps >= rows * 0.2 && filled >= rows * 0.15;
}

/**
 * How well the cells of a column fit a meaning, in the logarithm of likelihood: 0 is best, some -14 worst; 0 for
 * every meaning where no cell says anything.
 */
export function cellEvidence(shape: ColumnShape, meaning: HeadingMeaning): number {
  if (shape.telling === 0) return 0;
  const profile = cellProfiles[meaning];
  let sum = 0;
  for (const [kind, count] of shape.kinds) sum += count * Math.log(profile[kind] ?? rare);
  const weight = mostWeight * Math.min(1, shape.telling / cellsForFullWeight);
  const enough = shape.filled >= fewestForRepeats;
  const repetitive = enough && shape.repeated > repeats && seldomRepeat.has(meaning);
  const neverRepeats = enough && shape.repeated < seldom && oftenRepeat.has(meaning);
  const carried = isCarriedDown(shape) ? (carriedWeights[meaning] ?? 0) : 0;
  return (sum / shape.telling) * weight - (repetitive || neverRepeats ? 2 : 0) + carried;
}
