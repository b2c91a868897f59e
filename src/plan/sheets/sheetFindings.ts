import type { Finding, FindingKind, Severity } from "../finding";
import { columnFindings } from "../findings/columnFindings";
import type { Line } from "../line";
import { findingAt, type Place } from "../lines/findingAt";
import { coloursCounted } from "../ratingSources/colours/coloursCounted";
import type { ReadPlan } from "./readPlan";

type Add = (kind: FindingKind, severity: Severity, place: Place | null, found: string) => void;

/** An archive is said with the number of its open lines; where it has none it is good to know only. */
const addArchive = (add: Add, open: number): void => {
  add("archiveSheet", open > 0 ? "warning" : "note", null, open > 0 ? String(open) : "");
};

function countOf(tables: ReadPlan["tables"], holds: (line: Line) => boolean): number {
  let count = 0;
  for (const { read } of tables) for (const { line } of read.lines) if (holds(line)) count++;
  return count;
}

/** What about a plan as a whole an officer should look at. */
export function sheetFindings(plan: ReadPlan): Finding[] {
  const { sheet, tables, counted } = plan;
  const { grid, archive, wanted } = sheet;
  const linesThat = (holds: (line: Line) => boolean): number => countOf(tables, holds);
  const findings: Finding[] = [];
  const add: Add = (kind, severity, place, found) => {
    findings.push(findingAt(grid.name, kind, severity, place, found));
  };
  if (wanted && !counted)
    for (const { block, doubts } of sheet.tables)
      if (doubts.length > 0)
        add("unsureColumns", "error", { row: block.header.row, column: block.left }, doubts.join(", "));
  const leftOut = sheet.choices.included === false;
  if (!wanted && archive && !leftOut)
    addArchive(
      add,
      linesThat(({ timing }) => timing !== "finished"),
    );
  else if (!wanted && !grid.visible && !leftOut) add("hiddenSheet", "note", null, "");
  if (!counted) return findings;
  for (const { table, read } of tables)
    if (table.rated.from === null && table.columns.rating !== undefined && read.lines.length > 0)
      add(
        "notRated",
        "warning",
        tables.length === 1 ? null : { row: table.block.header.row, column: table.block.left },
        "",
      );
  for (const { table, read } of tables) {
    const { from } = table.rated;
    if (from !== "fill" && from !== "displayed-colour") continue;
    const colours = coloursCounted(read.ratings);
    const place = { row: table.block.header.row, column: table.rated.column ?? table.block.left };
    if (colours !== "") add("ratedByColour", "note", place, colours);
  }
  const hidden = grid.hiddenRows.size === 0 ? 0 : linesThat((line) => line.hidden);
  if (hidden > 0) add("hiddenRows", "note", null, String(hidden));
  return [...findings, ...columnFindings(plan)];
}
