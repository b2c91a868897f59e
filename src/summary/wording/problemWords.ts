import type { Changed, Problem } from "../problem";

/** What stopped a task, and what an officer can do about it; `whatToDo` ends with what was changed. */
export interface ProblemWords {
  readonly title: string;
  readonly whatToDo: string;
}

const nothingChanged = "Nothing was changed.";

const quoted = (sheets: readonly string[]): string => sheets.map((sheet) => `“${sheet}”`).join(", ");

const thousands = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");

const changed: Readonly<Record<Changed, string>> = {
  nothing: nothingChanged,
  perhaps:
    "Part of the summary sheet may have been written: if A1 says that it is unfinished, a refresh mends it. The plans themselves were not changed.",
  perhapsCells:
    "Some of the chosen cells may have been repaired already: a refresh shows which are left. No other cells were changed.",
  perhapsList:
    "Part of the list may have been written: look at it, and keep the list again. The plans themselves were not changed.",
  perhapsAnswer: "The answer may have been kept or not: a refresh shows which. No sheet was changed.",
  perhapsHighlights:
    "Some highlights may be gone already: clear them again to be rid of all. Nothing else was changed.",
};

/** Says a problem in plain words; there are words for every kind. */
export function describeProblem(problem: Problem): ProblemWords {
  switch (problem.kind) {
    case "noPlan":
      return {
        title: "No action plan was found in this workbook",
        whatToDo: `A plan needs one row of headings, such as Action, Lead, Due and RAG, with its actions below. Open the workbook that holds one, or give the columns plain headings, then refresh. ${nothingChanged}`,
      };
    case "editing":
      return {
        title: "A cell is being edited",
        whatToDo: `Press Enter or Esc in the sheet, then try again. ${changed[problem.changed ?? "nothing"]}`,
      };
    case "protectedSheet":
      return {
        title: `The sheet “${problem.sheet}” is protected`,
        whatToDo: `Ask its owner to unprotect it (Review, Unprotect Sheet), then try again. ${nothingChanged}`,
      };
    case "protectedWorkbook":
      return {
        title: "No sheet can be added to this workbook",
        whatToDo: `Its structure is protected. Ask its owner to allow changes (Review, Protect Workbook), then try again. ${nothingChanged}`,
      };
    case "readOnly":
      return {
        title: "This workbook is open for reading only",
        whatToDo: `Choose Enable Editing, or save a copy and open that, then try again. ${nothingChanged}`,
      };
    case "tooLarge":
      return {
        title: `The sheet “${problem.sheet}” is too large to read`,
        whatToDo: `It takes up ${thousands(problem.cells)} cells. Delete the empty rows and columns outside its table, or keep the plan on a sheet of its own, then try again. ${nothingChanged}`,
      };
    case "severalSummaries":
      return {
        title: "There is more than one summary sheet",
        whatToDo: `${quoted(problem.sheets)} all carry this add-in's mark, perhaps as copies. Delete or move to another workbook all but the one to keep, then refresh. ${nothingChanged}`,
      };
    case "tableInTheWay":
      return {
        title: `The table “${problem.table}” stands among those of the sheet “${problem.sheet}”`,
        whatToDo: `Each refresh writes that part of the sheet anew, and would write over it. Move the table below or to the right of the add-in's own tables, or to another sheet, then refresh. ${nothingChanged}`,
      };
    case "gone":
      return {
        title: `The place on the sheet “${problem.sheet}” is not there any more`,
        whatToDo: `The sheet was deleted or renamed, or its rows were moved. Refresh the summary and choose the place again. ${nothingChanged}`,
      };
    case "memoryFull":
      return {
        title: "This workbook can remember no more answers",
        whatToDo: `It already holds as many as Excel keeps with a workbook. Split the plan into two workbooks, or give its columns plain headings so that less needs an answer. ${nothingChanged}`,
      };
    case "headingsMoved":
      return {
        title: `The headings on the sheet “${problem.sheet}” are not in their place`,
        whatToDo: `Put the headings Review, No., Recommendation and Number stated back into row 4, columns A to D, then try again. ${nothingChanged}`,
      };
    case "busy":
      return {
        title: "Excel is busy",
        whatToDo: `Wait until Excel has finished what it is doing and close any open dialog, then try again. ${changed[problem.changed ?? "nothing"]}`,
      };
    case "noAnswer":
      return {
        title: "Excel has not answered",
        whatToDo: `If a cell is being edited, press Enter or Esc in the sheet. If Excel says that it is offline, wait until it is connected again. Then try again. ${changed[problem.changed]}`,
      };
    case "offline":
      return {
        title: "Excel for the web has lost its connection",
        whatToDo: `The summary needs the connection back; no work was lost. Wait until Excel says that it is saving again, then press “Refresh summary”. ${changed[problem.changed]}`,
      };
    case "cancelled":
      return { title: "Cancelled", whatToDo: nothingChanged };
    case "oldExcel":
      return {
        title: "This version of Excel is too old for the add-in",
        whatToDo: `It needs Excel 2021 or newer, Microsoft 365, or Excel on the web. File, Account says which one this is. Open the workbook in Excel on the web, or ask your IT team for a newer Excel. ${nothingChanged}`,
      };
    case "notLoaded":
      return {
        title: "A part of the add-in has not arrived",
        whatToDo: `Check that this computer is online, then try again. If it happens again, close this pane and open it with “Action plan” on the Home tab. ${nothingChanged}`,
      };
    case "refused":
      return {
        title: "Excel did not allow this",
        whatToDo: `Try again. If it happens again, give your IT service this code: ${problem.code}. ${changed[problem.changed]}`,
      };
    default:
      return problem satisfies never;
  }
}
