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

// What another try may well mend; asking for less would not.
const passing: ReadonlySet<string> = new Set([
  "InvalidOperationInCellEditMode",
  "ConnectionFailure",
  "InvalidOrTimedOutSession",
  "RequestAborted",
  "ServerBusy",
  "Busy",
  "ActivityLimitReached",
]);

/**
 * Whether Excel refused because it would not tell looks: "unsure" where it does not say what it refused. Anything else
 * must not cost the colours, or officers would be asked about ratings that stand in their sheets.
 */
export function refusedLooks(error: unknown): "yes" | "no" | "unsure" {
  if (!(error instanceof OfficeExtension.Error) || passing.has(error.code)) return "no";
  // What else is asked of ranges by methods is asked without looks, too.
  const where = error.debugInfo.errorLocation ?? "";
  if (where === "") return "unsure";
  return /^Range\.get(?!UsedRange|RowProperties)/.test(where) ? "yes" : "no";
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
