import type { TableBlock } from "../../sheetLayout";
import type { OnPaper } from "./rowHeights";

/** A row before which a page may end, 0-based, and how bad that is in pages; 0 where a section begins. */
export interface BreakPlace {
  readonly row: number;
  readonly cost: number;
}

/** The rows of a section: from its heading on, up to and without the next one's. */
interface Section {
  readonly from: number;
  readonly to: number;
}

// A chart away from its table saves a page at most; a table whose headings are not on the page saves two.
const apartFromChart = 0.6;
const insideOnePage = 1.2;
const insideLong = 0.2;
const insideEntry = 0.3;

/** So few rows of a table are never alone on a page. */
const fewest = 3;

interface Measure {
  readonly page: number;
  /** Points of the rows from one up to and without another. */
  readonly between: (from: number, to: number) => number;
}

/** Enough of a table to stand alone: three rows, or tall ones that fill a quarter of the page. */
const enough = (from: number, to: number, { page, between }: Measure): boolean =>
  to - from >= fewest || between(from, to) >= page / 4;

const rowsFrom = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);

/** Rows between which a block may be broken; none where it takes half a page at most. */
function insideBlock(block: Section, body: Section, measure: Measure): readonly BreakPlace[] {
  const tall = measure.between(block.from, block.to);
  if (tall <= measure.page / 2) return [];
  const cost = tall <= measure.page ? insideOnePage : insideLong;
  return rowsFrom(body.from + 1, body.to)
    .filter((row) => enough(body.from, row, measure) && enough(row, body.to, measure))
    .map((row) => ({ row, cost }));
}

/** Notes so many that they leave no room for the table: broken as a list is. */
function insideNotes(section: Section, { row }: TableBlock, measure: Measure): readonly BreakPlace[] {
  if (measure.between(section.from, row + 1 + fewest) <= measure.page) return [];
  return insideBlock({ from: section.from, to: row }, { from: section.from, to: row }, measure);
}

/** Rows of a section of texts alone: rather where something new begins, which is what a label says. */
function insideTexts(section: Section, { texts }: OnPaper, measure: Measure): readonly BreakPlace[] {
  const labels = new Set(texts.filter(({ look }) => look === "label").map(({ row }) => row));
  return insideBlock(section, { from: section.from + 1, to: section.to }, measure).map(({ row, cost }) => ({
    row,
    cost: labels.has(row) ? cost : cost + insideEntry,
  }));
}

function insideSection(section: Section, layout: OnPaper, measure: Measure): readonly BreakPlace[] {
  const holds = (row: number): boolean => row >= section.from && row < section.to;
  const tables = layout.tables.filter(({ row }) => holds(row));
  const charts = layout.charts.filter(({ from }) => holds(from.row));
  if (tables.length === 0 && charts.length === 0) return insideTexts(section, layout, measure);
  return [
    ...tables.flatMap((table) => {
      const end = table.row + 1 + table.rows.length;
      const block = { from: section.from, to: end };
      return [
        ...insideNotes(section, table, measure),
        ...insideBlock(block, { from: table.row + 1, to: end }, measure),
      ];
    }),
    ...charts
      .filter(({ from }) => from.row > section.from)
      .map(({ from }) => ({ row: from.row, cost: apartFromChart })),
  ];
}

/**
 * Every row before which a page may end, from the top of the sheet down: where a section begins; between a table and
 * its chart; and inside tables and lists of more than half a page, where enough rows stand on both sides. A heading is
 * never apart from its notes, its table's header and the first rows.
 *
 * @param firstRow the 0-based row with which the second page begins
 * @param heights of the sheet's rows in points
 * @param page points of rows that a page holds
 */
export function breakPlaces(
  layout: OnPaper,
  firstRow: number,
  heights: readonly number[],
  page: number,
): readonly BreakPlace[] {
  const measure: Measure = {
    page,
    between: (from, to) => heights.slice(from, to).reduce((sum, height) => sum + height, 0),
  };
  const headings = layout.texts
    .filter(({ look, row }) => look === "heading" && row > firstRow)
    .map(({ row }) => row)
    .sort((one, other) => one - other);
  const starts = [firstRow, ...headings];
  const places = starts.flatMap((from, index) => {
    const to = starts[index + 1] ?? heights.length;
    return [{ row: from, cost: 0 }, ...insideSection({ from, to }, layout, measure)];
  });
  return places
    .filter(({ row }) => !layout.charts.some(({ from, to }) => row > from.row && row <= to.row))
    .sort((one, other) => one.row - other.row);
}
