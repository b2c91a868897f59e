import type { Day } from "../cells/day";
import type { Sense } from "../cells/ratings/senses";
import type { GreenMeaning } from "../line";
import { keyFor, readRatingKey, saidOfRed, type RatingKey } from "../ratingSources/key/ratingKey";
import { saidWithoutGreen } from "../ratingSources/saidWithoutGreen";
import { isLine } from "../rows/isLine";
import type { PlanSettings, SheetChoices, TimescaleSettings } from "../settings";
import type { TableBlock } from "../tables/tableBlock";
import { rateTable, readTableRows, type PlanTable } from "./planTable";
import { isArchive } from "./kinds/sheetKind";
import type { SheetGrid } from "./sheetGrid";
import { readSurroundings, type Surroundings } from "./surroundings";

/** A sheet that holds a plan, understood as far as its rows; its lines are read from this. */
export interface PlanSheet {
  readonly grid: SheetGrid;
  /** From top to bottom, at least one. */
  readonly tables: readonly PlanTable[];
  readonly choices: SheetChoices;
  readonly archive: boolean;
  /** Whether it is to count once nothing about it is asked: visible and no archive, or included by the officer. */
  readonly wanted: boolean;
  /** Whether its columns and rows are clear, or accepted by the officer. */
  readonly sure: boolean;
  readonly surroundings: Surroundings;
  readonly green: GreenMeaning | null;
  /** What its ratings say where none is green and no key explains green; null where green's meaning counts. */
  readonly saidAs: readonly Sense[] | null;
  /** What the key says of red; null where it says nothing. */
  readonly red: string | null;
  readonly timescales: TimescaleSettings;
}

const noChoices: SheetChoices = {};

/** The settings that turn this sheet's timescales into days: its own agreed day before the officer's. */
function timescalesOf(surroundings: Surroundings, settings: PlanSettings): TimescaleSettings {
  return {
    agreed: surroundings.agreed ?? settings.planAgreed,
    asAt: surroundings.asAt,
    yearStart: settings.yearStart,
    termEnds: settings.termEnds,
  };
}

/** Ticks, completed dates and percentages say themselves what is done, and what is not rated says nothing of colours. */
function saysDoneItself({ rated }: PlanTable, key: RatingKey): boolean {
  return (
    rated.from === null ||
    rated.from === "ticks" ||
    rated.from === "completed-date" ||
    (rated.from === "percent" && key.percents === null)
  );
}

/** A rule by which green begins below 100 % says that green is on its way; one by which it is 100 %, that it is done. */
function greenByRule({ percents }: RatingKey): GreenMeaning | null {
  const greens = percents?.filter(({ sense }) => sense === "green") ?? [];
  if (greens.length === 0) return null;
  if (greens.every(({ from }) => from < 100)) return "on-track";
  return greens.every(({ from }) => from === 100) ? "complete" : null;
}

/** What green means by the sheet's key or its rule; null where neither says so. */
const greenByKey = (key: RatingKey): GreenMeaning | null => key.green ?? greenByRule(key);

/** Without green lines nothing is asked: words, ticks and dates say themselves what is done. */
function saidOn(tables: readonly PlanTable[], key: RatingKey, meetingDate: Day): readonly Sense[] | null {
  // A rule rates by the day too, so a line may turn green with time.
  if (greenByKey(key) !== null || key.percents !== null) return null;
  const rows = tables.map(({ rated, placed }) => ({
    rated,
    rows: placed.filter(isLine).map(({ row }) => row),
  }));
  return saidWithoutGreen(rows, meetingDate);
}

/** A table's rows, as far as they are needed to know that nothing in it is asked. */
const isSure = ({ doubts, unsure }: PlanTable): boolean => doubts.length === 0 && unsure.length === 0;

/** Reads the plan tables of a sheet; `keySheets` are the keys of sheets that hold nothing else. */
export function readPlanSheet(
  grid: SheetGrid,
  blocks: readonly TableBlock[],
  keySheets: readonly RatingKey[],
  settings: PlanSettings,
): PlanSheet | null {
  const [first] = blocks;
  if (!first) return null;
  const choices = settings.sheets.get(grid.name) ?? noChoices;
  const read = blocks.map((block) => readTableRows(grid, block, first, choices));
  const keyRows = read.flatMap(({ rows }) => rows.filter(({ kind }) => kind === "key").map(({ row }) => row));
  const key = keyFor(readRatingKey(grid, blocks, keyRows), keySheets);
  const tables = read.map((table) => rateTable(table, key));
  const surroundings = readSurroundings(grid, first.header.firstRow);
  const archive = isArchive(grid.name, surroundings.title);
  const saidAs = saidOn(tables, key, settings.meetingDate);
  const knowsDone = saidAs !== null || tables.every((table) => saysDoneItself(table, key));
  return {
    grid,
    tables,
    choices,
    archive,
    wanted: choices.included ?? (grid.visible && !archive),
    sure: settings.acceptGuesses || tables.every(isSure),
    surroundings,
    green: greenByKey(key) ?? choices.green ?? settings.green ?? (knowsDone ? "complete" : null),
    saidAs,
    red: saidOfRed(key),
    timescales: timescalesOf(surroundings, settings),
  };
}
