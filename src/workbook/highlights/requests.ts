import type { HighlightedCells } from "../../summary/highlights/highlight";
import type { SheetRules } from "./ownRules";

/** One rule to add: the areas it covers, and the cells it is for. */
export interface NewRule {
  readonly address: string;
  readonly of: HighlightedCells;
}

/** What one sheet needs: rules of ours to take away, rules to add in this order. */
export interface SheetWork extends SheetRules {
  readonly adding: readonly NewRule[];
}

// Excel on the web refuses requests of 5 MB; a rule takes about 4 kB besides its address.
const largestRequest = 3_800_000;
const bytesOfRule = 4_500;
const bytesOfDeletion = 600;

/** About how many bytes of request the work on a sheet takes. */
export const bytesOf = ({ rules, adding }: SheetWork): number =>
  adding.reduce((sum, { address }) => sum + address.length + bytesOfRule, rules.length * bytesOfDeletion);

/** The work of all sheets, in its order, in as few requests as their size in bytes allows. */
export function requestsOf(works: readonly SheetWork[], largest = largestRequest): SheetWork[][] {
  const requests: SheetWork[][] = [];
  let room = 0;
  for (const work of works) {
    const bytes = bytesOf(work);
    if (requests.length === 0 || bytes > room) {
      requests.push([]);
      room = largest;
    }
    requests.at(-1)?.push(work);
    room -= bytes;
  }
  return requests;
}
