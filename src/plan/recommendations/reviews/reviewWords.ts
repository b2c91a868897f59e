import { exactKinds, withKinds } from "./reviewKinds";

/** A review's name taken apart for comparing it with another. */
export interface ReviewWords {
  /** "scr", "peerreview": what sort of review it is. */
  readonly kinds: ReadonlySet<string>;
  /** What tells it from others of its sort: "a" of Child A, "3" of DHR 3, "neglect". */
  readonly own: ReadonlySet<string>;
  readonly years: ReadonlySet<string>;
  /** The first letters of all its words, to know initials by. */
  readonly initials: string;
  /** All of it, to know the same name by. */
  readonly whole: string;
}

const smallWords = new Set(["the", "of", "into", "in", "for", "and", "on", "to", "by", "at", "an", "a", "s"]);
/** Words that any plan, sheet or organisation may have in its name. */
const commonWords = new Set([
  ...[
    "action",
    "actions",
    "plan",
    "plans",
    "tracker",
    "log",
    "sheet",
    "progress",
    "update",
    "updates",
    "version",
  ],
  ...[
    "final",
    "draft",
    "rag",
    "brag",
    "review",
    "reviews",
    "recommendation",
    "recommendations",
    "recs",
    "rec",
  ],
  ...["improvement", "report", "delivery", "master", "copy", "live", "current", "local", "response", "multi"],
  ...[
    "agency",
    "published",
    "open",
    "closed",
    "completed",
    "complete",
    "superseded",
    "previous",
    "archive",
    "archived",
    "old",
    "new",
    "follow",
    "up",
    "followup",
    "overall",
  ],
  ...[
    "outstanding",
    "priorities",
    "priority",
    "implementation",
    "workbook",
    "summary",
    "data",
    "table",
    "work",
  ],
  ...["meeting", "monitoring", "composite", "combined", "joint", "learning", "independent", "part", "list"],
  ...["partnership", "council", "board", "trust", "school", "committee", "authority", "borough", "county"],
  ...[
    "city",
    "royal",
    "nhs",
    "foundation",
    "lscp",
    "lscb",
    "lsab",
    "sab",
    "csp",
    "icb",
    "services",
    "service",
  ],
  ...[
    "safeguarding",
    "children",
    "childrens",
    "adults",
    "child",
    "family",
    "adult",
    "baby",
    "young",
    "person",
  ],
  ...["case", "mr", "mrs", "ms", "miss", "siblings", "sibling", "infant", "ref", "year", "end", "spring"],
  ...["january", "february", "march", "april", "may", "june", "july", "august", "september", "october"],
  ...[
    "november",
    "december",
    "jan",
    "feb",
    "mar",
    "apr",
    "jun",
    "jul",
    "aug",
    "sep",
    "sept",
    "oct",
    "nov",
    "dec",
  ],
  ...[
    "q1",
    "q2",
    "q3",
    "q4",
    "main",
    "full",
    "detail",
    "details",
    "all",
    "quarterly",
    "annual",
    "monthly",
    "yearly",
    "weekly",
    "next",
    "last",
    "date",
    "page",
    "project",
    "strategic",
  ],
]);
const year = /^(?:19|20)\d{2}$/;

