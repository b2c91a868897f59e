import type { LiveWorkbook, Zone } from "../engine/liveWorkbook";

export interface EventRange {
  readonly sheet: string;
  readonly zone: Zone;
}

/** The cells the last hundred events were about, by the ids the events carry. */
export interface EventRanges {
  add(range: EventRange): string;
  find(id: string): EventRange | undefined;
}

const remembered = new WeakMap<LiveWorkbook, EventRanges>();

export function eventRanges(live: LiveWorkbook): EventRanges {
  const known = remembered.get(live);
  if (known) return known;
  const ranges = new Map<string, EventRange>();
  let serial = 0;
  const made: EventRanges = {
    add: (range) => {
      const id = `event-${++serial}`;
      ranges.set(id, range);
      ranges.delete(`event-${serial - 100}`);
      return id;
    },
    find: (id) => ranges.get(id),
  };
  remembered.set(live, made);
  return made;
}
