import { isLookStale } from "../../../src/pane/state/lookState";
import { firstState, nextState, type PaneEvent, type State } from "../../../src/pane/state/state";
import { dayOn, refreshed } from "../sampleRefreshed";

const start = firstState(dayOn("2021-10-12"));
const after = (...events: readonly PaneEvent[]): State => events.reduce(nextState, start);

const begun: PaneEvent = { kind: "started", cancellable: true };
const done: PaneEvent = { kind: "refreshed", refreshed, at: "14:05" };
const counting: PaneEvent = { kind: "stepped", step: "counting" };
const writing: PaneEvent = { kind: "stepped", step: "writing" };
const changed: PaneEvent = { kind: "sheetsChanged" };
const slowed: PaneEvent = { kind: "slowed" };

describe("long work", () => {
  test.each<[string, readonly PaneEvent[], Partial<State>]>([
    ["a refresh can be cancelled", [begun, slowed], { slow: true, cancellable: true }],
    ["keeping an answer cannot", [{ kind: "started" }, slowed], { slow: true, cancellable: false }],
    ["once it writes it cannot", [begun, slowed, writing], { cancellable: false }],
    ["what ended is not slow", [begun, done, slowed], { slow: false }],
    ["the refresh after an answer is as slow", [{ kind: "started" }, slowed, begun], { slow: true }],
    ["the next work is not", [begun, slowed, done, begun], { slow: false }],
    [
      "cancelled, the figures before stay",
      [done, begun, { kind: "cancelled" }],
      { step: null, refreshed, countedAt: "14:05", problem: { kind: "cancelled" } },
    ],
  ])("%s", (_, events, expected) => {
    expect(after(...events)).toMatchObject(expected);
  });
});

describe("out of date", () => {
  test.each<[string, readonly PaneEvent[], boolean]>([
    ["nothing changed", [begun, counting, done], false],
    ["changed since", [begun, counting, done, changed], true],
    ["changed before anything was counted", [changed], false],
    ["a refresh renews the figures", [done, changed, begun, counting, done], false],
    ["changed before the sheets were read", [begun, changed, counting, done], false],
    ["changed after they were read", [begun, counting, changed, done], true],
    ["a refresh that was cancelled renews nothing", [done, changed, begun, { kind: "cancelled" }], true],
  ])("%s", (_, events, expected) => {
    expect(after(...events).outOfDate).toBe(expected);
  });
});

describe("the ribbon's refresh", () => {
  const begins: PaneEvent = { kind: "followBegun", press: "1" };
  const followed: PaneEvent = { kind: "followed", press: "1", refreshed, at: "14:10" };
  const fails: PaneEvent = { kind: "followFailed", press: "1", problem: null };
  const tooLarge: PaneEvent = { ...fails, problem: { kind: "tooLarge", sheet: "Plan A", cells: 9_000_000 } };
  const forgotten: PaneEvent = {
    kind: "forgotten",
    forgotten: { meetings: 1, sheets: 0, texts: 0, green: false, dates: false, meetingDate: false },
  };

  test("its figures are shown, and what was told of the last request goes", () => {
    const gone: PaneEvent = { kind: "requestFailed", problem: { kind: "gone", sheet: "Plan A" } };
    expect(after(done, changed, gone, begins, followed)).toMatchObject({
      ...{ refreshed, countedAt: "14:10", outOfDate: false, problem: null, step: null, following: null },
    });
  });
  test("what changed while it was counted makes its figures old", () => {
    expect(after(begins, changed, followed).outOfDate).toBe(true);
  });
  test("what the workbook remembers to highlight stays", () => {
    const recalled: PaneEvent = {
      kind: "recalled",
      meetingDate: null,
      highlights: ["overdue"],
      keeps: false,
    };
    expect(after(recalled, begins, followed).highlights).toEqual(["overdue"]);
  });
  test("where its figures cannot be had, those before may be old", () => {
    expect(after(done, begins, fails)).toMatchObject({ refreshed, outOfDate: true, problem: null });
    expect(after(done, begins, tooLarge)).toMatchObject({
      ...{ refreshed: null, countedAt: null, problem: { kind: "tooLarge" } },
    });
  });

  const second: PaneEvent = { kind: "followBegun", press: "2" };
  const secondFollowed: PaneEvent = { kind: "followed", press: "2", refreshed, at: "14:20" };
  test.each<[string, readonly PaneEvent[], Partial<State>]>([
    ["work that is under way", [done, begins, begun, followed], { step: "reading", countedAt: "14:05" }],
    [
      "work that is under way, by a failure",
      [done, begins, begun, tooLarge],
      { step: "reading", problem: null },
    ],
    ["work that began before it", [begun, counting, changed, begins, done], { outOfDate: true }],
    ["work that is done by then", [begins, begun, done, followed], { countedAt: "14:05", outOfDate: false }],
    ["work that is done by then, by a failure", [begins, begun, done, tooLarge], { countedAt: "14:05" }],
    ["what was forgotten", [done, begins, forgotten, followed], { refreshed: null, countedAt: null }],
    ["a later press", [begins, second, secondFollowed, followed], { countedAt: "14:20" }],
    ["a later press that is still counted", [begins, second, followed], { countedAt: null, following: "2" }],
  ])("it does not overtake %s", (_, events, expected) => {
    expect(after(...events)).toMatchObject(expected);
  });
});

