import type { Problem } from "../../../src/summary/problem";
import { at, dateChosen, paneAfter, stateOf, type GalleryState, type GalleryStates } from "./galleryState";

type Kind = Problem["kind"];
/** One or more of a kind. */
type OfKind<K extends Kind> = readonly [Extract<Problem, { kind: K }>, ...Extract<Problem, { kind: K }>[]];

/** One of every problem there is, and one of each way it may be told. */
const problems: { readonly [K in Kind]: OfKind<K> } = {
  noPlan: [{ kind: "noPlan" }],
  editing: [{ kind: "editing" }, { kind: "editing", changed: "perhaps" }],
  protectedSheet: [{ kind: "protectedSheet", sheet: "Action plan summary" }],
  protectedWorkbook: [{ kind: "protectedWorkbook" }],
  readOnly: [{ kind: "readOnly" }],
  tooLarge: [{ kind: "tooLarge", sheet: "Composite log", cells: 5_400_000 }],
  severalSummaries: [
    { kind: "severalSummaries", sheets: ["Action plan summary", "Action plan summary (2)"] },
  ],
  tableInTheWay: [{ kind: "tableInTheWay", sheet: "Action plan summary", table: "BudgetByTeam" }],
  gone: [{ kind: "gone", sheet: "SCR Child A" }],
  headingsMoved: [{ kind: "headingsMoved", sheet: "Recommendations" }],
  memoryFull: [{ kind: "memoryFull" }],
  busy: [{ kind: "busy" }, { kind: "busy", changed: "perhaps" }],
  offline: [
    { kind: "offline", changed: "nothing" },
    { kind: "offline", changed: "perhaps" },
  ],
  noAnswer: [
    { kind: "noAnswer", changed: "nothing" },
    { kind: "noAnswer", changed: "perhaps" },
    { kind: "noAnswer", changed: "perhapsAnswer" },
    { kind: "noAnswer", changed: "perhapsHighlights" },
  ],
  cancelled: [{ kind: "cancelled" }],
  oldExcel: [{ kind: "oldExcel" }],
  notLoaded: [{ kind: "notLoaded" }],
  refused: [
    { kind: "refused", code: "GeneralException", changed: "nothing" },
    { kind: "refused", code: "GeneralException", changed: "perhaps" },
    { kind: "refused", code: "GeneralException", changed: "perhapsCells" },
    { kind: "refused", code: "GeneralException", changed: "perhapsList" },
  ],
};

const ended = (problem: Problem | "broken", name: string): GalleryState =>
  stateOf(`Problem: ${name}`, async (of) =>
    paneAfter([
      { kind: "looked", look: { kind: "found", found: await of("looked") } },
      dateChosen,
      { kind: "started" },
      { kind: "refreshFailed", problem },
    ]),
  );

const nameOf = (problem: Problem): string =>
  "changed" in problem ? `${problem.kind}-${problem.changed}` : problem.kind;

/** Every way in which a refresh may end without figures, and one beside figures that still stand. */
export const problemStates: GalleryStates = {
  ...Object.fromEntries(
    Object.values<readonly Problem[]>(problems)
      .flat()
      .map((problem) => [`problem-${nameOf(problem)}`, ended(problem, nameOf(problem))]),
  ),
  "problem-broken": ended("broken", "a fault of the add-in"),
  "request-failed": stateOf("A request failed beside figures", async (of) =>
    paneAfter([
      dateChosen,
      { kind: "refreshed", refreshed: await of("peerReview"), at },
      { kind: "requestFailed", problem: { kind: "gone", sheet: "Peer review plan" } },
    ]),
  ),
};
