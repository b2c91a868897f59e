import { askedOnce } from "./cells/askedOnce";
import type { Finding } from "./finding";
import { repeatFindings } from "./findings/repeatFindings";
import { totalFindings } from "./findings/totalFindings";
import type { UngroundedLine } from "./line";
import { readLines } from "./lines/lines";
import { oneNamePerPriority } from "./lines/oneNamePerPriority";
import type { Plan } from "./plan";
import { isKeySheet, readRatingKey } from "./ratingSources/key/ratingKey";
import { groundLines, type TableToGround } from "./recommendations/grounding/groundLines";
import { readKeptList } from "./recommendations/keptList";
import { readRecommendationList, type RecommendationList } from "./recommendations/recommendationList";
import { reviewsOf } from "./recommendations/reviews/reviewNames";
import { reviewsOfTables } from "./recommendations/reviews/reviewsOfTables";
import { rowSays, saysNotAccepted } from "./recommendations/grounding/rowSays";
import { sameLinesTwice } from "./sameLinesTwice";
import { repairsOf } from "./repairs/repairsOf";
import type { PlanSettings } from "./settings";
import { withArchives } from "./sheets/kinds/archives";
import { isEarlierSummary } from "./sheets/kinds/earlierSummary";
import { onOneScale } from "./sheets/green/onOneScale";
import { questionsOf } from "./sheets/questionsOf";
import { readPlanSheet, type PlanSheet } from "./sheets/planSheet";
import type { ReadPlan } from "./sheets/readPlan";
import { sheetFindings } from "./sheets/sheetFindings";
import type { SheetGrid } from "./sheets/sheetGrid";
import { otherReading, planReading } from "./sheets/sheetReading";
import { upToLists } from "./sheets/upToLists";
import { findTables } from "./tables/findTables";
import type { TableBlock } from "./tables/tableBlock";

/** One sheet with its tables, its list of recommendations, and its plan; each may be missing. */
interface SheetRead {
  readonly grid: SheetGrid;
  readonly blocks: readonly TableBlock[];
  readonly list: RecommendationList | null;
  readonly isKey: boolean;
  /** Whether it is a summary made earlier, which holds nothing of its own. */
  readonly isSummary: boolean;
}

function readSheet(grid: SheetGrid): SheetRead {
  if (isEarlierSummary(grid)) return { grid, blocks: [], list: null, isKey: false, isSummary: true };
  const kept = readKeptList(grid);
  if (kept !== null) return { grid, blocks: [], list: kept, isKey: false, isSummary: false };
  const found = findTables(grid);
  const list = readRecommendationList(grid, found);
  const blocks = upToLists(found, list);
  return { grid, blocks, list, isKey: blocks.length === 0 && isKeySheet(grid), isSummary: false };
}

function readPlans(sheets: readonly SheetRead[], settings: PlanSettings): readonly PlanSheet[] {
  const keys = sheets.filter(({ isKey }) => isKey).map(({ grid }) => readRatingKey(grid, [], []));
  const plans = withArchives(
    sheets.flatMap(({ grid, blocks }) => readPlanSheet(grid, blocks, keys, settings) ?? []),
  );
  return settings.green === null ? onOneScale(plans) : plans;
}

function readPlanLines(plans: readonly PlanSheet[], settings: PlanSettings): ReadPlan[] {
  const names = reviewsOf(
    plans.map(({ grid, surroundings, choices }) => ({
      sheetName: grid.name,
      label: surroundings.review,
      titles: surroundings.titles,
      answer: choices.review ?? null,
    })),
  );
  return plans.map((sheet, at) => {
    const { name: review = sheet.grid.name, doubt = null } = names[at] ?? {};
    const given = reviewsOfTables(sheet.tables, review);
    const tables = given.tables.map(({ table, review: own }) => ({
      table,
      review: own,
      read: readLines(sheet, table, own, settings.meetingDate),
    }));
    const unnamed = tables.some(({ read }) => read.lines.some(({ placed }) => placed.values.review === ""));
    const asked = unnamed && !settings.acceptGuesses ? doubt : null;
    return { sheet, review, doubt: asked, tables, statedFor: given, counted: sheet.wanted && sheet.sure };
  });
}

