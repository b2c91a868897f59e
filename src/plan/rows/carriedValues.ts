import { referenceText } from "../cells/reference";
import { carriedColumns, type CarriedColumn, type Columns } from "../columns/columnName";
import { formatAt, textAt, valueAt } from "../sheets/gridReading";
import type { SheetGrid } from "../sheets/sheetGrid";
import { meaningOfBlanks, type BlankMeaning } from "./carriedDown";
import { meaningOfGaps, type Gap } from "./numberGaps";
import type { CarriedFrom, PlacedRow } from "./placedRow";
import { withoutDittos } from "./dittos";
import type { PlanRow } from "./planRow";
import { runsOf, type RowRun } from "./sections/sectionPlaces";

export type { PlacedRow, SectionPlace } from "./placedRow";

type Values = Record<CarriedColumn, string>;

export interface RowPlacing {
  readonly placed: readonly PlacedRow[];
  /** Columns in which a blank may or may not stand for the value above, and a total depends on it. */
  readonly unsure: readonly CarriedColumn[];
}

const noValues: Values = { review: "", priority: "", recommendationRef: "", recommendation: "", ref: "" };

/** The text a carried column shows; what is stored as a number as it is shown ("1.10"). */
function ownText(grid: SheetGrid, row: number, name: CarriedColumn, columns: Columns): string {
  const column = columns[name];
  if (column === undefined) return "";
  const value = valueAt(grid, row, column);
  return typeof value === "number"
    ? referenceText(value, formatAt(grid, row, column))
    : textAt(grid, row, column);
}

const ownValues = (grid: SheetGrid, row: number, columns: Columns): Values => ({
  review: ownText(grid, row, "review", columns),
  priority: ownText(grid, row, "priority", columns),
  recommendationRef: ownText(grid, row, "recommendationRef", columns),
  recommendation: ownText(grid, row, "recommendation", columns),
  ref: ownText(grid, row, "ref", columns),
});

function meaningIn(runs: readonly (readonly Values[])[], name: CarriedColumn): BlankMeaning {
  // Most columns of a long log are filled throughout.
  if (!runs.some((rows) => rows.some((values) => values[name] === ""))) return "blank";
  // "Training" twice is two recommendations where their numbers differ.
  const told = (own: Values, above: Values): boolean =>
    name === "recommendation" &&
    own.recommendationRef !== "" &&
    own.recommendationRef !== above.recommendationRef;
  return meaningOfBlanks(runs, (values) => values[name], told);
}

/** Whether a blank recommendation text changes anything: not where each of those rows has its number. */
function matters(runs: readonly (readonly Values[])[], name: CarriedColumn): boolean {
  if (name === "ref") return false;
  if (name !== "recommendation") return true;
  return runs.some((rows) => rows.some((own) => own.recommendation === "" && own.recommendationRef === ""));
}

const mostForgotten = 0.15;
const mostForgottenInLog = 1 / 3;

/** Whether a column is carried, and nothing else of the sheet shows that values are. */
function isOnlyCarried(meanings: ReadonlyMap<CarriedColumn, BlankMeaning>, name: CarriedColumn): boolean {
  const carried = carriedColumns.filter((one) => meanings.get(one) === "carried");
  return carried.length === 1 && carried.includes(name);
}

/**
 * Whether a few blank references were forgotten rather than merged, where nothing else on the sheet is carried down.
 * Where every row repeats its review the sheet is a log, and more may be.
 */
function isForgotten(runs: readonly (readonly Values[])[], name: CarriedColumn): boolean {
  const rows = runs.flat();
  const blanks = rows.filter((values) => values[name] === "").length;
  const repeats = rows.filter(({ review }, at) => review === rows[at - 1]?.review).length;
  const isLog = rows.every(({ review }) => review !== "") && repeats * 2 >= rows.length;
  return blanks <= rows.length * (isLog ? mostForgottenInLog : mostForgotten);
}

const gapsIn = (runs: readonly (readonly Values[])[]): readonly (readonly Gap[])[] =>
  runs.map((rows) => rows.map(({ ref, recommendationRef }) => ({ text: recommendationRef, ref })));

/** How values are carried in a block: in which columns, and whether the priority leads what stands to its right. */
interface Carrying {
  readonly names: ReadonlySet<CarriedColumn>;
  readonly priorityLeads: boolean;
}

function carryingOf(columns: Columns, names: ReadonlySet<CarriedColumn>): Carrying {
  const statement = columns.recommendation ?? columns.recommendationRef ?? -1;
  const priorityLeads = names.has("priority") && (columns.priority ?? Infinity) < statement;
  return { names, priorityLeads };
}

