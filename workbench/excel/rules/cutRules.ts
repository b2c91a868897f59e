import type { Zone } from "../../engine/liveWorkbook";
import { without } from "../cells/zone";
import type { Book } from "../book";
import { anyOverlap } from "./anyOverlap";

/** Takes conditional formats away from these zones; a rule that also covers other cells stays there. */
export function cutRules(book: Book, sheet: string, holes: readonly Zone[]): void {
  for (const rule of book.live.rules(sheet)) {
    if (!anyOverlap(rule.zones, holes)) continue;
    const left = holes.reduce<readonly Zone[]>(
      (zones, hole) => zones.flatMap((zone) => without(zone, hole)),
      rule.zones,
    );
    if (left.length > 0) book.live.updateRule(rule.id, { zones: left });
    else book.live.removeRule(rule.id);
  }
}
