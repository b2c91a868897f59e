import type { Header } from "./header";
import { namesPlan } from "./planHeader";
import type { SheetView } from "./sheetView";
import { groupsOf } from "./tableEdges";

/** Whether headings name an action rather than only a recommendation. */
export function saysAction(headings: Header["headings"]): boolean {
  return headings.some(({ meaning }) => meaning === "action");
}

/** One of several plans that stand side by side: its part of the view, and its own headings. */
export interface SidePlan {
  readonly view: SheetView;
  readonly header: Header;
}

/**
 * The plans that stand side by side under one row of headings, with a blank column between them; none where the row
 * heads one plan. A gap inside one plan makes no second: each must name an action (or none) and a date or rating.
 */
export function sidePlans(view: SheetView, header: Header): SidePlan[] {
  const plans = groupsOf(header).filter(({ headings }) => namesPlan(headings));
  if (plans.length < 2 || new Set(plans.map(({ headings }) => saysAction(headings))).size > 1) return [];
  return plans.map((plan, at) => {
    const from = at === 0 ? view.from : plan.from;
    const to = (plans[at + 1]?.from ?? view.to + 1) - 1;
    const headings = header.headings.filter(({ column }) => column >= from && column <= to);
    return { view: { ...view, from, to }, header: { ...header, headings } };
  });
}
