// "Closed Risks" and "Plan (old)" are archives; "Closed cases review" and "Old Town school" name what they plan.
const archiveName =
  /\b(?:archive[ds]?|superseded)\b|\b(?:closed|completed|old|historic|previous)\W*(?:(?:actions?|reviews?|items?|risks?|issues?|plans?|recommendations?|recs?|log|version)\W*)*$|^(?:completed|closed)\W*(?:since|before|by|to|in)\b/i;
const archiveTitle =
  /\b(?:archive[ds]?|superseded|(?:closed|completed) (?:actions?|items?|risks?|plans?|recommendations?))\b/i;

/**
 * Whether a plan-like sheet is kept for the record only: its name says so (the council log's "Closed Risks",
 * a tracker's "Completed Items"), or its title does.
 */
export function isArchive(sheetName: string, title: string | null): boolean {
  return archiveName.test(sheetName.replaceAll("_", " ")) || archiveTitle.test(title ?? "");
}
