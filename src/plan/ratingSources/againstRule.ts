import type { Rating } from "../line";
import { ratingOfSense } from "../cells/ratings/ratingOfSaid";
import { formatAt, valueAt } from "../sheets/gridReading";
import { bandsAt, type PercentRule } from "./key/percentRule";
import { percentIn, type PercentScale } from "./percents";
import type { RatedTable, RatingCircumstances, RatingFinding } from "./rowRating";

/** Stopped work and work without a rating keep no pace that a rule could measure. */
const notMeasured: ReadonlySet<Rating> = new Set(["onHold", "closedNotDone", "notRated"]);
const inWords: Readonly<Record<Rating, string>> = {
  red: "Red",
  amber: "Amber",
  green: "Green",
  blue: "Blue",
  notStarted: "Not started",
  onHold: "On hold",
  closedNotDone: "Closed without action",
  notRated: "Not rated",
};

/**
 * Whether a row's rating differs from what the sheet's own rule makes of its percentage: none, or one finding such as
 * "Amber at 20 %, by the rule Red". The rating stands.
 */
export function againstRule(
  { grid }: RatedTable,
  column: number,
  scale: PercentScale,
  rule: PercentRule,
  row: number,
  rating: Rating | null,
  said: string,
  { green, due, meetingDate }: RatingCircumstances,
): RatingFinding[] {
  if (rating === null || notMeasured.has(rating)) return [];
  const percent = percentIn(valueAt(grid, row, column), formatAt(grid, row, column), scale);
  if (percent === null) return [];
  const isPast = due !== null && due < meetingDate;
  const byRule = bandsAt(rule, percent, isPast).map(({ sense }) => ratingOfSense(sense, green));
  if (byRule.length === 0 || byRule.includes(rating) || byRule.includes(null)) return [];
  const [first] = byRule;
  const late =
    isPast && bandsAt(rule, percent, true).some(({ pastDate }) => pastDate) ? " and past its date" : "";
  return first === undefined || first === null
    ? []
    : [
        {
          kind: "ratingAgainstRule",
          severity: "warning",
          found: `${said} at ${percent}%${late}, by the rule ${inWords[first]}`,
          column,
        },
      ];
}
