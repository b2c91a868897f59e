import type { Zone } from "../../engine/liveWorkbook";
import { intersection } from "../cells/zone";

/** Whether any of the first zones shares a cell with any of the second; quick where there are thousands of both. */
export function anyOverlap(some: readonly Zone[], others: readonly Zone[]): boolean {
  const [few, many] = some.length < others.length ? [some, others] : [others, some];
  const [first, ...rest] = few;
  if (!first) return false;
  if (rest.length === 0) return many.some((zone) => intersection(zone, first));
  // From above: once one begins below the other's end, so do all after it.
  const byTop = [...many].sort((one, other) => one.top - other.top);
  return few.some((zone) => {
    for (const other of byTop) {
      if (other.top > zone.bottom) return false;
      if (intersection(zone, other)) return true;
    }
    return false;
  });
}
