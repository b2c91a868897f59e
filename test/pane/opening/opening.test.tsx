import { StatusLine } from "../../../src/pane/messages/StatusLine";
import { NoPlan } from "../../../src/pane/opening/NoPlan";
import { Opening } from "../../../src/pane/opening/Opening";
import { hasNoPlan } from "../../../src/pane/state/lookState";
import { firstState, type Look, type State } from "../../../src/pane/state/state";
import { words } from "../../../src/pane/words";
import type { LookedAt } from "../../../src/tasks/refresh/look";
import { dayOn, refreshed } from "../sampleRefreshed";
import { textOf } from "../shown";

const start = firstState(dayOn("2021-10-12"));
const six: LookedAt = {
  ...{ sheets: 6, sheetsAsked: 0, actions: 84, recommendations: 68, reviews: 6 },
  ...{ asks: false, summarySheet: null, meetings: [], cannotWrite: null },
};
const seen = (change: Partial<LookedAt>): Look => ({ kind: "found", found: { ...six, ...change } });

test.each<[string, Partial<LookedAt>, string]>([
  ["several reviews", {}, "Six action sheets, 84 actions in six reviews"],
  ["one of each", { sheets: 1, actions: 1, reviews: 1 }, "One action sheet, one action in one review"],
  ["no review named", { sheets: 1, reviews: 0 }, "One action sheet, 84 actions"],
  ["headings only", { sheets: 1, actions: 0 }, "One action sheet, no actions yet"],
  [
    "a sheet that waits",
    { sheetsAsked: 1 },
    "Six action sheets, 84 actions in six reviews; one more waits for your answer",
  ],
  ["only sheets that wait", { sheets: 0, sheetsAsked: 2 }, "Two action sheets that wait for your answer"],
])("what was seen: %s", (_, change, expected) => {
  expect(words.foundHere({ ...six, ...change })).toBe(expected);
});

test.each<[string, Partial<State>, string]>([
  ["while it looks", {}, "Looking at the sheets…"],
  ["what was found", { look: seen({}) }, "Six action sheets, 84 actions in six reviews"],
  ["no plan", { look: { kind: "noPlan" } }, "No action plan was found in this workbook"],
  [
    "a refresh that found none",
    { problem: { kind: "noPlan" }, look: { kind: "unknown" } },
    "No action plan was found in this workbook",
  ],
  ["a look that failed", { look: { kind: "unknown" } }, ""],
  [
    "a sheet just added",
    { look: { kind: "noPlan" }, templateAdded: "Action plan" },
    words.templateAdded("Action plan"),
  ],
  [
    "cancelled",
    { problem: { kind: "cancelled" }, refreshed },
    "Cancelled. Nothing was changed. 4 of 10 actions",
  ],
  ["a refresh that takes long", { step: "reading", slow: true }, `Reading the sheets… ${words.slow}`],
  [
    "sheets changed since",
    { refreshed, outOfDate: true, countedAt: "14:05" },
    "The sheets have changed since 14:05. Press “Refresh summary”.",
  ],
  [
    "no connection",
    { refreshed, offline: true },
    "Excel for the web has lost its connection The summary needs the connection back. Nothing was lost",
  ],
])("the status line: %s", (_, change, expected) => {
  const text = textOf(<StatusLine state={{ ...start, ...change }} />);
  expect(text.slice(0, expected.length)).toBe(expected);
  expect(text === "").toBe(expected === "");
});

test.each<[string, Partial<State>, readonly string[]]>([
  [
    "a summary will be added",
    { look: seen({}) },
    [
      "adds two sheets: the summary, and what needs attention",
      "Nothing leaves this workbook, and your own sheets are not changed.",
    ],
  ],
  [
    "one is there",
    { look: seen({ summarySheet: "Summary 2" }) },
    ["brings the sheet “Summary 2” up to date"],
  ],
  [
    "highlights are on",
    { look: seen({}), highlights: ["overdue"] },
    ["only the highlights you asked for are renewed"],
  ],
  [
    "a meeting is kept",
    { look: seen({ meetings: [dayOn("2021-07-13")] }) },
    ["how the plan stood at the meeting on 13 July 2021. A later meeting can be compared with it."],
  ],
  [
    "several meetings are kept",
    { look: seen({ meetings: [dayOn("2021-04-06"), dayOn("2021-07-13")] }) },
    ["at the meetings on 6 April 2021 and 13 July 2021. A later meeting can be compared with each of them."],
  ],
  ["something is asked", { look: seen({ asks: true }) }, ["You will be asked about it first"]],
  [
    "nothing can be written",
    { look: seen({ cannotWrite: { kind: "readOnly" } }) },
    ["open for reading only. The figures can be shown here all the same"],
  ],
  ["nothing is known", { look: { kind: "unknown" } }, [words.intro]],
])("before the first refresh: %s", (_, change, expected) => {
  const text = textOf(<Opening state={{ ...start, ...change }} />);
  for (const part of expected) expect(text).toContain(part);
});

test("where there is no plan it shows what one looks like, and offers to begin one", () => {
  const text = textOf(<NoPlan addTemplate={() => undefined} />);
  expect(text).toMatch(/Ref Action Lead Due RAG 1\.1 Train all staff .* Add an empty plan sheet/);
});

test.each<[string, Partial<State>, boolean]>([
  ["seen at the opening", { look: { kind: "noPlan" } }, true],
  ["found by a refresh", { problem: { kind: "noPlan" } }, true],
  ["another problem comes first", { look: { kind: "noPlan" }, problem: { kind: "busy" } }, false],
  ["there are figures by now", { look: { kind: "noPlan" }, refreshed }, false],
])("no plan: %s", (_, change, expected) => {
  expect(hasNoPlan({ ...start, ...change })).toBe(expected);
});
