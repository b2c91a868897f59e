import type { Plan } from "../../plan/plan";
import type { Question } from "../../plan/question";
import { cellName } from "../../plan/sheets/gridReading";
import { words } from "../words";

/** A place to look at before answering. */
export interface PlaceAsked {
  readonly sheet: string;
  readonly cell: string;
  /** What is there, to press. */
  readonly label: string;
}

type Known = Pick<Plan, "sheets" | "lines">;

/** The first cell below a column's heading; the sheet's first cell where no such column was found. */
function below({ sheets }: Known, sheet: string, column: number | undefined): string {
  const headerRow = sheets.find(({ name }) => name === sheet)?.headerRow ?? null;
  return headerRow === null ? "A1" : cellName(headerRow, column ?? 0);
}

function greenCell(plan: Known, sheet: string): string {
  const green = plan.lines.find((line) => line.sheet === sheet && line.rating === "green");
  const column = green?.columns.rating;
  if (green !== undefined && column !== undefined) return cellName(green.row - 1, column);
  return below(plan, sheet, plan.sheets.find(({ name }) => name === sheet)?.columns.rating);
}

/** The cells that a question is about. */
export function cellsAsked(question: Question, plan: Known): readonly PlaceAsked[] {
  const { sheet } = question;
  switch (question.kind) {
    case "columns":
      return [
        { sheet, cell: `A${String(question.headerRow)}`, label: words.headingsInRow(question.headerRow) },
      ];
    case "blanksBelow": {
      const column = plan.sheets.find(({ name }) => name === sheet)?.columns[question.column];
      return [{ sheet, cell: below(plan, sheet, column), label: words.lookAtColumn }];
    }
    case "reviewName":
      return [{ sheet, cell: "A1", label: words.lookAtTitle }];
    case "sameLinesTwice":
      return [sheet, question.other].map((name) => ({
        sheet: name,
        cell: below(plan, name, undefined),
        label: words.lookAtSheet(name),
      }));
    case "greenMeaning":
      return [{ sheet, cell: greenCell(plan, sheet), label: words.lookAtGreen }];
    default:
      return question satisfies never;
  }
}
