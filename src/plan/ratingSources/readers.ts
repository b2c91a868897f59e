import { plainText } from "../cells/cellText";
import { dayFromSerial, isoDay } from "../cells/day";
import { isPlausible } from "../cells/timescales/plausible";
import { ratingOfSense } from "../cells/ratings/ratingOfSaid";
import type { Sense } from "../cells/ratings/senses";
import { formatAt, textAt, valueAt } from "../sheets/gridReading";
import type { GreenMeaning, Rating } from "../line";
import type { CellValue } from "../sheets/sheetGrid";
import { readCompletion } from "./completion";
import { fillInWords, mayRate, seenFillAt, standingOfFill } from "./colours/fills";
import { isReadable, judgeWords, ratingOf, type Judgement } from "./judgement";
import { senseByRule } from "./key/percentRule";
import { noKey, type RatingKey } from "./key/ratingKey";
import { percentIn, type PercentScale } from "./percents";
import type { RatedTable, RatingCircumstances, RatingFinding, RowRating } from "./rowRating";
import { disagreementsIn } from "./colours/textAgainstColour";
import { tickedIn, type TickColumn } from "./ticks";

/** Rates a 0-based row. */
export type RowReader = (row: number, circumstances: RatingCircumstances) => RowRating;

function rated(rating: Rating | null | "unclear", said: string, column: number): RowRating {
  if (rating === "unclear")
    return {
      rating: "notRated",
      said,
      findings: [{ kind: "unknownRating", severity: "error", found: said, column }],
    };
  return { rating, said, findings: [] };
}

const unrated = (found: string, column: number, severity: RatingFinding["severity"]): RatingFinding => ({
  kind: "notRated",
  severity,
  found,
  column,
});

/** Keeps what a cell's text comes to, since a long sheet holds a few dozen distinct ratings. */
function rememberWords(key: RatingKey): (value: CellValue, text: string) => Judgement {
  const known = new Map<string, Judgement>();
  return (value, text) => {
    if (typeof value !== "string") return judgeWords(value, key);
    const before = known.get(text);
    if (before) return before;
    const judgement = judgeWords(value, key);
    known.set(text, judgement);
    return judgement;
  };
}

function ratedByWords(
  judgement: Judgement,
  text: string,
  green: GreenMeaning | null,
  column: number,
): RowRating {
  if (judgement.kind === "error") return { rating: "notRated", said: text, findings: [] };
  const reading = rated(ratingOf(judgement, green), text, column);
  if (reading.rating !== "notRated" || reading.findings.length > 0) return reading;
  return { ...reading, findings: [unrated(text, column, "warning")] };
}

/** Keeps how each text is rated; green is the same for a whole sheet. */
function rememberRatings(
  column: number,
  key: RatingKey,
): (value: CellValue, text: string, green: GreenMeaning | null) => RowRating {
  const judge = rememberWords(key);
  const known = new Map<GreenMeaning | null, Map<string, RowRating>>();
  return (value, text, green) => {
    if (typeof value !== "string") return ratedByWords(judge(value, text), text, green, column);
    const ofGreen = known.get(green);
    const before = ofGreen?.get(text);
    if (before) return before;
    const rating = ratedByWords(judge(value, text), text, green, column);
    if (ofGreen) ofGreen.set(text, rating);
    else known.set(green, new Map([[text, rating]]));
    return rating;
  };
}

/**
 * By the words of a column. A coloured blank is not rated and is said to be coloured; words and colour that disagree
 * are a finding, and the words count.
 */
export function readByWords(table: RatedTable, column: number, key: RatingKey): RowReader {
  const { grid } = table;
  const rate = rememberRatings(column, key);
  const disagreement = disagreementsIn(table, column, key);
  return (row, { green }) => {
    const text = textAt(grid, row, column);
    if (text === "") {
      const fill = seenFillAt(grid, row, column) ?? "";
      const coloured = mayRate(fill, key);
      const said = coloured ? `blank, ${fillInWords(fill, key)}` : "";
      return {
        rating: "notRated",
        said,
        findings: [unrated(said, column, coloured ? "error" : "warning")],
      };
    }
    const reading = rate(valueAt(grid, row, column), text, green);
    if (reading.rating === "notRated") return reading;
    const differs = disagreement(row);
    if (differs === null) return reading;
    const finding = { kind: "textAgainstColour", severity: "warning", found: differs, column } as const;
    return { ...reading, findings: [...reading.findings, finding] };
  };
}

