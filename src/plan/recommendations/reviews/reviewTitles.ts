import { nameInTitle } from "./nameInTitle";
import { disagree, nameOthers, reviewWords } from "./reviewWords";

/** A text of a sheet that names a review. */
export interface NamedReview {
  /** 0-based. */
  readonly row: number;
  readonly name: string;
  readonly text: string;
  /** Above a table, as the title of a table or of a repeated header, or as a section row among the lines. */
  readonly stands: "above" | "title" | "section";
}

// "Theme 2: Audit" names a theme.
const worded =
  /^(?:[\p{L}'’]+ ){0,2}(?:priority|theme|objective|aim|goal|strand|area|outcome|domain|workstream|standard|part|recommendation|finding|key line of enquiry)\s*(?:no\.?\s*)?(?:\d|[A-Z]\b|[:–—-])/iu;
const label = /^(?:name of )?(?:review|source)\s*:\s*(?=\S)/i;

/** The review that a title or a section row names; null where it names none, or a theme by its number. */
export function reviewTitle(text: string): string | null {
  return worded.test(text) ? null : nameInTitle(text.replace(label, ""));
}

/** Whether two of a sheet's titles name two reviews; section rows such as "Audit" and "Training" name none. */
function areTwo(one: NamedReview, other: NamedReview): boolean {
  if (reviewWords(one.name).whole === reviewWords(other.name).whole) return false;
  const among = [one, other].some(({ stands }) => stands === "section");
  if (!among) return disagree(one.name, other.name);
  return one.stands !== "above" && other.stands !== "above" && nameOthers(one.name, other.name);
}

const isBare = ({ name, stands }: NamedReview): boolean => stands === "section" && !/\s/.test(name);

/** The texts that name a review while another on the sheet names another one; none where all are about one. */
export function keptNames(named: readonly NamedReview[]): ReadonlySet<NamedReview> {
  const able = named.filter((one) => !isBare(one));
  const certain = able.filter((one) => able.some((other) => areTwo(one, other)));
  // What is said once more below is the same review there.
  const names = new Set(certain.map(({ name }) => reviewWords(name).whole));
  return new Set(able.filter(({ name }) => names.has(reviewWords(name).whole)));
}
