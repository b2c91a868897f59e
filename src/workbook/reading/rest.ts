import type { ColumnsThatCount } from "../../plan/columns/columnsThatCount";
import type { CellValue, LookBlock, SheetGrid } from "../../plan/sheets/sheetGrid";
import { lookColumns, type Head } from "./heads";
import { bytesOfLook } from "./looks";
import { runsOf, type Piece } from "./pieces";
import type { Answer } from "./readPieces";

/** Rows of a sheet that hold something, 0-based. */
export interface Span {
  readonly row: number;
  readonly rows: number;
}

const bytesOfHiddenRow = 20;
const encoder = new TextEncoder();

/**
 * About how many bytes of answer one row of these columns takes, judged by the rows that were read. Rows to come that
 * are a quarter longer still fit into what Excel answers; if they are longer yet, they are asked for in halves.
 */
function bytesOfRow({ values, formats, left }: SheetGrid, column: number, columns: number): number {
  const from = column - left;
  const sample = values.map((row, at) => {
    const cells = [row.slice(from, from + columns), formats[at]?.slice(from, from + columns) ?? []];
    return encoder.encode(JSON.stringify(cells)).length;
  });
  const all = sample.reduce((sum, bytes) => sum + bytes, 0);
  return Math.max(columns * 20, Math.ceil(all / Math.max(1, sample.length)));
}

function missingCells({ tab, grid }: Head, columns: readonly number[], spans: readonly Span[]): Piece[] {
  const sheet = tab.id;
  const runs = runsOf(columns).map((run) => ({
    ...run,
    bytesPerRow: bytesOfRow(grid, run.column, run.columns),
  }));
  return spans.flatMap((span) => [
    ...runs.map((run): Piece => ({ holds: "cells", sheet, ...span, ...run })),
    { holds: "hidden", sheet, ...span, column: 0, columns: 1, bytesPerRow: bytesOfHiddenRow },
  ]);
}

/** The spans from a row on. */
function spansFrom(spans: readonly Span[], first: number): Span[] {
  return spans.flatMap(({ row, rows }) => {
    const from = Math.max(row, first);
    return from < row + rows ? [{ row: from, rows: row + rows - from }] : [];
  });
}

function missingLooks(
  { tab, grid, looks }: Head,
  columns: readonly number[],
  spans: readonly Span[],
): Piece[] {
  if (looks === "none") return [];
  const top = { row: grid.top, rows: grid.values.length };
  return runsOf(columns).flatMap((run) => {
    // The head's looks cover the first columns down to some row, and nothing further right.
    const headRows = grid.looks[0]?.fills.length ?? 0;
    const inside = Math.max(0, Math.min(run.columns, lookColumns - run.column));
    const below = { column: run.column, columns: inside, first: headRows };
    const beside = { column: run.column + inside, columns: run.columns - inside, first: 0 };
    return [below, beside]
      .filter(({ columns: count }) => count > 0)
      .flatMap(({ column, columns: count, first }) =>
        spansFrom([top, ...spans], first).map((span): Piece => ({
          holds: "looks",
          sheet: tab.id,
          ...span,
          column,
          columns: count,
          bytesPerRow: bytesOfLook(looks) * count,
        })),
      );
  });
}

/**
 * What of a sheet is still to be read after its head: below it the columns that count, in the rows given, and the
 * looks the head does not have.
 */
export function missingOf(head: Head, wanted: ColumnsThatCount, spans: readonly Span[]): Piece[] {
  return [...missingCells(head, wanted.columns, spans), ...missingLooks(head, wanted.looks, spans)];
}

/** Looks that follow on each other become one block, since every look is searched for in all blocks. */
function joinedLooks(blocks: readonly LookBlock[]): LookBlock[] {
  const joined: LookBlock[] = [];
  for (const block of blocks) {
    const at = joined.findIndex(
      ({ top, left, fills }) =>
        left === block.left &&
        top + fills.length === block.top &&
        fills[0]?.length === block.fills[0]?.length,
    );
    const above = joined[at];
    if (!above) joined.push(block);
    else
      joined[at] = {
        ...above,
        fills: [...above.fills, ...block.fills],
        struck: [...above.struck, ...block.struck],
        shown: above.shown && block.shown && [...above.shown, ...block.shown],
      };
  }
  return joined;
}

interface Rows {
  readonly values: (readonly CellValue[])[];
  readonly formats: (readonly string[])[];
}

/** The rows below the head, blank where nothing was read. */
function rowsBelow({ grid }: Head, answers: readonly Answer[], endRow: number): Rows {
  const from = grid.top + grid.values.length;
  const width = Math.max(
    grid.values[0]?.length ?? 0,
    ...answers.map(({ piece }) => (piece.holds === "cells" ? piece.column + piece.columns - grid.left : 0)),
  );
  const blank = {
    values: new Array<CellValue>(width).fill(""),
    formats: new Array<string>(width).fill("General"),
  };
  const values: CellValue[][] = new Array<CellValue[]>(Math.max(0, endRow - from)).fill(blank.values);
  const formats: string[][] = new Array<string[]>(values.length).fill(blank.formats);
  for (const { piece, ...answer } of answers) {
    answer.values.forEach((row, index) => {
      const at = piece.row + index - from;
      if (values[at] === blank.values) {
        values[at] = [...blank.values];
        formats[at] = [...blank.formats];
      }
      row.forEach((value, column) => {
        const place = piece.column + column - grid.left;
        if (values[at] && formats[at]) {
          values[at][place] = value;
          formats[at][place] = answer.formats[index]?.[column] ?? "General";
        }
      });
    });
  }
  return { values, formats };
}

/**
 * A sheet whole: its head, what was read below it, and its looks. Where Excel would not tell some of the looks that
 * were asked for, the sheet has none, so that no rating is taken from half of them.
 */
export function joined(
  head: Head,
  asked: readonly Piece[],
  answers: readonly Answer[],
  spans: readonly Span[],
): SheetGrid {
  const { grid } = head;
  const below = rowsBelow(head, answers, Math.max(0, ...spans.map(({ row, rows }) => row + rows)));
  const rowsOf = (rows: number, { holds, rows: more }: Piece) => (holds === "looks" ? rows + more : rows);
  const told = answers.filter(({ look }) => look).map(({ piece }) => piece);
  const complete = told.reduce(rowsOf, 0) === asked.reduce(rowsOf, 0);
  const looks = [...grid.looks, ...answers.flatMap(({ look }) => (look ? [look] : []))];
  return {
    ...grid,
    values: [...grid.values, ...below.values],
    formats: [...grid.formats, ...below.formats],
    hiddenRows: new Set([...grid.hiddenRows, ...answers.flatMap(({ hidden }) => hidden)]),
    looks: complete ? joinedLooks(looks) : [],
  };
}
