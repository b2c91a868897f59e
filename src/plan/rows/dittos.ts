import { leadingReference, parseReference, referencesIn, type Reference } from "../cells/reference";
import { carriedColumns, type CarriedColumn } from "../columns/columnName";

type Values = Record<CarriedColumn, string>;

const ditto =
  /^["'“”″〃\s]{1,6}$|^\W*(?:-\s*)?(?:do\.?|ditto)\W*$|^\W*above\W*$|^\W*(?:(?:same )?as|see|as per)\s+(?:the )?(?:(?:recommendation|review|rec|one|row|line) )?(?:above|previous)(?: (?:recommendation|review|rec|one|row|line))?\W*$/i;
const numbered =
  /^\W*(?:(?:same )?as|see)\s+(?:for |per )?(?:rec|recommendation)s?\.?\s*(?:no\.?\s*)?(\d[\d.]{0,5}[a-z]?)\.?(?:\s*(?:\(?above\)?|\(?as above\)?))?\W*$/i;
const longest = 40;
/** What every pointer begins with: a mark, or the a, d or s of its words. A quick look at every row of a long sheet. */
const mayBegin = /^[^b-ce-rt-z\d]/i;

/** Whether a cell says that it repeats the cell above: a ditto mark, "As above", "See above", "Same as previous". */
export function isDitto(text: string): boolean {
  return text.length <= longest && ditto.test(text);
}

/** The recommendation that a cell points to by its number ("As recommendation 1.2 above"); null where it does not. */
function pointedTo(text: string): Reference | null {
  const number = text.length <= longest ? numbered.exec(text)?.[1] : undefined;
  return number === undefined ? null : parseReference(number);
}

const isSame = (one: Reference, other: Reference): boolean =>
  one.recommendation === other.recommendation && one.part === other.part;

/** The numbers that a row's recommendation has: in its column of numbers, else the line's own, and in its text. */
function numbersOf({ recommendation, recommendationRef, ref }: Values): Reference[] {
  const [beside] = referencesIn(recommendationRef === "" ? ref : recommendationRef);
  const inside = leadingReference(recommendation)?.reference;
  return [beside ?? [], inside ?? []].flat();
}

/** The first text above that has a number: 1.2 itself, else one of recommendation 1. */
function textOfNumber(number: Reference, above: readonly Values[]): string | undefined {
  const find = (is: (own: Reference) => boolean): Values | undefined =>
    above.find((row) => row.recommendation !== "" && numbersOf(row).some(is));
  const found =
    find((own) => isSame(own, number)) ?? find((own) => own.recommendation === number.recommendation);
  return found?.recommendation;
}

const isPointer = (text: string): boolean =>
  mayBegin.test(text) && (isDitto(text) || pointedTo(text) !== null);

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
    const number = pointedTo(own.recommendation);
    if (number) said.recommendation = textOfNumber(number, read) ?? `Recommendation ${number.text}`;
    read.push(said);
  }
  return read;
}
