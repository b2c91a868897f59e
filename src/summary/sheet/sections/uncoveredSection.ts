import type { Plan } from "../../../plan/plan";
import { onOneLine } from "../../attention/onOneLine";
import type { TableColumn } from "../../sheetLayout";
import { shorten } from "../../wording/written/shorten";
import { longestList } from "../lineList";
import { cutNotes, reviewText, textColumn } from "../listCells";
import { rowsOrNone, type Section } from "../section";

const uncoveredColumns: readonly TableColumn[] = [
  textColumn("Recommendation"),
  textColumn("Review"),
  textColumn("Why"),
  { heading: "Actions closed, not done", kind: "count" },
];

type Why = Exclude<Plan["recommendations"][number]["standing"], "covered" | "partlyCovered">;

const whys: Readonly<Record<Why, string>> = {
  uncovered: "No action answers it",
  noLiveLine: "All its actions were closed without being done",
  notAccepted: "It was not accepted",
};

const whyOf = (standing: Plan["recommendations"][number]["standing"]): string =>
  standing === "covered" || standing === "partlyCovered" ? whys.uncovered : whys[standing];

/** Recommendations that no live line answers, and why; one row where there is none. */
export function uncoveredSection({ recommendations }: Plan): Section {
  const uncovered = recommendations.filter(({ liveLines }) => liveLines === 0);
  const nothing =
    recommendations.length === 0
      ? "Not checked: these sheets name no recommendations."
      : "Every recommendation has an action that was not closed without being done.";
  const rows = uncovered
    .slice(0, longestList)
    .map(({ ref, review, lines, standing }) => [
      shorten(onOneLine(ref), 400),
      reviewText(review),
      whyOf(standing),
      lines,
    ]);
  return {
    heading: "Recommendations without a live action",
    notes:
      uncovered.length === 0
        ? [nothing]
        : ["Live means not closed without being done.", ...cutNotes(uncovered.length, longestList)],
    table: {
      name: "ActionPlan_Uncovered",
      columns: uncoveredColumns,
      rows: rowsOrNone(rows, uncoveredColumns),
      totalRow: false,
    },
    chart: null,
  };
}
