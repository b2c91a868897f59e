import type { Column, Worksheet } from "@cj-tech-master/excelts";
import { listOf } from "../../listOf";
import { isStyled } from "./sheetReach";

/** Columns that are alike, behind those of the live sheet; numbers count from 1 and are inclusive. */
export interface ColumnsBeyond {
  readonly first: number;
  readonly last: number;
  readonly width: number | undefined;
  readonly hidden: boolean;
  readonly outline: number;
  readonly style: Column["style"];
}

/** What a file says of the columns behind the live sheet's, which is as large as its cells need. */
export function columnsBeyond({ columns }: Worksheet, liveColumns: number): ColumnsBeyond[] {
  const found: { key: string; run: ColumnsBeyond }[] = [];
  listOf(columns)
    .slice(liveColumns)
    .forEach((column, at) => {
      const number = liveColumns + at + 1;
      const { width, hidden, outlineLevel, style } = column;
      if (width === undefined && !hidden && !outlineLevel && !isStyled(style)) return;
      const says = { width, hidden, outline: outlineLevel || 0, style };
      const key = JSON.stringify(says);
      const before = found.at(-1);
      if (before?.key === key && before.run.last === number - 1)
        found[found.length - 1] = { key, run: { ...before.run, last: number } };
      else found.push({ key, run: { first: number, last: number, ...says } });
    });
  return found.map(({ run }) => run);
}
