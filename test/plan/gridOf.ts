import type { CellValue, SheetGrid } from "../../src/plan/sheets/sheetGrid";

interface GridWishes {
  readonly name?: string;
  readonly visible?: boolean;
  readonly top?: number;
  readonly left?: number;
  readonly hiddenRows?: readonly number[];
  /** Number formats by "row,column" of the given rows. */
  readonly formats?: Readonly<Record<string, string>>;
}

/** A sheet made of rows of any length; blanks are filled up. */
export function gridOf(rows: readonly (readonly CellValue[])[], wishes: GridWishes = {}): SheetGrid {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return {
    id: wishes.name ?? "Plan",
    name: wishes.name ?? "Plan",
    visible: wishes.visible ?? true,
    top: wishes.top ?? 0,
    left: wishes.left ?? 0,
    values: rows.map((row) => [...row, ...new Array<CellValue>(width - row.length).fill("")]),
    formats: rows.map((_, row) =>
      Array.from({ length: width }, (__, column) => wishes.formats?.[`${row},${column}`] ?? "General"),
    ),
    hiddenRows: new Set(wishes.hiddenRows ?? []),
  };
}
