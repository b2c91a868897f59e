import type { Line } from "../../plan/line";
import { capitalised, listed, numberWord } from "../wording/written/numberWords";
import type { Subject } from "../paragraph/subject";
import { allOf, isOrAre, noneOf } from "../wording/written/counted";
import type { ParagraphStyle } from "../paragraph/paragraphStyle";
import { nameInText } from "../wording/written/nameInText";
import { saidRating } from "../wording/written/saidRating";
import { mostOpen } from "../counts/mostOpen";

interface Area {
  readonly name: string;
  readonly lines: number;
  readonly amber: number;
  readonly red: number;
}

function areasOf(lines: readonly Line[]): readonly Area[] {
  const areas = new Map<string, { readonly name: string; lines: number; amber: number; red: number }>();
  for (const { priority, rating } of lines) {
    const name = priority ?? "";
    if (name === "") continue;
    let area = areas.get(name);
    if (!area) areas.set(name, (area = { name, lines: 0, amber: 0, red: 0 }));
    area.lines++;
    if (rating === "amber") area.amber++;
    else if (rating === "red") area.red++;
  }
  return [...areas.values()];
}

const behind = ({ amber, red }: Area): number => amber + red;
const isBehind = (area: Area): boolean => behind(area) * 2 > area.lines;
/** Of fewer than three actions, one or two are not "most". */
const isMostlyBehind = (area: Area): boolean => area.lines >= 3 && isBehind(area);
const worstFirst = (one: Area, other: Area): number =>
  behind(other) * one.lines - behind(one) * other.lines || other.lines - one.lines;

function colourOf(areas: readonly Area[], { green, saidAs }: Subject): string {
  const ratings = (["amber", "red"] as const).filter(
    (rating) => areas.length === 0 || areas.some((area) => area[rating] > 0),
  );
  return saidRating(ratings, green, saidAs) ?? ratings.join(" or ");
}

const longestList = { short: 1, full: 3 } as const;

/** What leads over to the first so many of the areas; "led by" only where the first is worse than the next. */
function leading([first, second, ...others]: readonly Area[], shown: number): string {
  if (first === undefined || shown >= others.length + (second === undefined ? 1 : 2)) return ": ";
  const isLed = second !== undefined && behind(first) * second.lines > behind(second) * first.lines;
  return isLed ? ", led by " : ", among them ";
}

const shareOf = (area: Area): string =>
  behind(area) === area.lines
    ? `all ${numberWord(area.lines)}`
    : `${numberWord(behind(area))} of ${numberWord(area.lines)}`;

function named(areas: readonly Area[], style: ParagraphStyle): string {
  const shown = areas.slice(0, longestList[style]);
  const [share = "", ...others] = new Set(shown.map(shareOf));
  const lead = leading(areas, shown.length);
  if (shown.length > 1 && others.length === 0)
    return `${lead}${listed(shown.map(({ name }) => nameInText(name)))} (${share} actions each)`;
  const parts = shown.map(
    (area, index) => `${nameInText(area.name)} (${shareOf(area)}${index === 0 ? " actions" : ""})`,
  );
  return `${lead}${listed(parts)}`;
}

function stillOpen({ priorities }: Subject): readonly string[] {
  const most = mostOpen(priorities);
  if (most === null) return [];
  const share =
    most.open === most.lines
      ? `all ${numberWord(most.lines)}`
      : `${numberWord(most.open)} of the ${numberWord(most.lines)}`;
  return [`Under ${nameInText(most.name)}, ${share} actions are still open.`];
}

/**
 * The priorities of which more than half the actions are amber or red, the worst first; where there is none, the one
 * most of which is still open, or that there is none. Nothing where fewer than two priorities are named, or ratings wait for an answer.
 */
export function areaSentence(subject: Subject, style: ParagraphStyle): readonly string[] {
  const { tally, lines } = subject;
  const all = areasOf(lines);
  if (all.length < 2 || tally.amber === null || tally.red === null) return [];
  const areas = all.filter(isMostlyBehind).sort(worstFirst);
  const count = areas.length;
  if (count === 0) {
    const open = stillOpen(subject);
    // Where no rating of the sheets could be amber or red, none being so says nothing.
    const isSaid =
      subject.saidAs === null || saidRating(["amber", "red"], subject.green, subject.saidAs) !== null;
    return open.length > 0 || style === "short" || all.some(isBehind) || !isSaid
      ? open
      : [`${capitalised(noneOf(all.length, "priorities"))} is mostly ${colourOf([], subject)}.`];
  }
  const which =
    count === all.length
      ? capitalised(allOf(count, "priorities"))
      : `Of the ${numberWord(all.length)} priorities, ${numberWord(count)}`;
  return [`${which} ${isOrAre(count)} mostly ${colourOf(areas, subject)}${named(areas, style)}.`];
}
