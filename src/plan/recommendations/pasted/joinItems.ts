import type { PastedItem } from "./pastedItem";

/** A recommendation as it was pasted, put together from its lines. */
export interface JoinedItem {
  readonly ref: string;
  readonly text: string;
}

/** What the lines of a paste come to. */
export interface JoinedItems {
  readonly joined: readonly JoinedItem[];
  /** Headings and other lines that belong to no recommendation. */
  readonly passedOver: readonly string[];
}

const longestHeading = 60;
/** A line that was wrapped is long, and nearly as long as the longest. */
const wrapped = { share: 0.75, letters: 40 };
/** Before these a hyphen is part of the word: "multi-agency". */
const keepsHyphen =
  /(?:^|[\s(])(?:multi|single|non|inter|intra|cross|long|short|co|pre|post|re|self|well|follow|early|whole|out|face|day|year|three|two|one|evidence|trauma|child|family|school|user|peer|high|low|full|part|cost|up|on)-$/i;

/** A line put behind the one it continues; a hyphen at the end joins, and is kept where it belongs to the word. */
export function continued(text: string, line: string): string {
  if (text === "") return line;
  if (!/\p{L}-$/u.test(text) || !/^\p{Ll}/u.test(line)) return `${text} ${line}`;
  return keepsHyphen.test(text) ? text + line : text.slice(0, -1) + line;
}

const stem = (ref: string): number => Number(/\d+/.exec(ref)?.[0]);

/** Whether the numbers in a paste number its recommendations: most lines have one, or they count up from the first. */
function isNumbered(items: readonly PastedItem[]): boolean {
  const numbers = items.flatMap(({ ref }) => (ref === "" ? [] : [ref]));
  if (numbers.length * 2 >= items.length) return true;
  const counts = numbers.every((ref, at) => {
    const step = at === 0 ? 0 : stem(ref) - stem(numbers[at - 1] ?? "");
    return step === 0 || step === 1;
  });
  return counts && numbers.length > 1;
}

/** Whether an unnumbered line between numbered ones is the heading of a section: "Finance". */
function isHeading(
  item: PastedItem,
  before: PastedItem,
  next: PastedItem | undefined,
  longest: number,
): boolean {
  const { text } = item;
  if (item.bulleted || text.length > longestHeading || /[.,;]$/.test(text)) return false;
  if (next === undefined || next.ref === "" || !/^[\p{Lu}\d]/u.test(text)) return false;
  return (
    item.afterBlank ||
    /[.;:!?]$/.test(before.text) ||
    before.length < Math.max(wrapped.letters, longest * wrapped.share)
  );
}

/** Numbers alone on a line are page numbers where other lines begin with theirs. */
function withoutPages(items: readonly PastedItem[]): PastedItem[] {
  const beside = items.filter(({ ref, text }) => ref !== "" && text !== "").length;
  return beside * 2 < items.filter(({ ref }) => ref !== "").length
    ? [...items]
    : items.map((item) => (item.text === "" ? { ...item, ref: "", text: item.ref } : item));
}

/** A number without any word, or "Page 3 of 10". */
const isPage = ({ text }: PastedItem): boolean =>
  /\d/.test(text) && (!/\p{L}{2}/u.test(text) || /^page \d/i.test(text));

const longNumber = /^(\d{4,5})[.):]?\s+(?=\S)/;

/** References have three digits at most; beyond 999 a number counts only where it is the next, since "2021" is a year. */
function withLongNumber(item: PastedItem, open: JoinedItem | undefined): PastedItem {
  const [start, number] = longNumber.exec(item.text) ?? [];
  if (start === undefined || item.ref !== "" || Number(number) !== Number(open?.ref) + 1) return item;
  return { ...item, ref: String(Number(number)), text: item.text.slice(start.length) };
}

function joinNumbered(items: readonly PastedItem[]): JoinedItems {
  const joined: JoinedItem[] = [];
  const passedOver: string[] = [];
  const longest = Math.max(0, ...items.map(({ length }) => length));
  items.forEach((written, at) => {
    const open = joined.at(-1);
    const item = withLongNumber(written, open);
    const before = items[at - 1];
    if (item.ref !== "") joined.push({ ref: item.ref, text: item.text });
    else if (!open || !before || isPage(item)) passedOver.push(item.text);
    else if (open.text !== "" && isHeading(item, before, items[at + 1], longest)) passedOver.push(item.text);
    else joined[joined.length - 1] = { ...open, text: continued(open.text, item.text) };
  });
  return { joined, passedOver };
}

/** Every line is one, but where most begin with a bullet those without one continue the one above. */
function joinUnnumbered(items: readonly PastedItem[]): JoinedItems {
  const joined: JoinedItem[] = [];
  const passedOver: string[] = [];
  const bulleted = items.filter((item) => item.bulleted).length * 2 >= items.length;
  for (const item of items) {
    const open = joined.at(-1);
    if (!bulleted || item.bulleted) joined.push({ ref: item.ref, text: item.text });
    else if (open) joined[joined.length - 1] = { ...open, text: continued(open.text, item.text) };
    else passedOver.push(item.text);
  }
  return { joined, passedOver };
}

/**
 * Puts the lines of a paste together: in a numbered one a line without a number continues the one above it, unless it
 * is a heading between two numbered ones; in one without numbers each line, or each bullet, is a recommendation.
 * @param items in their order, without blank ones
 */
export function joinItems(items: readonly PastedItem[]): JoinedItems {
  const numbered = withoutPages(items);
  return isNumbered(numbered) ? joinNumbered(numbered) : joinUnnumbered(numbered);
}
