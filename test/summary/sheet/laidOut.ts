import type { Plan } from "../../../src/plan/plan";
import { layOut } from "../../../src/summary/layOut";
import type { SheetLayout, TableBlock } from "../../../src/summary/sheetLayout";
import { summarise } from "../../../src/summary/summarise";
import { said } from "../layoutRules";
import { day, lineOf, planOf, type LineSays } from "../plans";

export const refreshedOn = day("2021-10-14");
/** The summary sheet of a plan. */
export const laidOut = (plan: Plan): SheetLayout => layOut(summarise(plan), plan, refreshedOn)[0]!;
export const ofLines = (...says: LineSays[]): SheetLayout =>
  laidOut(planOf(says.map((each) => lineOf(each))));

export const contents = (layout: SheetLayout): string[] => layout.texts.map(({ content }) => said(content));
export const tableOf = (layout: SheetLayout, name: string): TableBlock =>
  layout.tables.find((table) => table.name === name)!;
export const headingsOf = ({ columns }: TableBlock): string[] => columns.map(({ heading }) => heading);
/** The texts of a table's cells; "" for empty ones. */
export const cellsOf = (layout: SheetLayout, name: string): (string | number)[][] =>
  tableOf(layout, name).rows.map((row) =>
    row.map((cell) => (typeof cell === "object" ? (cell?.text ?? "") : cell)),
  );
