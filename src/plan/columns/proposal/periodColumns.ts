import { cellsAgree } from "./cellsAgree";
import type { ScoredColumn } from "./columnScores";
import { headingWords } from "../headings/headingText";

/** What the columns of one series of ratings, one for each period, come to. */
export interface PeriodSeries {
  /** The 0-based column of the latest period that is filled. */
  readonly current: number;
  /** The 0-based columns of the other periods. */
  readonly others: readonly number[];
  /** False where the order of the periods cannot be told, or a later period is filled in part. */
  readonly sure: boolean;
}

interface PeriodColumn {
  readonly scored: ScoredColumn;
  readonly unit: "month" | "quarter" | "year";
  /** Its place within a year, or since the year 2000 where the heading names its year. */
  readonly at: number;
  readonly dated: boolean;
  readonly stem: string;
}

const monthNames = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const monthWord = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:[a-z]{1,6})?$/;
const quarterWord = /^(?:q|qtr)([1-4])$/;
const yearWord = /^(?:(?:19|20)(\d\d)|(\d\d))$/;

/** The period that a heading names, and the rest of its words; null where it names none, or several. */
function periodOf(scored: ScoredColumn): PeriodColumn | null {
  const words = headingWords(scored.heading);
  const months = words.filter((word) => monthWord.test(word));
  const quarters = words.flatMap((word) => quarterWord.exec(word)?.[1] ?? []);
  const years = words.flatMap((word) => {
    const [, long, short] = yearWord.exec(word) ?? [];
    return long ?? short ?? [];
  });
  const said = months.length + quarters.length;
  if (said > 1 || years.length > 1 || said + years.length === 0) return null;
  const stem = words
    .filter((word) => !monthWord.test(word) && !quarterWord.test(word) && !yearWord.test(word))
    .join(" ");
  const year = Number(years[0] ?? 0);
  const dated = years.length > 0;
  const [month, quarter] = [months[0], quarters[0]];
  if (month !== undefined)
    return { scored, unit: "month", at: year * 12 + monthNames.indexOf(month.slice(0, 3)), dated, stem };
  if (quarter !== undefined) return { scored, unit: "quarter", at: year * 4 + Number(quarter), dated, stem };
  return { scored, unit: "year", at: year, dated, stem };
}

const perYear = { month: 12, quarter: 4, year: Infinity } as const;

/** How many months, quarters or years pass from the first period to the last, where each is later than the one before. */
function span(series: readonly PeriodColumn[]): number {
  const [first] = series;
  const year = first ? perYear[first.unit] : Infinity;
  return series.reduce((sum, { at }, index) => {
    const before = series[index - 1]?.at ?? at;
    return sum + (at >= before ? at - before : at - before + year);
  }, 0);
}

const risesThroughout = (series: readonly PeriodColumn[]): boolean =>
  series.every(({ at }, index) => index === 0 || at > (series[index - 1]?.at ?? at));

/** The series with the earliest first; null where its order cannot be told. */
function inOrder(series: readonly PeriodColumn[]): PeriodColumn[] | null {
  const [first] = series;
  if (!first || new Set(series.map(({ at }) => at)).size < series.length) return null;
  const turned = [...series].reverse();
  if (first.dated) return [...series].sort((one, other) => one.at - other.at);
  if (risesThroughout(series)) return [...series];
  if (series.length < 3) return null;
  // Without years the new year may lie between two of them, but never a whole year.
  const [forward, backward] = [series, turned].map((one) => span(one) < perYear[first.unit]);
  if (forward === backward) return null;
  return forward ? [...series] : turned;
}

const ratesInWords = ({ shape }: ScoredColumn): boolean =>
  (shape.kinds.get("rating") ?? 0) >= 2 && !shape.kinds.has("coloured");

/** Whether columns of the same name, one a period, are ratings, as far as they are filled. */
function isSeries(series: readonly PeriodColumn[]): boolean {
  const [first] = series;
  if (series.length < 2 || !first) return false;
  if (series.some(({ dated, unit }) => dated !== first.dated || unit !== first.unit)) return false;
  const filled = series.filter(({ scored }) => scored.shape.telling > 0);
  if (filled.length === 0 || filled.some(({ scored }) => !cellsAgree(scored.shape, "rating"))) return false;
  return first.stem === ""
    ? filled.every(({ scored }) => ratesInWords(scored))
    : series.every(({ scored }) => scored.said.has("rating") && !scored.said.has("otherRating"));
}

const nearlyAsFull = 0.8;
const halfAsFull = 0.5;

/**
 * The ratings that a table keeps one column a period for ("RAG Jul 21", "RAG Oct 21"; "Q1 RAG" to "Q4 RAG"), found by
 * their headings. The latest period that is filled counts; those before it are earlier ratings, those after it are
 * still to come.
 */
export function periodSeries(columns: readonly ScoredColumn[]): PeriodSeries[] {
  const byStem = new Map<string, PeriodColumn[]>();
  for (const scored of columns) {
    const period = periodOf(scored);
    if (period) byStem.set(period.stem, [...(byStem.get(period.stem) ?? []), period]);
  }
  return [...byStem.values()].filter(isSeries).flatMap((series): PeriodSeries[] => {
    const ordered = inOrder(series);
    const latestLast = ordered ?? series;
    const fill = ({ scored: { shape } }: PeriodColumn): number => Math.max(shape.filled, shape.telling);
    const most = Math.max(...latestLast.map(fill));
    const current = [...latestLast].reverse().find((one) => fill(one) >= most * halfAsFull);
    if (!current) return [];
    const later = latestLast.slice(latestLast.indexOf(current) + 1);
    const sure =
      ordered !== null && fill(current) >= most * nearlyAsFull && later.every((one) => fill(one) === 0);
    const others = series.flatMap(({ scored }) => (scored === current.scored ? [] : scored.column));
    return [{ current: current.scored.column, others, sure }];
  });
}
