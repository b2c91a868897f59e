import type { Day } from "../plan/cells/day";
import { ratings } from "../plan/line";
import type { Plan } from "../plan/plan";
import type { HighlightKind } from "./highlights/highlight";
import { attentionSheet } from "./sheet/attentionSheet";
import { placeBasis } from "./sheet/basisSection";
import { changeSections } from "./sheet/sections/changeSections";
import { checkSection } from "./sheet/sections/checkSection";
import { columnWidths } from "./sheet/columnWidths";
import { pageBreaks } from "./sheet/pageBreaks";
import { prioritySections, reviewSections } from "./sheet/sections/figureSections";
import { dueSoonSection, overdueSection, undatedSection } from "./sheet/sections/listSections";
import { uncoveredSection } from "./sheet/sections/uncoveredSection";
import { progressSection } from "./sheet/sections/progressSection";
import { placeSection, type Placed } from "./sheet/section";
import { topOf } from "./sheet/top";
import type { SheetLayout } from "./sheetLayout";
import type { Summary } from "./summary";

function assertNothingAsked({ totals }: Summary): void {
  const waits = ([...ratings, "complete", "overdue"] as const).some((figure) => totals[figure] === null);
  if (waits) throw new Error("No summary sheet is laid out while it is asked what green means.");
}

function summarySheet(
  summary: Summary,
  plan: Plan,
  refreshedOn: Day,
  highlights: readonly HighlightKind[],
): SheetLayout {
  const sections = [
    ...changeSections(summary),
    overdueSection(summary),
    dueSoonSection(summary),
    undatedSection(summary),
    progressSection(summary),
    ...reviewSections(summary, plan),
    ...prioritySections(summary, plan),
    uncoveredSection(plan),
    checkSection(summary, plan),
  ];
  const top = topOf(summary, plan, refreshedOn);
  const placed: Placed[] = [top];
  const next = (): number => placed.at(-1)?.nextRow ?? 0;
  for (const section of sections) placed.push(placeSection(section, next()));
  placed.push(placeBasis(summary, plan, refreshedOn, highlights, next()));
  const sheet = {
    title: "Action plan summary",
    texts: placed.flatMap(({ texts }) => texts),
    tables: placed.flatMap(({ tables }) => tables),
    charts: placed.flatMap(({ charts }) => charts),
    columnWidths,
    frozenRows: 1,
    printedOnEveryPage: 0,
  };
  return { ...sheet, pageBreaks: pageBreaks(sheet, top.nextRow) };
}

/**
 * Lays out what is written, as values: the summary sheet first, then the sheet of what needs attention.
 *
 * What the writer may rely on: the tables of each sheet are always there, whatever the plan holds, with the same
 * names in the same order and with the same columns, each with at least one row (an empty one says "None"). All begin in
 * column A, one below the other, with a blank row before the next text and none inside. Only rows between them vary:
 * headings and notes (texts), and charts, which lie over empty rows, or beside texts of column A. Nothing reaches right
 * of the widest table's last column, and every sheet's widths end with it. Texts that are not of the look "paragraph"
 * are on one row and fit before the page ends. The page breaks of the summary keep its top on the first page, and
 * headings, charts and short tables whole.
 *
 * Throws while it is asked what green means, since figures would be missing: the caller asks first.
 * @param refreshedOn the day of the refresh; the same plan on the same day gives the same layouts
 * @param highlights what is highlighted in the sheets, for the legend
 */
export function layOut(
  summary: Summary,
  plan: Plan,
  refreshedOn: Day,
  highlights: readonly HighlightKind[] = [],
): readonly SheetLayout[] {
  assertNothingAsked(summary);
  return [summarySheet(summary, plan, refreshedOn, highlights), attentionSheet(summary, plan, refreshedOn)];
}
