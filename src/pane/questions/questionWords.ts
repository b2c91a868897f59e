import type { CarriedColumn, ColumnName } from "../../plan/columns/columnName";
import type { GreenMeaning } from "../../plan/line";
import { columnWords } from "../sheets/columnWords";

interface Choice {
  readonly label: string;
  readonly says: string;
}

const greenChoices: Readonly<Record<GreenMeaning, Choice>> = {
  complete: {
    label: "The action is complete",
    says: "Green actions count as done. They are never overdue.",
  },
  "on-track": {
    label: "The action is on track",
    says: "Green actions are still open. They become overdue when their date passes.",
  },
};

const belongsTo: Readonly<Record<CarriedColumn, string>> = {
  review: "review",
  priority: "priority",
  recommendationRef: "recommendation",
  recommendation: "recommendation",
  ref: "reference",
};

const listed = new Intl.ListFormat("en-GB");
const someOf = new Intl.ListFormat("en-GB", { type: "disjunction" });
const mostWords = 3;
const longestWord = 40;

/** "31 cells are blank below a value and 4 repeat the one above; ". */
const countedBlanks = (blanks: number, repeats: number): string =>
  `${String(blanks)} ${blanks === 1 ? "cell is" : "cells are"} blank below a value and ${String(repeats)} ${repeats === 1 ? "repeats" : "repeat"} the one above; `;

function columnsQuestion(sheet: string, doubts: readonly ColumnName[]): string {
  const held = listed.format(doubts.map((name) => columnWords.columnsHold[name]));
  return doubts.length === 1
    ? `Which column of “${sheet}” holds the ${held}?`
    : `Which columns of “${sheet}” hold the ${held}?`;
}

/** `letters` are the columns proposed for what is in doubt; fewer than `doubts` where some were not found. */
function columnsWhy(doubts: number, letters: readonly string[]): string {
  if (letters.length === 0) return "None was found for certain.";
  if (doubts === 1) return `Column ${letters[0] ?? ""} looks most likely, but it is not certain.`;
  return "What is shown below looks most likely, but it is not certain.";
}

const sheetWaits = "Until you answer, this sheet is not in the figures.";

/** The words of what only an officer can settle. */
export const questionWords = {
  greenQuestion: (sheets: readonly string[]) =>
    sheets.length === 1
      ? `What does green mean on “${sheets[0] ?? ""}”?`
      : `What does green mean on these ${String(sheets.length)} sheets?`,
  greenSheets: (sheets: readonly string[]) => sheets.map((sheet) => `“${sheet}”`).join(", "),
  greenWhy: "The workbook does not say, and the figures depend on it.",
  greenChoices,
  greenBesideComplete: (others: readonly { readonly word: string; readonly lines: number }[]) => {
    const count = others.reduce((sum, { lines }) => sum + lines, 0);
    const said = someOf.format(
      others.slice(0, mostWords).map(({ word }) => `“${word.slice(0, longestWord)}”`),
    );
    const more = others.length > mostWords ? " and the like" : "";
    const are = count === 1 ? "one action is" : `${String(count)} actions are`;
    return `${are} rated ${said}${more}, which says complete, so green seems to say something else.`;
  },
  greenMostlyCompleted: (completed: number, green: number) =>
    `${String(completed)} of ${String(green)} actions rated green have a completion date.`,
  greenMostlyPassed: (passed: number, dated: number) =>
    `the dates of ${String(passed)} of ${String(dated)} actions rated green have passed, as they would on finished work.`,
  greenCareful: (passed: number, dated: number) => {
    const dates =
      dated === 0
        ? "no action rated green has a date"
        : `the dates of ${String(passed)} of ${String(dated)} actions rated green have passed`;
    return `the plan gives no clear sign (${dates}), and with this answer nothing is taken for done too soon.`;
  },
  lookAtGreen: "Look at a green cell",

  columnsQuestion,
  columnsWhy: (doubts: number, letters: readonly string[]) => `${columnsWhy(doubts, letters)} ${sheetWaits}`,
  otherColumns: "The other columns",

  blanksQuestion: (sheet: string, column: CarriedColumn) =>
    `What does a blank under “${columnWords.columns[column]}” mean on “${sheet}”?`,
  blanksWhy: `Some values are written again on the next row, and some are followed by blanks, so either could be meant. ${sheetWaits}`,
  blanksAbove: {
    label: "The same as the cell above",
    says: "An action with a blank belongs to the last value written above it.",
  },
  blanksNothing: (column: CarriedColumn): Choice => ({
    label: "Nothing",
    says: `An action with a blank has no ${belongsTo[column]}.`,
  }),

  blanksAboveUsual: (blanks = 0, repeats = 0) =>
    `${blanks === 0 ? "" : countedBlanks(blanks, repeats)}most plans write a value once, on the first of its rows.`,
  lookAtColumn: "Look at the column",

  reviewQuestion: (sheet: string) => `Which review is “${sheet}” about?`,
  reviewWhy:
    "The title on the sheet and the name on its tab are not the same. The actions are counted under the one you choose.",

  reviewUsual: (sheet: string) =>
    `the tab is named “${sheet}”, and a title is easily left behind when a sheet is copied for the next review.`,
  lookAtTitle: "Look at the title",

  sameLinesQuestion: (sheet: string, other: string) => `Is “${sheet}” a copy or an extract of “${other}”?`,
  sameLinesWhy: (lines: number) =>
    `${String(lines)} of its actions stand on both sheets, and would be counted twice. To keep this sheet and leave out the other, leave out the other under Sheets and columns.`,
  sameLinesLeaveOut: (sheet: string): Choice => ({
    label: `Yes, leave out “${sheet}”`,
    says: "Its actions are not counted.",
  }),
  sameLinesBoth: { label: "No, count both", says: "The actions of both sheets are in the totals." },

  sameLinesUsual: (lines: number, other: string) =>
    `${String(lines)} of its actions stand on “${other}” too; counted twice, they would make every total too large.`,
  lookAtSheet: (sheet: string) => `Look at “${sheet}”`,

  keptInWorkbook:
    "Your answer is kept in this workbook, so you are asked only once. You can take it back under Sheets and columns.",
  chooseFirst: "Please choose one of them first.",
  useAnswer: "Use this answer",
  questionOf: (at: number, all: number) => `Question ${String(at)} of ${String(all)}`,
  recommended: "Recommended:",
  recommendedColumn: (column: string) => `${column} (recommended)`,
} as const;
