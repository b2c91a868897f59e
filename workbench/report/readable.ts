import type { Report } from "./reportShape";

const count = (figure: number | null): string => (figure === null ? "asked" : String(figure));

/** Rows of texts as aligned columns: the first to the left, figures to the right. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? "").length)),
  );
  return rows
    .map((row) =>
      row
        .map((text, column) =>
          column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0),
        )
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

const headings = [
  "",
  "Recs",
  "Lines",
  "Red",
  "Amber",
  "Green",
  "Blue",
  "Other",
  "Complete",
  "Overdue",
  "Ungrounded",
];

function row(name: string, tally: Report["totals"]): string[] {
  const { notStarted, onHold, closedNotDone, notRated } = tally;
  const others = [notStarted, onHold, closedNotDone, notRated];
  const other = others.includes(null) ? null : others.reduce<number>((sum, figure) => sum + (figure ?? 0), 0);
  const figures = [
    tally.recommendations,
    tally.lines,
    tally.red,
    tally.amber,
    tally.green,
    tally.blue,
    other,
  ];
  return [name, ...[...figures, tally.complete, tally.overdue, tally.ungrounded].map(count)];
}

const plural = (number: number, one: string): string => `${number} ${one}${number === 1 ? "" : "s"}`;

function overdueList(report: Report): string {
  const overdue = report.lines.filter(({ timing }) => timing === "overdue");
  const rows = overdue.map(({ ref, due, sheet, row: at, action }) =>
    `  ${due ?? ""}  ${sheet}, row ${at}  ${[ref, action].filter(Boolean).join(" ")}`.trimEnd(),
  );
  return [`Overdue: ${overdue.length === 0 ? "none" : ""}`.trimEnd(), ...rows].join("\n");
}

function findingsList(report: Report): string {
  const kinds = new Map<string, string[]>();
  for (const { kind, severity, sheet, cell } of report.findings) {
    const key = `${severity}: ${kind}`;
    kinds.set(key, [...(kinds.get(key) ?? []), cell === null ? sheet : `${sheet}!${cell}`]);
  }
  if (kinds.size === 0) return "Findings: none";
  const rows = [...kinds].map(([kind, places]) => {
    const more = places.length > 5 ? ` and ${places.length - 5} more` : "";
    return `  ${kind} (${places.length}): ${places.slice(0, 5).join(", ")}${more}`;
  });
  return ["Findings:", ...rows].join("\n");
}

/** The report as text for a terminal: totals, overdue lines, findings, questions and the paragraph. */
export function readableReport(report: Report): string {
  const asked = report.questions.map(({ kind, sheet }) =>
    kind === "greenMeaning"
      ? `  What does green mean on "${sheet}"? Answer with --green complete or --green on-track.`
      : `  Are the columns of "${sheet}" right? Accept them with --accept, or correct them with --map.`,
  );
  const named = (name: string): string => (name === "" ? "(none)" : name);
  return [
    `Action plan as of ${report.asOf}: ${plural(report.totals.recommendations, "recommendation")}, ${plural(report.totals.lines, "line")}`,
    table([
      headings,
      ...report.reviews.map((review) => row(named(review.name), review)),
      row("All", report.totals),
    ]),
    ...(report.priorities.some(({ name }) => name !== "")
      ? [table([headings, ...report.priorities.map((priority) => row(named(priority.name), priority))])]
      : []),
    overdueList(report),
    findingsList(report),
    ...(asked.length > 0 ? [["Questions:", ...asked].join("\n")] : []),
    report.paragraph,
  ].join("\n\n");
}
