import type { CellKind } from "../cells/cellKind";
import type { ColumnShape } from "../cells/columnShape";
import type { ColumnName } from "../columnName";

const timescales: readonly CellKind[] = ["date", "timescale", "continuing", "serial", "rating", "done"];
const ratings: readonly CellKind[] = ["rating", "continuing", "tick", "coloured"];
const texts: readonly CellKind[] = [
  "plan",
  "past",
  "done",
  "should",
  "evidence",
  "statement",
  "label",
  "owner",
];
const shortTexts: readonly CellKind[] = ["owner", "label"];

function count(shape: ColumnShape, kinds: readonly CellKind[]): number {
  return kinds.reduce((sum, kind) => sum + (shape.kinds.get(kind) ?? 0), 0);
}

/** The same few short texts over and over: one plan's "Action" column holds "Clerk", "Chair", "Clerk". */
function looksLikeOwners(shape: ColumnShape): boolean {
  return shape.filled >= 6 && shape.repeated > 0.5 && count(shape, shortTexts) > shape.telling * 0.8;
}

/**
 * Whether the cells under a heading look like what it proposes. Timescales: three in four can be read, or say that
 * there is none. Ratings: three in five cells, and at least one, by word, tick or colour. Actions and
 * recommendations: texts, and actions not the same few short ones, which would be owners.
 */
export function cellsAgree(shape: ColumnShape, name: ColumnName): boolean {
  const coloured = shape.kinds.get("coloured") ?? 0;
  const unset = shape.filled - (shape.telling - coloured);
  switch (name) {
    case "due":
    case "revisedDue":
      return count(shape, timescales) + unset >= shape.filled * 0.75;
    case "rating": {
      const found = count(shape, ratings);
      return found > 0 && found + unset >= (shape.filled + coloured) * 0.6;
    }
    case "recommendation":
      return shape.telling > 0 && count(shape, texts) >= shape.telling * 0.6;
    case "action":
      return shape.telling > 0 && count(shape, texts) >= shape.telling * 0.6 && !looksLikeOwners(shape);
    default:
      return true;
  }
}

/** Whether most cells of a column, two at least, are dates or short texts that can only be timescales. */
export function holdsDates(shape: ColumnShape): boolean {
  const found = count(shape, ["date", "timescale"]);
  return found >= 2 && found >= shape.filled * 0.6;
}

/** Whether most cells of a column, two at least, say a rating by word or colour. */
export function holdsRatings(shape: ColumnShape): boolean {
  const found = count(shape, ["rating", "coloured"]);
  return found >= 2 && found >= (shape.filled + (shape.kinds.get("coloured") ?? 0)) * 0.6;
}
