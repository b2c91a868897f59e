import type { Plan } from "../../../src/plan/plan";
import { summarise } from "../../../src/summary/summarise";
import { day, lineOf, planOf, type LineSays } from "../plans";

export const planWith = (...says: LineSays[]): Plan => planOf(says.map((each) => lineOf(each)));

export const paragraph = (plan: Plan): string => summarise(plan).paragraph;
/** The full paragraph on these lines. */
export const fullOf = (...says: LineSays[]): string => paragraph(planWith(...says));
/** The short one. */
export const shortOf = (...says: LineSays[]): string => summarise(planWith(...says), null, "short").paragraph;

/** So many lines that say the same. */
export const many = (count: number, says: LineSays): LineSays[] => Array.from({ length: count }, () => says);
/** Lines of one recommendation. */
export const recommendation = (number: number, ...says: LineSays[]): LineSays[] =>
  says.map((each) => ({ ...each, recommendation: String(number) }));

export const done: LineSays = { rating: "green" };
export const open: LineSays = {};
export const continuing: LineSays = { due: "continuing" };
export const late: LineSays = { due: "2021-09-30" };
export const moved: LineSays = { originalDue: day("2021-06-30") };
