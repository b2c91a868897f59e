import type { CountableRow, PlanRow, SectionRow } from "../planRow";
import { isCountable } from "../planRow";
import type { SectionPlace } from "../placedRow";

/** Rows between two section rows or headers, within which a value may be carried from row to row. */
export interface RowRun {
  readonly section: SectionPlace;
  readonly rows: readonly CountableRow[];
}

const nowhere: SectionPlace = { priority: null, recommendation: null, timescale: null, additional: false };

/** A new priority ends the recommendation and timescale above it; a recommendation keeps its priority. */
function entered(above: SectionPlace, { names, text }: SectionRow): SectionPlace {
  switch (names) {
    case "priority":
      return { ...nowhere, priority: text };
    case "recommendation":
      return { ...above, recommendation: text, additional: false };
    case "additional":
      return { ...nowhere, additional: true };
    case "timescale":
      return { ...above, timescale: text };
  }
}

/** Sorts the rows of a block into runs, each with the sections it stands under. */
export function runsOf(rows: readonly PlanRow[]): RowRun[] {
  const runs: RowRun[] = [];
  let section = nowhere;
  // "Additional actions" after "Longer term" is the next of these, and the one after it no longer additional.
  let timescalesBefore = false;
  let current: CountableRow[] = [];
  const close = (): void => {
    if (current.length > 0) runs.push({ section, rows: current });
    current = [];
  };
  for (const row of rows) {
    if (isCountable(row)) current.push(row);
    else if (row.kind === "header") close();
    else if (row.kind === "section") {
      close();
      if (row.names === "additional") timescalesBefore = section.timescale !== null;
      const ends = row.names === "timescale" && section.additional && timescalesBefore;
      section = entered(ends ? nowhere : section, row);
    }
  }
  close();
  return runs;
}
