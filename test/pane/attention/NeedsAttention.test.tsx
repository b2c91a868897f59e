import { firstView, type AttentionView } from "../../../src/pane/attention/attentionView";
import { TextToCopy } from "../../../src/pane/copy/TextToCopy";
import { copyText, isOnMac } from "../../../src/pane/copy/copyText";
import { entryPlace } from "../../../src/pane/attention/entryPlace";
import { NeedsAttention } from "../../../src/pane/attention/NeedsAttention";
import type { Finding } from "../../../src/plan/finding";
import type { Line } from "../../../src/plan/line";
import { attentionOf } from "../../../src/summary/attention/attentionList";
import { askedTally, finding, line, refreshed } from "../sampleRefreshed";
import { markupOf, textOf } from "../shown";

interface Shown {
  readonly lines?: readonly Line[];
  readonly findings?: readonly Finding[];
  readonly asked?: boolean;
  readonly view?: Partial<AttentionView>;
}

const needsAttention = ({ lines = [line], findings = [], asked = false, view = {} }: Shown) => (
  <NeedsAttention
    refreshed={{
      ...refreshed,
      plan: { ...refreshed.plan, lines, findings },
      summary: {
        ...refreshed.summary,
        overdue: lines,
        ...(asked ? { totals: askedTally } : {}),
      },
    }}
    view={{ ...firstView, ...view }}
    setView={() => undefined}
    goTo={() => undefined}
  />
);

const second = { ...line, row: 10, ref: "1.11", lead: "Named Nurse", priority: "Health" };
const forty = Array.from({ length: 40 }, (_, at) => ({ ...finding, cell: `E${String(at + 9)}` }));

describe("needs attention", () => {
  test.each<[string, Shown, string]>([
    ["the number of all, and of each kind with its weight", { findings: [finding] }, "Needs attention (2)"],
    ["findings of a kind once", { findings: forty }, "Dates that could not be read (40) Left out, or may be"],
    ["an open group: what is meant, what to do", { view: { open: ["warning overdue"] } }, "Ask the lead for"],
    [
      "its entries",
      { view: { open: ["warning overdue"] } },
      "1.10 Audit chronologies Plan A, E9 · lead: Head of Service · due 30 September 2021, overdue by 12 days",
    ],
    [
      "what was expected, once",
      { findings: [finding], view: { open: ["error unreadableDate"] } },
      "Expected: a",
    ],
    [
      "filters with their counts",
      { lines: [line, second] },
      "Lead All (2) Head of Service (1) Named Nurse (1)",
    ],
    ["those that name none", { lines: [line, second] }, "Health (1) No priority named (1)"],
    [
      "how many a filter leaves",
      { lines: [line, second], view: { filters: { lead: "Named Nurse" } } },
      "1 of 2 entries are shown. Clear filters Overdue (1)",
    ],
    [
      "two filters that leave nothing",
      { lines: [line, second], view: { filters: { lead: "Named Nurse", priority: null } } },
      "No entries with these filters. Clear filters",
    ],
    ["that nothing is amiss", { lines: [] }, "Needs attention (0) No action is overdue or due soon"],
    ["what waits for green", { lines: [], asked: true }, "waits for your answer to the question above."],
    [
      "what waits for green, beside findings",
      { lines: [], findings: [finding], asked: true },
      "waits for your",
    ],
  ])("says %s", (_, shown, expected) => {
    expect(textOf(needsAttention(shown))).toContain(expected);
  });

  test.each<[string, Shown, string]>([
    ["a filter with one value", { lines: [line, second] }, "Review All"],
    [
      "groups that a filter leaves empty",
      { findings: [finding], view: { filters: { kind: "overdue" } } },
      "(1) Left",
    ],
    [
      "a filter of which nothing is left after a refresh",
      { view: { filters: { lead: "Gone" } } },
      "Clear filters",
    ],
    ["a list to copy where none is in view", { lines: [] }, "Copy the list"],
    ["that nothing is amiss while it is asked", { lines: [], asked: true }, "No action is overdue"],
  ])("not: %s", (_, shown, absent) => {
    expect(textOf(needsAttention(shown))).not.toContain(absent);
  });

  test("words from the workbook stay words", () => {
    const tricky = '<img src=x onerror="alert(1)">';
    const lines = [{ ...line, action: tricky, lead: tricky, ref: tricky }, second];
    const findings = [{ ...finding, sheet: tricky, found: tricky }];
    const markup = markupOf(needsAttention({ lines, findings, view: { open: ["warning overdue"] } }));
    expect(markup).not.toContain("<img");
    expect(markup).toContain("&lt;img");
  });

  test("a long group is a list with a name, in a box of its own", () => {
    const markup = markupOf(needsAttention({ findings: forty, view: { open: ["error unreadableDate"] } }));
    expect(markup).toContain('<ul aria-label="Dates that could not be read"');
    // None of the forty is in the page before the box is measured.
    expect(markup).not.toContain("E48");
  });
});

