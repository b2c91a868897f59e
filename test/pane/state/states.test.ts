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
  const followed: PaneEvent = { kind: "followed", refreshed, at: "14:10" };
  test("its figures are shown, and what was told of the last request goes", () => {
    const gone: PaneEvent = { kind: "requestFailed", problem: { kind: "gone", sheet: "Plan A" } };
    expect(after(done, changed, gone, { kind: "lookBegun" }, followed)).toMatchObject({
      ...{ refreshed, countedAt: "14:10", outOfDate: false, problem: null, step: null },
    });
  });
  test("what changed while it was counted makes its figures old", () => {
    expect(after({ kind: "lookBegun" }, changed, followed).outOfDate).toBe(true);
  });
  test("work of the pane's own is the later one", () => {
    expect(after(done, begun, followed)).toMatchObject({ step: "reading", countedAt: "14:05" });
  });
  test("what the workbook remembers to highlight stays", () => {
    const recalled: PaneEvent = {
      kind: "recalled",
      meetingDate: null,
      highlights: ["overdue"],
      keeps: false,
    };
    expect(after(recalled, followed).highlights).toEqual(["overdue"]);
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
