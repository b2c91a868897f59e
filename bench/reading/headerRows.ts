import headers from "../../test/data/headers.json";
import type { HeadingMeaning } from "../../src/plan/columns/headingMeaning";
import { meaningOfLabel } from "./truthLabels";

/** One published header row, from left to right, and what each column holds. */
export interface HeaderRow {
  readonly id: string;
  readonly headings: readonly string[];
  readonly truth: readonly HeadingMeaning[];
}

export const headerRows: readonly HeaderRow[] = headers.rows.map(({ id, headers: headings, truth }) => ({
  id,
  headings,
  truth: truth.map((label) => {
    const meaning = meaningOfLabel[label];
    if (meaning === undefined) throw new Error(`${id}: no meaning for the label ${label}`);
    return meaning;
  }),
}));
