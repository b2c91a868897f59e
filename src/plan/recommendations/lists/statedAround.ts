import type { FilledCell } from "../../sheets/gridReading";
import { nameInTitle } from "../reviews/nameInTitle";
import type { FoundList, StatedNumber } from "./foundList";
import type { OpenRow } from "./openCells";
import { isStatedLabel, statedNumbersIn } from "./statedNumber";

const inside = ({ area }: FoundList, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

/** The one number a cell states, in its own words or in the cell beside its label. */
function statedBy(cell: FilledCell, next: FilledCell | undefined): number | null {
  const numbers = new Set(statedNumbersIn(cell.text));
  const [only] = numbers;
  if (only !== undefined) return numbers.size === 1 ? only : null;
  const beside = Number(next?.text ?? "");
  return isStatedLabel(cell.text) && Number.isInteger(beside) && beside > 0 ? beside : null;
}

/** The review that a statement is about: in its own words ("SCR Child A: 8 recommendations"), else the cell before. */
function reviewOfStatement(text: string, before: FilledCell | undefined): string | null {
  const said = /^(.{3,90}?)\s*[:–(,-]\s*(?:\d|[a-z]+ (?:recommendations|areas))/i.exec(text)?.[1];
  return nameInTitle(said ?? "") ?? nameInTitle(before?.text ?? "");
}

/** What is stated outside the tables of the lists, above or below them, and was not read with their rows. */
export function statedAround(rows: readonly OpenRow[], lists: readonly FoundList[]): StatedNumber[] {
  const read = new Set(lists.flatMap(({ stated }) => stated.map(({ row }) => row)));
  return rows.flatMap(({ row, cells }) =>
    cells.flatMap((cell, at) => {
      if (read.has(row) || lists.some((list) => inside(list, row, cell.column))) return [];
      const count = statedBy(cell, cells[at + 1]);
      if (count === null) return [];
      const review = reviewOfStatement(cell.text, at === 0 ? undefined : cells[at - 1]);
      return [{ review, count, row, column: cell.column }];
    }),
  );
}
