import { dayFromIso, isoDay, type Day } from "../../plan/cells/day";
import type { HighlightKind } from "../../summary/highlights/highlight";
import type { Problem } from "../../summary/problem";
import type { Cleared } from "../../tasks/highlights/highlights";
import type { Forgettable } from "../../tasks/answers/forget";
import type { ListKept } from "../../tasks/answers/keepRecommendations";
import type { LookedAt } from "../../tasks/refresh/look";
import type { Refreshed, Step } from "../../tasks/refresh/refreshSummary";
import type { Repaired } from "../../tasks/repairs";
import { withoutRepaired, type RepairsMade } from "../repairs/repairsMade";
import { figuresAfter } from "./after";
import { asUnseen, nothingSaid, refreshed } from "./newFigures";
import { ribbonFollowed, type RibbonEvent } from "./ribbonFollowed";

/** The opening look at the workbook. unknown: it could not be had, and nobody is told. */
export type Look =
  | { readonly kind: "looking" }
  | { readonly kind: "found"; readonly found: LookedAt }
  | { readonly kind: "noPlan" }
  | { readonly kind: "unknown" };

/** Everything the pane knows. */
export interface State {
  /** What the workbook was seen to hold when the pane opened. */
  readonly look: Look;
  /** What stands in the date field: yyyy-mm-dd, or "" while it is empty or half typed. */
  readonly date: string;
  /** Whether an officer chose that date, now or earlier; otherwise it is today by default. */
  readonly chosen: boolean;
  /** The earlier meeting picked to compare with; null: the latest that is kept. */
  readonly comparedWith: Day | null;
  /** What is being done; null while nothing is. */
  readonly step: Step | null;
  /** Whether the work in hand has taken some seconds: then it is said why that may be, and can be cancelled. */
  readonly slow: boolean;
  /** Whether it can be cancelled: a refresh that has not begun to write. */
  readonly cancellable: boolean;
  /** What the last refresh found; it is kept, unseen, while the next one works. */
  readonly refreshed: Refreshed | null;
  /** The time of day of that refresh, as "14:05"; null while there is none. */
  readonly countedAt: string | null;
  /** Whether somebody has changed the sheets since. */
  readonly outOfDate: boolean;
  /** Whether somebody has changed them since the work in hand read them. */
  readonly changedMeanwhile: boolean;
  /** How many questions have been settled of those asked one after another; 0 once none is left. */
  readonly settled: number;
  /** Whether the connection that Excel for the web needs is gone. */
  readonly offline: boolean;
  /** The empty plan sheet that was just added, until something else is done. */
  readonly templateAdded: string | null;
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
  /** Whether the workbook was seen to keep answers or meetings when the pane opened. */
  readonly keeps: boolean;
  /** What was just taken out of the workbook, until something else is done. */
  readonly forgotten: Forgettable | null;
  /** The press on the ribbon that is being counted here; null once that, or something of the pane's own, is done. */
  readonly following: string | null;
}

export interface Kept extends ListKept {
  readonly review: string;
}

export type PaneEvent =
  | {
      readonly kind: "recalled";
      readonly meetingDate: Day | null;
      readonly highlights: readonly HighlightKind[];
      readonly keeps: boolean;
    }
  | { readonly kind: "looked"; readonly look: Exclude<Look, { kind: "looking" }> }
  | { readonly kind: "dateTyped"; readonly date: string }
  | { readonly kind: "meetingPicked"; readonly day: Day }
  | { readonly kind: "lookBegun" }
  | { readonly kind: "started"; readonly cancellable?: boolean }
  | { readonly kind: "stepped"; readonly step: Step }
  | { readonly kind: "slowed" }
  /** Before anything was written: all is as it was. */
  | { readonly kind: "cancelled" }
  | { readonly kind: "refreshed"; readonly refreshed: Refreshed; readonly at: string }
  | RibbonEvent
  | { readonly kind: "sheetsChanged" }
  | { readonly kind: "connection"; readonly offline: boolean }
  | { readonly kind: "templateAdded"; readonly sheet: string }
  | { readonly kind: "refreshFailed"; readonly problem: Problem | "broken" }
  /** An answer was not taken, or a cell not found: the figures still stand. */
  | { readonly kind: "requestFailed"; readonly problem: Problem | "broken" }
  | { readonly kind: "requestDone" }
  | { readonly kind: "highlightsKept"; readonly kinds: readonly HighlightKind[] }
  | { readonly kind: "highlightsCleared"; readonly cleared: Cleared }
  | { readonly kind: "recommendationsKept"; readonly kept: Kept }
  | { readonly kind: "repaired"; readonly made: RepairsMade }
  | { readonly kind: "forgotten"; readonly forgotten: Forgettable };

export function firstState(today: Day): State {
  return {
    look: { kind: "looking" },
    date: isoDay(today),
    chosen: false,
    comparedWith: null,
    step: null,
    slow: false,
    cancellable: false,
    refreshed: null,
    countedAt: null,
    outOfDate: false,
    changedMeanwhile: false,
    settled: 0,
    offline: false,
    templateAdded: null,
    problem: null,
    highlights: [],
    cleared: null,
    kept: null,
    repaired: null,
    keeps: false,
    forgotten: null,
    following: null,
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
    case "looked":
      return looked(state, event.look);
    case "lookBegun":
      return { ...state, changedMeanwhile: false };
    case "started":
      return started(state, event.cancellable ?? false);
    case "stepped":
      return stepped(state, event.step);
    case "slowed":
      return state.step === null ? state : { ...state, slow: true };
    case "cancelled":
      return { ...state, step: null, cancellable: false, problem: { kind: "cancelled" } };
    case "refreshed":
      return refreshed(state, event);
    case "followBegun":
    case "followed":
    case "followFailed":
      return ribbonFollowed(state, event);
    case "refreshFailed":
      return { ...state, ...figuresAfter(state, event.problem), step: null, problem: event.problem };
    case "sheetsChanged":
      return { ...state, outOfDate: state.refreshed !== null, changedMeanwhile: true };
    case "connection":
      return { ...state, offline: event.offline };
    case "templateAdded":
      return { ...state, templateAdded: event.sheet };
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
    case "forgotten":
      return { ...state, ...asUnseen, forgotten: event.forgotten };
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

function started(state: State, cancellable: boolean): State {
  // A look that is still under way is given up for this.
  const look = state.look.kind === "looking" ? ({ kind: "unknown" } as const) : state.look;
  const slow = state.slow && state.step !== null;
  return { ...state, ...nothingSaid, look, step: "reading", slow, cancellable, changedMeanwhile: false };
}

/** Once actions are seen on the sheet that was added, they are what there is to tell. */
function looked(state: State, look: Look): State {
  const begun = look.kind === "found" && look.found.actions > 0;
  return { ...state, look, templateAdded: begun ? null : state.templateAdded };
}

function stepped(state: State, step: Step): State {
  if (state.step === null) return state;
  if (step === "writing") return { ...state, step, cancellable: false };
  // Once the sheets are read, a change is not in the figures any more.
  return step === "counting" ? { ...state, step, changedMeanwhile: false } : { ...state, step };
}

function recalled(state: State, event: Extract<PaneEvent, { kind: "recalled" }>): State {
  const { meetingDate, highlights, keeps } = event;
  // An officer who was quicker than the workbook's memory is not overruled.
  if (meetingDate === null || state.chosen) return { ...state, highlights, keeps };
  return { ...state, highlights, keeps, date: isoDay(meetingDate), chosen: true };
}

const withoutHighlights = (refreshed: Refreshed | null): Refreshed | null =>
  refreshed && { ...refreshed, highlighted: null };
