import type { Day } from "../plan/cells/day";
import { ratings } from "../plan/line";
import type { Plan } from "../plan/plan";
import type { HighlightKind } from "./highlights/highlight";
import { columnWidths, lastChartColumn } from "./sheet/columnWidths";
import { prioritySections, reviewSections } from "./sheet/figureSections";
import { overdueSection, uncoveredSection, ungroundedSection } from "./sheet/lineSections";
import { placeSection, type Placed } from "./sheet/section";
import { topOf } from "./sheet/top";
import type { SheetLayout } from "./sheetLayout";
import type { Summary } from "./summary";

function assertNothingAsked({ totals }: Summary): void {
  const waits = ([...ratings, "complete", "overdue"] as const).some((figure) => totals[figure] === null);
  if (waits) throw new Error("No summary sheet is laid out while it is asked what green means.");
}

/**
 * Lays out the summary sheet as a value: everything in the first column from the top down, the chart of reviews
 * beside the paragraph, nothing over anything else. Throws while it is asked what green means, since figures would
 * be missing: the caller asks first.
 * @param refreshedOn the day of the refresh; the same plan on the same day gives the same layout
 * @param highlights what is highlighted in the sheets, for the legend
 */
export function layOut(
  summary: Summary,
  plan: Plan,
  refreshedOn: Day,
  highlights: readonly HighlightKind[] = [],
): SheetLayout {
  assertNothingAsked(summary);
  const sections = [
    ...reviewSections(summary, plan),
    ...prioritySections(summary, plan),
    overdueSection(summary, plan),
    ungroundedSection(summary, plan),
    uncoveredSection(plan),
  ];
  const placed: Placed[] = [topOf(summary, plan, refreshedOn, highlights)];
  for (const section of sections)
    placed.push(placeSection(section, placed.at(-1)?.nextRow ?? 0, lastChartColumn));
  return {
    title: "Action plan summary",
    texts: placed.flatMap(({ texts }) => texts),
    tables: placed.flatMap(({ tables }) => tables),
    charts: placed.flatMap(({ charts }) => charts),
    columnWidths,
    frozenRows: 1,
  };
}
