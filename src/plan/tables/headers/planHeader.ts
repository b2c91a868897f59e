import { columnNames } from "../../columns/columnName";
import { isDateCell, isRatingCell } from "../../columns/cellKinds";
import type { HeadingMeaning } from "../../columns/heading";
import { cellsBelow, isWordLists, type CellsBelow } from "../columnShapes";
import type { Header, Heading } from "./header";
import { isFigureHeading, isOtherHeading, saysRisk } from "../otherTables";
import { cellsOf, type SheetView } from "../sheetView";

const counted = new Set<HeadingMeaning>([...columnNames, "importance", "start", "raised"]);
const fewestKinds = 3;
const longestLabel = 60;
const statements = ["action", "recommendation"] as const;
const states = ["due", "revisedDue", "rating", "completed", "percent"] as const;

type Kinds = ReadonlySet<HeadingMeaning>;

/** The meanings that headings have and that a plan counts. */
export function kindsOf(headings: readonly Heading[]): Kinds {
  return new Set(headings.map(({ meaning }) => meaning).filter((meaning) => counted.has(meaning)));
}

const says = (kinds: Kinds, wanted: readonly HeadingMeaning[]): boolean =>
  wanted.some((one) => kinds.has(one));

/** Whether headings alone name a plan: an action or a recommendation, a date or a rating, and one thing more. */
export function namesPlan(headings: readonly Heading[]): boolean {
  const kinds = kindsOf(headings);
  return kinds.size >= fewestKinds && says(kinds, statements) && says(kinds, states);
}

/** Whether a header is one of the tables that only look a bit like plans. */
function isOther(headings: readonly Heading[], below: CellsBelow): boolean {
  const exact = kindsOf(headings.filter((heading) => heading.exact));
  const texts = headings.map(({ text }) => text);
  const strong = exact.has("action") && exact.has("lead") && says(exact, states);
  if (!strong && saysRisk(texts)) return true;
  // An officer's own summary: figures below, also under "Actions" and "Recommendations".
  if (!strong && texts.filter(isFigureHeading).length >= 2) return true;
  const stated = headings.filter(({ meaning }) => says(new Set([meaning]), statements));
  const shapes = stated.map(({ column }) => below.shapeOf(column));
  if (stated.length > 0 && shapes.every((shape) => shape === "figures")) return true;
  if (!says(exact, statements) && texts.filter((text) => isOtherHeading(text)).length >= 2) return true;
  return isWordLists(
    below,
    headings.map(({ column }) => column),
  );
}

/** Whether a row is labels and nothing else: no figure, no date, no rating. */
function isLabels(view: SheetView, headings: readonly Heading[], row: number): boolean {
  const cells = cellsOf(view, row);
  return (
    headings.length >= fewestKinds &&
    cells.every(
      ({ value, text }) =>
        typeof value === "string" &&
        text.length <= longestLabel &&
        /\p{L}{2}/u.test(text) &&
        !isRatingCell(value) &&
        !isDateCell(value, "General"),
    ) &&
    new Set(cells.map(({ text }) => text.toLowerCase())).size === cells.length
  );
}

/** A plan under unusual headings: labels above columns that each hold one kind of cell, as a plan's do. */
function looksLikePlan(headings: readonly Heading[], below: CellsBelow): boolean {
  if (below.rows.length < 2) return false;
  const kinds = kindsOf(headings);
  // "SCR 2017" under "Review" is no date: only a column of its own kind, or of none known, speaks for a plan.
  const free = headings.filter(({ meaning }) => !counted.has(meaning) || says(new Set([meaning]), states));
  const has = (shape: string): boolean => free.some(({ column }) => below.shapeOf(column) === shape);
  if (!headings.some(({ column }) => below.shapeOf(column) === "texts")) return false;
  if (says(kinds, statements)) return has("dates") || has("ratings") || says(kinds, states);
  const unnamedTexts = headings.some(
    ({ column, meaning }) => meaning === "other" && below.shapeOf(column) === "texts",
  );
  if (!unnamedTexts) return false;
  return (has("dates") && has("ratings")) || (says(kinds, states) && (kinds.has("lead") || has("ratings")));
}

/**
 * How strongly a header is that of a plan; 0 where it is not. By its words (at least 8 points), else by the cells
 * below it (3 points), so that a plan with headings of its own is asked about and not lost.
 */
export function pointsOf(view: SheetView, header: Header): number {
  const { headings, row } = header;
  const named = namesPlan(headings);
  const labels = !named && isLabels(view, headings, row);
  if (!named && !labels) return 0;
  const below = cellsBelow(view, row);
  if (isOther(headings, below)) return 0;
  if (!named) return looksLikePlan(headings, below) ? 3 : 0;
  const kinds = kindsOf(headings);
  const exact = headings.filter((heading) => heading.exact && counted.has(heading.meaning)).length;
  const figures = cellsOf(view, row).filter(({ value }) => typeof value !== "string").length;
  // Words in a sentence are no headings: without whole ones the cells must look like a plan's.
  if (exact < 2 && below.rows.length > 0 && !looksLikePlan(headings, below)) return 0;
  return Math.max(1, kinds.size * 2 + exact * 2 - figures);
}
