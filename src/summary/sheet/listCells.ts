import type { Line } from "../../plan/line";
import { cellName } from "../../plan/sheets/gridReading";
import { onOneLine } from "../attention/onOneLine";
import { columnOf } from "../highlights/lineCells";
import { numberWord } from "../wording/written/numberWords";
import { shorten } from "../wording/written/shorten";
import type { CellContent, CellLink, TableColumn } from "../sheetLayout";

export const textColumn = (heading: string): TableColumn => ({ heading, kind: "text" });

/** What is said of a lead or a reference that is missing. */
export const notGiven = "Not given";

// A list is for finding the row, which holds the whole text.
const longestAction = 400;
const longestName = 120;

/** A line's action, cut where it is long: the row holds the whole. */
export const actionText = ({ action }: Line, longest = longestAction): string =>
  shorten(onOneLine(action ?? "") || "No action written", longest);

/** A name from a sheet, cut where it is long; what is said where there is none. */
export function nameText(name: string | null, missing: string): string {
  const text = onOneLine(name ?? "");
  return text === "" ? missing : shorten(text, longestName);
}

export const reviewText = (review: string | null): string => nameText(review, "No review named");

/** A link to a cell, named as officers say it: "SCR A, E9". */
export function linkTo(sheet: string, cell: string | null): CellLink {
  return { text: cell === null ? sheet : `${sheet}, ${cell}`, sheet, cell: cell ?? "A1" };
}

/** A link to the cell that says when a line is due; where a section gave the date, the one that would. */
export function linkToDue(line: Line): CellContent {
  const column = line.dueColumn ?? columnOf(line, ["due", "action", "recommendation", "ref"]) ?? 0;
  return linkTo(line.sheet, cellName(line.row - 1, column));
}

/** Says that a list was cut; nothing where it is whole. */
export function cutNotes(count: number, listed: number): readonly string[] {
  if (count <= listed) return [];
  return [
    `The first ${numberWord(listed)} of ${numberWord(count)} are listed here; the pane in Excel lists them all.`,
  ];
}
