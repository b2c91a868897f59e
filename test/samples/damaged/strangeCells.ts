import type { Seeded } from "../../../bench/reading/made/seeded";
import type { CellValue } from "../../../src/plan/sheets/sheetGrid";

/** The most a cell holds; learn.microsoft.com, "Excel specifications and limits". */
export const longestText = 32_767;

const filled = (part: string): string =>
  part.repeat(Math.ceil(longestText / part.length)).slice(0, longestText);

/** Parts of texts as long as a cell can be: each is what some rule looks for, over and over. */
export const longParts: readonly string[] = [
  ..."a 1 - . ( ) / , ; : | = # % ~ ' é".split(" "),
  " ",
  "\n",
  "1.",
  "1 ",
  "a ",
  "- ",
  "1.1 ",
  "1) ",
  "(1",
  "Red ",
  "Green = ",
  "R1, ",
  "Rec 1 and ",
  "Recommendation ",
  "1/2/",
  "31/12/2021 ",
  "2021-",
  "May ",
  "May 2021 to ",
  "end of ",
  "within 6 ",
  "Q1 ",
  "Autumn term ",
  "50% ",
  "complete ",
  "not ",
  "Priority ",
  "Review: ",
  "see above ",
  "as above, ",
  "\u200b",
  "\u00a0",
  "e\u0301",
  "👩\u200d👧\u200d👦",
  "ا",
];

/** Texts that some program somewhere takes for more than text. */
export const hostileTexts: readonly string[] = [
  "=1+1",
  "+1+1",
  "-1+1",
  "@SUM(A1)",
  "'=1+1",
  '=HYPERLINK("https://example.org","Report")',
  "=cmd|'/c calc'!A0",
  "\t=1+1",
  "\r=1+1",
  "＝1+1",
  "{=1+1}",
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "${1+1}",
  "{0}",
  "%s%n",
  "$&$1$`",
  "(?:(a+)+)+$",
  "[",
  "\\",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "valueOf",
  "undefined",
  "null",
  "NaN",
  "Infinity",
];

/** Control characters, directions, faces and letters that are joined or torn. */
export const strangeTexts: readonly string[] = [
  "\u0000",
  "\u0001\u0002\u001f",
  "a\u0007b",
  "\u000b\u000c",
  "\u0085\u2028\u2029",
  "\u200b\u200c\u200d\ufeff",
  "\u202eder\u202c",
  "\u2067amber\u2069",
  "\ud800",
  "\udc00x",
  "👍",
  "🟢 Green",
  "🔴",
  "✅",
  "👩\u200d👧\u200d👦",
  "مكتمل",
  "אדום",
  "ＲＥＤ",
  "Gre\u0301en",
  `Z${"\u0301\u0316".repeat(50)}`,
  "İstanbul",
  "ﬁnished",
  "１２／１０／２０２１",
  "٣١/١٢/٢٠٢١",
];

/** Errors as Excel shows them, those of spilled arrays among them. */
export const errorTexts: readonly string[] =
  "#REF! #N/A #VALUE! #NAME? #DIV/0! #NULL! #NUM! #SPILL! #CALC! #FIELD! #BLOCKED! #BUSY! #GETTING_DATA".split(
    " ",
  );

/** Days at the edges of Excel's calendar, beyond them, and numbers that are no days at all. */
export const edgeNumbers: readonly number[] = [
  ...[0, 0.5, 1, 59, 60, 61, -1, -0.000_1, -43_000, 1461, 1462, 1463],
  ...[44_481, 44_481.999_999, 2_958_464, 2_958_465, 2_958_465.9, 2_958_466, 4_000_000_000],
  ...[1e15, 1e21, -1e21, 9.99e307, 5e-324, 0.1 + 0.2, 100, 1.1, 2021, 20_211_012],
];

/** A value of any of these kinds. */
export function strangeCell(random: Seeded): CellValue {
  const kind = random.whole(0, 9);
  if (kind === 0) return filled(random.pick(longParts));
  if (kind <= 2) return random.pick(hostileTexts);
  if (kind <= 4) return random.pick(strangeTexts);
  if (kind === 5) return random.pick(errorTexts);
  if (kind <= 7) return random.pick(edgeNumbers);
  return kind === 8 ? random.chance(0.5) : "";
}

/** A text as long as a cell can be. */
export const longText = (random: Seeded): string => filled(random.pick(longParts));
