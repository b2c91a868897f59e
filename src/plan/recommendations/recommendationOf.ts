import { parseReference } from "../cells/reference";
import type { Columns } from "../columns/columnName";
import type { Header } from "../tables/header";
import type { PlacedRow } from "../rows/carriedValues";

/** Which recommendation each row of a sheet answers, by number or else by text; null where none is named. */
export interface RecommendationReading {
  /** Whether the sheet names recommendations at all. */
  readonly named: boolean;
  of(row: PlacedRow): string | null;
}

const numbered = /^(?:rec(?:ommendation)?\.?\s*)?(\d{1,3})(?:\s*[.):–-]|\s)\s*\p{L}/iu;
const recommendationSection = /^(?:rec(?:ommendation)?s?|area for (?:consideration|improvement))\b/i;

const recommendationPart = (text: string): string | null => {
  const reference = text === "" ? null : parseReference(text);
  return reference?.recommendation ?? null;
};

const numberIn = (text: string): string | null => numbered.exec(text)?.[1] ?? null;

/**
 * Whether line references ("1.1", "3a") name recommendations: the heading says so, or one number always stands
 * beside one recommendation text. A plain running number beside a carried-down text does not.
 */
function refsNameRecommendations(rows: readonly PlacedRow[], header: Header, columns: Columns): boolean {
  const heading = header.headings.find(({ column }) => column === columns.ref);
  if (heading && /^rec/i.test(heading.text)) return true;
  const textOf = new Map<string, string>();
  const numberOf = new Map<string, string>();
  let pairs = 0;
  for (const { values } of rows) {
    const number = recommendationPart(values.ref);
    if (number === null || values.recommendation === "") continue;
    pairs++;
    if ((textOf.get(number) ?? values.recommendation) !== values.recommendation) return false;
    if ((numberOf.get(values.recommendation) ?? number) !== number) return false;
    textOf.set(number, values.recommendation);
    numberOf.set(values.recommendation, number);
  }
  return pairs > 0;
}

/** Finds how a sheet names its recommendations: a number column, references, numbered or plain texts, sections. */
export function readRecommendations(
  rows: readonly PlacedRow[],
  header: Header,
  columns: Columns,
): RecommendationReading {
  const byRef = refsNameRecommendations(rows, header, columns);
  const bySection = rows.some(({ section }) => section !== null && recommendationSection.test(section));
  const named =
    columns.recommendation !== undefined || columns.recommendationRef !== undefined || byRef || bySection;
  return {
    named,
    of({ values, section }) {
      if (!named) return null;
      if (columns.recommendationRef !== undefined && values.recommendationRef !== "")
        return recommendationPart(values.recommendationRef) ?? values.recommendationRef;
      if (byRef && values.ref !== "") return recommendationPart(values.ref) ?? values.ref;
      if (values.recommendation !== "") return numberIn(values.recommendation) ?? values.recommendation;
      if (section !== null && recommendationSection.test(section))
        return numberIn(section) ?? recommendationPart(section) ?? section;
      return null;
    },
  };
}

/** Whether a section row names a recommendation rather than a priority. */
export function isRecommendationSection(section: string): boolean {
  return recommendationSection.test(section);
}
