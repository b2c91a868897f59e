import { qualifiersOf, withoutHarmless, type Qualifier } from "./qualifiers";
import { findWords, isColour, senseOf, simplified, withoutNotDone, type Sense } from "./senses";

/** What a rating cell of several words says. */
export interface Said {
  /** Every listed sense, wherever it stands. */
  readonly senses: ReadonlySet<Sense>;
  readonly qualifiers: ReadonlySet<Qualifier>;
}

/** One piece of a cell; `rates` where it is nothing but rating words, so that it can give the rating. */
interface Piece {
  readonly kind: "label" | "rates" | "story";
  readonly senses: readonly Sense[];
  readonly qualifiers: readonly Qualifier[];
  readonly letter: boolean;
}

const monthNames = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}";
const writtenDay = `(?:\\d{1,2}\\s?[./-]\\s?\\d{1,2}\\s?[./-]\\s?(?:\\d{4}|\\d{2})|\\d{4}-\\d{1,2}-\\d{1,2}|(?:\\d{1,2}(?:st|nd|rd|th)?\\s)?${monthNames}[\\s.]{0,2}'?(?:\\d{4}|\\d{2})|\\d{1,2}(?:st|nd|rd|th)?\\s${monthNames}|(?:19|20)\\d{2})`;
/** A day that ends a piece, or opens the cell; "by May 2022" and "due 31/03/2022" are deadlines and stay. */
const dayAtEnd = new RegExp(
  `(?<=^|[\\s(,:;-])(?<!\\b(?:by|before|until|till|due|for|from|to|end|of)[\\s:]{1,2})(?:(?:on|in|at|as at|as of|during)\\s)?${writtenDay}(?=\\s?(?:$|[,;:()|.]|-\\s|\\s-|(?:by|at|with|and|see|per)\\s))`,
  "g",
);
const dayAtStart = new RegExp(`^${writtenDay}(?=\\s[a-z])`);
const percentage = /(?<![\d.])(?<share>\d{1,3}(?:\.\d{1,2})?)\s?(?:%|per ?cent\b)/g;
const pieceEnds = /\s-\s|\s-|-\s|[:;,()[\]|.=]/;
const fillers =
  /\b(?:and|b?rag|rated|rating|status|overall|current|currently|now|is|remains|still|progress|update|delivery|q[1-4]|quarter|as at|this month|this quarter)\b|[←-⇿⬀-⯿▲▼►◄➔-➿]/gu;
const somethingLeft = /[\p{L}\p{N}\p{S}]/u;
const wasColour =
  /^(?:was|previously|formerly|originally)\s(?:rated\s)?(?:red|amber|yellow|orange|green|blue|[ragby])$/;
const initials = /^[a-z]\.\s?[a-z]/;

function readPiece(text: string): Piece {
  const whole = senseOf(text);
  const letter = /^[a-z]$/.test(text);
  if (whole !== null) return { kind: "rates", senses: [whole], qualifiers: [], letter };
  const words = findWords(text, true);
  const plain = !somethingLeft.test(words.rest.replace(fillers, " "));
  if (plain && words.senses.length > 0)
    return { kind: "rates", senses: words.senses, qualifiers: [], letter: false };
  if (plain || /^\d+$/.test(text)) return { kind: "label", senses: [], qualifiers: [], letter: false };
  if (wasColour.test(text)) return { kind: "story", senses: [], qualifiers: [], letter: false };
  const undone = withoutNotDone(withoutHarmless(text));
  const story = findWords(undone.rest, false);
  const notDone = undone.notDone ? (["unfinished"] as const) : [];
  return {
    kind: "story",
    senses: story.senses,
    qualifiers: [...qualifiersOf(story.rest), ...notDone],
    letter: false,
  };
}

/** Percentages count as done (100%) or part done, wherever they stand; 0% is no more than not done. */
function readShares(text: string): { senses: Sense[]; qualifiers: Qualifier[] } {
  const shares = [...text.matchAll(percentage)].map(({ groups }) => Number(groups?.["share"]));
  return {
    senses: shares.includes(100) ? ["done"] : [],
    qualifiers: shares.flatMap((share) => (share === 100 ? [] : share === 0 ? "unfinished" : "partDone")),
  };
}

/**
 * What a comparable text of at most a line or two says, in pieces: "Green - complete", "Complete (see minute 7)".
 * Null where no piece gives a rating: a status word must open the cell (after labels, numbers or a day), a colour
 * must be a piece of its own or stand among rating words only, and a letter must open it and be no initial.
 */
export function saidInCell(text: string): Said | null {
  if (initials.test(text)) return null;
  const bare = text.replace(percentage, " ").replace(dayAtStart, " - ").replace(dayAtEnd, " - ");
  const pieces = bare
    .split(pieceEnds)
    .map((piece) => simplified(piece.trim()))
    .filter((piece) => piece !== "")
    .map(readPiece);
  const opening = pieces.find(({ kind }) => kind !== "label");
  const rated = pieces.some(
    (piece) =>
      piece.kind === "rates" && (piece === opening || (!piece.letter && piece.senses.some(isColour))),
  );
  if (!rated) return null;
  const shares = readShares(text);
  return {
    senses: new Set([...pieces.flatMap(({ senses }) => senses), ...shares.senses]),
    qualifiers: new Set([...pieces.flatMap(({ qualifiers }) => qualifiers), ...shares.qualifiers]),
  };
}
