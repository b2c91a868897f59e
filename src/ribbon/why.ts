import type { Problem } from "../summary/problem";

/** Why one click was not enough, as a closed set of codes: the dialog's address carries nothing else. */
export type Why = Problem["kind"] | "question" | "sheetLeftOut" | "broken";

interface WhyWords {
  readonly title: string;
  readonly whatToDo: string;
}

const openPane = "Close this window, then choose “Action plan” on the Home tab";

/** The dialog may not carry sheet names, so these words send the officer to the pane for them. */
export const whyWords: Readonly<Record<Why, WhyWords>> = {
  question: {
    title: "One question first",
    whatToDo: `There is something only you can settle, so no summary was written. ${openPane} and press “Refresh summary” there: it will ask you.`,
  },
  sheetLeftOut: {
    title: "The summary leaves a sheet out",
    whatToDo: `The summary was written without a sheet whose columns are not certain. ${openPane} and press “Refresh summary” there to see which one and to confirm its columns.`,
  },
  noPlan: {
    title: "No action plan found",
    whatToDo:
      "No sheet of this workbook has headings like those of an action plan, such as Action, Lead, Due and Rating. Nothing was changed.",
  },
  editing: {
    title: "A cell is being edited",
    whatToDo: "Press Enter or Esc in the sheet, then press “Refresh summary” again. Nothing was changed.",
  },
  protectedSheet: {
    title: "A sheet is protected",
    whatToDo: `The summary cannot be written while its sheet is protected. ${openPane} and press “Refresh summary” there to see which one. Nothing was changed.`,
  },
  tableInTheWay: {
    title: "A table is in the way",
    whatToDo: `A table of yours stands among those of the summary, which would be written over. ${openPane} and press “Refresh summary” there to see which one. Nothing was changed.`,
  },
  protectedWorkbook: {
    title: "The workbook is protected",
    whatToDo:
      "No sheet can be added while the structure of the workbook is protected. Ask its owner to unprotect it on the Review tab, then try again. Nothing was changed.",
  },
  readOnly: {
    title: "The workbook is read-only",
    whatToDo: "Save a copy, or open it for editing, then press “Refresh summary” again. Nothing was changed.",
  },
  tooLarge: {
    title: "A sheet is too large to read",
    whatToDo: `${openPane} and press “Refresh summary” there to see which sheet, and what would help. Nothing was changed.`,
  },
  severalSummaries: {
    title: "There is more than one summary sheet",
    whatToDo: `It is not certain which of them to write to. ${openPane} and press “Refresh summary” there to see their names. Nothing was changed.`,
  },
  gone: {
    title: "A sheet is not there any more",
    whatToDo:
      "It was deleted or given another name while the summary was made. Press “Refresh summary” again.",
  },
  headingsMoved: {
    title: "A list of recommendations was changed",
    whatToDo: `Its headings are not where they were. ${openPane} to see which sheet it is. Nothing was changed.`,
  },
  memoryFull: {
    title: "The workbook can remember no more",
    whatToDo: `It already holds as many answers as Excel keeps with a workbook. ${openPane} and press “Refresh summary” there. Nothing was changed.`,
  },
  busy: {
    title: "Excel is busy",
    whatToDo: "Wait until Excel has finished what it is doing, then press “Refresh summary” again.",
  },
  offline: {
    title: "Excel has lost its connection",
    whatToDo:
      "The summary needs the connection back; no work was lost. Wait until Excel says that it is saving again, then press “Refresh summary” again and look at the summary sheet.",
  },
  cancelled: {
    title: "Cancelled",
    whatToDo: "The refresh was cancelled before anything was written. Nothing was changed.",
  },
  noAnswer: {
    title: "Excel has not answered",
    whatToDo:
      "If a cell is being edited, press Enter or Esc in the sheet. If Excel says that it is offline, wait until it is connected again. Look at the summary sheet before you use it, and press “Refresh summary” again.",
  },
  oldExcel: {
    title: "This Excel is too old",
    whatToDo:
      "The add-in needs Excel 2021 or newer, Microsoft 365, or Excel on the web. File, Account says which one this is. Open the workbook in Excel on the web, or ask your IT team for a newer Excel. Nothing was changed.",
  },
  notLoaded: {
    title: "A part of the add-in has not arrived",
    whatToDo:
      "Check that this computer is online, then press “Refresh summary” again. If it happens again, close every Excel window and open the workbook anew. Nothing was changed.",
  },
  refused: {
    title: "Excel did not finish the summary",
    whatToDo: `Look at the summary sheet before you use it: if its first cell says “unfinished”, press “Refresh summary” again. If that does not help, try in the pane, which says more. ${openPane}.`,
  },
  broken: {
    title: "Something went wrong in the add-in",
    whatToDo: `This is a fault of the add-in, not of your workbook. Look at the summary sheet before you use it. ${openPane} and try again there.`,
  },
};

/** Reads the code from the query of the dialog's address. Anything that is not one of ours reads as "broken". */
export function whyFromQuery(query: string): Why {
  const why = new URLSearchParams(query).get("why") ?? "";
  return isWhy(why) ? why : "broken";
}

/** The dialog's address beside the page at `here`. */
export function dialogAddress(why: Why, here: string): string {
  const address = new URL("dialog.html", here);
  address.searchParams.set("why", why);
  return address.href;
}

function isWhy(text: string): text is Why {
  return Object.hasOwn(whyWords, text);
}
