import type { ColumnName } from "../../plan/columns/columnName";
import { columnOfLine } from "../../plan/findings/linePlace";
import type { Line } from "../../plan/line";
import { cellName } from "../../plan/sheets/gridReading";
import { attentionPlace } from "../../summary/attention/attentionWords";
import { onOneLine } from "../../summary/attention/onOneLine";
import type { ChangesOf, RemovedLine } from "../../summary/changes/changes";
import { dateExtendedWords, movedBackWords, removedLineWords } from "../../summary/changes/changeWords";
import { longDay } from "../../summary/wording/written/days";
import { ratingHeading } from "../../summary/wording/ratingWords";
import { shorten } from "../../summary/wording/written/shorten";
import { words } from "../words";

// Some plans hold whole paragraphs in one cell.
const longestName = 140;

/** One changed line: what its button says, and the cell it goes to. */
export interface ChangePlace {
  readonly name: string;
  readonly where: string;
  readonly sheet: string;
  /** Such as "E9". */
  readonly cell: string;
}

/** The lists whose lines are still on the plan, so that each has a cell to go to. */
export type PlacedList = Exclude<keyof ChangesOf, "before" | "now" | "notCompared" | "removed">;

const dueColumn = (line: Line): number => line.dueColumn ?? columnOfLine(line, "due");

function ratingColumn(line: Line): number {
  const shown: readonly ColumnName[] = ["rating", "percent", "completed"];
  return columnOfLine(line, shown.find((name) => line.columns[name] !== undefined) ?? "rating");
}

function placeOf(line: Line, column: number, says = ""): ChangePlace {
  const { sheet, ref, action, recommendation } = line;
  const cell = cellName(line.row - 1, column);
  const name = [ref ?? "", action ?? recommendation ?? words.noActionWritten].filter((part) => part !== "");
  const where = [attentionPlace({ sheet, cell }), says].filter((part) => part !== "");
  return { name: shorten(onOneLine(name.join(" ")), longestName), where: where.join(" · "), sheet, cell };
}

/** The entries of one list in its order: each goes to the cell that changed, a new line to its action. */
export function changePlaces(changes: ChangesOf, list: PlacedList): readonly ChangePlace[] {
  switch (list) {
    case "newlyComplete":
      return changes.newlyComplete.map((line) => placeOf(line, ratingColumn(line)));
    case "newlyOverdue":
      return changes.newlyOverdue.map((line) =>
        placeOf(line, dueColumn(line), line.due === null ? "" : words.dueOn(longDay(line.due))),
      );
    case "movedBack":
      return changes.movedBack.map((moved) =>
        placeOf(moved.line, ratingColumn(moved.line), movedBackWords(moved)),
      );
    case "datesExtended":
      return changes.datesExtended.map((extended) =>
        placeOf(extended.line, dueColumn(extended.line), dateExtendedWords(extended)),
      );
    case "added":
      return changes.added.map((line) => placeOf(line, columnOfLine(line, "action")));
    default:
      return list satisfies never;
  }
}

/** By what a removed line can be told, and how it stood: it has no cell any more. */
export function removedSays(line: RemovedLine): { readonly name: string; readonly stood: string } {
  const rating = words.wasRated(ratingHeading(line.rating).toLowerCase());
  return { name: shorten(onOneLine(removedLineWords(line)), longestName), stood: rating };
}
