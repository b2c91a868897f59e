import * as fc from "fast-check";
import type { Line } from "../../../src/plan/line";
import type { Tally } from "../../../src/summary/tally";
import { numbersIn } from "./figures";
import { anyTold, sentencesOf } from "./anyTold";
import { meetingDate } from "../plans";

/** What one paragraph is about. */
interface Scope {
  readonly tally: Tally;
  readonly lines: readonly Line[];
  /** The reviews it is about. */
  readonly reviews: readonly Tally[];
}

type Claim = readonly [words: RegExp, isTrue: (scope: Scope, sentence: string) => boolean];

const is =
  (figure: keyof Tally, whole: keyof Tally) =>
  ({ tally }: Scope): boolean =>
    tally[figure] === tally[whole];
const isNone =
  (figure: keyof Tally) =>
  ({ tally }: Scope): boolean =>
    tally[figure] === 0;

const openOf = ({ overdue, dueLater, continuing, noUsableDate }: Tally): number =>
  (overdue ?? NaN) + (dueLater ?? NaN) + (continuing ?? NaN) + (noUsableDate ?? NaN);
const late = ({ lines }: Scope): readonly Line[] => lines.filter(({ timing }) => timing === "overdue");
const areAlike = (values: readonly unknown[]): boolean => values.length > 1 && new Set(values).size === 1;

/** Open lines of which the date first set has passed and which are not overdue, by whether they have a later date. */
const pastFirst = ({ lines }: Scope, timings: readonly string[]): number =>
  lines.filter(
    ({ timing, originalDue }) =>
      timings.includes(timing ?? "") && originalDue !== null && originalDue < meetingDate,
  ).length;
const movedOf = (scope: Scope): number => pastFirst(scope, ["dueLater"]);

/** "Within timescale" says how many are so by a revised date only, and says nothing where none is. */
function saysWhatMoved(scope: Scope, sentence: string): boolean {
  const moved = movedOf(scope);
  const said = /timescale, (\w+) by a revised date[.;]/.exec(sentence)?.[1];
  if (moved === 0) return said === undefined && !sentence.includes("revised");
  if (moved === scope.tally.dueLater) return said === (moved === 2 ? "both" : "all");
  return said !== undefined && numbersIn(said)[0] === moved;
}

