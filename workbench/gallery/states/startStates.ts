import type { Readiness } from "../../../src/tasks/startUp";
import type { Look } from "../../../src/pane/state/state";
import { paneAfter, stateOf, type GalleryState, type GalleryStates, type PageMoment } from "./galleryState";

const page = (title: string, when: PageMoment): GalleryState =>
  stateOf(title, async () => Promise.resolve({ kind: "page", when }));

const moments: Readonly<Record<PageMoment, GalleryState>> = {
  start: page("Starting", "start"),
  late: page("Excel has not answered for ten seconds", "late"),
  unanswered: page("Office.js did not load", "unanswered"),
  withoutScript: page("Scripts are switched off", "withoutScript"),
};

const readiness: Readonly<Record<Exclude<Readiness, "ready">, GalleryState>> = {
  oldExcel: stateOf("Excel is too old", async () =>
    Promise.resolve({ kind: "start", readiness: "oldExcel" }),
  ),
  notExcel: stateOf("Not in Excel", async () => Promise.resolve({ kind: "start", readiness: "notExcel" })),
};

const looks: Readonly<Record<Look["kind"], GalleryState>> = {
  looking: stateOf("Looking at the sheets", async () => Promise.resolve(paneAfter([]))),
  found: stateOf("Ready: what was found", async (of) =>
    paneAfter([{ kind: "looked", look: { kind: "found", found: await of("looked") } }]),
  ),
  noPlan: stateOf("No plan in this workbook", async () =>
    Promise.resolve(paneAfter([{ kind: "looked", look: { kind: "noPlan" } }])),
  ),
  unknown: stateOf("The look could not be had", async () =>
    Promise.resolve(paneAfter([{ kind: "looked", look: { kind: "unknown" } }])),
  ),
};

/** Everything before the first press, from the page without a script on. */
export const startStates: GalleryStates = {
  starting: moments.start,
  "excel-late": moments.late,
  "office-js-missing": moments.unanswered,
  "scripts-off": moments.withoutScript,
  "old-excel": readiness.oldExcel,
  "not-excel": readiness.notExcel,
  "pane-fault": stateOf("A fault of the pane", async () => Promise.resolve({ kind: "fallen" })),
  "results-missing": stateOf("The code of the results did not come", async () =>
    Promise.resolve({ kind: "notLoaded" }),
  ),
  looking: looks.looking,
  "looked-ready": looks.found,
  "looked-asks": stateOf("Ready: questions wait", async (of) =>
    paneAfter([{ kind: "looked", look: { kind: "found", found: await of("lookedAsking") } }]),
  ),
  "looked-again": stateOf("Ready: a summary stands already", async (of) =>
    paneAfter([{ kind: "looked", look: { kind: "found", found: await of("lookedAgain") } }]),
  ),
  "looked-meetings": stateOf("Ready: meetings are kept", async (of) =>
    paneAfter([
      { kind: "recalled", meetingDate: null, highlights: [], keeps: true },
      { kind: "looked", look: { kind: "found", found: await of("lookedMeetings") } },
    ]),
  ),
  "looked-protected": stateOf("Ready: can count, cannot write", async (of) =>
    paneAfter([{ kind: "looked", look: { kind: "found", found: await of("lookedProtected") } }]),
  ),
  "looked-no-plan": looks.noPlan,
  "looked-unknown": looks.unknown,
  "template-added": stateOf("An empty plan sheet was added", async () =>
    Promise.resolve(
      paneAfter([
        { kind: "looked", look: { kind: "noPlan" } },
        { kind: "templateAdded", sheet: "Action plan" },
      ]),
    ),
  ),
};
