import type { Question } from "../question";
import type { CarriedColumn } from "../columns/columnName";
import { runsOf } from "../rows/sections/sectionPlaces";
import { textAt } from "./gridReading";
import { signsOfGreen } from "./green/signsOfGreen";
import type { PlanTable } from "./planTable";
import type { ReadPlan } from "./readPlan";

/** A column that holds nothing is no rating column to recommend where another looks like one and holds something. */
function proposedColumns({ columns, readings, rated }: PlanTable): PlanTable["columns"] {
  const own = readings.find(({ column }) => column === columns.rating);
  if (rated.from !== null || own === undefined || own.samples.length > 0) return columns;
  const other = readings.find(({ holds, samples }) => holds === "otherRating" && samples.length > 0);
  return other === undefined ? columns : { ...columns, rating: other.column };
}

/** How often a column is blank below a value, and repeats the value right above, as blanks are understood: run by run. */
function blanksOf(
  { grid, columns, rows }: PlanTable,
  name: CarriedColumn,
): { blanks: number; repeats: number } {
  const column = columns[name];
  let [blanks, repeats] = [0, 0];
  if (column === undefined) return { blanks, repeats };
  for (const run of runsOf(rows)) {
    let [above, before] = ["", ""];
    for (const { row } of run.rows) {
      const text = textAt(grid, row, column);
      if (text === "" && above !== "") blanks++;
      else if (text !== "" && text === before) repeats++;
      if (text !== "") above = text;
      before = text;
    }
  }
  return { blanks, repeats };
}

/** What only an officer can settle about a plan; nothing where it is not to count. */
export function questionsOf({ sheet, doubt, tables, counted }: ReadPlan): Question[] {
  if (!sheet.wanted) return [];
  const { name } = sheet.grid;
  const questions: Question[] = [];
  for (const table of counted ? [] : sheet.tables) {
    const { block, doubts, readings, rated, unsure } = table;
    if (doubts.length > 0)
      questions.push({
        kind: "columns",
        sheet: name,
        headerRow: block.header.row + 1,
        readings,
        columns: proposedColumns(table),
        doubts,
        ratingFrom: rated.from,
      });
    for (const column of unsure)
      questions.push({ kind: "blanksBelow", sheet: name, column, ...blanksOf(table, column) });
  }
  if (doubt) questions.push({ kind: "reviewName", sheet: name, names: doubt });
  const lines = tables.some(({ read }) => read.lines.length > 0);
  if (counted && sheet.green === null && sheet.saidAs === null && lines) {
    const signs = signsOfGreen({ tables });
    questions.push({ kind: "greenMeaning", sheet: name, ...(signs === null ? {} : { signs }) });
  }
  return questions;
}
