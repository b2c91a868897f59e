import type { Problem } from "../../summary/problem";
import type { Refreshed } from "../../tasks/refresh/refreshSummary";
import { figuresAfter } from "./after";
import { nothingSaid, refreshed } from "./newFigures";
import type { State } from "./state";

/** The ribbon has refreshed, and its figures are counted here too; each press has a name of its own. */
export type RibbonEvent =
  | { readonly kind: "followBegun"; readonly press: string }
  | {
      readonly kind: "followed";
      readonly press: string;
      readonly refreshed: Refreshed;
      readonly at: string;
    }
  /** Its figures could not be had: for a problem of the workbook, or for one of Excel's at this moment (null). */
  | { readonly kind: "followFailed"; readonly press: string; readonly problem: Problem | null };

/** The state after a press on the ribbon. What the pane, or a later press, has done since is not overtaken by it. */
export function ribbonFollowed(state: State, event: RibbonEvent): State {
  if (event.kind === "followBegun")
    // Whatever changes from here on is not in the figures.
    return state.step === null ? { ...state, following: event.press, changedMeanwhile: false } : state;
  if (state.following !== event.press) return state;
  if (event.kind === "followed") {
    const { refreshed: found, at } = event;
    const after = refreshed({ ...state, ...nothingSaid }, { kind: "refreshed", refreshed: found, at });
    // What is highlighted was recalled by now.
    return { ...after, highlights: state.highlights };
  }
  const after = { ...state, following: null };
  const { problem } = event;
  return problem === null
    ? { ...after, outOfDate: state.refreshed !== null, changedMeanwhile: true }
    : { ...after, ...figuresAfter(state, problem), problem };
}
