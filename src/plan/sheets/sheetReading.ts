import type { ListedReview, SheetReading, SheetReason, TableReading } from "../plan";
import type { RecommendationList } from "../recommendations/recommendationList";
import { mayBePlan } from "./kinds/mayBePlan";
import type { PlanTable } from "./planTable";
import type { ReadPlan } from "./readPlan";
import { rowsRead } from "./rowsRead";
import type { SheetGrid } from "./sheetGrid";

type Lists = ReadonlyMap<string, readonly ListedReview[]>;

function listsOn(
  name: string,
  lists: Lists,
  stated?: ReadonlyMap<string, number>,
): Pick<SheetReading, "lists"> {
  const titled = [...(stated ?? [])].map(([review, count]) => ({ review, stated: count, listed: 0 }));
  const own = [...(lists.get(name) ?? []), ...titled];
  return own.length > 0 ? { lists: own } : {};
}

function reasonOf({ sheet }: ReadPlan): SheetReason {
  if (sheet.choices.included === false) return "leftOut";
  if (sheet.choices.included === true) return "header";
  if (sheet.archive) return "archiveName";
  return sheet.grid.visible ? "header" : "hidden";
}

const headingsOf = ({ readings }: PlanTable): string =>
  JSON.stringify(readings.map(({ column, heading }) => [column, heading]));

/** Tables with the same headings in the same columns share what an officer says about them, so one stands for all. */
function furtherTables(tables: readonly PlanTable[]): Pick<SheetReading, "furtherTables"> {
  const different = new Map<string, PlanTable>();
  for (const table of tables) {
    const headings = headingsOf(table);
    if (!different.has(headings)) different.set(headings, table);
  }
  const further = [...different.values()]
    .slice(1)
    .map(({ block, columns, readings, rated }): TableReading => ({
      headerRow: block.header.row + 1,
      columns,
      columnReadings: readings,
      ratingFrom: rated.from,
    }));
  return further.length > 0 ? { furtherTables: further } : {};
}

/** What a sheet with a plan was taken for. Its own columns are those of its first table. */
export function planReading(plan: ReadPlan, lists: Lists): SheetReading {
  const { sheet, tables, counted, review } = plan;
  const [first] = sheet.tables;
  let lines = 0;
  let hiddenLines = 0;
  for (const { read } of tables) {
    lines += read.lines.length;
    if (sheet.grid.hiddenRows.size > 0) for (const { line } of read.lines) if (line.hidden) hiddenLines++;
  }
  const sources = tables.flatMap(({ table, read }) =>
    read.lines.some(({ line }) => line.rating !== "notRated") ? (table.rated.from ?? []) : [],
  );
  return {
    name: sheet.grid.name,
    kind: sheet.archive ? "archive" : "plan",
    reason: reasonOf(plan),
    counted,
    review,
    headerRow: first ? first.block.header.row + 1 : null,
    columns: first?.columns ?? {},
    columnReadings: first?.readings ?? [],
    ...furtherTables(sheet.tables),
    green: sheet.green,
    ...(sheet.saidAs === null ? {} : { saidAs: sheet.saidAs }),
    ...(sheet.red === null ? {} : { red: sheet.red }),
    ratingFrom: sources[0] ?? null,
    sure: sheet.sure,
    lines,
    hiddenLines,
    stated: plan.statedFor.several ? null : sheet.surroundings.stated,
    ...listsOn(sheet.grid.name, lists, counted ? plan.statedFor.stated : undefined),
    rows: rowsRead(tables),
  };
}

/** What a sheet without a plan holds. */
interface OtherSheet {
  readonly grid: SheetGrid;
  readonly list: RecommendationList | null;
  readonly isKey: boolean;
  readonly isSummary: boolean;
}

function kindOf({ grid, list, isKey, isSummary }: OtherSheet): Pick<SheetReading, "kind" | "reason"> {
  if (isSummary) return { kind: "summary", reason: "earlierSummary" };
  if (list) return { kind: "recommendations", reason: "recommendationList" };
  // A plan explains its colours above it as a sheet of nothing but a key does.
  if (grid.visible && mayBePlan(grid)) return { kind: "other", reason: "looksLikeAPlan" };
  return { kind: "other", reason: isKey ? "ratingKey" : "noPlan" };
}

/** What a sheet without a plan was taken for. */
export function otherReading(read: OtherSheet, lists: Lists): SheetReading {
  const { grid, list } = read;
  return {
    name: grid.name,
    ...kindOf(read),
    counted: false,
    review: list?.review ?? null,
    headerRow: null,
    columns: {},
    columnReadings: [],
    green: null,
    ratingFrom: null,
    sure: true,
    lines: 0,
    hiddenLines: 0,
    stated: null,
    ...listsOn(grid.name, lists),
  };
}
