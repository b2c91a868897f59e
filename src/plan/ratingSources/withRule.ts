import type { RatingSource } from "../plan";
import { againstRule } from "./againstRule";
import type { RatingKey } from "./key/ratingKey";
import { percentScaleOf } from "./percents";
import type { RowReader } from "./readers";
import type { RatedTable } from "./rowRating";

/** Adds to each rating whether it differs from the sheet's own rule, where the sheet has both. */
export function withRule(
  table: RatedTable,
  column: number,
  from: RatingSource,
  read: RowReader,
  key: RatingKey,
): RowReader {
  const { percent } = table.columns;
  const rule = key.percents;
  if (percent === undefined || percent === column || from === "percent" || rule === null) return read;
  const scale = percentScaleOf(table.grid, percent, table.rows);
  if (!scale.sure) return read;
  return (row, circumstances) => {
    const reading = read(row, circumstances);
    const found = againstRule(
      table,
      percent,
      scale,
      rule,
      row,
      reading.rating,
      reading.said,
      circumstances,
    ).map((finding) => ({ ...finding, column }));
    return found.length === 0 ? reading : { ...reading, findings: [...reading.findings, ...found] };
  };
}
