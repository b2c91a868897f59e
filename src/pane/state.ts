import { dayFromIso, isoDay, type Day } from "../plan/cells/day";
import type { Problem } from "../summary/problem";
import type { Refreshed, Step } from "../tasks/refreshSummary";

/** Everything the pane knows. */
export interface State {
  /** What stands in the date field: yyyy-mm-dd, or "" while it is empty or half typed. */
  readonly date: string;
  /** Whether an officer chose that date, now or earlier; otherwise it is today by default. */
  readonly chosen: boolean;
  /** What is being done; null while nothing is. */
  readonly step: Step | null;
  /** What the last refresh found; it is kept, unseen, while the next one works. */
  readonly refreshed: Refreshed | null;
  /** "broken" is a fault of ours, which has no Problem. */
  readonly problem: Problem | "broken" | null;
}

export type PaneEvent =
  | { readonly kind: "recalled"; readonly meetingDate: Day | null }
  | { readonly kind: "dateTyped"; readonly date: string }
  | { readonly kind: "started" }
  | { readonly kind: "stepped"; readonly step: Step }
  | { readonly kind: "refreshed"; readonly refreshed: Refreshed }
  | { readonly kind: "refreshFailed"; readonly problem: Problem | "broken" }
  /** An answer was not taken, or a cell not found: the figures still stand. */
  | { readonly kind: "requestFailed"; readonly problem: Problem | "broken" }
  | { readonly kind: "requestDone" };

export function firstState(today: Day): State {
  return { date: isoDay(today), chosen: false, step: null, refreshed: null, problem: null };
}

/** The only way the pane's state changes. */
export function nextState(state: State, event: PaneEvent): State {
  switch (event.kind) {
    case "recalled":
      // An officer who was quicker than the workbook's memory is not overruled.
      if (event.meetingDate === null || state.chosen) return state;
      return { ...state, date: isoDay(event.meetingDate), chosen: true };
    case "dateTyped":
      return { ...state, date: event.date, chosen: dayFromIso(event.date) !== null };
    case "started":
      return { ...state, step: "reading", problem: null };
    case "stepped":
      return state.step === null ? state : { ...state, step: event.step };
    case "refreshed":
      return {
        ...state,
        ...dateAfter(state, event.refreshed),
        step: null,
        problem: null,
        refreshed: event.refreshed,
      };
    case "refreshFailed":
      // Figures that could not be renewed are taken away: they may be wrong by now.
      return { ...state, step: null, refreshed: null, problem: event.problem };
    case "requestFailed":
      return { ...state, step: null, problem: event.problem };
    case "requestDone":
      return state.problem === null ? state : { ...state, problem: null };
    default:
      return event satisfies never;
  }
}

/** The meeting date to count for; null is today, whichever day that is when the button is pressed. */
export function chosenDay(state: State): Day | null {
  return state.chosen ? dayFromIso(state.date) : null;
}

/** The day of the figures in view, where the date field says another; otherwise null. */
export function dayLeftBehind(state: State): Day | null {
  const counted = state.refreshed?.summary.meetingDate;
  return counted === undefined || isoDay(counted) === state.date ? null : counted;
}

/** A pane left open overnight shows the new today once it is counted. */
function dateAfter(state: State, { summary }: Refreshed): Pick<State, "date"> {
  return { date: state.chosen ? state.date : isoDay(summary.meetingDate) };
}
