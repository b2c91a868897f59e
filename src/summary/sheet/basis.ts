import type { Plan, RatingSource, SheetReading } from "../../plan/plan";
import type { Day } from "../../plan/cells/day";
import { dayInYear, longDay } from "../wording/written/days";
import { attentionOf } from "../attention/attentionList";
import { whatToLookAt } from "../attention/whatToLookAt";
import type { HighlightKind } from "../highlights/highlight";
import { counted } from "../wording/written/counted";
import { capitalised } from "../wording/written/numberWords";
import type { Summary } from "../summary";
import { coloursOn } from "./colourMeanings";
import { reviewText } from "./listCells";

/** One thing the figures rest on; the value may take several rows. */
export interface BasisLine {
  readonly label: string;
  readonly parts: readonly string[];
  /** A cell each beside the label, in the look of the highlight. */
  readonly legend?: readonly HighlightKind[];
}

const sourceWords: Readonly<Record<RatingSource, string>> = {
  text: "the words in the rating column",
  fill: "the fill colour of the cells",
  "displayed-colour": "the colour the cells show, conditional formatting included",
  percent: "the percentage complete",
  ticks: "the ticks",
  "completed-date": "the date completed",
};

const reviewName = ({ name }: { readonly name: string }): string => reviewText(name);

const withLines = (plan: Plan): readonly SheetReading[] =>
  plan.sheets.filter(({ counted: isCounted, lines }) => isCounted && lines > 0);

/** One part for each answer the sheets give; the sheets are named only where they differ. */
function partsBySheet(
  sheets: readonly SheetReading[],
  answerOf: (sheet: SheetReading) => string | null,
  none: string,
): readonly string[] {
  const answers = [...new Set(sheets.map(answerOf))];
  if (sheets.length === 0) return [none];
  return answers.map((answer) => {
    const words = capitalised(answer ?? none);
    const names = sheets.filter((sheet) => answerOf(sheet) === answer).map(({ name }) => name);
    return answers.length === 1 ? words : `${words.replace(/\.$/, "")} – on ${names.join(", ")}`;
  });
}

function statedParts({ totals, reviews }: Summary): readonly string[] {
  if (reviews.every(({ stated }) => stated === null))
    return ["Nothing on the sheets states how many there are."];
  if (totals.stated !== null && reviews.every(({ stated, recommendations }) => stated === recommendations))
    return [`${String(totals.stated)} stated, and the same number found.`];
  return reviews
    .filter(({ stated, recommendations }) => stated !== recommendations)
    .map((review) => {
      const stated = review.stated === null ? "not stated" : `${String(review.stated)} stated`;
      return `${reviewName(review)}: ${stated}, ${String(review.recommendations)} found`;
    });
}

function groundingParts(summary: Summary, plan: Plan): readonly string[] {
  if (summary.totals.groundingNotChecked === summary.totals.lines)
    return ["Not checked: these sheets name no recommendations."];
  const lists = plan.sheets.flatMap((sheet) => sheet.lists ?? []);
  const listed = new Set(lists.flatMap(({ review, listed: entries }) => (entries > 0 ? [review] : [])));
  const without = summary.reviews.filter(({ name }) => !listed.has(name));
  if (listed.size === 0) return ["Checked against the sheets, not against the reviews themselves."];
  if (without.length === 0) return ["Checked against the lists of recommendations in this workbook."];
  return [
    "Checked against the lists of recommendations in this workbook; against the sheet only for:",
    ...without.map(reviewName),
  ];
}

/** What quarters, terms and "within 6 months" were worked out from. */
function timescaleParts({ dates }: Plan): readonly string[] {
  const { planAgreed, yearStart, termEnds } = dates;
  const ends = [termEnds.autumn, termEnds.spring, termEnds.summer].map(dayInYear).join(", ");
  const agreed =
    planAgreed === null ? "" : ` Plans that do not say when they were agreed: ${longDay(planAgreed)}.`;
  return [`Quarters of a year from ${dayInYear(yearStart)}; school terms to ${ends}.${agreed}`];
}

function evidenceParts({ sheets }: Plan): readonly string[] {
  const counting = sheets.filter(({ counted: isCounted, lines }) => isCounted && lines > 0);
  const without = counting.filter(({ columns }) => columns.evidence === undefined);
  if (without.length === counting.length) return ["Not checked: these sheets have no evidence column."];
  if (without.length === 0) return ["Checked wherever an action is complete."];
  return ["Checked wherever an action is complete, except on:", ...without.map(({ name }) => name)];
}

function toLookAt(summary: Summary, plan: Plan): readonly string[] {
  const entries = attentionOf(plan, summary);
  if (entries.length === 0) return ["Nothing."];
  const things = capitalised(counted(entries.length, "thing", "things"));
  return [`${things}, with their cells on the sheet of what needs attention:`, `${whatToLookAt(entries)}.`];
}

/**
 * What the figures rest on, always the same labels in the same order, so that the tables below keep their place.
 * @param refreshedOn the day only, so that a second refresh on that day changes nothing
 * @param highlights what is highlighted in the sheets; empty while highlights are off
 */
export function basisOf(
  summary: Summary,
  plan: Plan,
  refreshedOn: Day,
  highlights: readonly HighlightKind[],
): readonly BasisLine[] {
  const sheets = withLines(plan);
  const { hiddenLines, leftOut, reviews } = summary;
  return [
    { label: "Meeting date", parts: [longDay(summary.meetingDate)] },
    { label: "Refreshed on", parts: [longDay(refreshedOn)] },
    {
      label: "What the colours mean",
      parts: partsBySheet(sheets, (sheet) => coloursOn(sheet, plan), "no colours are used"),
    },
    {
      label: "Ratings were read from",
      parts: partsBySheet(
        sheets,
        ({ ratingFrom }) => (ratingFrom === null ? null : sourceWords[ratingFrom]),
        "nothing: there are no ratings",
      ),
    },
    { label: "Timescales without a day", parts: timescaleParts(plan) },
    { label: "Reviews covered", parts: reviews.length === 0 ? ["None."] : reviews.map(reviewName) },
    { label: "Recommendations stated", parts: statedParts(summary) },
    { label: "Recommendations and actions", parts: groundingParts(summary, plan) },
    { label: "Evidence", parts: evidenceParts(plan) },
    {
      label: "Hidden rows",
      parts: [
        hiddenLines === 0
          ? "None."
          : `${capitalised(counted(hiddenLines, "action on a hidden row is", "actions on hidden rows are"))} counted.`,
      ],
    },
    { label: "Sheets left out", parts: leftOut.length === 0 ? ["None."] : leftOut },
    { label: "To look at", parts: toLookAt(summary, plan) },
    {
      label: "Highlighted in the sheets",
      parts: highlights.length === 0 ? ["Nothing."] : [],
      legend: highlights,
    },
  ];
}
