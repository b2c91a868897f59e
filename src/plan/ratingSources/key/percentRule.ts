import { comparableText } from "../../cells/cellText";
import type { Sense } from "../../cells/ratings/senses";
import { sensesOfMeaning } from "./sensesOfMeaning";

/** One step of a sheet's own rule: from and to are percentages, both included. */
export interface PercentBand {
  readonly sense: Sense;
  readonly from: number;
  readonly to: number;
  /** Counts only for lines past their date ("or under 50 % and past its date"). */
  readonly pastDate: boolean;
}

/** How a sheet turns a percentage into a rating. */
export type PercentRule = readonly PercentBand[];

type Span = Omit<PercentBand, "sense">;

const n = "(\\d{1,3}(?:\\.\\d+)?)";
const share = `${n}\\s?(?:%|per ?cent)?`;
const sure = `${n}\\s?(?:%|per ?cent)`;
// The smallest step: whole percentages are what sheets hold, and halves lie on one side of "over 75".
const step = 0.001;
const shapes: readonly (readonly [RegExp, (a: number, b: number) => readonly [number, number]])[] = [
  [new RegExp(`(?:between )?${share}\\s?(?:-|to|and|up to)\\s?${sure}`), (a, b) => [a, b]],
  [new RegExp(`(?:up to|at most|no more than|<=|≤)\\s?${sure}`), (a) => [0, a]],
  [new RegExp(`${sure}\\s?(?:or (?:less|under|below|lower|fewer)|and (?:under|below))`), (a) => [0, a]],
  [new RegExp(`(?:under|less than|below|lower than|<)\\s?${sure}`), (a) => [0, a - step]],
  [new RegExp(`(?:at least|from|>=|≥)\\s?${sure}`), (a) => [a, 100]],
  [
    new RegExp(`${sure}\\s?(?:\\+|or (?:more|over|above|higher|greater)|and (?:over|above|more)|upwards)`),
    (a) => [a, 100],
  ],
  [new RegExp(`(?:over|more than|above|greater than|exceeds|>)\\s?${sure}`), (a) => [a + step, 100]],
  [new RegExp(sure), (a) => [a, a]],
];
const pastDate =
  /\b(?:and|but)\s.{0,20}\b(?:past|after|beyond|missed|overdue|passed)\b|\b(?:overdue|past its|past the|date (?:has )?passed)/;

function spanIn(text: string): Span | null {
  for (const [shape, limits] of shapes) {
    const found = shape.exec(text);
    if (!found) continue;
    const [from, to] = limits(Number(found[1]), Number(found[2]));
    const more = text.replace(found[0], " ");
    if (from > to || to > 100 || /%|per ?cent/.test(more)) return null;
    return { from, to, pastDate: pastDate.test(more) };
  }
  return null;
}

/** The spans of one meaning: "up to 25 % complete, or under 50 % and past its date" has two. Null: not understood. */
export function percentSpans(meaning: string): readonly Span[] | null {
  const parts = comparableText(meaning)
    .replace(
      /\b(?:(?:less than|under|below) or equal to|equal to or (?:less than|under|below))\b/g,
      "at most",
    )
    .replace(
      /\b(?:(?:more than|greater than|over) or equal to|equal to or (?:more|greater) than)\b/g,
      "at least",
    )
    .split(/,?\s\bor\b\s(?!(?:more|less|over|under|above|below|lower|higher|fewer|greater)\b(?!.*%))/)
    .filter((part) => /%|per ?cent/.test(part));
  const spans = parts.map(spanIn);
  return spans.length > 0 && spans.every((span) => span !== null) ? spans : null;
}

/** "0% = not started, 1% to 99% = in progress, 100% = complete": steps that name words rather than colours. */
export function percentSteps(cell: string): PercentRule {
  if (!/%|per ?cent/.test(cell) || !/[=:–-]/.test(cell) || cell.length > 400) return [];
  return comparableText(cell)
    .replace(/^[^:=\d]{0,40}:\s/, "")
    .split(/[;,|]|\.\s/)
    .flatMap((part) => {
      const sides = /^(?<left>[^=:]+?)\s?(?:=|:|\s-\s)\s?(?<right>.+)$/.exec(part.trim())?.groups;
      const { left = "", right = "" } = sides ?? {};
      const [share, meaning] = left.includes("%") ? [left, right] : [right, left];
      const [sense, ...others] = sensesOfMeaning(meaning);
      const spans = percentSpans(share);
      return sense !== undefined && others.length === 0 && spans && !meaning.includes("%")
        ? spans.map((span) => ({ ...span, sense }))
        : [];
    });
}

/** Every step that holds for a percentage (0 to 100); those for lines past their date alone where one of them does. */
export function bandsAt(rule: PercentRule, percent: number, isPast: boolean): readonly PercentBand[] {
  const holding = (share: number): readonly PercentBand[] =>
    rule.filter(({ from, to, pastDate: late }) => share >= from && share <= to && (!late || isPast));
  // 25.5 lies between "up to 25" and "26 to 75": it is read as the sheet's whole percentages are.
  const bands = holding(percent).length > 0 ? holding(percent) : holding(Math.round(percent));
  const late = bands.filter((band) => band.pastDate);
  return late.length > 0 ? late : bands;
}

/** What the rule makes of a percentage: of several steps that hold the narrowest ("100 %" before "over 75 %"). */
export function senseByRule(rule: PercentRule, percent: number, isPast: boolean): Sense | null {
  const [best] = [...bandsAt(rule, percent, isPast)].sort((a, b) => a.to - a.from - (b.to - b.from));
  return best?.sense ?? null;
}
