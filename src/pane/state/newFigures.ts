import { isoDay } from "../../plan/cells/day";
import type { Refreshed } from "../../tasks/refresh/refreshSummary";
import { settledSince } from "../questions/askedInTurn";
import { highlightsAfter } from "./after";
import type { PaneEvent, State } from "./state";

/** What is told of single requests goes with the next figures, and so does a count of the ribbon's. */
export const nothingSaid = {
  problem: null,
  cleared: null,
  kept: null,
  repaired: null,
  templateAdded: null,
  forgotten: null,
  following: null,
} as const;

/** A workbook that nobody has counted or asked about yet: it is looked at again. */
export const asUnseen = {
  ...nothingSaid,
  look: { kind: "unknown" },
  changedMeanwhile: true,
  comparedWith: null,
  refreshed: null,
  countedAt: null,
  outOfDate: false,
  settled: 0,
  keeps: false,
} as const;

/** The state with the figures of a refresh. */
export function refreshed(state: State, event: Extract<PaneEvent, { kind: "refreshed" }>): State {
  const { questions } = event.refreshed;
  const settled = state.settled + settledSince(state.refreshed?.questions ?? [], questions);
  return {
    ...state,
    ...dateAfter(state, event.refreshed),
    highlights: highlightsAfter(state, event.refreshed),
    step: null,
    problem: null,
    refreshed: event.refreshed,
    countedAt: event.at,
    outOfDate: state.changedMeanwhile,
    settled: questions.length === 0 ? 0 : settled,
  };
}

/** A pane left open overnight shows the new today once it is counted. */
function dateAfter(state: State, { summary }: Refreshed): Pick<State, "date"> {
  return { date: state.chosen ? state.date : isoDay(summary.meetingDate) };
}