/** The words of a text; a capital letter on its own stays one ("Child A"), unless it begins a sentence ("A review"). */
function wordsOf(text: string): string[] {
  const words = withKinds(text.replaceAll("_", " ").replace(/([’'])s\b/gi, ""))
    .replace(/\b(?:v|version) ?\d+(?:\.\d+)*\b/gi, " ")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  return words.flatMap((word, at) => {
    const isLetter = /^\p{Lu}$/u.test(word) && !(at === 0 && /^\p{Ll}/u.test(words[1] ?? ""));
    if (isLetter) return [`#${word.toLowerCase()}`];
    return [word.toLowerCase().replace(/^(sheet|plan|table|tab)\d+$/, "$1")];
  });
}

const known = new Map<string, ReviewWords>();

/** Takes a review's name apart; sheet names and titles too. */
export function reviewWords(name: string): ReviewWords {
  const before = known.get(name);
  if (before) return before;
  const words = wordsOf(name);
  const isOwn = (word: string): boolean =>
    !exactKinds.has(word) && !smallWords.has(word) && !commonWords.has(word) && !year.test(word);
  const taken: ReviewWords = {
    kinds: new Set(words.filter((word) => exactKinds.has(word))),
    own: new Set(words.filter(isOwn).map((word) => word.replace(/^#/, ""))),
    years: new Set(words.filter((word) => year.test(word))),
    initials: (name.match(/\p{L}+/gu) ?? [])
      .filter((word) => !smallWords.has(word.toLowerCase()))
      .map((word) => word.charAt(0).toLowerCase())
      .join(""),
    whole: words.join(" "),
  };
  if (known.size > 2000) known.clear();
  known.set(name, taken);
  return taken;
}

const share = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  [...some].some((one) => others.has(one));

/** Whether one of the names has the initials of the other: "SYV" and "Serious Youth Violence". */
function shareInitials(one: ReviewWords, other: ReviewWords): boolean {
  const stands = (short: ReviewWords, long: ReviewWords): boolean =>
    [...short.own].some((word) => word.length >= 3 && word.length <= 6 && long.initials.includes(word));
  return stands(one, other) || stands(other, one);
}

const onlyMarks = (words: ReadonlySet<string>): boolean =>
  [...words].every((word) => /^(?:\p{L}|\d+)$/u.test(word));

/** Whether a name says which review is meant: "SCR Child A" and "Sam" do, "Sheet1" and "Action plan v2" do not. */
export function isSpecific(name: string): boolean {
  const { kinds, own } = reviewWords(name);
  return kinds.size > 0 || [...own].some((word) => /\p{L}/u.test(word));
}

/**
 * Whether two names cannot be of one review: both say which they mean, and nothing that tells reviews apart is in both.
 * "Serious Case Review A" and "SCR A" agree, "SCR A" and "SCR B" do not, "Peer review" agrees with any peer review.
 */
export function disagree(one: string, other: string): boolean {
  const [a, b] = [reviewWords(one), reviewWords(other)];
  if (a.whole === b.whole || !isSpecific(one) || !isSpecific(other)) return false;
  const otherKinds = a.kinds.size > 0 && b.kinds.size > 0 && !share(a.kinds, b.kinds);
  const common = new Set([...a.own].filter((word) => b.own.has(word)));
  if (common.size > 0) return otherKinds && onlyMarks(common);
  if (shareInitials(a, b)) return false;
  if (a.own.size > 0 && b.own.size > 0) return true;
  const otherYears = a.years.size > 0 && b.years.size > 0 && !share(a.years, b.years);
  if (otherYears && a.own.size + b.own.size === 0) return true;
  const oneHasKindOnly = a.own.size === 0 || b.own.size === 0;
  return oneHasKindOnly && (otherKinds || a.kinds.size === 0 || b.kinds.size === 0) && noKindFits(a, b);
}

/** A kind on the one side and only other words on the other: "Peer review" against "Sam". */
function noKindFits(a: ReviewWords, b: ReviewWords): boolean {
  if (a.kinds.size > 0 && b.kinds.size > 0) return true;
  const speaksOfReview = /\breviews?\b/;
  return !speaksOfReview.test(a.whole) && !speaksOfReview.test(b.whole);
}

/**
 * Whether two names disagree and both name a review outright: by its kind ("Peer review", "SCR Child A") or by letters
 * and numbers alone ("Family C", "Child D"). The name of a sheet such as "PIAP" does not.
 */
export function nameOthers(one: string, other: string): boolean {
  const [a, b] = [reviewWords(one), reviewWords(other)];
  const byKind = a.kinds.size > 0 && b.kinds.size > 0;
  const byMark = [a, b].every(({ own }) => own.size > 0 && onlyMarks(own));
  return (byKind || byMark) && disagree(one, other);
}

/**
 * Whether two names may well be of one review: the same words, all that tells the one apart is in the other, or the
 * one says no more than the kind ("Peer review").
 */
export function mayBeSame(one: string, other: string): boolean {
  const [a, b] = [reviewWords(one), reviewWords(other)];
  if (a.whole === b.whole) return true;
  if (disagree(one, other)) return false;
  const inside = (some: ReadonlySet<string>, all: ReadonlySet<string>): boolean =>
    some.size > 0 && [...some].every((word) => all.has(word));
  if (inside(a.own, b.own) || inside(b.own, a.own) || shareInitials(a, b)) return true;
  return (a.own.size === 0 || b.own.size === 0) && share(a.kinds, b.kinds);
}
