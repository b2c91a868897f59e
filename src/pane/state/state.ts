import { dayFromIso, isoDay, type Day } from "../../plan/cells/day";
import type { HighlightKind } from "../../summary/highlights/highlight";
import type { Problem } from "../../summary/problem";
import type { Cleared } from "../../tasks/highlights";
import type { ListKept } from "../../tasks/keepRecommendations";
import type { Refreshed, Step } from "../../tasks/refreshSummary";
import type { Repaired } from "../../tasks/repairs";
import { withoutRepaired, type RepairsMade } from "../repairs/repairsMade";

/** Everything the pane knows. */
export interface State {
  /** What stands in the date field: yyyy-mm-dd, or "" while it is empty or half typed. */
  readonly date: string;
  /** Whether an officer chose that date, now or earlier; otherwise it is today by default. */
  readonly chosen: boolean;
  /** The earlier meeting picked to compare with; null: the latest that is kept. */
  readonly comparedWith: Day | null;
  /** What is being done; null while nothing is. */
  readonly step: Step | null;
  /** What the last refresh found; it is kept, unseen, while the next one works. */
  readonly refreshed: Refreshed | null;
  /** "broken" is a fault of ours, which has no Problem. */
  readonly problem: Problem | "broken" | null;
  /** What the workbook remembers to highlight; empty while highlights are off. */
  readonly highlights: readonly HighlightKind[];
  /** What the last clearing of highlights did, until something else is done. */
  readonly cleared: Cleared | null;
  /** Whose recommendations were just kept, and on which sheet, until something else is done. */
  readonly kept: Kept | null;
  /** What the last repairs did, until the next refresh. */
  readonly repaired: Repaired | null;
}

export interface Kept extends ListKept {
  readonly review: string;
}

export type PaneEvent =
  | {
      readonly kind: "recalled";
      readonly meetingDate: Day | null;
      readonly highlights: readonly HighlightKind[];
    }
  | { readonly kind: "dateTyped"; readonly date: string }
  | { readonly kind: "meetingPicked"; readonly day: Day }
  | { readonly kind: "started" }
  | { readonly kind: "stepped"; readonly step: Step }
  | { readonly kind: "refreshed"; readonly refreshed: Refreshed }
  | { readonly kind: "refreshFailed"; readonly problem: Problem | "broken" }
  /** An answer was not taken, or a cell not found: the figures still stand. */
  | { readonly kind: "requestFailed"; readonly problem: Problem | "broken" }
  | { readonly kind: "requestDone" }
  | { readonly kind: "highlightsKept"; readonly kinds: readonly HighlightKind[] }
  | { readonly kind: "highlightsCleared"; readonly cleared: Cleared }
  | { readonly kind: "recommendationsKept"; readonly kept: Kept }
  | { readonly kind: "repaired"; readonly made: RepairsMade };

export function firstState(today: Day): State {
  return {
    date: isoDay(today),
    chosen: false,
    comparedWith: null,
    step: null,
    refreshed: null,
    problem: null,
    highlights: [],
    cleared: null,
    kept: null,
    repaired: null,
  };
}

/** The only way the pane's state changes. */
export function nextState(state: State, event: PaneEvent): State {
  switch (event.kind) {
    case "recalled":
      return recalled(state, event);
    case "dateTyped":
      // For another meeting, the one before it is the one to compare with.
      return { ...state, date: event.date, chosen: dayFromIso(event.date) !== null, comparedWith: null };
    case "meetingPicked":
      return { ...state, comparedWith: event.day };
    case "started":
      return { ...state, step: "reading", problem: null, cleared: null, kept: null, repaired: null };
    case "stepped":
      return state.step === null ? state : { ...state, step: event.step };
    case "refreshed":
      return {
        ...state,
        ...dateAfter(state, event.refreshed),
        highlights: highlightsAfter(state, event.refreshed),
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
    case "highlightsKept":
      return { ...state, highlights: event.kinds };
    case "highlightsCleared":
      return {
        ...state,
        highlights: event.cleared.notRemembered ? state.highlights : [],
        cleared: event.cleared,
        refreshed: withoutHighlights(state.refreshed),
      };
    case "recommendationsKept":
      return { ...state, kept: event.kept };
    case "repaired":
      return {
        ...state,
        repaired: event.made.repaired,
        refreshed: state.refreshed && withoutRepaired(state.refreshed, event.made),
      };
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

function recalled(state: State, event: Extract<PaneEvent, { kind: "recalled" }>): State {
  const { meetingDate, highlights } = event;
  // An officer who was quicker than the workbook's memory is not overruled.
  if (meetingDate === null || state.chosen) return { ...state, highlights };
  return { ...state, highlights, date: isoDay(meetingDate), chosen: true };
}

/** While nothing can be written, what is highlighted stays as it was. */
function highlightsAfter(state: State, { highlighted, writtenTo }: Refreshed): State["highlights"] {
  return highlighted?.kinds ?? (writtenTo === null ? state.highlights : []);
}

const withoutHighlights = (refreshed: Refreshed | null): Refreshed | null =>
  refreshed && { ...refreshed, highlighted: null };
