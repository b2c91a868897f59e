import type { Columns } from "../../columns/columnName";
import type { Finding } from "../../finding";
import type { Line, UngroundedLine } from "../../line";
import type { ListedReview, Recommendation } from "../../plan";
import { groundingFindings } from "./groundingFindings";
import { groundRow, type Naming, type RowGrounding } from "./grounding";
import { listIndex, type ListIndex } from "../listIndex";
import type { PlacedEntry } from "../lists/onceListed";
import { namingOf } from "./namingOf";
import { oneNamePerReview } from "../oneNamePerReview";
import { pairLists, type PairedLists } from "../pairLists";
import type { RecommendationList } from "../recommendationList";
import { recommendationKey } from "../recommendationText";
import { reviewRecommendations } from "../recommendations";
import type { SameAnswer, SameRecommendation } from "../sameRecommendation";
import { saidSame, type SaidSame } from "../suggestions/saidSame";
import { suggestSame } from "../suggestions/suggestSame";
import type { RowSays } from "./rowSays";

/** A line whose grounding is not yet known: its grounding and recommendation are filled in. */
export interface LineToGround {
  readonly line: UngroundedLine;
  /** Whether it is closed because its recommendation was not accepted. */
  readonly declined?: boolean;
  readonly says: RowSays;
}

/** A row that states a recommendation and is no line. */
export interface StatedRow {
  /** 0-based. */
  readonly row: number;
  readonly review: string;
  readonly says: RowSays;
}

/** One table of a counted sheet; a sheet with several tables comes once for each, in their order. */
export interface TableToGround {
  readonly sheet: string;
  readonly columns: Columns;
  /** The heading of the reference column; "" where there is none. */
  readonly refHeading: string;
  readonly lines: readonly LineToGround[];
  readonly statedRows: readonly StatedRow[];
  /** How many recommendations the sheet says its review holds; null where it does not say. */
  readonly stated: number | null;
  /** What titles state for each of several reviews on the sheet. */
  readonly statedFor?: ReadonlyMap<string, number>;
  /** The review of its lines that name none themselves. */
  readonly review: string;
}

export interface GroundedPlan {
  /** In the order of the tables and their lines. */
  readonly lines: readonly Line[];
  readonly recommendations: readonly Recommendation[];
  readonly findings: readonly Finding[];
  /** By the sheet that holds a list: what is listed and stated there for each review, named as the lines name it. */
  readonly lists: ReadonlyMap<string, readonly ListedReview[]>;
  readonly suggestions: readonly SameRecommendation[];
}

/** A grounded row with all that findings and counts need. */
export interface GroundedRow {
  readonly table: TableToGround;
  /** 0-based. */
  readonly row: number;
  readonly review: string;
  /** Null for a row that only states a recommendation. */
  readonly line: UngroundedLine | null;
  readonly declined: boolean;
  readonly answers: RowGrounding;
}

const noAnswers: readonly SameAnswer[] = [];

/** What the rows of a table say, lines first, by review. */
function saysByReview({ lines, statedRows }: TableToGround): Map<string, RowSays[]> {
  const groups = new Map<string, RowSays[]>();
  const add = (review: string, says: RowSays): void => {
    const group = groups.get(review);
    if (group) group.push(says);
    else groups.set(review, [says]);
  };
  for (const { line, says } of lines) add(line.review ?? "", says);
  for (const { review, says } of statedRows) add(review, says);
  return groups;
}

/** What is known of the reviews before their lines are looked at: their lists, and what an officer has said. */
interface Known {
  readonly indexes: ReadonlyMap<string, ListIndex>;
  readonly said: SaidSame;
}

/** How the lines of each review on a table name their recommendations, by review. */
function namingOfTable(table: TableToGround, { indexes, said }: Known): Map<string, Naming> {
  const groups = [...saysByReview(table)];
  const namings = namingOf(
    groups.map(([review, rows]) => ({
      review,
      rows,
      index: indexes.get(review) ?? null,
      sameAs: (text) => said.nameOf(review, recommendationKey(text)),
    })),
    {
      refHeading: table.refHeading,
      hasRecommendation: table.columns.recommendation !== undefined,
      hasRecommendationRef: table.columns.recommendationRef !== undefined,
    },
  );
  return new Map(groups.flatMap(([review], at) => (namings[at] ? [[review, namings[at]]] : [])));
}

