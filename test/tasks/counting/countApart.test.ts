import type { SheetGrid } from "../../../src/plan/sheets/sheetGrid";
import { countApart } from "../../../src/tasks/counting/countApart";
import { countHere } from "../../../src/tasks/counting/countSheets";
import type { Count, ToCount } from "../../../src/tasks/counting/counting";
import type { Heard, Partner } from "../../../src/tasks/counting/partner";
import { emptyMemory } from "../../../src/workbook/memory/memory";
import { day, usualSettings } from "../../plan/usualSettings";
import { contentOf, openPlan, planRows } from "../openPlan";
import { refresh, request } from "../refresh/refreshing";
import { refreshSummary, type Step } from "../../../src/tasks/refresh/refreshSummary";
import { startPartners, type Partners } from "./partners";

jest.setTimeout(60_000);

const asked: ToCount = {
  settings: usualSettings({ green: "complete", acceptGuesses: true }),
  readFindings: [],
  memory: emptyMemory,
  comparedWith: null,
  writing: { today: day("2021-10-12"), highlights: [], isMeeting: true },
};

function gridOf(name: string, values: SheetGrid["values"]): SheetGrid {
  return {
    id: name,
    name,
    visible: true,
    top: 0,
    left: 0,
    values,
    formats: values.map((row) => row.map(() => "General")),
    hiddenRows: new Set([4]),
    looks: [
      {
        top: 0,
        left: 0,
        fills: values.map(() => [""]),
        struck: values.map((_, row) => [row === 5]),
        shown: null,
      },
    ],
    tables: [],
  };
}
const rows = planRows(40);
const width = Math.max(...rows.map((row) => row.length));
const grids = [
  gridOf(
    "Plan",
    rows.map((row) => [...row, ...new Array<string>(width - row.length).fill("")]),
  ),
];

let partners: Partners;
beforeEach(() => {
  partners = startPartners();
});

test("a partner counts what is counted here", async () => {
  const apart = await countApart(partners.start, countHere)(grids, asked);
  expect(apart).toEqual(await countHere(grids, asked));
  expect(apart).toMatchObject({ ok: true, value: { toWrite: { notKept: null } } });
});

test("lines on the lists of the summary are the plan's own", async () => {
  const apart = await countApart(partners.start, countHere)(grids, asked);
  if (!apart.ok) throw new Error(apart.problem.kind);
  const { plan, summary } = apart.value;
  expect(summary.overdue.length).toBeGreaterThan(0);
  expect(summary.overdue.every((line) => plan.lines.includes(line))).toBe(true);
});

test("a workbook without a plan is told, and nothing else", async () => {
  const none = [gridOf("Notes", [["Nothing here"]])];
  expect(await countApart(partners.start, countHere)(none, asked)).toEqual({
    ok: false,
    problem: { kind: "noPlan" },
  });
});

test("one partner counts again and again", async () => {
  const count = countApart(partners.start, countHere);
  const first = await count(grids, asked);
  expect(await count(grids, asked)).toEqual(first);
  expect([partners.started(), partners.ended()]).toEqual([1, 0]);
});

test("two counts at once have a partner each, and one of them stays", async () => {
  const count = countApart(partners.start, countHere);
  const [one, other] = await Promise.all([count(grids, asked), count(grids, asked)]);
  expect(one).toEqual(other);
  expect([partners.started(), partners.ended()]).toEqual([2, 1]);
});

/** Partners who, one way or another, do not count; `fails` is called at the first count. */
const idle =
  (hear?: Heard): (() => Partner) =>
  () => ({
    tell: () => undefined,
    listen: (listener) => hear && setImmediate(() => listener(hear)),
    end: () => undefined,
  });

test.each<[string, () => Partner]>([
  [
    "there is none",
    () => {
      throw new Error("SecurityError");
    },
  ],
  ["its script does not come", idle({ kind: "failed" })],
  ["it fails at the count", () => startPartners(failing).start()],
])("where %s, it is counted here, from then on without another", async (_, start) => {
  let starts = 0;
  const count = countApart(() => {
    starts++;
    return start();
  }, countHere);
  const first = await count(grids, asked);
  expect(first).toEqual(await countHere(grids, asked));
  await count(grids, asked);
  await count(grids, asked);
  // One that could not be had is asked for once more; one that failed is not.
  expect(starts).toBeLessThanOrEqual(4);
});

/** Stands for a count that meets a fault of the program. */
function failing(answer: (heard: Heard) => void): () => void {
  answer({ kind: "ready" });
  return () => answer({ kind: "failed" });
}

test("a partner that says nothing is not waited for", async () => {
  jest.useFakeTimers({ doNotFake: ["setImmediate", "queueMicrotask", "nextTick"] });
  try {
    const counted = countApart(idle(), countHere)(grids, asked);
    await jest.advanceTimersByTimeAsync(10_000);
    expect(await counted).toEqual(await countHere(grids, asked));
  } finally {
    jest.useRealTimers();
  }
});

/** Refreshes with a partner that never ends its count, and cancels as soon as that is asked of it. */
async function cancelledWhileCounting(count: Count, stop: AbortController) {
  const { workbook } = openPlan({ Plan: planRows(3) });
  const before = workbook.sheets().map((sheet) => contentOf(workbook, sheet));
  const outcome = await refreshSummary({ ...request, count, stop: stop.signal });
  const after = workbook.sheets().map((sheet) => contentOf(workbook, sheet));
  return { outcome, before, after };
}

test("cancelled in the midst of counting, the partner is ended and all is as it was", async () => {
  const stop = new AbortController();
  const endless = startPartners((answer) => {
    answer({ kind: "ready" });
    return (told) => {
      if (told.kind === "count") stop.abort();
    };
  });
  const { outcome, before, after } = await cancelledWhileCounting(countApart(endless.start, countHere), stop);
  expect(outcome).toEqual({ ok: false, problem: { kind: "cancelled" } });
  expect(after).toEqual(before);
  expect([endless.started(), endless.ended()]).toEqual([1, 1]);
});

test("cancelled while the sheets are told, no more of them is told", async () => {
  const stop = new AbortController();
  const counting = countApart(() => {
    const partner = partners.start();
    return {
      ...partner,
      tell: (what) => {
        partner.tell(what);
        stop.abort();
      },
    };
  }, countHere)(grids, asked, stop.signal);
  expect(await counting).toEqual({ ok: false, problem: { kind: "cancelled" } });
  expect(partners.told).toHaveLength(1);
  expect(partners.ended()).toBe(1);
});

test("a refresh is the same, step by step, wherever it is counted", async () => {
  const steps: Step[] = [];
  const sheets = { "Review 1": planRows(12, "review 1"), "Review 2": planRows(7, "review 2") };
  const changes = { meetingDate: day("2021-10-12"), highlights: ["overdue"] as const };
  openPlan(sheets);
  const here = await refresh(changes);
  openPlan(sheets);
  const count = countApart(partners.start, countHere);
  const apart = await refresh({ ...changes, count, onStep: (step) => steps.push(step) });
  expect(apart).toEqual(here);
  expect(steps).toEqual(["reading", "counting", "writing"]);
});
