import type { CellValue, LookBlock, SheetGrid, TableArea } from "../../src/plan/sheets/sheetGrid";

interface GridWishes {
  readonly name?: string;
  readonly visible?: boolean;
  readonly top?: number;
  readonly left?: number;
  readonly hiddenRows?: readonly number[];
  /** Fills "#RRGGBB" by "row,column" of the given rows; without this no fills were read. */
  readonly fills?: Readonly<Record<string, string>>;
  /** Cells struck through, as "row,column" of the given rows. */
  readonly struck?: readonly string[];
  readonly tables?: readonly TableArea[];
  /** Number formats by "row,column" of the given rows. */
  readonly formats?: Readonly<Record<string, string>>;
}

function looksOf(height: number, width: number, wishes: GridWishes): LookBlock {
  const cells = <T>(make: (key: string) => T): T[][] =>
    Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (__, column) => make(`${row},${column}`)),
    );
  return {
    top: wishes.top ?? 0,
    left: wishes.left ?? 0,
    fills: cells((key) => wishes.fills?.[key] ?? ""),
    struck: cells((key) => wishes.struck?.includes(key) ?? false),
    shown: null,
  };
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
    looks: wishes.fills || wishes.struck ? [looksOf(rows.length, width, wishes)] : [],
    tables: wishes.tables ?? [],
  };
}
