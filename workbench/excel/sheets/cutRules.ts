import type { Zone } from "../../engine/liveWorkbook";
import { intersection, without } from "../cells/zone";
import type { Book } from "../book";

/** Takes conditional formats away from these zones; a rule that also covers other cells stays there. */
export function cutRules(book: Book, sheet: string, holes: readonly Zone[]): void {
  for (const rule of book.live.rules(sheet)) {
    const touched = rule.zones.some((zone) => holes.some((hole) => intersection(zone, hole)));
    if (!touched) continue;
    const left = holes.reduce<readonly Zone[]>(
      (zones, hole) => zones.flatMap((zone) => without(zone, hole)),
      rule.zones,
    );
    if (left.length > 0) book.live.updateRule(rule.id, { zones: left });
    else book.live.removeRule(rule.id);
  }
}
