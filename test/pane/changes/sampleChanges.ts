import type { Changes, ChangesOf } from "../../../src/summary/changes/changes";
import { noChanges } from "../../summary/noChanges";
import { dayOn } from "../sampleRefreshed";

const none: ChangesOf = { ...noChanges, before: 10, now: 10 };

/** Changes since 13 July 2021 of ten lines, and of the reviews that are named. */
export function changesOf(
  all: Partial<ChangesOf>,
  reviews: Readonly<Record<string, Partial<ChangesOf>>> = { "Review A": all },
): Changes {
  return {
    since: dayOn("2021-07-13"),
    all: { ...none, ...all },
    reviews: Object.entries(reviews).map(([name, own]) => ({ ...none, ...own, name })),
    pairedByOrder: 0,
    meetings: [],
  };
}
