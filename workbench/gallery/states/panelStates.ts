import type { PaneEvent } from "../../../src/pane/state/state";
import type { PaneView } from "../../../src/pane/state/usePaneView";
import { attentionGroups } from "../../../src/summary/attention/attentionGroups";
import { attentionOf } from "../../../src/summary/attention/attentionList";
import { changeLists } from "../../../src/summary/changes/changeWords";
import type { Refreshed } from "../../../src/tasks/refresh/refreshSummary";
import type { Results } from "../results/realResults";
import { at, dateChosen, paneAfter, stateOf, type GalleryState, type GalleryStates } from "./galleryState";

const refreshed = (value: Refreshed): PaneEvent => ({ kind: "refreshed", refreshed: value, at });

const opened = (
  title: string,
  result: (of: Results) => Promise<Refreshed>,
  view: (refreshed: Refreshed) => Partial<PaneView>,
): GalleryState =>
  stateOf(title, async (of) => {
    const value = await result(of);
    return paneAfter([dateChosen, refreshed(value)], view(value));
  });

/** All lists of what needs attention open, or as many as are asked for. */
function attentionOpen({ plan, summary }: Refreshed, most = Infinity): Partial<PaneView> {
  const groups = attentionGroups(attentionOf(plan, summary));
  return { attention: { filters: {}, open: groups.slice(0, most).map(({ key }) => key) } };
}

/** The longest list of what needs attention open. */
function longestOpen({ plan, summary }: Refreshed): Partial<PaneView> {
  const groups = [...attentionGroups(attentionOf(plan, summary))];
  const [longest] = groups.sort((a, b) => b.entries.length - a.entries.length);
  return { attention: { filters: {}, open: longest === undefined ? [] : [longest.key] } };
}

const afterwards = (title: string, events: (of: Results) => Promise<readonly PaneEvent[]>): GalleryState =>
  stateOf(title, async (of) =>
    paneAfter([dateChosen, ...(await events(of))], {
      highlightsOpen: true,
      repairsOpen: true,
      listOpen: true,
    }),
  );

/** Parts of the results that are opened, and what they say after they were used. */
export const panelStates: GalleryStates = {
  "open-attention": opened("Needs attention, open", (of) => of("peerReview"), attentionOpen),
  "open-1400": opened("A list of 1,400 entries", (of) => of("log5000"), longestOpen),
  "open-changes": opened(
    "What changed, open",
    (of) => of("sixReviews"),
    () => ({ openChanges: ["reviews", ...changeLists] }),
  ),
  "open-paragraph": opened(
    "The paragraphs, open",
    (of) => of("sixReviews"),
    ({ summary }) => ({
      paragraph: { style: "full", open: summary.reviews.map(({ name }) => name) },
    }),
  ),
  "open-highlights": opened(
    "Highlights, open",
    (of) => of("peerReview"),
    () => ({ highlightsOpen: true }),
  ),
  "open-repairs": opened(
    "Repairs, open",
    async (of) => (await of("repaired")).before,
    () => ({ repairsOpen: true }),
  ),
  "open-list": opened(
    "A review’s recommendations, open",
    (of) => of("peerReview"),
    ({ summary }) => ({
      listOpen: true,
      draft: {
        review: summary.reviews[0]?.name ?? null,
        text: "1. Agree a funding formula\n2. Name deputies",
      },
    }),
  ),
  "open-sheets": opened(
    "Sheets and columns, open",
    async (of) => (await of("repaired")).before,
    ({ plan }) => ({ openSheets: plan.sheets.map(({ name }) => name), datesOpen: true }),
  ),
  "open-long-names": opened(
    "Everything open, with long names",
    (of) => of("longNames"),
    (value) => ({
      ...attentionOpen(value),
      openSheets: value.plan.sheets.map(({ name }) => name),
      highlightsOpen: true,
      repairsOpen: true,
      listOpen: true,
    }),
  ),
  "forget-asked": stateOf("Asks whether all is to be forgotten", async (of) =>
    paneAfter(
      [
        { kind: "recalled", meetingDate: null, highlights: [], keeps: true },
        { kind: "looked", look: { kind: "found", found: await of("lookedMeetings") } },
      ],
      { kept: "asking" },
    ),
  ),
  forgotten: stateOf("Answers and meetings were forgotten", async (of) =>
    paneAfter([
      { kind: "forgotten", forgotten: await of("forgotten") },
      { kind: "looked", look: { kind: "found", found: await of("lookedAgain") } },
    ]),
  ),
  highlighted: afterwards("Highlights are on", async (of) => {
    const { kinds, refreshed: value } = await of("highlighted");
    return [{ kind: "highlightsKept", kinds }, refreshed(value)];
  }),
  cleared: afterwards("Highlights were cleared", async (of) => [
    refreshed(await of("peerReview")),
    { kind: "highlightsCleared", cleared: await of("cleared") },
  ]),
  "cleared-in-part": afterwards("Highlights were cleared in part", async (of) => [
    refreshed(await of("peerReview")),
    { kind: "highlightsCleared", cleared: await of("clearedInPart") },
  ]),
  repaired: afterwards("Repairs were made", async (of) => {
    const { before, made } = await of("repaired");
    return [refreshed(before), { kind: "repaired", made }];
  }),
  "repaired-in-part": afterwards("Repairs were made in part", async (of) => {
    const { before, made } = await of("repairedInPart");
    return [refreshed(before), { kind: "repaired", made }];
  }),
  "list-kept": afterwards("A review’s recommendations were kept", async (of) => {
    const { kept, refreshed: value } = await of("listKept");
    return [refreshed(value), { kind: "recommendationsKept", kept }];
  }),
};
