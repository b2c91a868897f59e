import type { Rounds } from "./times";

/** Whether a benchmark is only tried out: its figures are then no more than a sign of life. */
export const isQuick = (): boolean => process.env["BENCH_QUICK"] !== undefined;

/** How often something is measured: as often as said, or once where BENCH_QUICK is set. */
export const often = (times: number): number => (isQuick() ? 1 : times);

/** How many rounds are measured after how many that are not: as said, or one where BENCH_QUICK is set. */
export const roundsOf = (warmUps: number, counted: number): Rounds =>
  isQuick() ? { warmUps: 0, counted: 1 } : { warmUps, counted };