/** Whatever has no date is said right behind, and how many of it are past the date first set. */
function hasRider(scope: Scope, sentence: string): boolean {
  const { continuing, noUsableDate } = scope.tally;
  const past = pastFirst(scope, ["continuing", "noUsableDate"]);
  const rider = sentence.split("; ")[1] ?? "";
  const parts = rider.replace(/ \(.*/, "").split(" and ");
  const said = (words: RegExp): number => numbersIn(parts.find((part) => words.test(part)) ?? "")[0] ?? 0;
  const pastSaid = rider.includes("past the date first set")
    ? (numbersIn(/\((\w+) of them/.exec(rider)?.[1] ?? "one")[0] ?? 0)
    : 0;
  return said(/no end/) === continuing && said(/no usable/) === noUsableDate && pastSaid === past;
}

/** Of each priority with a name: its lines, and those that are amber or red. */
const areasOf = ({ lines }: Scope): readonly { readonly lines: number; readonly behind: number }[] =>
  [...new Set(lines.map(({ priority }) => priority))]
    .filter((name) => name !== null)
    .map((name) => lines.filter(({ priority }) => priority === name))
    .map((own) => ({
      lines: own.length,
      behind: own.filter(({ rating }) => rating === "amber" || rating === "red").length,
    }));

const allOrBoth = "(?:[Aa]ll|[Bb]oth)";
const noneOrNeither = "(?:[Nn]one|[Nn]either)";
const rated = (words: string, figure: keyof Tally): Claim => [
  new RegExp(`${allOrBoth} (?:\\w+ )?actions (?:are|were) ${words}`),
  is(figure, "lines"),
];

/** Every way in which a sentence may speak of all or of none, and when it is true. */
const claims: readonly Claim[] = [
  rated("rated green", "green"),
  rated("rated blue", "blue"),
  rated("rated amber", "amber"),
  rated("rated red", "red"),
  rated("on hold", "onHold"),
  rated("closed without", "closedNotDone"),
  [/[Nn](?:one|either) of the \w+ actions is started/, is("notStarted", "lines")],
  [/[Nn](?:one|either) of the \w+ actions is rated/, is("notRated", "lines")],
  [
    /(?:All|Both) open actions are within timescale/,
    (scope, sentence) => scope.tally.dueLater === openOf(scope.tally) && saysWhatMoved(scope, sentence),
  ],
  [
    /(?:All|Both) dated actions are within timescale/,
    (scope, sentence) =>
      scope.tally.overdue === 0 && saysWhatMoved(scope, sentence) && hasRider(scope, sentence),
  ],
  [
    new RegExp(`${allOrBoth} (?:\\w+ )?recommendations stated`),
    ({ tally, reviews }) =>
      tally.uncovered === 0 &&
      reviews.every(({ stated, recommendations }) =>
        stated === null ? recommendations === 0 : stated === recommendations,
      ),
  ],
  [
    new RegExp(`${allOrBoth} (?:\\w+ )?recommendations are complete`),
    is("recommendationsComplete", "recommendations"),
  ],
  [new RegExp(`${noneOrNeither} of the \\w+ recommendations is complete`), isNone("recommendationsComplete")],
  [
    new RegExp(`${allOrBoth} (?:\\w+ )?complete actions have evidence`),
    ({ lines }) => lines.every(({ complete, evidenced }) => complete !== true || evidenced === true),
  ],
  [new RegExp(`${noneOrNeither} of the \\w+ complete actions has evidence`), is("notEvidenced", "complete")],
  [new RegExp(`${allOrBoth} (?:\\w+ )?actions are additional`), is("additional", "lines")],
  [new RegExp(`${noneOrNeither} of the \\w+ actions leads`), is("ungrounded", "lines")],
  [/none of which leads to the/, isNone("grounded")],
  [/have one action each/, ({ tally }) => tally.grounded === tally.recommendations && tally.uncovered === 0],
  [/stated and none was found/, isNone("recommendations")],
  [/overdue, all in “”/, (scope) => areAlike(late(scope).map(({ review }) => review))],
  [new RegExp(`${allOrBoth} were due on DATE`), (scope) => areAlike(late(scope).map(({ due }) => due))],
  [/timescale(?:,| \() ?(?:all|both) by a revised date/, (scope) => movedOf(scope) === scope.tally.dueLater],
  [
    new RegExp(`${allOrBoth} (?:\\w+ )?priorities are mostly`),
    (scope) => areasOf(scope).every(({ lines, behind }) => lines >= 3 && behind * 2 > lines),
  ],
  [
    new RegExp(`${noneOrNeither} of the \\w+ priorities is mostly`),
    (scope) => areasOf(scope).every(({ lines, behind }) => behind * 2 <= lines),
  ],
  [/“” \(all \w+/, (scope) => areasOf(scope).some(({ lines, behind }) => lines === behind)],
  [
    /Under “”, all/,
    ({ lines }) =>
      [...new Set(lines.map(({ priority }) => priority))].some(
        (name) =>
          name !== null && lines.every((line) => line.priority !== name || line.timing !== "finished"),
      ),
  ],
];

const speaksOfAll = /\b(?:all|both|none|neither|every|each)\b/i;
// "In all, 15", "32 in all", "that all of them are here".
const others = /\bin all\b|that all of them are here|\(\w+ of \w+ actions each\)/gi;

test("“all” and “none” are only said where no line differs", () => {
  const met = new Set<RegExp>();
  fc.assert(
    fc.property(anyTold(), ({ plan, full, short }) => {
      const ofReview = (name: string): readonly Line[] =>
        plan.lines.filter((line) => (line.review ?? "") === name);
      const told = [full, short].flatMap(({ paragraph, reviews, totals }) => [
        { paragraph, scope: { tally: totals, lines: plan.lines, reviews } },
        ...reviews.map((review) => ({
          paragraph: review.paragraph,
          scope: { tally: review, lines: ofReview(review.name), reviews: [review] },
        })),
      ]);
      for (const { paragraph, scope } of told)
        for (const sentence of sentencesOf(paragraph)) {
          if (sentence.startsWith("Since the meeting")) continue;
          const made = claims.filter(([words]) => words.test(sentence));
          for (const [words, isTrue] of made) {
            met.add(words);
            expect([sentence, isTrue(scope, sentence)]).toEqual([sentence, true]);
          }
          if (made.length === 0) expect(sentence.replace(others, "")).not.toMatch(speaksOfAll);
        }
    }),
    { numRuns: 500 },
  );
  expect(met.size).toBeGreaterThan(8);
});
