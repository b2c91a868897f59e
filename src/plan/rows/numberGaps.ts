import { parseReference } from "../cells/reference";
import type { BlankMeaning } from "./carriedDown";

/** One row of a column of recommendation numbers: its text, "" for blank, and the line's own reference. */
export interface Gap {
  readonly text: string;
  readonly ref: string;
}

// Fewer blanks than these show by themselves neither merged cells nor a slip.
const manyBlanks = 1 / 3;
const fewBlanks = 0.2;

const numberOf = (text: string): number => Number(/\d+/.exec(text)?.[0]);

/** A stretch of blanks: how many, the texts around it, and whether the rows' own references are parts of the one above. */
interface Stretch {
  readonly above: string;
  readonly below: string;
  readonly blanks: number;
  readonly isPart: boolean;
}

const isPartOf = (ref: string, whole: string): boolean =>
  (parseReference(ref)?.part ?? null) !== null && numberOf(ref) === numberOf(whole);

function stretchesIn(rows: readonly Gap[]): Stretch[] {
  const stretches: Stretch[] = [];
  let above = "";
  let blank: Gap[] = [];
  const close = (below: string): void => {
    const isPart = blank.every(({ ref }) => isPartOf(ref, above));
    if (above !== "" && blank.length > 0) stretches.push({ above, below, blanks: blank.length, isPart });
    blank = [];
  };
  for (const row of rows) {
    if (row.text === "") blank.push(row);
    else {
      close(row.text);
      above = row.text;
    }
  }
  close("");
  return stretches;
}

/** Whether a number comes back after another: the rows are then not sorted by recommendation. */
function comesBack(rows: readonly Gap[]): boolean {
  const texts = rows.map(({ text }) => text).filter((text) => text !== "");
  const changes = texts.filter((text, at) => text !== texts[at - 1]);
  return new Set(changes).size < changes.length;
}

/**
 * What blanks in a column of recommendation numbers mean where nothing else of the sheet is carried down. Merged cells
 * show by many or adjoining blanks, by numbers that run on past a blank (3, blank, 4), or by own references that are
 * parts of the number above. A number missing where the blank stands was forgotten; a few blanks among numbers that come
 * back are blanks of a log. Else it is unsure, and asked.
 * @param blocks the rows in blocks that a section row or header separates
 */
export function meaningOfGaps(blocks: readonly (readonly Gap[])[]): BlankMeaning {
  const rows = blocks.flat();
  const stretches = blocks.flatMap(stretchesIn);
  const blanks = rows.filter(({ text }) => text === "").length;
  const isLog = blocks.some(comesBack);
  if (stretches.every(({ isPart }) => isPart) || blanks >= rows.length * manyBlanks) return "carried";
  if (isLog) return blanks < rows.length * fewBlanks ? "blank" : "unsure";
  if (stretches.some((one) => one.blanks > 1 && !isMissing(one))) return "carried";
  if (stretches.every((one) => one.below === "" || runsOn(one))) return "carried";
  return stretches.every(isMissing) ? "blank" : "unsure";
}

const runsOn = ({ above, below }: Stretch): boolean => numberOf(below) === numberOf(above) + 1;
const isMissing = ({ above, below, blanks }: Stretch): boolean =>
  numberOf(below) === numberOf(above) + blanks + 1;
