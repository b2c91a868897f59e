import type { Plan } from "../../plan/plan";
import type { Day } from "../../plan/cells/day";
import type { HighlightKind } from "../highlights/highlight";
import { highlightLooks } from "../highlights/highlightLooks";
import { headlineOf } from "../sentences/headline";
import type { TextCell } from "../sheetLayout";
import type { Summary } from "../summary";
import { basisOf, type BasisLine } from "./basis";
import { charactersAfterFirst, lastChartColumn } from "./columnWidths";
import { reviewTableName } from "./figureSections";
import { ratingChart } from "./ratingChart";
import type { Placed } from "./section";

const whatItHolds =
  "Counts, lists and charts made from the action sheets of this workbook. Each refresh writes this sheet anew.";

/** Joins parts into rows that end before the page does; a part that is longer keeps a row of its own. */
export function fittingRows(parts: readonly string[], characters: number): readonly string[] {
  const rows: string[] = [];
  for (const part of parts) {
    const last = rows.at(-1);
    const longer = last === undefined ? part : `${last}; ${part}`;
    if (last === undefined || longer.length > characters) rows.push(part);
    else rows[rows.length - 1] = longer;
  }
  return rows;
}

const afterSorting = "After sorting, press Refresh summary again.";

/** A cell for each kind, marked as in the sheets, and what to do when rows have moved. */
function legendTexts(kinds: readonly HighlightKind[], row: number): readonly TextCell[] {
  if (kinds.length === 0) return [];
  return [
    ...kinds.map((kind, index): TextCell => {
      const { word, ...mark } = highlightLooks[kind];
      return { row, column: 1 + index, content: word, look: "plain", mark };
    }),
    { row, column: 1 + kinds.length, content: afterSorting, look: "note" },
  ];
}

function basisTexts(basis: readonly BasisLine[], firstRow: number): readonly TextCell[] {
  const texts: TextCell[] = [];
  let row = firstRow;
  for (const { label, parts, legend = [] } of basis) {
    texts.push({ row, column: 0, content: label, look: "label" }, ...legendTexts(legend, row));
    const rows = fittingRows(parts, charactersAfterFirst);
    rows.forEach((content, index) => texts.push({ row: row + index, column: 1, content, look: "plain" }));
    row += Math.max(1, rows.length);
  }
  return texts;
}

// The paragraph wraps to about so many rows. A fixed number, so that the tables below keep their place.
const paragraphRows = 8;

/**
 * The head of the sheet: what it holds, what the figures rest on, the headline, and the paragraph with the chart of
 * reviews beside it. The title in A1 is the layout's own.
 */
export function topOf(
  summary: Summary,
  plan: Plan,
  refreshedOn: Day,
  highlights: readonly HighlightKind[],
): Placed {
  const basis = basisTexts(basisOf(summary, plan, refreshedOn, highlights), 2);
  const headlineRow = (basis.at(-1)?.row ?? 1) + 2;
  const row = headlineRow + 1;
  const headline = headlineOf(summary.totals);
  const texts: readonly TextCell[] = [
    { row: 1, column: 0, content: whatItHolds, look: "note" },
    ...basis,
    { row: headlineRow, column: 0, content: headline, look: "heading" },
    { row, column: 0, content: summary.paragraph, look: "paragraph" },
  ];
  const chart = ratingChart("ActionPlan_ReviewChart", headline, summary.reviews, summary.totals);
  if (chart === null) return { texts, tables: [], charts: [], nextRow: row + 2 };
  const { rows, ...rest } = chart;
  // The floor holds should the paragraph's row not grow with its text.
  const further = Math.max(10, rows - paragraphRows);
  const from = { row, column: 1 };
  const to = { row: row + further, column: lastChartColumn };
  return { texts, tables: [], charts: [{ ...rest, table: reviewTableName, from, to }], nextRow: to.row + 2 };
}
