import { op, table } from "arquero";
import type { SheetGrid } from "../../src/plan/sheets/sheetGrid";

const headingRow = 2;
type Heading = "Review" | "Theme" | "Target date" | "RAG";

const ratingOf = (value: unknown): string => String(value).trim().toLowerCase().charAt(0);

/**
 * The totals alone, as somebody would write them with Arquero: by review and by priority, how many actions have each
 * rating and how many open ones have a date that has passed. It knows the columns, and reads real dates only.
 */
export function arqueroTotals({ values }: SheetGrid, meetingDate: number): number {
  const headings = values[headingRow] ?? [];
  const rows = values.slice(headingRow + 1);
  const column = (heading: Heading): unknown[] => {
    const at = headings.indexOf(heading);
    return rows.map((row) => row[at]);
  };
  const ratings = column("RAG").map(ratingOf);
  const due = column("Target date");
  const plan = table({
    review: column("Review"),
    priority: column("Theme"),
    red: ratings.map((rating) => (rating === "r" ? 1 : 0)),
    amber: ratings.map((rating) => (rating === "a" ? 1 : 0)),
    green: ratings.map((rating) => (rating === "g" ? 1 : 0)),
    overdue: ratings.map((rating, at) => {
      const day = due[at];
      return rating !== "g" && typeof day === "number" && day < meetingDate ? 1 : 0;
    }),
  });
  const totals = {
    lines: op.count(),
    red: op.sum("red"),
    amber: op.sum("amber"),
    green: op.sum("green"),
    overdue: op.sum("overdue"),
  };
  return plan.groupby("review").rollup(totals).numRows() + plan.groupby("priority").rollup(totals).numRows();
}
