import {
  chosenDay,
  dayLeftBehind,
  firstState,
  nextState,
  type PaneEvent,
  type State,
} from "../../../src/pane/state/state";
import { dayOn, refreshed } from "../sampleRefreshed";

const start = firstState(dayOn("2021-10-12"));
const after = (...events: readonly PaneEvent[]): State => events.reduce(nextState, start);

const typed: PaneEvent = { kind: "dateTyped", date: "2021-11-02" };
const at = "14:05";
const done: PaneEvent = { kind: "refreshed", refreshed, at };
const editing = { kind: "editing" } as const;

describe("the meeting date", () => {
  test.each<[string, readonly PaneEvent[], string, string | null]>([
    ["today counts as not chosen", [], "2021-10-12", null],
    [
      "the remembered date is chosen",
      [{ kind: "recalled", meetingDate: dayOn("2021-12-01"), highlights: [], keeps: false }],
      "2021-12-01",
      "2021-12-01",
    ],
    [
      "no memory leaves today",
      [{ kind: "recalled", meetingDate: null, highlights: [], keeps: false }],
      "2021-10-12",
      null,
    ],
    ["a typed date is chosen", [typed], "2021-11-02", "2021-11-02"],
    [
      "today typed by hand is chosen",
      [{ kind: "dateTyped", date: "2021-10-12" }],
      "2021-10-12",
      "2021-10-12",
    ],
    ["an emptied field is not chosen", [typed, { kind: "dateTyped", date: "" }], "", null],
    [
      "a day that does not exist is not chosen",
      [{ kind: "dateTyped", date: "2021-02-30" }],
      "2021-02-30",
      null,
    ],
    [
      "a late memory does not overrule",
      [typed, { kind: "recalled", meetingDate: dayOn("2021-12-01"), highlights: [], keeps: false }],
      "2021-11-02",
      "2021-11-02",
    ],
    [
      "an empty field takes the day that was counted",
      [{ kind: "dateTyped", date: "" }, done],
      "2021-10-12",
      null,
    ],
  ])("%s", (_, events, date, chosen) => {
    const state = after(...events);
    expect(state.date).toBe(date);
    expect(chosenDay(state)).toBe(chosen === null ? null : dayOn(chosen));
  });

  const picked: PaneEvent = { kind: "meetingPicked", day: dayOn("2021-04-13") };
  test.each<[string, readonly PaneEvent[], string | null]>([
    ["nothing picked", [done], null],
    ["a picked meeting stays for the next refresh", [picked, done], "2021-04-13"],
    ["for another date it is picked anew", [picked, typed], null],
  ])("the meeting to compare with: %s", (_, events, expected) => {
    expect(after(...events).comparedWith).toBe(expected === null ? null : dayOn(expected));
  });

  test("a pane left open overnight shows the new today once it is counted", () => {
    const yesterday = firstState(dayOn("2021-10-11"));
    expect(nextState(yesterday, done).date).toBe("2021-10-12");
  });
});

describe("working", () => {
  const working: PaneEvent = { kind: "started" };
  test.each<[string, readonly PaneEvent[], Partial<State>]>([
    [
      "a start reads first and forgets the problem",
      [{ kind: "refreshFailed", problem: editing }, working],
      { step: "reading", problem: null },
    ],
    ["steps follow", [working, { kind: "stepped", step: "writing" }], { step: "writing" }],
    [
      "a step after the end does not start again",
      [working, done, { kind: "stepped", step: "writing" }],
      { step: null },
    ],
    ["the end brings the result", [working, done], { step: null, refreshed, problem: null }],
    [
      "figures that could not be renewed go",
      [done, working, { kind: "refreshFailed", problem: editing }],
      { step: null, refreshed: null, problem: editing },
    ],
    [
      "a refused answer leaves the question",
      [done, working, { kind: "requestFailed", problem: editing }],
      { step: null, refreshed, problem: editing },
    ],
    [
      "a cell that is gone leaves the figures",
      [done, { kind: "requestFailed", problem: { kind: "gone", sheet: "A" } }],
      { refreshed, problem: { kind: "gone", sheet: "A" } },
    ],
    [
      "going to the next cell clears that",
      [done, { kind: "requestFailed", problem: editing }, { kind: "requestDone" }],
      { refreshed, problem: null },
    ],
    ["an answer taken goes on working", [done, working, { kind: "requestDone" }], { step: "reading" }],
    [
      "a fault is a problem",
      [working, { kind: "refreshFailed", problem: "broken" }],
      { step: null, problem: "broken" },
    ],
  ])("%s", (_, events, expected) => {
    expect(after(...events)).toMatchObject(expected);
  });
});

describe("figures of another day", () => {
  test.each<[string, readonly PaneEvent[], string | null]>([
    ["nothing counted yet", [typed], null],
    ["counted for the date in the field", [done], null],
    ["the date was changed afterwards", [done, typed], "2021-10-12"],
  ])("%s", (_, events, expected) => {
    expect(dayLeftBehind(after(...events))).toBe(expected === null ? null : dayOn(expected));
  });
});

describe("highlights and kept recommendations", () => {
  const highlighted = { kinds: ["overdue"], cells: { overdue: 2 }, notOn: [] } as const;
  const withHighlights: PaneEvent = { kind: "refreshed", refreshed: { ...refreshed, highlighted }, at };
  const remembered: PaneEvent = {
    kind: "recalled",
    meetingDate: null,
    highlights: ["notRated"],
    keeps: false,
  };
  const cleared = { sheets: 3, notOn: [] };
  const kept = {
    ...{ review: "Review A", sheet: "Recommendations", added: 2, same: 0, differing: 0, notInList: 0 },
    numberLeft: false,
  };
  const notWritten: PaneEvent = { kind: "refreshed", refreshed: { ...refreshed, writtenTo: null }, at };
  test.each<[string, readonly PaneEvent[], Partial<State>]>([
    ["the workbook's memory is known before a refresh", [remembered], { highlights: ["notRated"] }],
    ["what a refresh highlighted counts", [remembered, withHighlights], { highlights: ["overdue"] }],
    ["a refresh without highlights has them off", [remembered, done], { highlights: [] }],
    ["where nothing was written they stay", [remembered, notWritten], { highlights: ["notRated"] }],
    ["what is chosen is on", [{ kind: "highlightsKept", kinds: ["findings"] }], { highlights: ["findings"] }],
    [
      "clearing that was not remembered leaves them on",
      [withHighlights, { kind: "highlightsCleared", cleared: { ...cleared, notRemembered: true } }],
      { highlights: ["overdue"], refreshed: { ...refreshed, highlighted: null } },
    ],
    [
      "clearing has them off, and says so",
      [withHighlights, { kind: "highlightsCleared", cleared }],
      { highlights: [], cleared, refreshed: { ...refreshed, highlighted: null } },
    ],
    [
      "what was cleared is said until something else is done",
      [{ kind: "highlightsCleared", cleared }, { kind: "started" }],
      { cleared: null },
    ],
    ["what was kept is said", [{ kind: "recommendationsKept", kept }], { kept }],
    [
      "what was kept is said until something else is done",
      [{ kind: "recommendationsKept", kept }, { kind: "started" }],
      { kept: null },
    ],
  ])("%s", (_, events, expected) => {
    expect(after(...events)).toMatchObject(expected);
  });
});