const problemEvent = (kind: "busy" | "offline"): PaneEvent => ({
  kind: "refreshFailed",
  problem: kind === "busy" ? { kind } : { kind, changed: "nothing" },
});

test("without a connection the figures stay, since nothing can have been lost", () => {
  expect(after(done, begun, problemEvent("offline"))).toMatchObject({ refreshed, countedAt: "14:05" });
  expect(after(done, begun, problemEvent("busy"))).toMatchObject({ refreshed: null, countedAt: null });
  expect(after({ kind: "connection", offline: true }).offline).toBe(true);
});

test("questions are counted as they are settled, and from the start once none is left", () => {
  const asking = (...names: readonly string[]): PaneEvent => {
    const questions = names.map((sheet) => ({ kind: "reviewName", sheet, names: ["A", "B"] }) as const);
    return { kind: "refreshed", refreshed: { ...refreshed, questions }, at: "14:05" };
  };
  expect(after(asking("A", "B", "C"), asking("B", "C")).settled).toBe(1);
  expect(after(asking("A", "B", "C"), asking("C")).settled).toBe(2);
  expect(after(asking("A", "B"), asking("B"), asking()).settled).toBe(0);
});

describe("the look at the workbook", () => {
  const found = (actions: number): PaneEvent => ({
    kind: "looked",
    look: {
      kind: "found",
      found: {
        ...{ sheets: 1, sheetsAsked: 0, actions, recommendations: 1, reviews: 1 },
        ...{ asks: false, summarySheet: null, meetings: [], cannotWrite: null },
      },
    },
  });
  const none: PaneEvent = { kind: "looked", look: { kind: "noPlan" } };
  test.each<[string, readonly PaneEvent[], boolean]>([
    ["while it looks", [changed], false],
    ["nothing changed", [none], false],
    ["changed", [none, changed], true],
    ["changed, and looked at again", [none, changed, { kind: "lookBegun" }], false],
    ["too much to read at every change", [found(5000), changed], false],
    ["quickly read", [found(12), changed], true],
    ["figures tell by themselves", [none, done, changed], false],
    ["a refresh is under way", [none, begun, changed], false],
  ])("%s", (_, events, expected) => {
    expect(isLookStale(after(...events))).toBe(expected);
  });

  test("a refresh wins over a look that is under way", () => {
    expect(after(begun, { kind: "cancelled" }).look).toEqual({ kind: "unknown" });
  });

  test("what was added is said until something else is done", () => {
    const added: PaneEvent = { kind: "templateAdded", sheet: "Action plan" };
    expect(after(added).templateAdded).toBe("Action plan");
    expect(after(added, begun).templateAdded).toBeNull();
  });
});
