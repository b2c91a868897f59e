import { comparableText, isTick, plainText } from "../cells/cellText";
import type { Sense } from "../cells/ratings/senses";
import { simplified, senseOf } from "../cells/ratings/senses";
import { textAt, valueAt } from "../sheets/gridReading";
import type { CellValue } from "../sheets/sheetGrid";
import { colourNamed } from "./colours/colourName";
import { colourOfHeading } from "./colours/headingColour";
import { sensesOfMeaning } from "./key/sensesOfMeaning";
import type { RatedTable } from "./rowRating";

/** A column of ticks and what a tick in it says. */
export interface TickColumn {
  /** 0-based. */
  readonly column: number;
  readonly sense: Sense;
  /** Whether its heading says that it is ticked, and every mark in it is plainly a tick or plainly none. */
  readonly sure: boolean;
  /** Whether its heading is one of several colours, so that one of these columns is marked for every line. */
  readonly colour: boolean;
}

const longestHeading = 60;
const saysTick = /\(?\b(?:please )?(?:tick|ticked|yes ?\/ ?no|y ?\/ ?n|x)\b\)?/gi;
const crosses = /^[\u2717\u2718\u274c\u274e\u00d7]\ufe0f?$/u;
const noes: ReadonlySet<string> = new Set(["no", "n", "not yet", "-", "false", "nil", "none", "0"]);
// A tick of the Wingdings and Webdings fonts comes through as the letter that carries it there.
const fontTicks: ReadonlySet<string> = new Set(["ü", "P", "R", "a", "þ"]);

/** What a mark in a column of ticks says; "maybe" for an x, which may be either. Null where it is no mark. */
export function markIn(value: CellValue, headingSaysTick: boolean): "tick" | "no" | "maybe" | null {
  if (isTick(value)) return "tick";
  if (typeof value === "boolean") return "no";
  const text = plainText(value);
  if (text.length > 10) return null;
  if (crosses.test(text) || noes.has(comparableText(text))) return "no";
  if (/^x$/i.test(text)) return "maybe";
  return headingSaysTick && (fontTicks.has(text) || text === "1") ? "tick" : null;
}

/** Whether a mark repeats the colour of its heading: an "A" in the column "A". */
function isOwnColour(value: CellValue, heading: string): boolean {
  const colour = typeof value === "string" ? colourOfHeading(heading) : null;
  return colour !== null && colourNamed(plainText(value)) === colour;
}

function senseOfHeading(heading: string): Sense | null {
  const colour = colourOfHeading(heading);
  if (colour !== null) return colour;
  const bare = heading.replace(saysTick, " ").replace(/[()?]/g, " ");
  const whole = senseOf(simplified(comparableText(bare))) ?? colourNamed(comparableText(bare));
  if (whole === "red" || whole === "amber" || whole === "green" || whole === "blue") return whole;
  const [only, ...others] = sensesOfMeaning(
    bare.replace(/\bto (?:be )?(?:achieved?|completed?|delivered?)\b/i, " "),
  );
  return only !== undefined && others.length === 0 ? only : null;
}

const mostlyMarks = 0.8;
// "Complete?" is answered by Yes and No, and where that will not do by "Ongoing" or "Partly".
const someMarks = 0.4;
const answersYes = (filled: readonly CellValue[]): boolean =>
  filled.some((value) => /^yes$/i.test(plainText(value))) &&
  filled.every((value) => typeof value !== "number");

function tickColumnAt({ grid, rows }: RatedTable, column: number, heading: string): TickColumn | null {
  if (heading === "" || heading.length > longestHeading) return null;
  const colour = colourOfHeading(heading) !== null;
  const says = heading.search(saysTick) >= 0;
  const sense = senseOfHeading(heading);
  if (sense === null) return null;
  const filled = rows.map((row) => valueAt(grid, row, column)).filter((value) => plainText(value) !== "");
  const marks = filled
    .map((value) => (isOwnColour(value, heading) ? "tick" : markIn(value, says)))
    .filter((mark) => mark !== null);
  const fewest = sense === "done" && answersYes(filled) ? someMarks : mostlyMarks;
  if (marks.length < Math.max(1, filled.length * fewest)) return null;
  const plain = marks.length === filled.length && !(marks.includes("maybe") && marks.includes("tick"));
  // A column of nothing but x is ticked with x, if its heading says that it is ticked at all.
  return { column, sense, sure: plain && (says || !marks.includes("maybe")), colour };
}

/**
 * The columns of colours ("R", "A", "G") where every line is marked in exactly one of them, whatever the mark; else
 * none.
 */
export function colourColumns(table: RatedTable, ticking: readonly TickColumn[]): readonly TickColumn[] {
  const columns = ticking.filter(({ colour }) => colour);
  const different = new Set(columns.map(({ sense }) => sense));
  if (different.size < 2 || different.size < columns.length) return [];
  const marked = (row: number): number =>
    columns.filter(({ column }) => textAt(table.grid, row, column) !== "").length;
  return table.rows.length > 0 && table.rows.every((row) => marked(row) === 1) ? columns : [];
}

/** The columns of a table in which a tick says how far a line is ("Achieved (tick)", "On target (tick)"). */
export function tickColumns(table: RatedTable): TickColumn[] {
  return table.block.header.headings.flatMap(({ column, text }) => {
    const inside = column >= table.block.left && column <= table.block.right;
    return (inside && tickColumnAt(table, column, text)) || [];
  });
}

/** Done counts before on target, on target before what is said to be behind. */
const order: readonly Sense[] = ["done", "blue"];

/**
 * What the ticks of a row say: null where none is set, "unclear" where two contradict each other. Achieved wins over
 * on target, since both are ticked when the work is done.
 */
export function tickedIn(
  table: RatedTable,
  columns: readonly TickColumn[],
  row: number,
): Sense | "unclear" | null {
  const headings = new Map(table.block.header.headings.map(({ column, text }) => [column, text]));
  const ticked = new Set<Sense>();
  for (const { column, sense } of columns) {
    const says = (headings.get(column) ?? "").search(saysTick) >= 0;
    const text = textAt(table.grid, row, column);
    if (text === "") continue;
    const value = valueAt(table.grid, row, column);
    const mark = isOwnColour(value, headings.get(column) ?? "") ? "tick" : markIn(value, says);
    if (mark === null) return "unclear";
    if (mark !== "no") ticked.add(sense);
  }
  const best = order.find((sense) => ticked.has(sense));
  const [only] = ticked;
  const rest = [...ticked].filter((sense) => sense !== best && sense !== "underWay" && sense !== "green");
  if (best !== undefined) return rest.length === 0 ? best : "unclear";
  return ticked.size > 1 ? "unclear" : (only ?? null);
}
