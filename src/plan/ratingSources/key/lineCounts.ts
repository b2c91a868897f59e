/** A colour named in a text, as far as where it stands. */
interface Named {
  readonly colour: unknown;
  readonly start: number;
  readonly end: number;
}

const lines = "(?:\\s(?:actions?|recommendations?|recs|lines|items))?";
const numberAfter = new RegExp(
  `^[\\s=:(x×-]{1,3}(?:\\d{1,4}|none|nil)(?<share>\\s?%)?${lines}\\)?(?![\\d-])`,
);
const numberBefore = new RegExp(`(?:^|[\\s,;|:(/])\\d{1,4}${lines}\\s$`);
const separator = /^\s?(?:[,;|./)]|and\b)?\s?$/;
const endsCount = /^\s?(?:$|[,;|.)/]|and\b)/;
/** "overdue: 1" or "(1 complete)" behind the last colour's number. */
const oneMoreCount = /^\s?[,;|./]?\s\(?[^,;]{0,30}\d/;

function isCountedBehind(text: string, { end }: Named, next: Named | undefined): boolean {
  const behind = text.slice(end, next?.start);
  const number = numberAfter.exec(behind);
  if (number === null) return false;
  const rest = behind.slice(number[0].length);
  if (next !== undefined) return separator.test(rest);
  // "Green = 100%" is the step of a rule.
  return oneMoreCount.test(rest) || (rest === "" && number.groups?.["share"] === undefined);
}

/**
 * Whether a text only counts the lines of two colours or more: "Red: 1, Green: 2, Overdue: 1", "1 red, 2 green and 1
 * overdue". Not where a number is a code that is explained: "Red = 1 (not met)". In small letters.
 */
export function countsLines(text: string, named: readonly Named[]): boolean {
  if (new Set(named.map(({ colour }) => colour)).size < 2) return false;
  return (
    named.every((one, at) => isCountedBehind(text, one, named[at + 1])) ||
    named.every(
      ({ start, end }) => numberBefore.test(text.slice(0, start)) && endsCount.test(text.slice(end)),
    )
  );
}
