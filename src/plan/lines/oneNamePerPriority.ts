import { comparableText } from "../cells/cellText";
import type { UngroundedLine } from "../line";

const goesOn = /(?<![\s(–—-])[\s(–—-]+cont(?:inued|['’]?d)?\.?\)?$/i;

/** Without "(continued)", case and marks: "PRIORITY 1 - NEGLECT" is "Priority 1: Neglect". */
function keyOf(priority: string): string {
  const bare = comparableText(priority.replace(goesOn, ""))
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return bare === "" ? priority : bare;
}

/**
 * Gives priorities as they are first written: those that differ only in case, marks or "(continued)" are one. To be
 * asked in the order of the sheets; it remembers what it was asked.
 */
export function oneNamePerPriority(): (line: UngroundedLine) => UngroundedLine {
  const first = new Map<string, string>();
  const known = new Map<string, string>();
  const nameOf = (priority: string): string => {
    const before = known.get(priority);
    if (before !== undefined) return before;
    const key = keyOf(priority);
    const name = first.get(key) ?? (priority.replace(goesOn, "") || priority);
    first.set(key, name);
    known.set(priority, name);
    return name;
  };
  return (line) => {
    const name = line.priority === null ? null : nameOf(line.priority);
    return name === line.priority ? line : { ...line, priority: name };
  };
}
