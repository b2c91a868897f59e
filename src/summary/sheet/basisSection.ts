import type { Plan } from "../../plan/plan";
import type { Day } from "../../plan/cells/day";
import type { HighlightKind } from "../highlights/highlight";
import { highlightLooks } from "../highlights/highlightLooks";
import type { TextCell } from "../sheetLayout";
import type { Summary } from "../summary";
import { basisOf, type BasisLine } from "./basis";
import { charactersAfterFirst } from "./columnWidths";
import { glossary } from "../wording/glossary";
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

/** A heading, and below it a label in the first column with what it says beside it. */
function placeLabelled(heading: string, lines: readonly BasisLine[], firstRow: number): Placed {
  const texts: TextCell[] = [{ row: firstRow, column: 0, content: heading, look: "heading" }];
  let row = firstRow + 1;
  for (const { label, parts, legend = [] } of lines) {
    texts.push({ row, column: 0, content: label, look: "label" }, ...legendTexts(legend, row));
    const rows = fittingRows(parts, charactersAfterFirst).flatMap((part) =>
      brokenRows(part, charactersAfterFirst),
    );
    rows.forEach((content, index) => texts.push({ row: row + index, column: 1, content, look: "plain" }));
    row += Math.max(1, rows.length);
  }
  return { texts, tables: [], charts: [], nextRow: row + 1 };
}

const words: readonly BasisLine[] = glossary.map(([label, meaning]) => ({ label, parts: [meaning] }));

/** What the figures rest on and what the words mean, from a row on. */
export function placeBasis(
  summary: Summary,
  plan: Plan,
  refreshedOn: Day,
  highlights: readonly HighlightKind[],
  firstRow: number,
): Placed {
  const basis = placeLabelled(
    "What the figures rest on",
    basisOf(summary, plan, refreshedOn, highlights),
    firstRow,
  );
  const meanings = placeLabelled("What the words mean", words, basis.nextRow);
  return { ...meanings, texts: [...basis.texts, ...meanings.texts] };
}
