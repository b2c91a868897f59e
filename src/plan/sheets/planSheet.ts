import type { ColumnName, Columns } from "../columns/columnName";
import type { Finding, FindingKind, Severity } from "../finding";
import type { GreenMeaning } from "../line";
import type { PlanSettings, SheetChoices, TimescaleSettings } from "../settings";
import { placeRows, type PlacedRow } from "../rows/carriedValues";
import { columnChoices } from "../columns/columnChoices";
import { proposeColumns } from "../columns/columns";
import { cellName } from "./gridReading";
import { findHeader, type Header } from "../tables/header";
import { readRecommendations, type RecommendationReading } from "../recommendations/recommendationOf";
import { readRows, type PlanRow } from "../rows/rows";
import { isArchive } from "./sheetKind";
import type { SheetGrid } from "./sheetGrid";
import { readSurroundings, type Surroundings } from "./surroundings";

/** A sheet that holds a plan, understood as far as its rows; its lines are read from this. */
export interface PlanSheet {
  readonly grid: SheetGrid;
  readonly header: Header;
  readonly columns: Columns;
  readonly doubts: readonly ColumnName[];
  readonly archive: boolean;
  /** Whether it is to count once its columns are sure: visible and no archive, or included by the officer. */
  readonly wanted: boolean;
  readonly counted: boolean;
  readonly surroundings: Surroundings;
  readonly green: GreenMeaning | null;
  readonly timescales: TimescaleSettings;
  readonly rows: readonly PlanRow[];
  readonly placed: readonly PlacedRow[];
  readonly recommendations: RecommendationReading;
}

/** A finding about a sheet; row and column are 0-based. */
export function findingAt(
  sheet: PlanSheet,
  kind: FindingKind,
  severity: Severity,
  place: { row: number; column: number } | null,
  found: string,
): Finding {
  return {
    kind,
    severity,
    sheet: sheet.grid.name,
    cell: place && cellName(place.row, place.column),
    found,
  };
}

const noChoices: SheetChoices = {};

/** The settings that turn this sheet's timescales into days: its own agreed day first, its as-at day last. */
function timescalesOf(surroundings: Surroundings, settings: PlanSettings): TimescaleSettings {
  return {
    agreed: surroundings.agreed ?? settings.planAgreed ?? surroundings.asAt,
    yearStart: settings.yearStart,
    termEnds: settings.termEnds,
  };
}

/** Reads a sheet as a plan; null where it holds none. */
export function readPlanSheet(grid: SheetGrid, settings: PlanSettings): PlanSheet | null {
  const header = findHeader(grid);
  if (!header) return null;
  const choices = settings.sheets.get(grid.name) ?? noChoices;
  const { columns, doubts } = proposeColumns(grid, header, columnChoices(choices));
  const rows = readRows(grid, header, columns);
  // A key beside the table may begin in the header's own row, so only known headings make the table.
  const known = header.headings.filter(({ meaning }) => meaning !== "other");
  const lastColumn = Math.max(...known.map(({ column }) => column));
  const keyRows = rows.flatMap((row) => (row.kind === "key" ? [row.row] : []));
  const surroundings = readSurroundings(grid, header.row, lastColumn, keyRows);
  const placed = placeRows(grid, rows, columns);
  const archive = isArchive(grid.name, surroundings.title);
  // Once the officer has accepted the columns, a block with others below is left out, and said.
  const accepted = choices.confirmed !== undefined || choices.columns !== undefined;
  const oneTable = accepted || !rows.some(({ kind }) => kind === "otherHeader");
  const sure = settings.acceptGuesses || (doubts.length === 0 && oneTable);
  const wanted = choices.included ?? (grid.visible && !archive);
  return {
    grid,
    header,
    columns,
    doubts: sure ? [] : doubts,
    archive,
    wanted,
    counted: sure && wanted,
    surroundings,
    green: surroundings.green ?? choices.green ?? settings.green,
    timescales: timescalesOf(surroundings, settings),
    rows,
    placed,
    recommendations: readRecommendations(placed, header, columns),
  };
}

/** Whether the sheet's columns must be asked about before it counts. */
export function isAsked(sheet: PlanSheet): boolean {
  return sheet.wanted && !sheet.counted;
}
