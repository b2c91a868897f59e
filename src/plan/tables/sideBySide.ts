import { normaliseHeading } from "../columns/heading";
import type { Header } from "./headers/header";
import { namesPlan } from "./headers/planHeader";
import type { SheetView } from "./sheetView";
import { groupOf, groupsOf, type HeadingGroup } from "./tableEdges";

/** Whether headings name an action rather than only a recommendation. */
export function saysAction(headings: Header["headings"]): boolean {
  return headings.some(({ meaning }) => meaning === "action");
}

/** One of several plans that stand side by side: its part of the view, and its own headings. */
export interface SidePlan {
  readonly view: SheetView;
  readonly header: Header;
}

/** Plans that touch: the first heading of a group stands in it again, and each part names a plan. */
function touching(group: HeadingGroup): HeadingGroup[] {
  const names = group.headings.map(({ text }) => normaliseHeading(text));
  const starts = group.headings.filter((_, at) => names[at] === names[0]);
  return starts.map(({ column }, at): HeadingGroup => {
    const end = starts[at + 1]?.column ?? Infinity;
    return groupOf(group.headings.filter((one) => one.column >= column && one.column < end));
  });
}

/**
 * The plans that stand side by side under one row of headings, with a blank column between them or the same headings again; none where the row
 * heads one plan. A gap inside one plan makes no second: each must name an action (or none) and a date or rating.
 */
export function sidePlans(view: SheetView, header: Header): SidePlan[] {
  const plans = groupsOf(header)
    .flatMap(touching)
    .filter(({ headings }) => namesPlan(headings));
  if (plans.length < 2 || new Set(plans.map(({ headings }) => saysAction(headings))).size > 1) return [];
  return plans.map((plan, at) => {
    const from = at === 0 ? view.from : plan.from;
    const to = (plans[at + 1]?.from ?? view.to + 1) - 1;
    const headings = header.headings.filter(({ column }) => column >= from && column <= to);
    return { view: { ...view, from, to }, header: { ...header, headings } };
  });
}