// A long sheet asks these of every row, so they are functions of their own rather than made for each.
const isChanged = (own: Values, above: Values, name: CarriedColumn): boolean =>
  own[name] !== "" && own[name] !== above[name];

/** What may still be carried into a row: another review or priority ends what stood under the last. */
function carriedInto(above: Values, own: Values, { priorityLeads }: Carrying): Values {
  if (isChanged(own, above, "review")) return noValues;
  if (priorityLeads && isChanged(own, above, "priority")) return { ...noValues, review: above.review };
  return isChanged(own, above, "recommendationRef") ? { ...above, recommendation: "" } : above;
}

const valueOf = (own: Values, before: Values, name: CarriedColumn, { names }: Carrying): string =>
  own[name] !== "" || !names.has(name) ? own[name] : before[name];

/** Whether a row has a value of its own wherever one could be carried down to it. */
function isFull(own: Values, { names }: Carrying): boolean {
  for (const name of names) if (own[name] === "") return false;
  return true;
}

/** A row's own values, and where it has none those carried down to it; the same object where it has all of them. */
function carriedDown(own: Values, above: Values, carrying: Carrying): Values {
  if (isFull(own, carrying)) return own;
  const before = carriedInto(above, own, carrying);
  return {
    review: valueOf(own, before, "review", carrying),
    priority: valueOf(own, before, "priority", carrying),
    recommendationRef: valueOf(own, before, "recommendationRef", carrying),
    recommendation: valueOf(own, before, "recommendation", carrying),
    ref: valueOf(own, before, "ref", carrying),
  };
}

const nowhere: CarriedFrom = { ref: null, recommendationRef: null, recommendation: null };

/** Where a row's values come from; `above` and `before` are the row above it and where that had its values from. */
function fromRows(own: Values, values: Values, above: number, before: CarriedFrom): CarriedFrom {
  if (values === own) return nowhere;
  const from = (name: keyof CarriedFrom): number | null =>
    values[name] === own[name] ? null : (before[name] ?? above);
  return {
    ref: from("ref"),
    recommendationRef: from("recommendationRef"),
    recommendation: from("recommendation"),
  };
}

function placedIn(run: RowRun, texts: readonly Values[], carrying: Carrying): PlacedRow[] {
  const { section, alone } = run;
  if (alone !== undefined)
    return [
      {
        kind: "recommendation",
        row: alone,
        struck: false,
        section,
        values: noValues,
        ownRef: false,
        from: nowhere,
      },
    ];
  let above = noValues;
  let from = nowhere;
  return run.rows.map(({ kind, row, struck }, at) => {
    const own = texts[at] ?? noValues;
    above = carriedDown(own, above, carrying);
    from = fromRows(own, above, run.rows[at - 1]?.row ?? row, from);
    return { kind, row, struck, section, values: above, ownRef: own.ref !== "", from };
  });
}

/**
 * Gives every row the sections, review, priority and recommendation it stands under. A blank takes the value above
 * only in columns that are written that way throughout the block (decision 6), never across a section row, a header
 * or the next review. Where the evidence is mixed the column is unsure and its blanks stay blanks, unless `choices`
 * (the officer's answer for each column) decides.
 */
export function placeRows(
  grid: SheetGrid,
  rows: readonly PlanRow[],
  columns: Columns,
  choices: Readonly<Partial<Record<CarriedColumn, boolean | undefined>>> = {},
): RowPlacing {
  const runs = runsOf(rows);
  const texts = runs.map((run) => withoutDittos(run.rows.map(({ row }) => ownValues(grid, row, columns))));
  const meanings = new Map<CarriedColumn, BlankMeaning>();
  for (const name of carriedColumns) {
    const chosen = choices[name];
    if (columns[name] === undefined) continue;
    meanings.set(name, chosen === undefined ? meaningIn(texts, name) : chosen ? "carried" : "blank");
  }
  for (const name of ["ref", "recommendationRef"] as const)
    if (choices[name] === undefined && isOnlyCarried(meanings, name) && isForgotten(texts, name))
      meanings.set(name, "blank");
  if (choices.recommendationRef === undefined && isOnlyCarried(meanings, "recommendationRef"))
    meanings.set("recommendationRef", meaningOfGaps(gapsIn(texts)));
  const carried = new Set(carriedColumns.filter((name) => meanings.get(name) === "carried"));
  const carrying = carryingOf(columns, carried);
  return {
    placed: runs.flatMap((run, index) => placedIn(run, texts[index] ?? [], carrying)),
    unsure: carriedColumns.filter((name) => meanings.get(name) === "unsure" && matters(texts, name)),
  };
}
