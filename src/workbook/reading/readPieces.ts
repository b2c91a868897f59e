import type { CellValue, LookBlock } from "../../plan/sheets/sheetGrid";
import { isTooLarge } from "./answerSize";
import { turn } from "../turns/turn";
import { fewerLooks, queueLooks, refusedLooks, type LooksAsked } from "./looks";
import { halvesOf, tripsOf, type Piece } from "./pieces";
import { wholeBlock } from "./wholeBlock";

/** What Excel said to one piece. */
export interface Answer {
  readonly piece: Piece;
  readonly values: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
  /** 0-based rows that are hidden. */
  readonly hidden: readonly number[];
  readonly look: LookBlock | null;
}

const nothing = { values: [], formats: [], hidden: [], look: null };

function queuePiece(context: Excel.RequestContext, piece: Piece, looks: LooksAsked): () => Answer {
  const sheet = context.workbook.worksheets.getItem(piece.sheet);
  if (piece.holds === "looks") {
    const look = queueLooks(sheet, piece, looks);
    return () => ({ ...nothing, piece, look: look && look() });
  }
  const range = sheet.getRangeByIndexes(piece.row, piece.column, piece.rows, piece.columns);
  if (piece.holds === "hidden") {
    const rows = range.getRowProperties({ rowHidden: true });
    const hidden = () =>
      wholeBlock(rows.value, piece.rows).flatMap(({ rowHidden }, at) =>
        rowHidden === true ? [piece.row + at] : [],
      );
    return () => ({ ...nothing, piece, hidden: hidden() });
  }
  range.load("values,numberFormat");
  return () => ({
    ...nothing,
    piece,
    values: wholeBlock(range.values as CellValue[][], piece.rows),
    formats: wholeBlock(range.numberFormat as string[][], piece.rows),
  });
}

async function readTrip(
  context: Excel.RequestContext,
  trip: readonly Piece[],
  looks: LooksAsked,
): Promise<Answer[]> {
  const asked = looks === "none" ? trip.filter(({ holds }) => holds !== "looks") : trip;
  if (asked.length === 0) return [];
  const answers = asked.map((piece) => queuePiece(context, piece, looks));
  try {
    await context.sync();
  } catch (error) {
    const halves = isTooLarge(error) ? halvesOf(asked) : null;
    if (halves) {
      const first = await readTrip(context, halves[0], looks);
      return [...first, ...(await readTrip(context, halves[1], looks))];
    }
    const isAbout = refusedLooks(error) !== "no" && asked.some(({ holds }) => holds === "looks");
    const fewer = isAbout ? fewerLooks(looks) : null;
    if (fewer === null) throw error;
    return readTrip(context, asked, fewer);
  }
  // Office.js has just unpacked some megabytes; ours are taken out of them in a turn of their own.
  await turn();
  const read = answers.map((answer) => answer());
  await turn();
  return read;
}

async function readTrips(
  context: Excel.RequestContext,
  [trip, ...others]: readonly (readonly Piece[])[],
  looks: LooksAsked,
): Promise<Answer[]> {
  if (!trip) return [];
  const answers = await readTrip(context, trip, looks);
  return [...answers, ...(await readTrips(context, others, looks))];
}

/**
 * Reads pieces of any sheets in as few round trips as the largest answer allows. An answer that is too large all the
 * same is asked for in halves; looks that Excel refuses to tell are missing from the answers.
 */
export async function readPieces(
  context: Excel.RequestContext,
  pieces: readonly Piece[],
  looks: LooksAsked,
): Promise<Answer[]> {
  return readTrips(context, tripsOf(pieces), looks);
}
