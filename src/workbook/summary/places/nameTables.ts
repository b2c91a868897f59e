import type { SheetLayout } from "../../../summary/sheetLayout";
import type { FirstLook } from "../../firstLook";
import { freeName } from "../../freeName";
import type { SheetPlan } from "./planSheet";

/**
 * A layout whose tables are called what they are called on the sheet: one that stands keeps the name it has, another
 * gets one that nothing else in the workbook has, such as a copy of an earlier summary.
 */
export function withTableNames(layout: SheetLayout, plan: SheetPlan | null, look: FirstLook): SheetLayout {
  const standing = new Map(plan?.standing.map(({ table, area }) => [table.name, area.name]));
  const free = new Set(plan?.gone.map(({ name }) => name.toLowerCase()));
  const taken = new Set([...look.tableNames].filter((name) => !free.has(name)));
  const named = new Map(
    layout.tables.map(({ name }) => [
      name,
      standing.get(name) ?? freeName(name, taken, (number) => `${name}_${number}`),
    ]),
  );
  const nameOf = (name: string): string => named.get(name) ?? name;
  return {
    ...layout,
    tables: layout.tables.map((table) => ({ ...table, name: nameOf(table.name) })),
    charts: layout.charts.map((chart) => ({ ...chart, table: nameOf(chart.table) })),
  };
}

/** The same names in what is done with the sheet. */
export function withNames(plan: SheetPlan, layout: SheetLayout): SheetPlan {
  return {
    ...plan,
    layout,
    standing: plan.standing.map(({ table, area }) => ({ area, table: { ...table, name: area.name } })),
  };
}
