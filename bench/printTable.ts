import { holds, type Figure } from "./figure";

const rounded = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);

function rowOf(figure: Figure): readonly string[] {
  const { part, what, unit, min, median, max, ratio, against, most } = figure;
  const promised = most === null ? "" : `${holds(figure) ? "" : "NOT "}within ${most}`;
  return [
    part,
    what,
    unit === "" ? rounded(median).replace(/\.0+$/, "") : `${rounded(median)} ${unit}`,
    min === max ? "" : `${rounded(min)} to ${rounded(max)}`,
    ratio === null ? "" : `${rounded(ratio)} × ${against ?? ""}`,
    promised,
  ];
}

const headings = ["Part", "What", "Median", "Least to most", "Ratio", "Promised"] as const;

/** Prints the figures as a table; true where all that is promised holds. */
export function printTable(figures: readonly Figure[]): boolean {
  const rows = [headings, ...figures.map(rowOf)];
  const widths = headings.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  for (const row of rows)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    );
  return figures.every(holds);
}
