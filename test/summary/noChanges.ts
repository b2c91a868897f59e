import type { ChangesOf } from "../../src/summary/changes/changes";

/** Nothing has changed between two meetings without a line. */
export const noChanges: ChangesOf = {
  before: 0,
  now: 0,
  notCompared: 0,
  newlyComplete: [],
  newlyOverdue: [],
  movedBack: [],
  datesExtended: [],
  added: [],
  removed: [],
};