/** By the fills of a column; where a cell holds words that can be read, they count. */
export function readByFills(table: RatedTable, column: number, key: RatingKey): RowReader {
  const { grid } = table;
  const judge = rememberWords(key);
  const byWords = readByWords(table, column, key);
  const standings = new Map<string, ReturnType<typeof standingOfFill>>();
  const standing = (fill: string): ReturnType<typeof standingOfFill> => {
    const before = standings.get(fill);
    if (before !== undefined) return before;
    const found = standingOfFill(fill, key);
    standings.set(fill, found);
    return found;
  };
  const isRatingColumn = column === table.columns.rating;
  return (row, circumstances) => {
    const text = textAt(grid, row, column);
    if (isRatingColumn && text !== "" && isReadable(judge(valueAt(grid, row, column), text)))
      return byWords(row, circumstances);
    const fill = seenFillAt(grid, row, column) ?? "";
    const stands = standing(fill);
    if (stands === null) {
      const found = isRatingColumn ? text : "";
      if (found !== "") return rated("unclear", found, column);
      return { rating: "notRated", said: "", findings: [unrated("", column, "warning")] };
    }
    const said = fill === "" ? "white" : fillInWords(fill, key);
    return rated(stands === "unclear" ? stands : ratingOfSense(stands, circumstances.green), said, column);
  };
}

/** By the ticks of one or more columns. A row without a tick is not rated. */
export function readByTicks(table: RatedTable, columns: readonly TickColumn[]): RowReader {
  const first = columns[0]?.column ?? table.block.left;
  const byWords = columns.length === 1 ? readByWords(table, first, noKey) : null;
  return (row, circumstances) => {
    const { green } = circumstances;
    const ticked = tickedIn(table, columns, row);
    // "Ongoing" beside Yes and No is no mark, but says enough.
    if (ticked === "unclear" && byWords) return byWords(row, circumstances);
    if (ticked === null) return { rating: "notRated", said: "", findings: [unrated("", first, "note")] };
    const said = columns
      .map(({ column }) => textAt(table.grid, row, column))
      .filter((text) => text !== "")
      .join(", ");
    return rated(ticked === "unclear" ? ticked : ratingOfSense(ticked, green), said, first);
  };
}

function senseOfPercent(percent: number, key: RatingKey, isPast: boolean): Sense | "unclear" {
  if (key.percents) return senseByRule(key.percents, percent, isPast) ?? "unclear";
  if (percent === 100) return "done";
  return percent === 0 ? "notStarted" : "underWay";
}

/** By percentages: the sheet's own rule, else 100 is done, 0 not started, and anything between under way. */
export function readByPercent(
  table: RatedTable,
  column: number,
  scale: PercentScale,
  key: RatingKey,
): RowReader {
  const { grid } = table;
  const judge = rememberWords(key);
  return (row, { green, due, meetingDate }) => {
    const value = valueAt(grid, row, column);
    const text = textAt(grid, row, column);
    if (text === "") return { rating: "notRated", said: "", findings: [unrated("", column, "warning")] };
    const percent = percentIn(value, formatAt(grid, row, column), scale);
    if (percent === null) {
      const judgement = judge(value, text);
      const rating = judgement.kind === "error" ? "notRated" : ratingOf(judgement, green);
      return rated(rating, text, column);
    }
    const sense = senseOfPercent(percent, key, due !== null && due < meetingDate);
    return rated(sense === "unclear" ? sense : ratingOfSense(sense, green), `${percent}%`, column);
  };
}

function shownDay(serial: number): string {
  const day = Number.isFinite(serial) ? dayFromSerial(serial, 1900) : null;
  return day !== null && isPlausible(day) ? isoDay(day) : String(serial);
}

/** Completed after the meeting: on that day it was not done, and the year may be mistyped. */
const ahead = (found: string, column: number): RatingFinding => ({
  kind: "completedInFuture",
  severity: "error",
  found,
  column,
});

/** By an entry that says when the work was done; a blank is not rated, nor is a day after the meeting. */
export function readByCompletion(table: RatedTable, column: number): RowReader {
  const { grid } = table;
  return (row, { green, meetingDate }) => {
    const value = valueAt(grid, row, column);
    const completion = readCompletion(value, formatAt(grid, row, column), meetingDate);
    if (completion === "blank")
      return { rating: "notRated", said: "", findings: [unrated(plainText(value), column, "note")] };
    // A day is shown as one, not as the number it is kept as.
    const said = typeof value === "number" ? shownDay(value) : textAt(grid, row, column);
    if (completion === "ahead") return { rating: "notRated", said, findings: [ahead(said, column)] };
    return rated(completion === "unclear" ? completion : ratingOfSense(completion, green), said, column);
  };
}
