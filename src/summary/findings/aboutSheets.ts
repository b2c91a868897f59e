import { listed } from "../wording/written/numberWords";
import { or, type WordsOf } from "./kindWords";

/** The columns that may be in doubt, as officers call them. */
const columnNames: Readonly<Record<string, string>> = {
  action: "the action",
  recommendation: "the recommendation",
  due: "the due date",
  revisedDue: "the revised date",
  rating: "the rating",
  review: "the review",
  priority: "the priority",
};

const columnsNamed = (names: string): string =>
  listed(names.split(", ").map((name) => columnNames[name] ?? name));

const isNumber = (bare: string): boolean => /^\d+$/.test(bare);

function linesOn(bare: string): string {
  if (!isNumber(bare)) return "actions on hidden rows are counted with the others";
  const many = Number(bare) !== 1;
  return `${bare} ${many ? "actions" : "action"} on hidden rows ${many ? "are" : "is"} counted with the others`;
}

/** Findings about whole sheets and their columns. */
export const aboutSheets: WordsOf<
  | "hiddenRows"
  | "hiddenSheet"
  | "archiveSheet"
  | "sheetNotUnderstood"
  | "unsureColumns"
  | "missingColumn"
  | "columnPassedOver"
  | "farBelow"
  | "totalDiffers"
> = {
  hiddenRows: {
    title: "Hidden rows that are counted",
    says: ({ bare }) => linesOn(bare),
    expects: () => "that every action which counts can be seen",
    whatToDo:
      "Check that they belong in the figures: unhide the rows or clear the filter to see them. Rows that should not count can be moved to an archive sheet.",
  },
  hiddenSheet: {
    title: "Hidden sheets that are left out",
    says: () => "the sheet is hidden, so it is not in the figures",
    expects: () => "that a plan which counts can be seen",
    whatToDo: "If it should count, unhide it, then refresh.",
  },
  archiveSheet: {
    title: "Archive sheets that are left out",
    says: ({ bare }) =>
      isNumber(bare)
        ? `the sheet reads as an archive, so it is not in the figures, and ${bare} of its actions ${Number(bare) === 1 ? "is" : "are"} not finished`
        : "the sheet reads as an archive, so it is not in the figures",
    expects: () => "nothing but finished actions on an archive sheet",
    whatToDo:
      "Nothing on it is counted. If its actions should count, take the word that makes it an archive (such as Closed or Old) out of its name or title, then refresh.",
  },
  sheetNotUnderstood: {
    title: "Sheets that may be plans and are not counted",
    says: () => "rows with ratings and dates stand here, under no headings that were understood",
    expects: () => "plain headings, such as Action, Lead, Due and RAG, in the first 40 rows",
    whatToDo:
      "Nothing on it is counted. If it is a plan, give its columns plain headings in the first 40 rows, then refresh.",
  },
  unsureColumns: {
    title: "Columns that are not certain",
    says: ({ bare }) => `it is not certain which column holds ${bare === "" ? "what" : columnsNamed(bare)}`,
    expects: () => "one column each for the action, the due date and the rating, under a plain heading",
    whatToDo:
      "The sheet is left out of the figures until its columns are confirmed. Look at the columns that are proposed and accept them, or give the columns plain headings, then refresh.",
  },
  missingColumn: {
    title: "Columns that a table does not have",
    says: ({ bare }) => `the table has no column for ${or(bare, "something that is counted")}`,
    expects: () => "columns for the due date, the rating and the lead",
    whatToDo:
      "Its actions are counted without it. Add the column if the plan should have one, then refresh; otherwise nothing need be done.",
  },
  columnPassedOver: {
    title: "Columns that were passed over",
    says: ({ found }) => `the column ${found === "" ? "" : `${found} `}is not counted`,
    expects: ({ against }) =>
      against === ""
        ? "one column of each kind; another one counts here"
        : `one column of each kind; “${against}” counts here`,
    whatToDo:
      "The other column is counted. If this one should count, choose it under “Sheets and columns”, then refresh.",
  },
  farBelow: {
    title: "Cells far below their plan",
    says: () => "something stands here, far below everything else on the sheet",
    expects: () => "nothing below the plan",
    whatToDo: "It is left out. Delete it, or move it up to the plan, then refresh.",
  },
  totalDiffers: {
    title: "Totals on a sheet that differ from its actions",
    says: ({ found, against }) =>
      `the sheet states ${or(found, "a total")}, and ${against === "" ? "another number of" : against} actions were read`,
    expects: ({ against }) =>
      against === ""
        ? "the number of actions on the sheet"
        : `${against}, the number of actions on the sheet`,
    whatToDo:
      "The actions were counted, not the total. Check the total, and that every action is on the sheet, then refresh.",
  },
};
