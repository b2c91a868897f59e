import type { CountableRow, PlanRow, SectionRow } from "../planRow";
import { isCountable } from "../planRow";
import type { SectionPlace } from "../placedRow";

/** Rows between two section rows or headers, within which a value may be carried from row to row. */
export interface RowRun {
  readonly section: SectionPlace;
  readonly rows: readonly CountableRow[];
  /** 0-based row of a section that states a recommendation with no row under it; such a run has no rows. */
  readonly alone?: number;
}

const oneNumber =
  /^(?:recommendation|rec)s?\.?\s*(?:no\.?\s*)?\d{1,3}[a-z]?(?![\d.]|\s*(?:[-–—&,/]|to|and)\s*\d)/i;

/** A recommendation stated by a section row, unless rows stand under it further down, or under no such section. */
function withoutAnswered(runs: readonly RowRun[]): RowRun[] {
  const answered = new Set(
    runs.flatMap(({ section, alone }) => (alone === undefined ? (section.recommendation ?? []) : [])),
  );
  return runs.filter(
    ({ section, alone }) =>
      alone === undefined || (answered.size > 0 && !answered.has(section.recommendation ?? "")),
  );
}

const nowhere: SectionPlace = { priority: null, recommendation: null, timescale: null, additional: false };

const state =
  "(?:current|open|outstanding|live|active|remaining|completed?|closed|finished|archived?|previous(?:ly completed)?|historic|overdue)";
const rowsOf = "(?:actions?|recommendations?|recs|items|tasks|work)";
const wholePlan =
  "(?:full|whole|main|detailed|complete|live|current|overall)?\\s?(?:action )?(?:plan|log|tracker|list)|exceptions?(?: (?:report|only|this (?:month|quarter|period)))?";
/** "Completed actions (since May 2021)", "Full plan" and "Actions now closed" sort lines by how they stand, not by theme. */
const stateOfLines = new RegExp(
  `^(?:${wholePlan}|${state}(?:\\s?(?:/|&|and|or)\\s?${state})?(?: ${rowsOf})?|${rowsOf} (?:now )?${state})(?:\\s?[(–-]?\\s?(?:since|as at|as of|at|from|by|before|in|up to|to)\\b.{0,40}\\d.{0,10})?\\s*:?$`,
  "i",
);

/** The titles of states, each with how often it stands. */
function statesIn(rows: readonly PlanRow[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const row of rows)
    if (row.kind === "section" && row.names === "priority" && stateOfLines.test(row.text))
      found.set(row.text, (found.get(row.text) ?? 0) + 1);
  return found;
}

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

/**
 * Sorts the rows of a block into runs, each with the sections it stands under. A section row that states one numbered
 * recommendation with nothing below it is a run of its own without rows, where others have rows.
 */
export function runsOf(rows: readonly PlanRow[]): RowRun[] {
  const runs: RowRun[] = [];
  let section = nowhere;
  // "Additional actions" after "Longer term" is the next of these, and the one after it no longer additional.
  let timescalesBefore = false;
  let current: CountableRow[] = [];
  let alone: number | null = null;
  const states = statesIn(rows);
  const close = (): void => {
    if (current.length > 0) runs.push({ section, rows: current });
    else if (alone !== null) runs.push({ section, rows: [], alone });
    current = [];
    alone = null;
  };
  for (const row of rows) {
    if (isCountable(row)) current.push(row);
    else if (row.kind === "header") close();
    else if (row.kind === "section") {
      close();
      if (row.names === "additional") timescalesBefore = section.timescale !== null;
      const ends = section.additional && timescalesBefore;
      const times = states.get(row.text);
      // A state that stands again and again sorts the lines of each theme; one that stands once ends them.
      if (times === undefined) section = entered(ends ? nowhere : section, row);
      else if (times === 1) section = nowhere;
      if (row.names === "recommendation" && oneNumber.test(row.text)) alone = row.row;
    }
  }
  close();
  return withoutAnswered(runs);
}
