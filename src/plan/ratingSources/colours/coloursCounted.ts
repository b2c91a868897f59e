import type { RowRating } from "../rowRating";

/**
 * The colours that were counted for rows rated by fill, most frequent first: "9 filled green, 5 filled amber", for
 * the finding that says so. "" where no row is rated.
 */
export function coloursCounted(ratings: readonly RowRating[]): string {
  const counts = new Map<string, number>();
  for (const { said } of ratings)
    if (/^(?:filled |white$)/.test(said)) counts.set(said, (counts.get(said) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([said, count]) => `${count} ${said}`)
    .join(", ");
}
