// "Closed Risks" and "Plan (old)" are archives; "Closed cases review", "Old Town school" and "Archive Street" are not.
const archiveName =
  /\b(?:archive[ds]?(?! (?:street|road|lane|close|house|avenue|way|court|hill)\b)|super[cs]ee?ded)\b|\b(?:closed|completed|old|historic|previous)\W*(?:(?:actions?|reviews?|items?|risks?|issues?|plans?|recommendations?|recs?|log|version)\W*)*$|^(?:completed|closed)\W*(?:since|before|by|to|in)\b(?= (?:\d|end|q[1-4]\b|the|this|last|jan|feb|mar|apr|may|june?\b|july?\b|aug|sep|oct|nov|dec))/i;
const archiveTitle =
  /\b(?:archive[ds]?(?! (?:street|road|lane|close|house|avenue|way|court|hill)\b)|super[cs]ee?ded|(?:closed|completed) (?:actions?|items?|risks?|plans?|recommendations?))\b/i;

/** "Completed actions are moved to the archive tab" speaks of other sheets. */
const speaksOfOthers =
  /\bsee\b.{0,20}\barchive|\b(?:actions?|items?|recommendations?)\b.{0,20}\b(?:are (?:moved|removed|shown|in|on|shaded|marked)|will be|have been moved|can be|should be|in (?:green|blue|gr[ea]y|red))\b/i;

/**
 * Whether a plan-like sheet is kept for the record only: its name says so (the council log's "Closed Risks",
 * a tracker's "Completed Items"), or its title does.
 */
export function isArchive(sheetName: string, title: string | null): boolean {
  const said = title !== null && archiveTitle.test(title) && !speaksOfOthers.test(title);
  return said || archiveName.test(sheetName.replaceAll("_", " "));
}

const usualWords =
  /\b(?:actions?|plans?|items?|lines?|tasks?|recommendations?|recs?|log|tracker|sheet|list|version|v|copy|our|the|as|at|in|on|of|to|from|for|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|q[1-4])\b/gi;
const recordOnly =
  /^(?:drafts?|back ?ups?|bak|z*old|zz+|done|closed|completed?|finished|signed off|retired|removed|withdrawn|bau|business usual|do not use|don t use|dont use|not use|no longer used|previous|prior|last (?:meeting|month|quarter|time))$/i;
const greenOnly = /^(?:greens?|blues?)(?: rated)? (?:actions?|items?|lines?|recommendations?|recs)\b/i;

/**
 * Whether a sheet's name may say that it is kept for the record: "Draft", "Done", "Closed 2020", "Last meeting". Only a
 * workbook with another plan says so; a lone plan may have any name.
 */
export function mayBeArchive(sheetName: string): boolean {
  const words = sheetName.replaceAll("_", " ").replace(/[^\p{L}\p{N}]+/gu, " ");
  const own = words
    .replace(/\bv?\d+\b/gi, " ")
    .replace(usualWords, " ")
    .replace(/\s+/g, " ")
    .trim();
  return recordOnly.test(own) || greenOnly.test(words.trim());
}
