import { useState } from "react";
import { columnNames, type ColumnName, type Columns } from "../../plan/columns/columnName";
import type { RatingSource } from "../../plan/plan";

// These decide the totals, so each can be picked even where none was found.
const alwaysShown: readonly ColumnName[] = ["action", "recommendation", "due", "rating"];

export interface ColumnPicksState {
  /** As proposed, with what has been picked anew. Columns are 0-based. */
  readonly columns: Columns;
  readonly changed: boolean;
  /** What can be picked, in the order of columnNames. */
  readonly shown: readonly ColumnName[];
  /** Another rating column is read for what it holds, not for what the first one held: then null. */
  readonly ratingFrom: RatingSource | null;
  readonly pick: (name: ColumnName, column: number | undefined) => void;
}

/** The columns of a table while an officer picks among them, from how they were proposed or are in use. */
export function useColumnPicks(proposed: Columns, ratingFrom: RatingSource | null): ColumnPicksState {
  const [columns, setColumns] = useState(proposed);
  const pick = (name: ColumnName, column: number | undefined) => {
    const others = Object.entries(columns).filter(([other]) => other !== name);
    setColumns(Object.fromEntries(column === undefined ? others : [...others, [name, column]]));
  };
  return {
    columns,
    changed: columnNames.some((name) => columns[name] !== proposed[name]),
    shown: columnNames.filter(
      (name) => alwaysShown.includes(name) || proposed[name] !== undefined || columns[name] !== undefined,
    ),
    ratingFrom: columns.rating === proposed.rating ? ratingFrom : null,
    pick,
  };
}
