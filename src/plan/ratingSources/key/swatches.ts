import type { KeyCell } from "./rowParts";

/** A colour of a key, as a word or a filled cell, and the cell beside it that explains it. */
export interface Swatch {
  readonly mark: KeyCell;
  /** Null where nothing stands beside it; then the cell below may explain it. */
  readonly meaning: KeyCell | null;
}

interface Mark {
  readonly kind: "mark";
  readonly cell: KeyCell;
  readonly width: number;
}
type Token = Mark | { readonly kind: "text"; readonly cell: KeyCell };

const farthest = 4;
const widestSwatch = 3;
const label =
  /^(?:(?:colour|b?rag|progress|status|overall|delivery)\s){0,2}(?:key|legend|ratings?|status|b?rag|progress|colours?)\s?:?$/i;

/** Marks and texts of a row; a blank swatch and the colour word beside it are one, as are merged swatches. */
function tokensOf(cells: readonly KeyCell[]): Token[] {
  const tokens: Token[] = [];
  for (const cell of cells) {
    const last = tokens.at(-1);
    const touches =
      last !== undefined &&
      cell.column - last.cell.column === (last.kind === "mark" ? Math.max(1, last.width) : 1);
    if (cell.name !== null) {
      const swatch = touches && last.kind === "mark" && last.cell.name === null ? last : null;
      if (swatch) tokens.pop();
      const fill = cell.fill !== "" ? cell.fill : (swatch?.cell.fill ?? "");
      tokens.push({ kind: "mark", cell: { ...cell, fill }, width: 1 });
    } else if (cell.text !== "") {
      // A blank filled like the text beside it is that text's own band.
      if (touches && last.kind === "mark" && last.cell.name === null && last.cell.fill === cell.fill)
        tokens.pop();
      if (!label.test(cell.text)) tokens.push({ kind: "text", cell });
    } else if (touches && last.cell.fill === cell.fill) {
      if (last.kind === "mark") tokens.splice(-1, 1, { ...last, width: last.width + 1 });
    } else if (touches && last.kind === "mark" && last.cell.name !== null && last.cell.fill === "") {
      tokens.splice(-1, 1, { ...last, cell: { ...last.cell, fill: cell.fill }, width: 2 });
    } else tokens.push({ kind: "mark", cell, width: 1 });
  }
  return tokens.filter((token) => token.kind === "text" || token.width <= widestSwatch);
}

/** "Red, Amber, Green, Overdue": the headings of counts, where a text beside the last colour explains none. */
function areHeadings(tokens: readonly Token[]): boolean {
  const first = tokens.findIndex(({ kind }) => kind === "mark");
  const last = tokens.findLastIndex(({ kind }) => kind === "mark");
  const named = tokens.slice(first, last + 1);
  return named.length > 1 && named.every(({ kind, cell }) => kind === "mark" && cell.name !== null);
}

/**
 * The colours of one row and what explains each: the text to the right, or to the left where the row begins with a
 * text and ends with a colour ("Complete" before its swatch).
 */
export function swatchesOf(cells: readonly KeyCell[]): Swatch[] {
  if (!cells.some(({ name, text }) => name !== null || text === "")) return [];
  const tokens = tokensOf(cells);
  const textFirst = tokens[0]?.kind === "text" && tokens.at(-1)?.kind === "mark";
  const headings = areHeadings(tokens);
  return tokens.flatMap((token, index) => {
    if (token.kind === "text") return [];
    const beside = tokens[textFirst ? index - 1 : index + 1];
    const near =
      !headings &&
      beside?.kind === "text" &&
      Math.abs(beside.cell.column - token.cell.column) <= farthest + token.width;
    return [{ mark: token.cell, meaning: near ? beside.cell : null }];
  });
}
