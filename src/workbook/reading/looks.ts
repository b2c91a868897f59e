import type { LookBlock } from "../../plan/sheets/sheetGrid";
import { highlightFills } from "../../summary/highlights/highlightLooks";
import { queueDisplayedFills } from "./displayedColours";
import { wholeBlock } from "./wholeBlock";

/** How much is asked about looks: everything, only what was set by hand, or nothing. */
export type LooksAsked = "all" | "setByHand" | "none";

/** Where Excel refuses to tell looks, less is asked; null where nothing is left to leave out. */
export function fewerLooks(asked: LooksAsked): LooksAsked | null {
  if (asked === "all") return "setByHand";
  return asked === "setByHand" ? "none" : null;
}

/** A rectangle of a sheet, 0-based. */
export interface Area {
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly columns: number;
}

/** About how many bytes of answer the looks of one cell take. */
export function bytesOfLook(asked: LooksAsked): number {
  return asked === "all" ? 125 : 75;
}

/** Excel calls no fill white (office-js #6218), so white is none. */
function plainFill(colour: string | undefined): string {
  const fill = (colour ?? "").toUpperCase();
  return fill === "#FFFFFF" ? "" : fill;
}

/** A fill as it shows, but for our own highlights: they must not be read as what the officer rated. */
function withoutHighlight(shown: string, byHand: string): string {
  return highlightFills.has(shown) ? byHand : shown;
}

/** Queues fills and strike-through of an area; what is returned gives them once the batch has run. */
export function queueLooks(sheet: Excel.Worksheet, area: Area, asked: LooksAsked): (() => LookBlock) | null {
  if (asked === "none") return null;
  const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
  const looks = range.getCellProperties({
    format: { fill: { color: true }, font: { strikethrough: true } },
  });
  const shown = asked === "all" ? queueDisplayedFills(range) : null;
  return () => {
    const cells = wholeBlock(looks.value, area.rows);
    const fills = cells.map((row) => row.map(({ format }) => plainFill(format?.fill?.color)));
    return {
      top: area.row,
      left: area.column,
      fills,
      struck: cells.map((row) => row.map(({ format }) => format?.font?.strikethrough === true)),
      shown:
        shown &&
        wholeBlock(shown(), area.rows).map((row, at) =>
          row.map((fill, column) => withoutHighlight(plainFill(fill), fills[at]?.[column] ?? "")),
        ),
    };
  };
}