function indexesOf({ lists }: PairedLists): ReadonlyMap<string, ListIndex> {
  const entries = new Map<string, PlacedEntry[]>();
  for (const { review, sheet, own } of lists.filter((list) => list.own.length > 0))
    entries.set(review, [...(entries.get(review) ?? []), ...own.map((entry) => ({ ...entry, sheet }))]);
  return new Map(
    [...entries].map(([review, own]) => {
      const stated = new Set(lists.flatMap((one) => (one.review === review ? (one.stated ?? []) : [])));
      const [only] = stated;
      return [review, listIndex(own, stated.size === 1 ? (only ?? null) : null)];
    }),
  );
}

/** A sheet of which one table names recommendations names them; its other tables' lines then lack one. */
function sheetsThatName(
  tables: readonly TableToGround[],
  namings: readonly Map<string, Naming>[],
): Set<string> {
  return new Set(
    tables.flatMap(({ sheet }, at) =>
      [...(namings[at]?.values() ?? [])].some(({ named }) => named) ? [sheet] : [],
    ),
  );
}

function groundedRowsOf(table: TableToGround, namings: ReadonlyMap<string, Naming>): GroundedRow[] {
  const rows: GroundedRow[] = [];
  for (const { line, declined = false, says } of table.lines) {
    const review = line.review ?? "";
    const naming = namings.get(review);
    if (naming)
      rows.push({ table, row: line.row - 1, review, line, declined, answers: groundRow(says, naming) });
  }
  for (const { row, review, says } of table.statedRows) {
    const naming = namings.get(review);
    if (naming)
      rows.push({ table, row, review, line: null, declined: false, answers: groundRow(says, naming) });
  }
  return rows;
}

function groundedRows(tables: readonly TableToGround[], known: Known): readonly GroundedRow[] {
  const namings = tables.map((table) => namingOfTable(table, known));
  const sheets = sheetsThatName(tables, namings);
  const rows = tables.map((table, at) => {
    const own = [...(namings[at] ?? [])].map(([review, naming]): [string, Naming] => {
      const named = naming.named || sheets.has(table.sheet);
      return [review, named === naming.named ? naming : { ...naming, named }];
    });
    return groundedRowsOf(table, new Map(own));
  });
  return rows.length === 1 ? (rows[0] ?? []) : rows.flat();
}

/** The lines with what they answer filled in. */
function groundedLines(rows: readonly GroundedRow[]): Line[] {
  const lines: Line[] = [];
  for (const { line, answers } of rows) {
    if (line === null) continue;
    line.grounding = answers.grounding;
    line.recommendation = answers.recommendations[0] ?? null;
    lines.push(line);
  }
  return lines;
}

/**
 * Grounds the lines of all counted sheets in the recommendations of their own reviews, and says which recommendations
 * there are, which no live line answers, and which numbers differ. The order of the tables changes no figure.
 * @param found the tables of the sheets that count
 * @param lists the recommendation lists of the workbook, of sheets that are no archives
 * @param sameAs what an officer has said of texts that are nearly those of a list
 */
export function groundLines(
  found: readonly TableToGround[],
  lists: readonly RecommendationList[],
  sameAs: readonly SameAnswer[] = noAnswers,
): GroundedPlan {
  const tables = oneNamePerReview(found);
  const paired = pairLists(tables, lists);
  const indexes = indexesOf(paired);
  const said = saidSame(sameAs, indexes);
  const rows = groundedRows(tables, { indexes, said });
  const { recommendations, findings } = reviewRecommendations(rows, indexes, paired, tables);
  const suggestions = suggestSame(rows, indexes, said);
  return {
    lines: groundedLines(rows),
    recommendations,
    findings: [...groundingFindings(rows, suggestions), ...findings, ...paired.findings],
    lists: paired.bySheet,
    suggestions,
  };
}
