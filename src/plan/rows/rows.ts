import { plainText } from "../cells/cellText";
import type { ColumnName, Columns } from "../columns/columnName";
import { laterHeader } from "../tables/laterHeader";
import { endOfRows, filledCells, textAt, type FilledCell } from "../sheets/gridReading";
import type { Header } from "../tables/header";
import type { SheetGrid } from "../sheets/sheetGrid";

/** What a row below the header is. Rows are 0-based. */
export type PlanRow =
  | { readonly kind: "line"; readonly row: number }
  /** States a recommendation and nothing else: listed, not counted as a line. */
  | { readonly kind: "recommendation"; readonly row: number }
  | { readonly kind: "section"; readonly row: number; readonly text: string }
  | { readonly kind: "otherHeader"; readonly row: number }
  /** Has a rating or a date and no words of its own: a line only where a recommendation is carried down to it. */
  | { readonly kind: "unstated"; readonly row: number }
  | { readonly kind: "key" | "total" | "note" | "header" | "blank" | "bareReference"; readonly row: number };

const colourWord = /^(?:r|a|g|b|red|amber|yellow|green|blue|grey|gray|white|purple)$/i;
const keySentence =
  /^(?:rag )?(?:key|legend)\b|^(?:red|amber|yellow|green|blue|grey|gray|white|purple)\s*(?:=|:|–|-)/i;
const totalWord = /^(?:grand |sub-? ?)?totals?\b/i;
const sectionWord =
  /^(?:priority|theme|area|objective|aim|strand|section|recommendation|standard|key line of enquiry|additional actions?|part|domain|workstream)\b/i;
const longestSection = 200;

const countWords =
  /^\d+\s+(?:recommendations?|actions?|lines?|items?|overdue|complete[d]?|open|closed|red|amber|green|blue)\b/i;

/** A row of totals without the word: "6 recommendations", "6 actions", "2 overdue". */
const isCountRow = (filled: readonly FilledCell[]): boolean =>
  filled.filter(({ value }) => countWords.test(plainText(value))).length >= 2;

/** A row that only numbers the columns: (a) (b) (c), or 1 2 3, as printed plans have below their headings. */
function numbersColumns(filled: readonly FilledCell[]): boolean {
  const marks = filled.map(({ value }) => plainText(value).replace(/[().]/g, "").toLowerCase());
  if (marks.length < 4 || marks.some((mark) => !/^(?:[a-z]|\d{1,2})$/.test(mark))) return false;
  const places = marks.map((mark) => (/\d/.test(mark) ? Number(mark) : mark.charCodeAt(0)));
  return places.every((place, at) => at === 0 || place === (places[at - 1] ?? 0) + 1);
}

const isCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);

function isKey(filled: readonly FilledCell[], columns: Columns): boolean {
  const [first] = filled;
  if (!first) return false;
  const text = plainText(first.value);
  if (keySentence.test(text)) return filled.length <= 4;
  return colourWord.test(text) && first.column !== columns.rating && filled.length <= 3;
}

function isSection(filled: readonly FilledCell[], columns: Columns): boolean {
  const [first] = filled;
  if (filled.length !== 1 || !first || typeof first.value !== "string") return false;
  const text = plainText(first.value);
  if (text.length > longestSection || !/\p{L}{2}/u.test(text)) return false;
  // A lone text under the action heading is an action that lacks the rest, unless it is worded as a heading.
  return first.column === columns.action || first.column === columns.recommendation
    ? sectionWord.test(text) || isCapitals(text)
    : true;
}

function kindOf(grid: SheetGrid, row: number, header: Header, columns: Columns): PlanRow {
  const filled = filledCells(grid, row);
  if (filled.length === 0) return { kind: "blank", row };
  const repeated = laterHeader(grid, row, header);
  if (repeated === "same") return { kind: "header", row };
  if (repeated === "other") return { kind: "otherHeader", row };
  if (numbersColumns(filled)) return { kind: "header", row };
  if (isKey(filled, columns)) return { kind: "key", row };
  if (isCountRow(filled)) return { kind: "total", row };
  const firstText = plainText(filled[0]?.value ?? "");
  const has = (name: ColumnName): boolean =>
    columns[name] !== undefined && textAt(grid, row, columns[name]) !== "";
  if (totalWord.test(firstText) && filled.length > 1 && !has("due") && !(has("lead") && has("action")))
    return { kind: "total", row };
  if (isSection(filled, columns)) return { kind: "section", row, text: firstText };
  if (has("action")) return { kind: "line", row };
  const rated = has("rating") || has("due") || has("revisedDue");
  if (has("recommendation")) return rated ? { kind: "line", row } : { kind: "recommendation", row };
  if (rated) return { kind: "unstated", row };
  return filled.length === 1 && firstText.length > 25
    ? { kind: "note", row }
    : { kind: "bareReference", row };
}

/** A row of a key at the foot whose colours stand in the rating column and their meanings among the actions. */
function mayBeFootKey(grid: SheetGrid, row: number, columns: Columns): boolean {
  if (columns.rating === undefined) return false;
  const filled = filledCells(grid, row);
  const words = filled.filter(({ column }) => column !== columns.rating);
  const [meaning] = words;
  const colour = textAt(grid, row, columns.rating);
  return words.length === 1 && plainText(meaning?.value ?? "").length <= 60 && colourWord.test(colour);
}

/** The last rows that hold nothing but a colour and its meaning are a key, if each colour stands there once. */
function withFootKey(grid: SheetGrid, rows: readonly PlanRow[], columns: Columns): PlanRow[] {
  const written = rows.filter(({ kind }) => kind !== "blank");
  let from = written.length;
  while (from > 0 && mayBeFootKey(grid, written[from - 1]?.row ?? 0, columns)) from--;
  const foot = written.slice(from).filter(({ kind }) => kind === "line" || kind === "unstated");
  const colours = foot.map(({ row }) => textAt(grid, row, columns.rating ?? 0).toLowerCase());
  const isFootKey =
    foot.length >= 2 && foot.length <= 6 && new Set(colours).size === colours.length && from > 0;
  const keys = new Set(isFootKey ? foot.map(({ row }) => row) : []);
  return rows.map((row) => (keys.has(row.row) ? { kind: "key", row: row.row } : row));
}

/** Sorts every row below the header by what it is. */
export function readRows(grid: SheetGrid, header: Header, columns: Columns): PlanRow[] {
  const rows: PlanRow[] = [];
  for (let row = header.row + 1; row < endOfRows(grid); row++) rows.push(kindOf(grid, row, header, columns));
  return withFootKey(grid, rows, columns);
}