function tableToGround(
  { sheet, statedFor }: ReadPlan,
  { table, review, read }: ReadPlan["tables"][number],
  named: (line: UngroundedLine) => UngroundedLine,
): TableToGround {
  const heading = table.block.header.headings.find(({ column }) => column === table.columns.ref);
  const isDeclined = askedOnce(saysNotAccepted);
  return {
    sheet: sheet.grid.name,
    columns: table.columns,
    refHeading: heading?.text ?? "",
    lines: read.lines.map(({ line, placed, rated }) => ({
      line: named(line),
      declined: isDeclined(rated.said),
      says: rowSays(placed),
    })),
    statedRows: table.placed
      .filter(({ kind }) => kind === "recommendation")
      .map((placed) => ({
        row: placed.row,
        review: placed.values.review || review,
        says: rowSays(placed),
      })),
    stated: statedFor.several ? null : sheet.surroundings.stated,
    statedFor: statedFor.stated,
    review,
  };
}

function greenOf(plans: readonly ReadPlan[]): Plan["green"] {
  const all = plans.filter((plan) => plan.counted);
  const withLines = all.filter(({ tables }) => tables.some(({ read }) => read.lines.length > 0));
  const counted = withLines.length > 0 ? withLines : all;
  const meanings = new Set(counted.map(({ sheet }) => sheet.green));
  const [only] = meanings;
  if (meanings.has(null) || only === undefined) return null;
  return meanings.size === 1 ? only : "mixed";
}

/** Lists count unless they stand on a plan's sheet that does not. */
function listsThatCount(sheets: readonly SheetRead[], plans: readonly ReadPlan[]): RecommendationList[] {
  const uncounted = new Set(plans.filter(({ counted }) => !counted).map(({ sheet }) => sheet.grid.name));
  return sheets.flatMap(({ grid, list }) => (list && !uncounted.has(grid.name) ? [list] : []));
}

/**
 * Understands a workbook: which sheets are plans, their lines and recommendations, and everything that could not be
 * read or must be asked. Pure: the meeting date is given, and the same sheets always give the same plan.
 */
export function understand(grids: readonly SheetGrid[], settings: PlanSettings): Plan {
  const sheets = grids.map(readSheet);
  const plans = readPlanLines(readPlans(sheets, settings), settings);
  const planOn = new Map(plans.map((plan) => [plan.sheet.grid.name, plan]));
  const counted = plans.filter((plan) => plan.counted);
  const named = oneNamePerPriority();
  const tables = counted.flatMap((plan) => plan.tables.map((table) => tableToGround(plan, table, named)));
  const grounded = groundLines(tables, listsThatCount(sheets, plans), settings.sameAs);
  const twice = sameLinesTwice(counted, grounded.lines, settings.acceptGuesses);
  const findings: Finding[] = plans.flatMap((plan) => [
    ...sheetFindings(plan),
    ...(plan.counted ? plan.tables.flatMap(({ read }) => read.findings) : []),
  ]);
  const readings = sheets.map((sheet) => {
    const plan = planOn.get(sheet.grid.name);
    return plan ? planReading(plan, grounded.lists) : otherReading(sheet, grounded.lists);
  });
  return {
    meetingDate: settings.meetingDate,
    dates: {
      planAgreed: settings.planAgreed,
      yearStart: settings.yearStart,
      termEnds: settings.termEnds,
    },
    green: greenOf(plans),
    sheets: readings,
    lines: grounded.lines,
    recommendations: grounded.recommendations,
    findings: [
      ...findings,
      ...readings.flatMap(({ name, reason }): Finding[] =>
        reason === "looksLikeAPlan"
          ? [{ kind: "sheetNotUnderstood", severity: "error", sheet: name, cell: null, found: "" }]
          : [],
      ),
      ...grounded.findings,
      ...repeatFindings(grounded.lines, twice.settled),
      ...totalFindings(counted),
    ],
    questions: [...plans.flatMap(questionsOf), ...twice.questions],
    suggestions: grounded.suggestions,
    repairs: repairsOf(plans),
  };
}
