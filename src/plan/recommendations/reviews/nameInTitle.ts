import { plainText } from "../../cells/cellText";
import type { OpenRow } from "../lists/openCells";
import { namesReview } from "./reviewKinds";

const longestTitle = 150;
/** Longer texts are no titles, and would take long to take apart. */
const longestWritten = 400;
const month =
  "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|ember|ober|tember)?";
const plan =
  "(?:(?:multi-agency|joint|combined|composite|outstanding|overall|live|master|post) )*(?:(?:action|improvement|delivery|implementation|recovery|response) )?(?:plans?|trackers?|logs?)\\b";

/** What stands before the review's name: "Action plan following the …", "Recommendations from …", "Annex 1:". */
const before = new RegExp(
  `^(?:(?:annex|appendix) \\w{1,3}\\s*[:–-]?\\s*)?(?:(?:[\\p{L}'’-]+ ){0,3}?${plan}\\s*(?:following|arising from|in response to|for|from|to address|on|:|–|-)\\s*(?:the )?|(?:(?:progress|update|report|recommendations?|actions?|response|follow-?up)(?: (?:update|report|against|on|of|from|to|arising from|made by))*\\s*(?:the |:\\s*)?)(?=\\S))?`,
  "iu",
);
const after = [
  /\s*[,;:(–—-]\s*\d{1,3}\s+(?:recommendations?|areas for \w+).*$/i,
  new RegExp(`[\\s:–—,(-]*\\b${plan}.*$`, "iu"),
  /[\s,:–—(-]*\b(?:version|v\.?) ?\d+(?:\.\d+)*\)?$/i,
  /[\s,:–—(-]*\b(?:as at|as of|position at|updated?|last updated)\b.*$/i,
  new RegExp(`[\\s,:–—-]+(?:\\d{1,2}(?:st|nd|rd|th)? )?${month} \\d{2,4}$`, "i"),
  /[\s,:–—-]+\d{1,2}[./]\d{1,2}[./]\d{2,4}$/,
  /\s*[:–—-]\s*(?:local response|responses?|actions?|progress.*|updates?|follow-?up.*|monitoring.*|recommendations.*|draft|final)$/i,
  /\s+(?:recommendations?|recs|actions?|progress(?: (?:update|report))?|updates?)(?:\s*[:–—-].*)?$/i,
  /(?<![\s,;:(–-])[\s,;:(–-]+\d{1,3}\s+(?:recommendations|areas for \w+).*$/i,
  /\s+(?:has |have )?(?:made|makes|identified|contains?|includes?|sets? out|resulted in)(?:\s.*)?$/i,
];
/** A review that is only spoken of: "The review made four recommendations". */
const spokenOf = /^(?:the|this|that|our) (?:review|report|inspection|audit|inquiry)$/i;

/** A text without what says plan, version, day or progress: "SCR Child A action plan v2, May 2021" is "SCR Child A". */
export function bareTitle(written: string): string {
  let name = plainText(written);
  if (name.length > longestWritten) return name;
  const start = before.exec(name)?.[0] ?? "";
  if (start !== "") name = name.slice(start.length);
  for (let last = ""; last !== name;) {
    last = name;
    for (const end of after) name = name.replace(end, "").trim();
  }
  return name.replace(/^[\s:–—,-]+|[\s:–—,(-]+$/g, "");
}

/**
 * The review that a title names, as an officer would write it in a report; null where it names none. Sentences are no
 * titles.
 */
export function nameInTitle(written: string): string | null {
  const text = plainText(written);
  if (text.length < 3 || text.length > longestTitle || /[.!?] \p{Lu}|[=?]/u.test(text)) return null;
  if (/\.$/.test(text) && text.length > 60) return null;
  const name = bareTitle(text);
  if (name.length < 3 || name.length > 100 || !namesReview(name) || spokenOf.test(name)) return null;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The review named by the last title above a table; null where none names one. */
export function titleAbove(rows: readonly OpenRow[]): string | null {
  for (const { cells } of [...rows].reverse().slice(0, 6)) {
    const name = cells.length <= 2 ? nameInTitle(cells[0]?.text ?? "") : null;
    if (name !== null) return name;
  }
  return null;
}
