import type { Memory, MadeSheet } from "../memory/memory";
import type { OwnSheet } from "../read";
import { unfinished } from "./leftOver";

/** The name of a sheet of ours that is whole: the memory knows it, and it does not say that it is unfinished. */
function wholeName(own: OwnSheet | null | undefined, made: MadeSheet | null): string | null {
  if (!own || made === null) return null;
  const { tab, grid } = own;
  if (made.id !== tab.id && made.name !== tab.name) return null;
  return grid.values[0]?.[0] === unfinished ? null : tab.name;
}

/** Our sheets as an earlier refresh has left them, by their names; null for one that is not there, or not whole. */
export function standingSheets(
  [summary, attention]: readonly (OwnSheet | null)[],
  memory: Memory,
): { readonly summary: string | null; readonly attention: string | null } {
  return {
    summary: wholeName(summary, memory.summary),
    attention: wholeName(attention, memory.attention),
  };
}
