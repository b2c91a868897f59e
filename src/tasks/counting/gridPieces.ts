import type { CellValue, LookBlock, SheetGrid } from "../../plan/sheets/sheetGrid";

/** Copying as many cells, with their formats, takes a browser some milliseconds. */
export const cellsInAPiece = 12_000;

/** Part of a sheet: first what it is, then some of its rows or looks after the other. */
export type GridPiece =
  | { readonly kind: "sheet"; readonly sheet: Omit<SheetGrid, "values" | "formats" | "looks"> }
  | { readonly kind: "rows"; readonly values: SheetGrid["values"]; readonly formats: SheetGrid["formats"] }
  /** More of the look block at this place. */
  | { readonly kind: "looks"; readonly at: number; readonly block: LookBlock };

/** Spans of rows, each with no more cells than a piece may have, as 0-based first row and row after the last. */
function* spansOf(rows: readonly (readonly unknown[])[]): Generator<readonly [number, number]> {
  const step = Math.max(1, Math.floor(cellsInAPiece / Math.max(1, rows[0]?.length ?? 1)));
  for (let from = 0; from < rows.length; from += step) yield [from, from + step];
}

/** A sheet in pieces, in the order in which it is put together again. */
export function* gridPieces({ values, formats, looks, ...sheet }: SheetGrid): Generator<GridPiece> {
  yield { kind: "sheet", sheet };
  for (const span of spansOf(values))
    yield { kind: "rows", values: values.slice(...span), formats: formats.slice(...span) };
  for (const [at, block] of looks.entries())
    for (const span of spansOf(block.fills)) {
      const { fills, struck, shown } = block;
      const part = {
        fills: fills.slice(...span),
        struck: struck.slice(...span),
        shown: shown && shown.slice(...span),
      };
      yield { kind: "looks", at, block: { ...block, ...part } };
    }
}

/** Sheets on their way: rows and looks are added as they come. */
interface Gathering {
  readonly sheet: Omit<SheetGrid, "values" | "formats" | "looks">;
  readonly values: (readonly CellValue[])[];
  readonly formats: (readonly string[])[];
  readonly looks: LookBlock[];
}

function addLook(looks: LookBlock[], at: number, { fills, struck, shown, ...place }: LookBlock): void {
  const above = looks[at];
  looks[at] = above
    ? {
        ...above,
        fills: [...above.fills, ...fills],
        struck: [...above.struck, ...struck],
        shown: above.shown && shown && [...above.shown, ...shown],
      }
    : { ...place, fills, struck, shown };
}

/** Puts sheets together again from their pieces, which come in the order of `gridPieces`, sheet after sheet. */
export function gatherGrids(): {
  readonly add: (piece: GridPiece) => void;
  readonly grids: () => readonly SheetGrid[];
} {
  const gathered: Gathering[] = [];
  return {
    add: (piece) => {
      if (piece.kind === "sheet") gathered.push({ sheet: piece.sheet, values: [], formats: [], looks: [] });
      const last = gathered.at(-1);
      if (!last) return;
      if (piece.kind === "rows") {
        for (const row of piece.values) last.values.push(row);
        for (const row of piece.formats) last.formats.push(row);
      }
      if (piece.kind === "looks") addLook(last.looks, piece.at, piece.block);
    },
    grids: () => gathered.map(({ sheet, ...cells }) => ({ ...sheet, ...cells })),
  };
}
