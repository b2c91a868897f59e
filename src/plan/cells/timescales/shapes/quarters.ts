import { endOfQuarter, firstOfPair, fullYear, yearlyQuarterEnds, yearPair, yearPart } from "./years";
import { everyYear, onDay, type Parts, type Place, type Reading, type Shape } from "./found";
import { ordinals } from "../wordLists";

const byNumber = "(?:q\\s?|qtr\\.?\\s?|quarter\\s)(?<number>[1-4]|one|two|three|four)(?![a-z0-9])";
const byOrdinal = "(?<nth>1st|2nd|3rd|4th|first|second|third|fourth|final|last)\\s(?:quarter|qtr)(?![a-z])";
const quarter = `(?:${byNumber}|${byOrdinal})`;
const between = "[\\s,:(/-]{0,3}(?:of\\s|in\\s)?(?:the\\s)?(?:financial\\syear\\s|fy\\s?)?'?";

const half =
  "(?:(?:h\\s?|half\\s)(?<number>[12])(?![a-z0-9])|(?<nth>1st|2nd|first|second|last)\\s(?:half|(?:six|6)\\smonths)(?:[\\s-]year)?(?![a-z]))";
const betweenHalf =
  "[\\s,:(/-]{0,3}(?:of\\s|in\\s)?(?:the\\s)?(?:(?:financial|fiscal|reporting)\\s)?(?:year\\s|fy\\s?)?'?";

/** Half a year ends with its second quarter, or the fourth. */
function readHalf(parts: Parts, { settings }: Place): Reading | null {
  const start = firstOfPair(parts, settings);
  const isFirst = ["1", "1st", "first"].includes(parts["number"] ?? parts["nth"] ?? "");
  return start === null ? null : onDay(endOfQuarter(start, isFirst ? 2 : 4, settings), ["assumedYear"]);
}

function quarterOf({ number, nth }: Readonly<Partial<Record<string, string>>>): number {
  return ordinals[number ?? nth ?? ""] ?? 4;
}

/** Quarters and halves of the reporting year, meaning their last day: Q3 2021/22, 2021/22 Q3, End of Q2, H1 2021/22. */
export const quarterShapes: readonly Shape[] = [
  { begins: "either", pattern: new RegExp(`${half}${betweenHalf}${yearPair}`, "y"), read: readHalf },
  {
    begins: "either",
    pattern: new RegExp(`(?:fy\\s?)?${yearPair}[\\s,:(-]{0,3}${half}`, "y"),
    read: readHalf,
  },
  {
    begins: "either",
    pattern: new RegExp(`${quarter}${between}${yearPair}`, "y"),
    read: (parts, { settings }) => {
      const start = firstOfPair(parts, settings);
      return start === null ? null : onDay(endOfQuarter(start, quarterOf(parts), settings));
    },
  },
  {
    begins: "either",
    pattern: new RegExp(`(?:fy\\s?)?${yearPair}[\\s,:(-]{0,3}${quarter}`, "y"),
    read: (parts, { settings }) => {
      const start = firstOfPair(parts, settings);
      return start === null ? null : onDay(endOfQuarter(start, quarterOf(parts), settings));
    },
  },
  {
    // One year only: taken for the reporting year that starts in it, which may be meant otherwise.
    begins: "either",
    pattern: new RegExp(`${quarter}${between}${yearPart}`, "y"),
    read: (parts, { settings }) =>
      onDay(endOfQuarter(fullYear(parts["year"] ?? "", settings), quarterOf(parts), settings), [
        "assumedYear",
      ]),
  },
  {
    begins: "figure",
    pattern: new RegExp(`(?<year>\\d{4})[\\s,:-]{1,3}${quarter}`, "y"),
    read: (parts, { settings }) =>
      onDay(endOfQuarter(Number(parts["year"]), quarterOf(parts), settings), ["assumedYear"]),
  },
  {
    begins: "either",
    pattern: new RegExp(quarter, "y"),
    read: (parts, { settings }) => everyYear(yearlyQuarterEnds([quarterOf(parts)], settings)),
  },
  {
    begins: "letter",
    pattern: /(?:end\sof\s(?:the\s|this\s)?quarter|quarter[\s-]end|this\squarter)(?![a-z])/y,
    read: (_, { settings }) => everyYear(yearlyQuarterEnds([1, 2, 3, 4], settings)),
  },
];
