import type { Problem } from "../../summary/problem";
import type { Refreshed } from "../../tasks/refresh/refreshSummary";
import type { State } from "./state";

/** Figures that could not be renewed are taken away: they may be wrong by now. Without a connection none can change. */
export function figuresAfter(
  { refreshed: figures, countedAt, outOfDate }: State,
  problem: Problem | "broken",
): Pick<State, "refreshed" | "countedAt" | "outOfDate"> {
  const stay = problem !== "broken" && problem.kind === "offline";
  return stay
    ? { refreshed: figures, countedAt, outOfDate }
    : { refreshed: null, countedAt: null, outOfDate: false };
}

/** While nothing can be written, what is highlighted stays as it was. */
export function highlightsAfter(state: State, { highlighted, writtenTo }: Refreshed): State["highlights"] {
  return highlighted?.kinds ?? (writtenTo === null ? state.highlights : []);
}
