import { bareTitle, nameInTitle } from "./nameInTitle";
import { namesReview } from "./reviewKinds";
import { disagree, isSpecific, reviewWords } from "./reviewWords";

/** What about a sheet may name its review. */
export interface ReviewSources {
  readonly sheetName: string;
  /** What a label above the table gives ("Review: …"); null where there is none. */
  readonly label: string | null;
  /** The texts above the table, from the top; the title is among them. */
  readonly titles: readonly string[];
  /** What the officer has answered; it decides. */
  readonly answer: string | null;
}

/** The review of the lines on a sheet that have none of their own. */
export interface ReviewName {
  readonly name: string;
  /** The names to choose from, the proposal first: the sheet's, then the title's. Null where they agree. */
  readonly doubt: readonly string[] | null;
}

const organisation =
  /\b(?:partnership|council|board|trust|school|academy|college|authority|borough|county|nhs|lscp|lscb|lsab|sab|csp|icb|committee|service|services|directorate)\b/i;

/** A review that is said above the table: its name, and the text it was said in. */
interface Said {
  readonly name: string;
  readonly text: string;
}

/** The review that one of the texts above the table names: the first title, or a line right below it. */
function titled(titles: readonly string[]): Said | null {
  for (const text of titles.slice(0, 3)) {
    const name = nameInTitle(text);
    if (name !== null) return { name, text };
  }
  return null;
}

/** A title that names a plan and no review, such as "Maternity Transformation Action Plan 2021". */
function titleOfPlan(titles: readonly string[]): string | null {
  const [title = ""] = titles;
  const isPlan = title.length <= 100 && /\bplan\b/i.test(title) && !organisation.test(title);
  return isPlan && isSpecific(bareTitle(title)) ? bareTitle(title) : null;
}

/** Whether the sheet's name says more of the same review: "SCR Child A" under the title "Serious Case Review". */
function saysMore(sheetName: string, title: string): boolean {
  const [sheet, said] = [reviewWords(sheetName), reviewWords(title)];
  return said.own.size === 0 && sheet.own.size > 0 && [...said.kinds].every((kind) => sheet.kinds.has(kind));
}

/**
 * The review a sheet is about: what the officer answered, else what a label above the table says, else a title that
 * names a review, else the sheet's own name. A title that disagrees with the sheet's name may be left from another
 * plan, so it is doubted and the sheet's name proposed. Lines with a review of their own do not need this.
 */
export function reviewOf({ sheetName, label, titles, answer }: ReviewSources): ReviewName {
  if (answer !== null) return { name: answer, doubt: null };
  const said = label === null ? titled(titles) : { name: label, text: label };
  if (said === null) {
    const other = namesReview(sheetName) ? titleOfPlan(titles) : null;
    const differ = other !== null && disagree(sheetName, other);
    return { name: sheetName, doubt: differ ? [sheetName, other] : null };
  }
  const { name, text } = said;
  if (disagree(sheetName, name) && disagree(sheetName, text))
    return { name: sheetName, doubt: [sheetName, name] };
  return { name: saysMore(sheetName, name) ? sheetName : name, doubt: null };
}

/**
 * The reviews of all plans of a workbook, in their order. Where two sheets carry one title and their own names disagree
 * ("Northmere", "Southmere"), one of the titles may have been copied, so each is doubted.
 */
export function reviewsOf(sheets: readonly ReviewSources[]): readonly ReviewName[] {
  const names = sheets.map(reviewOf);
  const bySaid = new Map<string, string[]>();
  names.forEach(({ name, doubt }, at) => {
    const sheet = sheets[at];
    if (!sheet || doubt !== null || sheet.answer !== null || name === sheet.sheetName) return;
    bySaid.set(name, [...(bySaid.get(name) ?? []), sheet.sheetName]);
  });
  return names.map((found, at) => {
    const sheet = sheets[at];
    if (!sheet || sheet.answer !== null || found.doubt !== null) return found;
    const others = bySaid.get(found.name) ?? [];
    const differ = others.some((other) => disagree(other, sheet.sheetName));
    return differ && others.includes(sheet.sheetName)
      ? { name: sheet.sheetName, doubt: [sheet.sheetName, found.name] }
      : found;
  });
}
