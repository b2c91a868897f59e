import type { PaneEvent } from "../../../src/pane/state/state";
import type { NotKept } from "../../../src/summary/changes/changeWords";
import type { Refreshed } from "../../../src/tasks/refresh/refreshSummary";
import type { RealResults } from "../results/realResults";
import { at, dateChosen, paneAfter, stateOf, type GalleryState, type GalleryStates } from "./galleryState";

/** The results that are a refresh. */
type RefreshedName = {
  [Name in keyof RealResults]: RealResults[Name] extends Refreshed ? Name : never;
}[keyof RealResults];

const done = (title: string, name: RefreshedName, ...more: readonly PaneEvent[]): GalleryState =>
  stateOf(title, async (of) =>
    paneAfter([dateChosen, { kind: "refreshed", refreshed: await of(name), at }, ...more]),
  );

/** Only what could not be kept differs from a real refresh: no sample is as large as this takes. */
const notKept = (title: string, what: NotKept): GalleryState =>
  stateOf(title, async (of) => {
    const refreshed = { ...(await of("nothingOverdue")), notKept: what };
    return paneAfter([dateChosen, { kind: "refreshed", refreshed, at }]);
  });

const notKeptStates: Readonly<Record<NotKept, GalleryState>> = {
  lines: notKept("This meeting is too large to keep", "lines"),
  earlierLines: notKept("The earlier meeting is not kept any more", "earlierLines"),
  memory: notKept("The meeting is not kept: memory is full", "memory"),
};

/** A refresh that has ended. */
export const doneStates: GalleryStates = {
  done: done("Done, compared with the meeting before", "sixReviews"),
  "done-findings": done("Done, with findings", "peerReview"),
  "done-nothing-overdue": done("Done, nothing overdue", "nothingOverdue"),
  "done-no-lines": done("Done, and nothing to count", "noLines"),
  "done-long-names": done("Done, with long names", "longNames"),
  "done-nearly-alike": done("Done, two texts nearly alike", "nearlyAlike"),
  "done-other-date": done("Done, then another date typed", "sixReviews", {
    kind: "dateTyped",
    date: "2021-11-09",
  }),
  "done-half-a-date": done("Done, then the date taken away", "sixReviews", { kind: "dateTyped", date: "" }),
  "done-today": stateOf("Done for today, no meeting chosen", async (of) =>
    paneAfter([{ kind: "refreshed", refreshed: await of("nothingOverdue"), at }]),
  ),
  "out-of-date": done("Done, then the sheets changed", "sixReviews", { kind: "sheetsChanged" }),
  offline: done("Done, then the connection went", "sixReviews", { kind: "connection", offline: true }),
  "hidden-sheets": done("Hidden sheets and archives left out", "damaged"),
  "counted-protected-sheet": done("Counted, not written: the sheet is protected", "protectedSheet"),
  "counted-protected-workbook": done("Counted, not written: the workbook is protected", "protectedWorkbook"),
  "counted-read-only": done("Counted, not written: read-only", "readOnly"),
  "not-kept-lines": notKeptStates.lines,
  "not-kept-earlier": notKeptStates.earlierLines,
  "not-kept-memory": notKeptStates.memory,
};
