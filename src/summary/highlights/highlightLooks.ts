import type { CellMark } from "../sheetLayout";
import type { HighlightKind } from "./highlight";

/** How cells of one kind look in the sheets, and what the legend calls them. */
export interface HighlightLook extends CellMark {
  readonly word: string;
}

// Black, so that the frame is seen beside every colour that ratings commonly have.
const frame = "#000000";
const ink = "#1A1A1A";

/**
 * Pale fills in hues that ratings do not use, told apart in greyscale by the frame's line or the fill's lightness; the
 * test measures how far. Findings have no fill, so that a rating keeps its own colour. Conditional formats in Excel
 * take thin lines only; the three lines here are those that can be told apart in a thin frame.
 */
export const highlightLooks: Readonly<Record<HighlightKind, HighlightLook>> = {
  overdue: { word: "Overdue", fill: "#D2B0FF", font: ink, bold: true, frame, line: "Continuous" },
  dueSoon: { word: "Due in 30 days", fill: "#F2EAFF", font: ink, bold: false, frame, line: "Continuous" },
  notEvidenced: { word: "No evidence", fill: "#9FE5EC", font: ink, bold: false, frame, line: "Dot" },
  ungrounded: { word: "Ungrounded", fill: "#F9C0F0", font: ink, bold: false, frame, line: "Continuous" },
  notRated: { word: "Not rated", fill: "#E0FAFA", font: ink, bold: false, frame, line: "Dot" },
  findings: { word: "Finding", fill: null, font: null, bold: true, frame, line: "Dash" },
};

/** All fills that highlights have, "#RRGGBB". */
export const highlightFills: ReadonlySet<string> = new Set(
  Object.values(highlightLooks).flatMap(({ fill }) => (fill === null ? [] : [fill])),
);
