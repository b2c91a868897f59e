import type { Finding } from "../finding";
import { cellName } from "../sheets/gridReading";
import type { TableToGround } from "./grounding/groundLines";
import type { PairedLists } from "./pairLists";
import type { AnsweredRecommendation } from "./recommendations";

/** The one review that all lines of a table belong to; null where there are several. */
function reviewOfTable({ lines, statedRows, review }: TableToGround): string | null {
  const named = new Set([
    ...lines.map(({ line }) => line.review ?? ""),
    ...statedRows.map((row) => row.review),
  ]);
  const [only] = named;
  return named.size > 1 ? null : (only ?? review);
}

interface Said {
  readonly count: number;
  readonly sheet: string;
  readonly cell: string | null;
}

/** What is stated for a review, on its sheets and on its lists. */
function saidFor(review: string, paired: PairedLists, tables: readonly TableToGround[]): Said[] {
  const bySheet = new Map<string, Said>();
  for (const table of tables) {
    const own = table.stated !== null && reviewOfTable(table) === review ? table.stated : null;
    const count = table.statedFor?.get(review) ?? own;
    if (count !== null) bySheet.set(table.sheet, { count, sheet: table.sheet, cell: null });
  }
  const onLists = paired.lists
    .filter((list) => list.review === review)
    .flatMap(({ sheet, statedAt }) =>
      statedAt.map(({ count, row, column }): Said => ({ count, sheet, cell: cellName(row, column) })),
    );
  return [...onLists, ...bySheet.values()];
}

/**
 * Says where the number of recommendations that a review is stated to hold, the number on its list and the number on
 * its sheets differ. A sheet that covers fewer than the list is said by the recommendations themselves.
 */
export function statedFindings(
  all: readonly AnsweredRecommendation[],
  paired: PairedLists,
  tables: readonly TableToGround[],
): Finding[] {
  const reviews = [...new Set(all.map(({ review }) => review))];
  return reviews.flatMap((review): Finding[] => {
    const said = saidFor(review, paired, tables);
    const own = all.filter((one) => one.review === review);
    const onList = own.some(({ listed }) => listed !== null) ? own.length : null;
    const onSheets = own.filter(({ rows }) => rows.length > 0).length;
    const counts = [...new Set(said.map(({ count }) => count))].sort((one, other) => one - other);
    const differs = counts.length > 1 || counts.some((count) => count !== (onList ?? onSheets));
    const [first] = said;
    if (!first || !differs) return [];
    const found = [
      `${counts.join(" and ")} stated`,
      ...(onList === null ? [] : [`${onList} on the list`]),
      `${onSheets} on the sheets`,
    ].join(", ");
    const { sheet, cell } = first;
    return [{ kind: "statedDiffers", severity: "warning", sheet, cell, found, review }];
  });
}
