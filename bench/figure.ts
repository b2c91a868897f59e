/** One measured thing. Times are in ms, sizes in kB or MB of 1,000 or 1,000,000 bytes; counts have no unit. */
export interface Figure {
  readonly part: string;
  readonly what: string;
  readonly unit: "ms" | "kB" | "MB" | "";
  readonly min: number;
  readonly median: number;
  readonly max: number;
  /** How often the median is that of the figure it is held against; null where it stands alone. */
  readonly ratio: number | null;
  readonly against: string | null;
  /** The most the ratio, or the median where there is none, may be; null where nothing is promised. */
  readonly most: number | null;
}

export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

export function spreadOf(numbers: readonly number[]): Spread {
  const sorted = [...numbers].sort((one, other) => one - other);
  const at = (place: number): number => sorted[Math.min(sorted.length - 1, place)] ?? 0;
  return { min: at(0), median: at(Math.floor(sorted.length / 2)), max: at(sorted.length - 1) };
}

/** A single value, measured once because it is always the same. */
export const once = (value: number): Spread => ({ min: value, median: value, max: value });

export interface Held {
  readonly against: string;
  readonly base: Spread;
}

export function figure(
  part: string,
  what: string,
  unit: Figure["unit"],
  spread: Spread,
  held: Held | null = null,
  most: number | null = null,
): Figure {
  const ratio = held === null ? null : spread.median / held.base.median;
  return { part, what, unit, ...spread, ratio, against: held?.against ?? null, most };
}

/** Whether the figure keeps what is promised of it. */
export const holds = ({ most, ratio, median }: Figure): boolean => most === null || (ratio ?? median) <= most;
