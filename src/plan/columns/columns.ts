import type { ColumnName, Columns } from "./columnName";
import type { ColumnChoices } from "../settings";
import { contentsAgree, holdsImportance, holdsReferences } from "./contents";
import { type Header, type Heading } from "../tables/header";
import { headingNames } from "./headingsOf";
import { rivalled } from "./rivals";
import type { SheetGrid } from "../sheets/sheetGrid";

/** Columns whose misreading would change a total. */
export const coreColumns = ["action", "recommendation", "due", "rating"] as const;

export interface ColumnProposal {
  readonly columns: Columns;
  /** Core columns that are missing, contested, or whose cells do not look like their heading. */
  readonly doubts: readonly ColumnName[];
}

type Candidates = Map<ColumnName, Heading[]>;

function candidatesOf(header: Header, grid: SheetGrid): Candidates {
  const candidates: Candidates = new Map();
  for (const heading of header.headings) {
    let meaning = heading.meaning;
    // "Priority" names a theme on one plan and H, M or L on the next; only its cells tell.
    if (meaning === "importance" && !holdsImportance(grid, header.row, heading.column)) meaning = "priority";
    if (meaning === "recommendation" && holdsReferences(grid, header.row, heading.column))
      meaning = "recommendationRef";
    if (meaning === "importance" || meaning === "otherDate" || meaning === "other") continue;
    candidates.set(meaning, [...(candidates.get(meaning) ?? []), heading]);
  }
  return candidates;
}

/** Two reference columns: the one that says "rec" holds the recommendation's number, the other the line's own. */
function splitReferences(candidates: Candidates): void {
  const references = candidates.get("ref") ?? [];
  if (references.length < 2) return;
  const ofRecommendation = references.find(({ text }) => /^rec/i.test(text));
  if (!ofRecommendation) return;
  candidates.set("recommendationRef", [ofRecommendation]);
  candidates.set(
    "ref",
    references.filter((heading) => heading !== ofRecommendation),
  );
}

function strongest(headings: readonly Heading[]): { heading: Heading; contested: boolean } | null {
  const exact = headings.filter((heading) => heading.exact);
  const pool = exact.length > 0 ? exact : headings;
  const [heading] = pool;
  return heading ? { heading, contested: pool.length > 1 } : null;
}

function remembered(header: Header, choices: ColumnChoices): Columns {
  const columns: Partial<Record<ColumnName, number>> = {};
  for (const [name, text] of Object.entries(choices.confirmed?.columns ?? {})) {
    const same = [...headingNames(header)].find(([, heading]) => heading === text);
    if (same) columns[name as ColumnName] = same[0];
  }
  return { ...columns, ...choices.columns };
}

/**
 * Says where each column lies: by its heading, checked against its cells, and by what the officer has confirmed.
 * Where a core column is missing, claimed by two headings, or holds something else, it is doubted, not guessed.
 */
export function proposeColumns(grid: SheetGrid, header: Header, choices: ColumnChoices): ColumnProposal {
  const candidates = candidatesOf(header, grid);
  splitReferences(candidates);
  const chosen = remembered(header, choices);
  const taken = new Set(Object.values(chosen));
  const columns: Partial<Record<ColumnName, number>> = {};
  const doubts = new Set<ColumnName>();
  const isCore = (name: ColumnName): boolean => (coreColumns as readonly ColumnName[]).includes(name);

  for (const [name, headings] of candidates) {
    const best = strongest(headings.filter(({ column }) => !taken.has(column)));
    if (!best || chosen[name] !== undefined) continue;
    columns[name] = best.heading.column;
    if (isCore(name) && (best.contested || !contentsAgree(grid, header.row, name, best.heading.column)))
      doubts.add(name);
  }
  Object.assign(columns, chosen);
  for (const name of rivalled(grid, header, columns)) if (chosen[name] === undefined) doubts.add(name);
  // What was confirmed and cannot be found again is asked again.
  for (const [name, text] of Object.entries(choices.confirmed?.columns ?? {}))
    if (typeof text === "string" && isCore(name as ColumnName) && chosen[name as ColumnName] === undefined)
      doubts.add(name as ColumnName);
  const nothingToDo = columns.action === undefined && columns.recommendation === undefined;
  if (nothingToDo && choices.confirmed?.columns.action !== null) doubts.add("action");
  for (const name of ["due", "rating"] as const)
    if (columns[name] === undefined && choices.confirmed?.columns[name] !== null) doubts.add(name);
  return { columns, doubts: [...doubts] };
}
