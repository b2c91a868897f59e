import type { DayOfYear, TimescaleSettings } from "../../../settings";
import { dayOf, daysInMonth, type Day } from "../../day";
import { everyYear, onDay, type Parts, type Place, type Reading, type Shape } from "./found";
import { isNext, isPartOfYear, standsAlone } from "./surroundings";
import { firstOfPair, fullYear, yearPair, yearPart } from "./years";

const season =
  "(?<season>autumn|spring|summer|winter|christmas|xmas)(?:\\s(?:school\\s)?(?<term>term)(?![a-z]))?";
const shortSeason = "(?<season>aut|spr|sum)\\.?\\s(?<term>term)";
const schoolYear =
  "(?<season>(?:academic|school)(?=\\syear)|a\\/?y(?![a-z]))(?<term>\\syear)?(?:\\s?-?\\s?end)?(?![a-z])";
const anySeason = `(?:${[season, shortSeason, schoolYear].map(numbered).join("|")})`;
const between = "(?![a-z])[\\s,(-]{0,3}(?:of\\s|in\\s)?'?";

/** A name may stand only once in a pattern, so each choice gets its own. */
function numbered(source: string, index: number): string {
  return source.replace("<season>", `<season${index}>`).replace("<term>", `<term${index}>`);
}

function seasonOf(parts: Parts): string {
  return parts["season0"] ?? parts["season1"] ?? parts["season2"] ?? "";
}

/** The last day of a season in any year, and whether "2021/22" means its first year or its second. */
function endOfSeason(
  name: string,
  ends: TimescaleSettings["termEnds"],
): DayOfYear & { readonly late: boolean } {
  if (name.startsWith("aut")) return { ...ends.autumn, late: false };
  if (name.startsWith("spr")) return { ...ends.spring, late: true };
  if (name === "winter") return { month: 2, day: 31, late: true };
  if (name === "christmas" || name === "xmas") return { month: 12, day: 25, late: false };
  return { ...ends.summer, late: true };
}

function inYear(end: DayOfYear, year: number): Day | null {
  return dayOf(year, end.month, Math.min(end.day, daysInMonth(year, end.month)));
}

/** Whether only the beginning or middle of a school year is named, which may be most of a year before its end. */
const isPartOfSchoolYear = (parts: Parts, place: Place): boolean =>
  parts["season2"] !== undefined && isPartOfYear(place);

function readPair(parts: Parts, place: Place): Reading | null {
  if (isPartOfSchoolYear(parts, place)) return null;
  const { settings } = place;
  const start = firstOfPair(parts, settings);
  const end = endOfSeason(seasonOf(parts), settings.termEnds);
  return start === null ? null : onDay(inYear(end, end.late ? start + 1 : start), ["assumedTerm"]);
}

function readYear(parts: Parts, place: Place): Reading | null {
  if (isPartOfSchoolYear(parts, place)) return null;
  const { settings } = place;
  const name = seasonOf(parts);
  const year = fullYear(parts["year"] ?? "", settings);
  // The winter of a year begins in its December.
  return onDay(inYear(endOfSeason(name, settings.termEnds), name === "winter" ? year + 1 : year), [
    "assumedTerm",
  ]);
}

/** School terms and seasons, by the settings: Autumn term 2021, Summer 2022, "end of spring term", academic year 2021/22. */
export const termShapes: readonly Shape[] = [
  { begins: "letter", pattern: new RegExp(`${anySeason}${between}${yearPair}`, "y"), read: readPair },
  {
    begins: "figure",
    pattern: new RegExp(`${yearPair}[\\s,-]{1,3}${anySeason}(?![a-z])`, "y"),
    read: readPair,
  },
  { begins: "letter", pattern: new RegExp(`${anySeason}${between}${yearPart}`, "y"), read: readYear },
  {
    begins: "figure",
    pattern: new RegExp(`(?<year>\\d{4})[\\s,-]{1,3}${anySeason}(?![a-z])`, "y"),
    read: readYear,
  },
  {
    begins: "letter",
    pattern: new RegExp(`${anySeason}(?![a-z])`, "y"),
    read: (parts, place) => {
      const isTerm = (parts["term0"] ?? parts["term1"] ?? parts["term2"]) !== undefined;
      if ((!isTerm && !standsAlone(place)) || isPartOfSchoolYear(parts, place) || isNext(place)) return null;
      return everyYear([endOfSeason(seasonOf(parts), place.settings.termEnds)], ["assumedTerm"]);
    },
  },
  {
    begins: "letter",
    pattern: /(?:end\sof\s(?:the\s|this\s)?(?:school\s)?term|this\sterm)(?![a-z])/y,
    read: (_, { settings: { termEnds } }) =>
      everyYear([termEnds.autumn, termEnds.spring, termEnds.summer], ["assumedTerm"]),
  },
];
