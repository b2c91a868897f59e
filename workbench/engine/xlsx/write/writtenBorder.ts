import type { Border as EngineBorder } from "@odoo/o-spreadsheet";
import type { Borders } from "@cj-tech-master/excelts";
import type { CellStyle } from "../../model/cellStyle";
import { drawnBorder } from "../styles";
import type { SheetWriting } from "./sheetWriting";

const sides = ["top", "bottom", "left", "right"] as const;
const opposite = { top: "bottom", bottom: "top", left: "right", right: "left" } as const;
const beside = { top: [-1, 0], bottom: [1, 0], left: [0, -1], right: [0, 1] } as const;

type Line = EngineBorder["top"];

const sameLine = (one: Line, other: Line) =>
  one?.style === other?.style && one?.color.toUpperCase() === other?.color.toUpperCase();

/**
 * The border to write for a cell: side by side what the file said where it is still drawn, else what is drawn now.
 * Of two cells that say different things of the edge between them the library keeps one, the file both.
 */
export function writtenBorder(
  writing: SheetWriting,
  style: CellStyle,
  row: number,
  column: number,
): Partial<Borders> | undefined {
  const own = style.file?.border;
  const now = borderAt(writing, row, column);
  if (!own && !now) return undefined;
  const drawn = drawnBorder(own, writing.colour);
  const written: Partial<Borders> = own?.diagonal ? { diagonal: own.diagonal } : {};
  for (const side of sides) {
    const line = now?.[side];
    const kept = own?.[side];
    const stands =
      sameLine(line, drawn?.[side]) || (!line && kept && neighbourStands(writing, row, column, side));
    if (stands && kept) written[side] = kept;
    else if (line)
      written[side] = { style: line.style, color: { argb: `FF${line.color.slice(1).toUpperCase()}` } };
  }
  return Object.keys(written).length > 0 ? written : undefined;
}

const borderAt = ({ inside, id }: SheetWriting, row: number, column: number): EngineBorder | null =>
  inside.getters.getCellBorder({ sheetId: id, row, col: column });

/** Whether the edge is the neighbour's, as the file drew it. */
function neighbourStands(
  writing: SheetWriting,
  row: number,
  column: number,
  side: (typeof sides)[number],
): boolean {
  const [down, across] = beside[side];
  if (row + down < 0 || column + across < 0) return false;
  const line = borderAt(writing, row + down, column + across)?.[opposite[side]];
  if (!line) return false;
  const cell = writing.inside.getters.getCell({ sheetId: writing.id, row: row + down, col: column + across });
  const style = cell?.style as CellStyle | undefined;
  return sameLine(line, drawnBorder(style?.file?.border, writing.colour)?.[opposite[side]]);
}
