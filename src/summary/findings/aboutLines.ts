import { or, type WordsOf } from "./kindWords";

/** Findings about what a line is: its action, its reference, and whether it stands once. */
export const aboutLines: WordsOf<
  | "noActionText"
  | "severalActions"
  | "struckThrough"
  | "errorCell"
  | "rowLeftOut"
  | "sameLineTwice"
  | "duplicateReference"
  | "duplicateAction"
> = {
  noActionText: {
    title: "Rows without an action",
    says: () => "the row has a rating or a date, and no action is written",
    expects: () => "what is to be done, in the action column",
    whatToDo:
      "These rows are counted as actions. Write the action, or take the rating and the date away if the row is not an action, then refresh.",
  },
  severalActions: {
    title: "Cells with several actions in them",
    says: ({ found }) => `several actions stand in one cell${found === "" ? "" : `: ${found}`}`,
    expects: () => "one action a row, each with a rating and a date of its own",
    whatToDo:
      "Each such row counts as one action with one rating. Give each action a row of its own if they should be counted apart, then refresh.",
  },
  struckThrough: {
    title: "Rows that are struck through",
    says: ({ found }) => `the action ${found === "" ? "" : `${found} `}is struck through and rated as open`,
    expects: () => "a rating that says what became of the action, such as Complete or Superseded",
    whatToDo:
      "These actions are counted by their rating. If the action is done or no longer needed, give it a rating that says so, then refresh.",
  },
  errorCell: {
    title: "Cells whose formula gives no value",
    says: ({ found }) => `the cell shows ${or(found, "no value")}`,
    expects: () => "a value, or a formula that gives one",
    whatToDo: "Such a cell is read as blank. Mend the formula or type the value over it, then refresh.",
  },
  rowLeftOut: {
    title: "Rows that are left out",
    says: () =>
      "the row does not read as an action: it has no words of its own, or reads as an example or a note",
    expects: () => "an action in words, with a rating or a date",
    whatToDo: "Such rows are not counted. If it is an action, write it out in full, then refresh.",
  },
  sameLineTwice: {
    title: "Actions that stand twice",
    says: ({ found, against }) =>
      `the action ${found === "" ? "" : `${found} `}stands at ${or(against, "another place")} too, and both are counted`,
    expects: ({ against }) => `each action once${against === "" ? "" : `; the first stands at ${against}`}`,
    whatToDo:
      "If one is a copy, an extract or an earlier version, move it to another workbook or hide its sheet, then refresh.",
  },
  duplicateReference: {
    title: "References given to more than one action",
    says: ({ found }) => `the reference ${or(found, "of this action")} stands on another action too`,
    expects: ({ against }) =>
      `a reference of its own for each action${against === "" ? "" : `; the first stands at ${against}`}`,
    whatToDo: "All these actions are counted. Give each action a reference of its own, then refresh.",
  },
  duplicateAction: {
    title: "Actions written more than once",
    says: ({ found }) => `the action ${or(found, "of this row")} stands on another row too`,
    expects: ({ against }) => `each action once${against === "" ? "" : `; the first stands at ${against}`}`,
    whatToDo:
      "All these actions are counted. If they are one action, keep one row; if not, say in each what is done there, then refresh.",
  },
};
