import type { Plan, Standing } from "../../plan/plan";
import { onOneLine } from "../attention/onOneLine";
import { capitalised, listed, numberWord } from "../wording/written/numberWords";
import { counted } from "../wording/written/counted";
import { nameInText } from "../wording/written/nameInText";
import { shorten } from "../wording/written/shorten";
import type { Summary } from "../summary";
import { equation, figure, type Check } from "./check";

const mostNamed = 5;

/** The reviews by name, so far as they are few. */
function named(reviews: Summary["reviews"], said: (review: Summary["reviews"][number]) => string): string {
  const names = reviews.slice(0, mostNamed).map((review) => {
    const name = review.name === "" ? "No review named" : nameInText(review.name);
    return `${name}: ${said(review)}`;
  });
  const more = reviews.length - names.length;
  return [...names, ...(more > 0 ? [`and ${numberWord(more)} more`] : [])].join("; ");
}

function standingResult({ reviews }: Summary): Pick<Check, "result" | "says" | "whereToLook"> {
  const differing = reviews.filter(
    ({ stated, recommendations }) => stated !== null && stated !== recommendations,
  );
  if (differing.length > 0) {
    const where = named(
      differing,
      ({ stated, recommendations }) => `${figure(stated ?? 0)} stated, ${figure(recommendations)} found`,
    );
    return {
      result: "differs",
      says: `Differs for ${counted(differing.length, "review", "reviews")}`,
      whereToLook: `${where}.`,
    };
  }
  const silent = reviews.filter(({ stated }) => stated === null);
  if (silent.length === 0) return { result: "holds", says: "Holds", whereToLook: "" };
  const says =
    silent.length === reviews.length
      ? "Not stated"
      : `Not stated for ${numberWord(silent.length)} of ${numberWord(reviews.length)} reviews`;
  return {
    result: "unknown",
    says,
    whereToLook: "The reviews themselves: nothing on the sheets says how many recommendations they made.",
  };
}

/** The number that reviews are stated to make, the number found, and how far those are answered. */
function standingCheck(summary: Summary, { recommendations }: Plan): Check {
  const { totals } = summary;
  const of = (...wanted: readonly Standing[]): number =>
    recommendations.filter(({ standing }) => wanted.includes(standing)).length;
  const parts = [of("covered", "partlyCovered"), of("uncovered", "noLiveLine"), of("notAccepted")];
  const what = "Recommendations stated = found = with a live action + without a live action + not accepted";
  if (recommendations.length === 0 && totals.stated === null)
    return {
      what,
      figures: "None named",
      result: "unknown",
      says: "Not checked",
      whereToLook: "The reviews themselves: the sheets name no recommendations.",
    };
  const stated = totals.stated === null ? "not stated" : figure(totals.stated);
  return {
    what,
    figures: `${capitalised(stated)} = ${figure(recommendations.length)} = ${parts.map(figure).join(" + ")}`,
    ...standingResult(summary),
  };
}

/** "26 recommendations, five of them split, 31 actions." */
export function unitsSentence({ totals }: Summary, { recommendations }: Plan): string {
  const actions = counted(totals.lines, "action", "actions");
  if (recommendations.length === 0) return `${capitalised(actions)}; the sheets name no recommendations.`;
  const split = recommendations.filter(({ lines }) => lines > 1).length;
  const made = counted(recommendations.length, "recommendation", "recommendations");
  const several = split === 0 ? "none of them split" : `${numberWord(split)} of them split`;
  return `${capitalised(made)}, ${several}, ${actions}.`;
}

/** The two units beside each other: how many recommendations have no, one, or several actions. */
function splitCheck({ recommendations }: Plan): Check {
  const [without, one] = [0, 1].map((count) => recommendations.filter(({ lines }) => lines === count).length);
  const several = recommendations.filter(({ lines }) => lines > 1).length;
  return equation(
    "Recommendations = with no action + with one action + split into several",
    recommendations.length,
    [without ?? 0, one ?? 0, several],
    "The recommendations by review",
  );
}

/** The sums over recommendations, and how they relate to actions. */
export function recommendationChecks(summary: Summary, plan: Plan): readonly Check[] {
  return [standingCheck(summary, plan), splitCheck(plan)];
}

const mostSplit = 12;

/**
 * Which recommendations have several actions, a sentence for each review: "Split in “Review A”: 1, 4 (three actions)
 * and 6." Two actions are the usual and not counted out.
 */
export function splitNotes({ recommendations }: Plan): readonly string[] {
  const byReview = new Map<string, string[]>();
  for (const { review, ref, lines } of recommendations) {
    if (lines < 2) continue;
    const name = shorten(onOneLine(ref), 60);
    const said = lines === 2 ? name : `${name} (${numberWord(lines)} actions)`;
    byReview.set(review, [...(byReview.get(review) ?? []), said]);
  }
  return [...byReview].map(([review, refs]) => {
    const more = refs.length - mostSplit;
    const said = more > 0 ? [...refs.slice(0, mostSplit), `${numberWord(more)} more`] : refs;
    return `Split in ${review === "" ? "no named review" : nameInText(review)}: ${listed(said)}.`;
  });
}
