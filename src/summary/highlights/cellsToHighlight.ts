import type { Day } from "../../plan/cells/day";
import type { Plan } from "../../plan/plan";
import { highlightKinds, type HighlightedCells, type HighlightKind } from "./highlight";
import { lineCells } from "./lineCells";
import { isMarked, markCell, type MarkedCells } from "./markedCells";
import { placeOfCell } from "./placeOfCell";
import { ungroundedCells } from "./ungroundedCells";

/** Sheets that may be marked: those that are counted, and lists of recommendations. */
function marksAllowedOn(plan: Plan): ReadonlySet<string> {
  const allowed = plan.sheets.filter(({ counted, kind }) => counted || kind === "recommendations");
  return new Set(allowed.map(({ name }) => name));
}

/** Sheets whose ratings are colours, so that a fill over a rating cell would hide what is rated. */
function ratedByColour(plan: Plan): ReadonlySet<string> {
  const rated = plan.sheets.filter((sheet) =>
    [sheet, ...(sheet.furtherTables ?? [])].some(
      ({ ratingFrom }) => ratingFrom === "fill" || ratingFrom === "displayed-colour",
    ),
  );
  return new Set(rated.map(({ name }) => name));
}

/** Cells with a finding of some weight that nothing else marks. */
function findingCells(
  { findings }: Plan,
  sheets: ReadonlySet<string>,
  others: Iterable<MarkedCells>,
): MarkedCells {
  const marked: MarkedCells = new Map();
  const before = [...others];
  for (const { severity, sheet, cell } of findings) {
    const place = cell === null || severity === "note" || !sheets.has(sheet) ? null : placeOfCell(cell);
    if (place !== null && !isMarked(before, sheet, place)) markCell(marked, sheet, place);
  }
  return marked;
}

/**
 * The cells to highlight for each of these kinds, in the order of `highlightKinds`, then of the sheets; no cell twice
 * for one kind. Due soon is from the meeting date to 30 days after it. Sheets that are left out of the figures are
 * left alone, but for findings on lists of recommendations. Hidden rows are included.
 */
export function cellsToHighlight(
  plan: Plan,
  meetingDate: Day,
  kinds: readonly HighlightKind[],
): HighlightedCells[] {
  const allowed = marksAllowedOn(plan);
  const { lines } = plan;
  const findings = plan.findings.filter(({ sheet }) => allowed.has(sheet));
  const marks = new Map<HighlightKind, MarkedCells>();
  for (const kind of highlightKinds.filter((each) => kinds.includes(each)))
    if (kind === "findings") marks.set(kind, findingCells(plan, allowed, marks.values()));
    else if (kind === "ungrounded") marks.set(kind, ungroundedCells(lines, findings));
    else marks.set(kind, lineCells(lines, kind, meetingDate));
  const coloured = ratedByColour(plan);
  return [...marks].flatMap(([kind, marked]) =>
    plan.sheets.flatMap(({ name }): HighlightedCells[] => {
      const cells = marked.get(name);
      if (!cells) return [];
      const of = { kind, sheet: name, cells: [...cells.values()] };
      return [kind === "notRated" && coloured.has(name) ? { ...of, keepsFill: true } : of];
    }),
  );
}
