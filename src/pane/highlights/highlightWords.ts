import type { HighlightKind } from "../../summary/highlights/highlight";

const number = new Intl.NumberFormat("en-GB");
const many = (count: number, one: string, several: string): string =>
  `${number.format(count)} ${count === 1 ? one : several}`;
const listed = new Intl.ListFormat("en-GB");
const named = (sheets: readonly string[]): string => listed.format(sheets.map((sheet) => `“${sheet}”`));
const why = "protected, or Excel did not allow it";

const kinds: Readonly<Record<HighlightKind, string>> = {
  overdue: "Overdue",
  dueSoon: "Due within 30 days",
  notEvidenced: "Complete without evidence",
  ungrounded: "Ungrounded",
  notRated: "Not rated",
  findings: "Other findings",
};

/** The words of "Highlight in the sheets". */
export const highlightWords = {
  highlightInSheets: "Highlight in the sheets",
  highlightsOff: "Off",
  highlightsOn: (on: readonly HighlightKind[]) =>
    `On: ${on.map((kind) => kinds[kind].toLowerCase()).join(", ")}`,
  highlightsWhat:
    "Marks cells with the add-in’s own fill and frame. The ratings and colours of the plan stay as they are, and clearing takes every mark away again.",
  highlightsStale: "After sorting or changing rows the marks are out of date until the next refresh.",
  highlightsSeen: "Press Clear highlights if marks are still seen, for example after Ctrl+Z.",
  highlightWhich: "What to highlight",
  highlightKinds: kinds,
  highlightKind: (kind: HighlightKind, cells: number) =>
    `${kinds[kind]} (${cells === 0 ? "none" : many(cells, "cell", "cells")})`,
  tickOne: "Please tick what to highlight first.",
  highlight: "Highlight",
  updateHighlights: "Update highlights",
  clearHighlights: "Clear highlights",
  highlightedCells: (cells: number) => `${many(cells, "cell is", "cells are")} highlighted.`,
  notHighlighted: (sheets: readonly string[]) => `Not highlighted: ${named(sheets)} (${why}).`,
  highlightsWait:
    "Cells are highlighted when the summary is written. It could not be written this time; marks from before stay until it is.",
  highlightsCleared: (sheets: number) =>
    sheets === 0
      ? "No highlights were found in the sheets."
      : `Highlights were cleared on ${many(sheets, "sheet", "sheets")}.`,
  legendFollows: "The summary sheet says so after the next refresh.",
  clearedLater: "The next refresh tries to clear them again.",
  clearingForgotten:
    "The workbook could not remember that highlights are off, so the next refresh may put them back.",
  notCleared: (sheets: readonly string[]) => `Highlights may still stand on ${named(sheets)} (${why}).`,
} as const;