describe("an entry's button", () => {
  const placeOf = (change: Partial<Line>, found: Finding | null) => {
    const own = { ...line, ...change };
    const plan = { ...refreshed.plan, lines: [own], findings: found === null ? [] : [found] };
    const [entry] = attentionOf(plan, { ...refreshed.summary, overdue: found === null ? [own] : [] });
    return entryPlace(entry!, refreshed.summary.meetingDate);
  };
  test.each<[string, Partial<Line>, Finding | null, string, string]>([
    [
      "a finding on a line",
      {},
      finding,
      "1.10 Audit chronologies",
      "Plan A, E9 · lead: Head of Service · “wk c”",
    ],
    [
      "a finding that quotes the action",
      {},
      { ...finding, kind: "noRecommendation", found: "Audit  chronologies" },
      "1.10 Audit chronologies",
      "Plan A, E9 · lead: Head of Service",
    ],
    [
      "a finding where no line stands",
      {},
      { ...finding, cell: "E99" },
      "“wk c” could not be read as a date",
      "Plan A, E99",
    ],
    [
      "no lead and no reference",
      { lead: null, ref: null },
      finding,
      "Audit chronologies",
      "Plan A, E9 · “wk c”",
    ],
  ])("%s", (_, change, found, name, where) => {
    expect(placeOf(change, found)).toEqual({ name, where });
  });

  test("what differs from cell to cell is said at each", () => {
    const held = { ...finding, kind: "assumedDate", found: "End of Q2", against: "2021-09-30" } as const;
    expect(placeOf({}, held).where).toMatch(
      /^Plan A, E9 · lead: Head of Service · .*“End of Q2”.*30 September 2021/,
    );
  });
});

describe("copying", () => {
  const before = Object.getOwnPropertyDescriptor(globalThis, "navigator");
  const setNavigator = (value: unknown) =>
    Object.defineProperty(globalThis, "navigator", { value, configurable: true });
  afterEach(() => {
    if (before) Object.defineProperty(globalThis, "navigator", before);
    else Reflect.deleteProperty(globalThis, "navigator");
  });

  test.each<[string, unknown, boolean]>([
    ["a clipboard that takes it", { clipboard: { writeText: () => Promise.resolve() } }, true],
    ["a clipboard that refuses", { clipboard: { writeText: () => Promise.reject(new Error("no")) } }, false],
    ["no clipboard", {}, false],
  ])("%s", async (_, navigator, expected) => {
    setNavigator(navigator);
    expect(await copyText("• text")).toBe(expected);
  });

  test.each([
    ["Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)", "Cmd"],
    ["Mozilla/5.0 (Windows NT 10.0; Win64; x64)", "Ctrl"],
  ])("the text to copy by hand on %s", (userAgent, key) => {
    setNavigator({ userAgent });
    expect(isOnMac()).toBe(key === "Cmd");
    const markup = markupOf(<TextToCopy text={"• =1+1\n• <b>"} close={() => undefined} />);
    expect(markup).toMatch(/<textarea[^>]*readonly[^>]*>• =1\+1\n• &lt;b&gt;<\/textarea>/i);
    expect(markup).toContain(`Press ${key}+C to copy`);
  });
});
