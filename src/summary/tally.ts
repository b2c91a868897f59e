/**
 * Counts for the workbook, one review or one priority. The rules are those of the report contract, which
 * leaves dueIn30, dueIn60 and evidenceNotChecked out.
 * Null: not known because nothing states it (stated), does not apply to priorities (stated, uncovered),
 * or waits for the officer to say what green means.
 */
export interface Tally {
  readonly stated: number | null;
  readonly recommendations: number;
  readonly recommendationsComplete: number | null;
  readonly uncovered: number | null;
  readonly lines: number;
  readonly red: number | null;
  readonly amber: number | null;
  readonly green: number | null;
  readonly blue: number | null;
  readonly notStarted: number | null;
  readonly onHold: number | null;
  readonly closedNotDone: number | null;
  readonly notRated: number | null;
  readonly complete: number | null;
  readonly overdue: number | null;
  readonly pastOriginal: number | null;
  readonly dueLater: number | null;
  /** Of those due later: on the meeting date or within 30 days after it. */
  readonly dueIn30: number | null;
  /** Of those due later: on the meeting date or within 60 days after it, those within 30 included. */
  readonly dueIn60: number | null;
  readonly continuing: number | null;
  readonly noUsableDate: number | null;
  readonly grounded: number;
  readonly additional: number;
  readonly ungrounded: number;
  readonly groundingNotChecked: number;
  readonly notEvidenced: number | null;
  /** Complete, and nothing says whether there is evidence: no evidence column, or a blank that may lie under a merged cell. */
  readonly evidenceNotChecked: number | null;
}

export interface NamedTally extends Tally {
  /** "" gathers the lines that have no review or no priority. */
  readonly name: string;
}
