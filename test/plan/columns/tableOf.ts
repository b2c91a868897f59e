import { readHeading } from "../../../src/plan/columns/heading";
import type { CellValue, SheetGrid } from "../../../src/plan/sheets/sheetGrid";
import type { TableBlock } from "../../../src/plan/tables/tableBlock";
import { gridOf } from "../gridOf";

export interface Table {
  readonly grid: SheetGrid;
  readonly block: TableBlock;
}

/** A table whose first row is the header; blank headings are none. */
export function tableOf(
  rows: readonly (readonly CellValue[])[],
  wishes: Parameters<typeof gridOf>[1] = {},
): Table {
  const grid = gridOf(rows, wishes);
  const headings = (rows[0] ?? []).flatMap((cell, column) =>
    typeof cell === "string" && cell.trim() !== ""
      ? [{ column, text: cell, ...(readHeading(cell) ?? { meaning: "other" as const, exact: false }) }]
      : [],
  );
  const right = Math.max(0, (grid.values[0]?.length ?? 1) - 1);
  return {
    grid,
    block: {
      header: { row: 0, firstRow: 0, headings },
      endRow: rows.length,
      left: 0,
      right,
      table: null,
      titleRows: [],
      repeats: new Set(),
    },
  };
}

const actions = [
  "Review the escalation policy with all partners.",
  "Develop a shared dataset for the board.",
  "Write to every school in the borough.",
  "Hold three briefings for front-line staff.",
  "Audit twenty cases and report to the board.",
  "Update the website.",
  "Agree terms of reference.",
  "Train the duty team.",
];
const progress = [
  "Policy reviewed and agreed on 3 May 2021.",
  "Draft was presented to the sub group.",
  "Letters sent in June.",
  "Two of three briefings held; the last one was moved to July.",
  "Audit tool tested in two teams.",
  "Completed 12/05/2021. Page is live.",
  "Awaiting comments from health.",
  "Six of nine staff have been trained.",
];
const recommendations = [
  "All agencies should know when and how to escalate a concern.",
  "The board must be able to see how children fare.",
  "Schools should be told who to call.",
  "Staff need to understand professional curiosity.",
  "Thresholds should be applied in the same way everywhere.",
  "The public should find what it needs.",
  "The partnership must state who decides.",
  "Duty staff should recognise neglect.",
];
const dates = [
  "31/03/2021",
  "30/06/2021",
  "Sept 2021",
  "31/12/2021",
  "Ongoing",
  "30/04/2022",
  "TBC",
  "31/05/2022",
];
const laterDates = ["30/09/2022", "", "31/12/2022", "", "31/10/2022", "30/11/2022", "", "30/09/2022"];
const earlierDates = [
  "01/10/2020",
  "01/10/2020",
  "12/11/2020",
  "12/11/2020",
  "03/12/2020",
  "03/12/2020",
  "04/01/2021",
  "04/01/2021",
];
const owners = [
  "Business Manager",
  "Head of Service",
  "LSCP",
  "All",
  "Business Manager",
  "Police",
  "All",
  "Clerk",
];
const letters = ["G", "A", "R", "G", "A", "A", "G", "R"];
const words = [
  "Complete",
  "In progress",
  "Not started",
  "Complete",
  "In progress",
  "Open",
  "Complete",
  "On hold",
];
const importance = ["H", "M", "L", "H", "H", "M", "L", "M"];
const percents = ["100%", "50%", "0%", "100%", "25%", "40%", "100%", "0%"];
const numbers = [1, 2, 3, 4, 5, 6, 7, 8];
const themes = ["Neglect", "Neglect", "Early help", "Early help", "Finance", "Finance", "Finance", "Neglect"];
const notes = [
  "Verbal update",
  "See minutes",
  "Note for chair",
  "Verbal update at meeting",
  "Chased",
  "x",
  "",
  "Late",
];

/** Eight cells each, as plans hold them. */
export const cells = {
  actions,
  progress,
  recommendations,
  dates,
  laterDates,
  earlierDates,
  owners,
  letters,
  words,
  importance,
  percents,
  numbers,
  themes,
  notes,
};

/** A table of eight lines from columns of heading and cells. */
export function tableFrom(columns: readonly (readonly [string, readonly CellValue[]])[]): Table {
  return tableOf([
    columns.map(([heading]) => heading),
    ...numbers.map((_, row) => columns.map(([, column]) => column[row] ?? "")),
  ]);
}
