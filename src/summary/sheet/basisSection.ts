import type { Plan } from "../../plan/plan";
import type { Day } from "../../plan/cells/day";
import type { HighlightKind } from "../highlights/highlight";
import { highlightLooks } from "../highlights/highlightLooks";
import type { TextCell } from "../sheetLayout";
import type { Summary } from "../summary";
import { basisOf } from "./basis";
import { charactersAfterFirst } from "./columnWidths";
import { brokenRows, fittingRows } from "./fittingRows";
import type { Placed } from "./section";

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

/** What the figures rest on, from a row on: a label in the first column, and what it says beside it. */
export function placeBasis(
  summary: Summary,
  plan: Plan,
  refreshedOn: Day,
  highlights: readonly HighlightKind[],
  firstRow: number,
): Placed {
  const texts: TextCell[] = [
    { row: firstRow, column: 0, content: "What the figures rest on", look: "heading" },
  ];
  let row = firstRow + 1;
  for (const { label, parts, legend = [] } of basisOf(summary, plan, refreshedOn, highlights)) {
    texts.push({ row, column: 0, content: label, look: "label" }, ...legendTexts(legend, row));
    const rows = fittingRows(parts, charactersAfterFirst).flatMap((part) =>
      brokenRows(part, charactersAfterFirst),
    );
    rows.forEach((content, index) => texts.push({ row: row + index, column: 1, content, look: "plain" }));
    row += Math.max(1, rows.length);
  }
  return { texts, tables: [], charts: [], nextRow: row + 1 };
}
