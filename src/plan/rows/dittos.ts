import { referencesIn } from "../cells/reference";
import { carriedColumns, type CarriedColumn } from "../columns/columnName";

type Values = Record<CarriedColumn, string>;

const ditto =
  /^["'“”″〃\s]{1,6}$|^\W*(?:-\s*)?(?:do\.?|ditto)\W*$|^\W*above\W*$|^\W*(?:(?:same )?as|see|as per)\s+(?:the )?(?:(?:recommendation|review|rec|one|row|line) )?(?:above|previous)(?: (?:recommendation|review|rec|one|row|line))?\W*$/i;
const numbered =
  /^\W*(?:(?:same )?as|see)\s+(?:for |per )?(?:rec|recommendation)s?\.?\s*(?:no\.?\s*)?(\d[\d.]{0,5}[a-z]?)\.?(?:\s*(?:\(?above\)?|\(?as above\)?))?\W*$/i;
const longest = 40;
/** What every pointer begins with: a quick look, since every row of a long sheet is asked. */
const mayBegin = /^[^\p{L}\p{N}]|^[adps]/iu;

/** Whether a cell says that it repeats the cell above: a ditto mark, "As above", "See above", "Same as previous". */
export function isDitto(text: string): boolean {
  return text !== "" && text.length <= longest && mayBegin.test(text) && ditto.test(text);
}

const numberOf = (text: string): string => referencesIn(text)[0]?.recommendation ?? "";

/** The text of recommendation 1 that "As recommendation 1 above" speaks of; "" where none stands above. */
function textOfNumber(number: string, above: readonly Values[]): string {
  const own = above.find(
    ({ recommendation, recommendationRef, ref }) =>
      recommendation !== "" &&
      (numberOf(recommendationRef === "" ? ref : recommendationRef) === number ||
        recommendation.startsWith(`${number}.`)),
  );
  return own?.recommendation ?? "";
}

/** The small letters with which no pointer begins: nearly every text, told without a pattern. */
function isOtherLetter(code: number): boolean {
  const small = code | 32;
  return small >= 98 && small <= 122 && small !== 100 && small !== 112 && small !== 115;
}

function isPointer(text: string): boolean {
  if (text === "" || text.length > longest || isOtherLetter(text.charCodeAt(0)) || !mayBegin.test(text))
    return false;
  return ditto.test(text) || numbered.test(text);
}

const hasPointer = (own: Values): boolean =>
  isPointer(own.review) ||
  isPointer(own.priority) ||
  isPointer(own.recommendationRef) ||
  isPointer(own.recommendation) ||
  isPointer(own.ref);

/**
 * The values of rows that stand below each other, with what ditto marks and "As recommendation 1 above" stand for. A
 * mark below nothing stands for nothing.
 */
export function withoutDittos(rows: readonly Values[]): readonly Values[] {
  // Few sheets have any.
  if (!rows.some(hasPointer)) return rows;
  const read: Values[] = [];
  for (const own of rows) {
    const said = { ...own };
    for (const name of carriedColumns)
      if (isDitto(own[name])) said[name] = read.findLast((row) => row[name] !== "")?.[name] ?? "";
    const number = numbered.exec(own.recommendation.slice(0, longest))?.[1];
    if (number !== undefined && own.recommendation.length <= longest)
      said.recommendation = textOfNumber(numberOf(number), read) || `Recommendation ${number}`;
    read.push(said);
  }
  return read;
}
