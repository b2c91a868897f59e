import { isMet, type Figure, type Spread } from "./figure";

function rounded(value: number): string {
  if (Number.isInteger(value)) return value.toLocaleString("en-GB");
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

const spread = ({ min, max }: Spread): string =>
  Object.is(min, max) ? "" : `${rounded(min)} to ${rounded(max)}`;

function promised(figure: Figure): string {
  const { target, ratio, unit } = figure;
  if (target === null) return "";
  const most = `${rounded(target.most)}${ratio ? " ×" : unit && ` ${unit}`}`;
  return `${isMet(figure) ? "met" : "NOT MET"}: ${target.held ? "" : "aim, "}at most ${most}`;
}

const headings = ["What", "Median", "Least to most", "Times", "Least to most", "Promised"] as const;

function rowOf(figure: Figure): readonly string[] {
  const { what, unit, median, ratio } = figure;
  return [
    `  ${what}`,
    Number.isNaN(median) ? "not possible" : `${rounded(median)}${unit && ` ${unit}`}`,
    spread(figure),
    ratio ? `${rounded(ratio.median)} × ${ratio.against}` : "",
    ratio ? spread(ratio) : "",
    promised(figure),
  ];
}

/** Prints the figures as one table, a heading for each part. */
export function printTable(figures: readonly Figure[]): void {
  const rows = figures.flatMap((figure, at) => {
    const isNew = figures[at - 1]?.part !== figure.part;
    return isNew ? [[figure.part], rowOf(figure)] : [rowOf(figure)];
  });
  const table = [headings, ...rows];
  const widths = headings.map((_, column) =>
    Math.max(...table.map((row) => (row.length === 1 ? 0 : (row[column] ?? "").length))),
  );
  for (const row of table)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    );
}
