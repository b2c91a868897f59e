import { dayFromIso, type Day } from "../../../src/plan/cells/day";
import { firstState, nextState, type PaneEvent, type State } from "../../../src/pane/state/state";
import type { PaneView } from "../../../src/pane/state/usePaneView";
import type { Readiness } from "../../../src/tasks/startUp";
import type { Results } from "../results/realResults";

/** At once, once ten seconds are over, where Office.js did not load, and where scripts are switched off. */
export type PageMoment = "start" | "late" | "unanswered" | "withoutScript";

/** What a frame of the gallery shows. */
export type Shown =
  /** The page's own words before the pane takes over. */
  | { readonly kind: "page"; readonly when: PageMoment }
  | { readonly kind: "start"; readonly readiness: Exclude<Readiness, "ready"> }
  /** A fault of the pane itself, and results whose code did not come. */
  | { readonly kind: "fallen" | "notLoaded" }
  | { readonly kind: "pane"; readonly state: State; readonly view: Partial<PaneView> };

/** One state of the pane, under the name that its address and its stored files have. */
export interface GalleryState {
  /** For people: "Done, with findings". */
  readonly title: string;
  readonly shown: (of: Results) => Promise<Shown>;
}

export type GalleryStates = Readonly<Record<string, GalleryState>>;

/** The day of the meeting, which is also today. */
export const today = day("2021-10-12");
/** When the figures were counted. */
export const at = "14:05";

function day(iso: string): Day {
  const found = dayFromIso(iso);
  if (found === null) throw new Error(`${iso} is no day.`);
  return found;
}

/** What the officer has done before anything else: typed the date of the meeting. */
export const dateChosen: PaneEvent = { kind: "dateTyped", date: "2021-10-12" };

/** The pane after these events, through its own state machine, with these parts opened. */
export function paneAfter(events: readonly PaneEvent[], view: Partial<PaneView> = {}): Shown {
  return { kind: "pane", state: events.reduce(nextState, firstState(today)), view };
}

/** A state whose events and view come of one result. */
export function stateOf(title: string, shown: (of: Results) => Promise<Shown>): GalleryState {
  return { title, shown };
}
