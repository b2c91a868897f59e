import { KeptHere, type KeptView } from "../../src/pane/kept/KeptHere";
import { StatusLine } from "../../src/pane/messages/StatusLine";
import { isLookStale } from "../../src/pane/state/lookState";
import { firstState, nextState, type PaneEvent, type State } from "../../src/pane/state/state";
import { words } from "../../src/pane/words";
import type { Forgettable } from "../../src/tasks/answers/forget";
import { dayOn, refreshed } from "./sampleRefreshed";
import { textOf } from "./shown";

const none: Forgettable = {
  ...{ meetings: 0, sheets: 0, texts: 0 },
  ...{ green: false, dates: false, meetingDate: false },
};
const all: Forgettable = { meetings: 3, sheets: 1, texts: 2, green: true, dates: true, meetingDate: true };
const nothing = () => undefined;

test.each<[string, Forgettable, string]>([
  ["nothing", none, "No answers and no meetings were kept."],
  ["one thing", { ...none, green: true }, "Forgotten: what green means."],
  [
    "everything",
    all,
    "Forgotten: the meeting date, how the plan stood at three meetings, your answers about one sheet, your answers about two texts, what green means and the dates that timescales are read by.",
  ],
])("what was forgotten is told: %s", (_, gone, expected) => {
  expect(words.forgotten(gone)).toBe(
    `${expected} All sheets and highlights stay as they are. Where the summary sheets are, and which highlights are on, is still known.`,
  );
});

test.each<[KeptView, RegExp]>([
  ["folded", /^Kept in this workbook Your answers and the last meetings$/],
  ["open", /go with every copy of it\. Forget what is kept in this workbook$/],
  ["asking", /Forget it all\? .* This cannot be undone\. .* Keep it Forget it$/],
])("the part is %s", (view, expected) => {
  expect(textOf(<KeptHere view={view} setView={nothing} forget={nothing} />)).toMatch(expected);
});

describe("once it is forgotten", () => {
  const events: readonly PaneEvent[] = [
    { kind: "recalled", meetingDate: null, highlights: ["overdue"], keeps: true },
    { kind: "meetingPicked", day: dayOn("2021-07-13") },
    { kind: "refreshed", refreshed: { ...refreshed, highlighted: null, writtenTo: null }, at: "14:05" },
  ];
  const before: State = events.reduce(nextState, firstState(dayOn("2021-10-12")));
  const after = nextState(before, { kind: "forgotten", forgotten: all });

  test("the figures go, the workbook is looked at again, and highlights are still known", () => {
    expect(after).toMatchObject({
      ...{ refreshed: null, comparedWith: null, keeps: false, highlights: ["overdue"] },
    });
    expect(isLookStale(after)).toBe(true);
  });

  test("it is said until something else is done", () => {
    expect(textOf(<StatusLine state={after} />)).toBe(words.forgotten(all));
    expect(nextState(after, { kind: "started" }).forgotten).toBeNull();
  });
});
