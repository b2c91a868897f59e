import type { Line, Rating } from "../../../src/plan/line";
import type { TableToGround } from "../../../src/plan/recommendations/grounding/groundLines";
import type { RowSays } from "../../../src/plan/recommendations/grounding/rowSays";
import type { RecommendationList } from "../../../src/plan/recommendations/recommendationList";
import type { Columns } from "../../../src/plan/columns/columnName";

/** What a test says of one line; all else follows. */
export interface LineSays extends Partial<RowSays> {
  readonly review?: string;
  readonly rating?: Rating;
}

/** A row that says nothing of its recommendation, but for what is given. */
export function says(given: LineSays): RowSays {
  const { ref = "", ownRef = ref !== "", recommendationRef = "", recommendation = "" } = given;
  const { section = "", priority = "", additional = false } = given;
  const from = given.from ?? { ref: null, recommendationRef: null, recommendation: null };
  return { ref, ownRef, recommendationRef, recommendation, section, priority, additional, from };
}

function lineOf(sheet: string, row: number, given: LineSays, review: string): Line {
  const rating = given.rating ?? "amber";
  const complete = rating === "green";
  return {
    sheet,
    row,
    review: given.review ?? review,
    priority: null,
    ref: given.ref ?? null,
    recommendation: null,
    action: `Action ${row}`,
    lead: null,
    rating,
    complete,
    due: null,
    dueKind: "none",
    dueText: "",
    originalDue: null,
    timing: complete ? "finished" : "noUsableDate",
    grounding: "notChecked",
    evidenced: null,
    hidden: false,
    columns: {},
    dueColumn: null,
  };
}

interface TableWishes {
  readonly sheet?: string;
  readonly review?: string;
  readonly columns?: Columns;
  readonly refHeading?: string;
  readonly stated?: number | null;
  /** Rows that state a recommendation and are no lines. */
  readonly statedRows?: readonly LineSays[];
}

/** Ref in A, Recommendation in B, Action in C. */
export const usualColumns: Columns = { ref: 0, recommendation: 1, action: 2 };

/** A table whose first line is in row 5 of its sheet (1-based). */
export function tableOf(lines: readonly LineSays[], wishes: TableWishes = {}): TableToGround {
  const { sheet = "Plan", review = "SCR Child A", columns = usualColumns, refHeading = "Ref" } = wishes;
  return {
    sheet,
    columns,
    refHeading,
    lines: lines.map((line, at) => ({ line: lineOf(sheet, at + 5, line, review), says: says(line) })),
    statedRows: (wishes.statedRows ?? []).map((row, at) => ({
      row: at + 100,
      review: row.review ?? review,
      says: says(row),
    })),
    stated: wishes.stated ?? null,
    review,
  };
}

interface ListWishes {
  readonly sheet?: string;
  readonly review?: string | null;
  readonly stated?: number;
  readonly visible?: boolean;
  /** Entries that were not accepted, by their number. */
  readonly notAccepted?: readonly string[];
}

/** A list whose entries are "number text", from row 2 of its sheet on, in column B. */
export function listOf(entries: readonly string[], wishes: ListWishes = {}): RecommendationList {
  const { sheet = "Recommendations", review = "SCR Child A", stated, visible = true } = wishes;
  return {
    sheet,
    visible,
    review,
    entries: entries.map((entry, at) => {
      const [ref = "", ...words] = entry.split(" ");
      const notAccepted = wishes.notAccepted?.includes(ref) ?? false;
      return { review: null, ref, text: words.join(" "), row: at + 1, column: 1, notAccepted };
    }),
    stated: stated === undefined ? [] : [{ review: null, count: stated, row: 0, column: 2 }],
    areas: [],
  };
}
