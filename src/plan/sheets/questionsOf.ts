import type { Question } from "../question";
import type { ReadPlan } from "./readPlan";

/** What only an officer can settle about a plan; nothing where it is not to count. */
export function questionsOf({ sheet, doubt, tables, counted }: ReadPlan): Question[] {
  if (!sheet.wanted) return [];
  const { name } = sheet.grid;
  const questions: Question[] = [];
  for (const { block, columns, doubts, readings, rated, unsure } of counted ? [] : sheet.tables) {
    if (doubts.length > 0)
      questions.push({
        kind: "columns",
        sheet: name,
        headerRow: block.header.row + 1,
        readings,
        columns,
        doubts,
        ratingFrom: rated.from,
      });
    for (const column of unsure) questions.push({ kind: "blanksBelow", sheet: name, column });
  }
  if (doubt) questions.push({ kind: "reviewName", sheet: name, names: doubt });
  const lines = tables.some(({ read }) => read.lines.length > 0);
  if (counted && sheet.green === null && lines) questions.push({ kind: "greenMeaning", sheet: name });
  return questions;
}
