import { isDateCell, isRatingCell } from "../../columns/cellKinds";
import type { Columns } from "../../columns/columnName";
import { formatAt, valueAt, type FilledCell } from "../../sheets/gridReading";
import type { SheetGrid } from "../../sheets/sheetGrid";
import type { TableBlock } from "../../tables/tableBlock";
import { isCountable, type PlanRow } from "../planRow";
import { countInside, isIn, onlyInside, textUnder } from "../rowCells";

const title =
  /^(?:(?:foot|general |explanatory )?notes?|comments|abbreviations?(?: used)?|acronyms?|glossary(?: of terms)?|(?:action |named )?leads|(?:key )?contacts?(?: details)?|circulation(?: list)?|distribution(?: list)?|sign(?:ed)?[ -]?off(?: by)?|signed(?: by)?|signatures?|approval|authori[sz]ation|(?:document|version) control|references|sources|definitions|membership|attendance|appendix.{0,40})\s*:?$/i;
const explains =
  /^(?:(?:success|impact|outcome|performance) measures?|measures? of success|(?:intended |desired |expected )?(?:outcomes?|impact)|evidence(?: of impact)?|rationale|context|background|comments?|progress(?: update)?|(?:latest )?update)\s*:?$/i;

/** "Update Sept 21: two sessions held", "Progress (12/09/21) - …": a note on the line above, merged over its row. */
const update =
  /^(?:(?:latest|progress|quarterly|monthly|further) )?(?:updates?|progress|comments?)(?: (?:note|report))?(?:\s?\(?(?:(?:as )?at |on |from |for )?[\p{L}\d./ -]{0,20}\d{2}\)?)?\s?[:–—-]\s\S/iu;

/** Whether a row only explains those around it: "Success measure:" beside a sentence, or an update in one cell. */
export function isExplained(filled: readonly FilledCell[], columns: Columns): boolean {
  const [first, second, ...more] = filled;
  if (first && !second) return !isIn(columns, first, "action", "recommendation") && update.test(first.text);
  if (!first || !second || more.length > 0 || !explains.test(first.text)) return false;
  return first.column === columns.ref || first.column === columns.recommendationRef;
}

/** Whether a row has a rating, or a date beside its action, as a line has it. */
function isRatedOrDated(grid: SheetGrid, row: number, columns: Columns): boolean {
  const { rating, due, revisedDue } = columns;
  if (rating !== undefined && isRatingCell(valueAt(grid, row, rating))) return true;
  const isDate = (column: number | undefined): boolean =>
    column !== undefined && isDateCell(valueAt(grid, row, column), formatAt(grid, row, column));
  return (isDate(due) || isDate(revisedDue)) && textUnder(grid, row, columns, "action") !== "";
}

const fewestOfLine = 4;
const mayBeNote = new Set<PlanRow["kind"]>(["line", "recommendation", "unstated", "section", "leftOut"]);

/**
 * What stands below the title of notes, abbreviations, contacts or signatures at the foot of a table belongs to them,
 * as long as no line with a rating or a date follows.
 */
export function withoutFootTitles(
  grid: SheetGrid,
  block: TableBlock,
  rows: readonly PlanRow[],
  columns: Columns,
): readonly PlanRow[] {
  const isEnd = (row: PlanRow): boolean =>
    row.kind === "header" || (isCountable(row) && isRatedOrDated(grid, row.row, columns));
  const isTitle = ({ kind, row }: PlanRow): boolean =>
    kind !== "line" && title.test(onlyInside(grid, row, block)?.text ?? "");
  const end = rows.findLastIndex(isEnd);
  const from = rows.findIndex((row, at) => at > end && isTitle(row));
  if (!rows.slice(0, Math.max(from, 0)).some(({ kind }) => kind === "line")) return rows;
  const widthOf = ({ row }: PlanRow): number => countInside(grid, row, block);
  // Rows as full as lines are no notes; where one may be a line, it is said.
  if (rows.slice(from).some((row) => row.kind === "line" && widthOf(row) >= fewestOfLine)) return rows;
  return rows.map((row, at): PlanRow => {
    if (at < from || !mayBeNote.has(row.kind)) return row;
    const mayBeLine = row.kind === "line" && widthOf(row) === fewestOfLine - 1;
    return { kind: mayBeLine ? "leftOut" : "note", row: row.row };
  });
}
