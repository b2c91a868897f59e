export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

/** How often the figure is another one that was measured in turns with it. */
export interface Ratio extends Spread {
  readonly against: string;
}

/** What is promised of a figure: the most its ratio may be, or its median where it has no ratio. */
export interface Target {
  readonly most: number;
  /** False for an aim, which is printed as met or not and fails nothing. */
  readonly held: boolean;
}

/** One measured thing. Sizes are in kB or MB of 1,000 or 1,000,000 bytes; counts have no unit. */
export interface Figure extends Spread {
  readonly part: string;
  readonly what: string;
  readonly unit: "ms" | "µs" | "kB" | "MB" | "";
  /** Null where it stands alone. */
  readonly ratio: Ratio | null;
  /** Null where nothing is promised. */
  readonly target: Target | null;
}

export function spreadOf(numbers: readonly number[]): Spread {
  const sorted = [...numbers].sort((one, other) => one - other);
  const at = (place: number): number => sorted[place] ?? Number.NaN;
  return { min: at(0), median: at(Math.floor(sorted.length / 2)), max: at(sorted.length - 1) };
}

/** What a figure is held against: measured as often, in turns with it. */
export interface Base {
  readonly against: string;
  readonly numbers: readonly number[];
}

/** The ratios of neighbours in time, so that what slows both down for a while is in neither. */
function ratioTo(numbers: readonly number[], { against, numbers: base }: Base): Ratio {
  return { against, ...spreadOf(numbers.map((number, at) => number / (base[at] ?? Number.NaN))) };
}

export const held = (most: number): Target => ({ most, held: true });
export const aim = (most: number): Target => ({ most, held: false });

/** A figure from what was measured, in the order it was measured in. */
export function figure(
  part: string,
  what: string,
  unit: Figure["unit"],
  numbers: readonly number[],
  { base = null, target = null }: { readonly base?: Base | null; readonly target?: Target | null } = {},
): Figure {
  return { part, what, unit, ...spreadOf(numbers), ratio: base && ratioTo(numbers, base), target };
}

/** Whether the figure is what is promised of it; a figure that could not be measured is not. */
export const isMet = ({ target, ratio, median }: Figure): boolean =>
  target === null || (ratio?.median ?? median) <= target.most;
