import type { PaneEvent } from "../../../src/pane/state/state";
import type { Step } from "../../../src/tasks/refresh/refreshSummary";
import { at, dateChosen, paneAfter, stateOf, type GalleryState, type GalleryStates } from "./galleryState";

const working = (title: string, ...more: readonly PaneEvent[]): GalleryState =>
  stateOf(title, async (of) =>
    paneAfter([
      { kind: "looked", look: { kind: "found", found: await of("looked") } },
      dateChosen,
      { kind: "started", cancellable: true },
      ...more,
    ]),
  );

const steps: Readonly<Record<Step, GalleryState>> = {
  reading: working("Reading the sheets"),
  counting: working("Counting", { kind: "stepped", step: "counting" }),
  writing: working("Writing the summary", { kind: "stepped", step: "writing" }),
};

/** A refresh on its way. */
export const workStates: GalleryStates = {
  "step-reading": steps.reading,
  "step-counting": steps.counting,
  "step-writing": steps.writing,
  "slow-reading": working("Reading takes long, and can be cancelled", { kind: "slowed" }),
  "slow-writing": working(
    "Writing takes long, and cannot be cancelled",
    { kind: "stepped", step: "writing" },
    { kind: "slowed" },
  ),
  "reading-again": stateOf("Reading again, with figures from before", async (of) =>
    paneAfter([
      dateChosen,
      { kind: "refreshed", refreshed: await of("sixReviews"), at },
      { kind: "started", cancellable: true },
    ]),
  ),
  "slow-answer": stateOf("An answer takes long, and cannot be cancelled", async (of) =>
    paneAfter([
      dateChosen,
      { kind: "refreshed", refreshed: await of("severalAsked"), at },
      { kind: "started" },
      { kind: "slowed" },
    ]),
  ),
};
