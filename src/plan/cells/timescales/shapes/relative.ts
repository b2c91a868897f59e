import words from "../../../words/timescales.json";
import type { Reading, Shape } from "./found";
import { alternatives, numberWord, numberWords } from "../wordLists";

const number = (name: string) => `(?<${name}>\\d{1,3}|${numberWord})`;
const unit =
  "(?<unit>(?:working|business|calendar|school)\\sdays?|hours?|hrs?|days?|weeks?|wks?|months?|mths?|mnths?|years?|yrs?)(?![a-z])";
const atOnce: Reading = { when: { kind: "after", months: 0, days: 0 }, notes: ["fromAgreed"] };

/** Months and days in so many of a unit; a working week is five days, part of a day counts as one. */
function lengthOf(count: number, unitName: string): { months: number; days: number } {
  if (/^(?:month|mth|mnth)/.test(unitName)) return { months: count, days: 0 };
  if (/^(?:year|yr)/.test(unitName)) return { months: 12 * count, days: 0 };
  if (/^(?:week|wk)/.test(unitName)) return { months: 0, days: 7 * count };
  if (/^(?:hour|hr)/.test(unitName)) return { months: 0, days: Math.ceil(count / 24) };
  if (/^(?:working|business|school)/.test(unitName))
    return { months: 0, days: count + 2 * Math.floor(count / 5) };
  return { months: 0, days: count };
}

function after(few: string, many: string | undefined, unitName: string): Reading {
  const written = (many ?? few).replace("-", " ");
  const count = numberWords[written] ?? Number(written);
  return { when: { kind: "after", ...lengthOf(count, unitName) }, notes: ["fromAgreed"] };
}

/** Times counted from a day: within 6 months, 12 weeks, three to six months (the longer), immediately. */
export const relativeShapes: readonly Shape[] = [
  {
    begins: "either",
    pattern: new RegExp(`${number("few")}(?:\\s?(?:-|to|or)\\s?${number("many")})?[\\s-]?${unit}`, "y"),
    read: ({ few = "", many, unit: unitName = "" }) => after(few, many, unitName),
  },
  {
    begins: "letter",
    pattern: new RegExp(`(?:within|in|over|next)\\s(?:the\\snext\\s)?an?\\s${unit}`, "y"),
    read: ({ unit: unitName = "" }) => after("1", undefined, unitName),
  },
  {
    begins: "letter",
    pattern: new RegExp(`(?:${alternatives(words.immediate)})(?![a-z])`, "y"),
    read: () => atOnce,
  },
  {
    begins: "letter",
    pattern: new RegExp(`(?:${alternatives(words.immediateAlone)})(?![a-z])`, "y"),
    read: (_, { text, start, end }) => (start === 0 && end === text.length ? atOnce : null),
  },
];
