import type { Question } from "../../../src/plan/question";
import type { Refreshed } from "../../../src/tasks/refresh/refreshSummary";
import { at, dateChosen, paneAfter, stateOf, type GalleryState, type GalleryStates } from "./galleryState";

const kinds: Readonly<Record<Question["kind"], string>> = {
  columns: "Asks which columns are which",
  blanksBelow: "Asks what a blank means",
  sameLinesTwice: "Asks whether lines that stand twice count twice",
  reviewName: "Asks for the review",
  greenMeaning: "Asks what green means",
};

const refreshed = (value: Refreshed) => ({ kind: "refreshed", refreshed: value, at }) as const;

const asked = (kind: Question["kind"]): GalleryState =>
  stateOf(kinds[kind], async (of) => paneAfter([dateChosen, refreshed((await of("asking"))[kind])]));

const kindStates: Readonly<Record<Question["kind"], GalleryState>> = {
  columns: asked("columns"),
  blanksBelow: asked("blanksBelow"),
  sameLinesTwice: asked("sameLinesTwice"),
  reviewName: asked("reviewName"),
  greenMeaning: asked("greenMeaning"),
};

/** What only an officer can settle. */
export const questionStates: GalleryStates = {
  "asks-columns": kindStates.columns,
  "asks-blanks": kindStates.blanksBelow,
  "asks-same-lines": kindStates.sameLinesTwice,
  "asks-review": kindStates.reviewName,
  "asks-green": kindStates.greenMeaning,
  "asks-green-again": stateOf("Asks again, beside a summary that stands", async (of) =>
    paneAfter([dateChosen, refreshed(await of("greenAgain"))]),
  ),
  "asks-several": stateOf("The first of several questions", async (of) =>
    paneAfter([dateChosen, refreshed(await of("severalAsked"))]),
  ),
  "asks-second": stateOf("The second of several questions", async (of) =>
    paneAfter([
      dateChosen,
      refreshed(await of("severalAsked")),
      { kind: "started" },
      refreshed(await of("oneSettled")),
    ]),
  ),
};
