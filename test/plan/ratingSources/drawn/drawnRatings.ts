import type { Columns } from "../../../../src/plan/columns/columnName";
import type { GreenMeaning } from "../../../../src/plan/line";
import type { RatingChoice } from "../../../../src/plan/ratingSources/ratingChoice";
import { rate, ratedTable, unsaid } from "../ratedTable";

type Rows = Parameters<typeof ratedTable>[2];

interface Wishes {
  /** The columns besides Ref, Action and Due. */
  readonly columns: Columns;
  readonly above?: Rows;
  /** The number format of the column of percentages. */
  readonly formats?: string;
  readonly green?: GreenMeaning | null;
  readonly choice?: RatingChoice;
}

/** Headings from the fourth column on, the rows below them, the rest of the table, and what is expected. */
export type Drawn = readonly [headings: readonly string[], rows: Rows, wishes: Wishes, expected: string];

const usual = ["1", "Do it", "May 2021"];

/** Where the ratings of a drawn table are and what they are, then what there is to look at: "fill in 3, asked: red". */
export function drawn([headings, rows, wishes]: Drawn): string {
  const { above = [], green = "complete", choice = unsaid } = wishes;
  const columns: Columns = { ref: 0, action: 1, due: 2, ...wishes.columns };
  const whole = rows.map((row) => (row.length === headings.length ? [...usual, ...row] : row));
  const formats =
    wishes.formats === undefined
      ? []
      : whole.map((_, at) => [`${above.length + 1 + at},${columns.percent}`, "0%"] as const);
  const table = ratedTable(
    above,
    ["Ref", "Action", "Due", ...headings],
    whole,
    columns,
    Object.fromEntries(formats),
  );
  const found = rate(table, green, choice);
  const place = found.column === null ? "" : ` in ${found.column}`;
  const ratings = found.ratings.map((rating) => rating ?? "open").join(" ");
  return [
    `${found.from ?? "nothing"}${place}${found.sure ? "" : ", asked"}: ${ratings}`,
    ...found.findings,
  ].join("; ");
}
