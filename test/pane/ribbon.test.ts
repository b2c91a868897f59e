import { refreshInOneClick } from "../../src/ribbon/refreshInOneClick";
import { dialogAddress, whyFromQuery, whyWords, type Why } from "../../src/ribbon/why";
import type { Refreshed } from "../../src/tasks/refresh/refreshSummary";
import type { Problem } from "../../src/summary/problem";
import type { Tasks } from "../../src/tasks/tasks";
import { dayOn, refreshed } from "./sampleRefreshed";

const columns = {
  kind: "columns",
  sheet: "Plan A",
  headerRow: 5,
  readings: [],
  columns: {},
  doubts: [],
  ratingFrom: null,
} as const;
const never = () => new Promise<never>(() => undefined);

const tasksThat = (change: Partial<Tasks>): Tasks => ({
  recall: () => Promise.resolve({ ok: true, value: { meetingDate: null, highlights: [], keeps: false } }),
  refresh: () => Promise.resolve({ ok: true, value: refreshed }),
  look: never,
  answerGreen: never,
  answerSheet: never,
  takeBack: never,
  keepDates: never,
  answerSame: never,
  keepRecommendations: never,
  keepHighlights: never,
  clearHighlights: never,
  makeRepairs: never,
  addTemplate: never,
  tellPane: () => Promise.resolve({ ok: true, value: null }),
  forget: never,
  ribbonMark: never,
  recount: never,
  watchSheets: never,
  watchConnection: never,
  goTo: never,
  ...change,
});
const finds = (change: Partial<Refreshed>): Tasks =>
  tasksThat({ refresh: () => Promise.resolve({ ok: true, value: { ...refreshed, ...change } }) });

test.each<[string, Tasks, Why | null]>([
  ["a whole summary", tasksThat({}), null],
  ["a question first", finds({ writtenTo: null, questions: [columns] }), "question"],
  ["a summary without a sheet that is asked about", finds({ questions: [columns] }), "sheetLeftOut"],
  [
    "a workbook that cannot be read",
    tasksThat({ recall: () => Promise.resolve({ ok: false, problem: { kind: "editing" } }) }),
    "editing",
  ],
  [
    "a protected sheet",
    tasksThat({
      refresh: () => Promise.resolve({ ok: false, problem: { kind: "protectedSheet", sheet: "Plan A" } }),
    }),
    "protectedSheet",
  ],
  [
    "figures that could not be written",
    finds({ writtenTo: null, notWritten: { kind: "readOnly" } }),
    "readOnly",
  ],
  ["a fault", tasksThat({ refresh: () => Promise.reject(new Error("fault")) }), "broken"],
])("one click on %s", async (_, tasks, expected) => {
  expect(await refreshInOneClick(tasks)).toBe(expected);
});

test("one click counts for the remembered meeting date", async () => {
  const asked: unknown[] = [];
  await refreshInOneClick(
    tasksThat({
      recall: () =>
        Promise.resolve({
          ok: true,
          value: { meetingDate: dayOn("2021-11-02"), highlights: [], keeps: false },
        }),
      refresh: (meetingDate) => {
        asked.push(meetingDate);
        return Promise.resolve({ ok: true, value: refreshed });
      },
    }),
  );
  expect(asked).toEqual([dayOn("2021-11-02")]);
});

const fails = (problem: Problem): Tasks =>
  tasksThat({ refresh: () => Promise.resolve({ ok: false, problem }) });

test.each<[string, Tasks, readonly boolean[]]>([
  ["a whole summary", tasksThat({}), [true]],
  ["a question", finds({ writtenTo: null, questions: [columns] }), [false]],
  ["a protected sheet", finds({ writtenTo: null, notWritten: { kind: "readOnly" } }), [false]],
  ["several summaries", fails({ kind: "severalSummaries", sheets: ["A", "B"] }), [false]],
  ["no plan", fails({ kind: "noPlan" }), []],
  ["a cell that is being edited", fails({ kind: "editing" }), []],
])("a pane that is open hears of %s", async (_, tasks, expected) => {
  const told: boolean[] = [];
  await refreshInOneClick({
    ...tasks,
    tellPane: (wrote) => {
      told.push(wrote);
      return Promise.reject(new Error("fault"));
    },
  });
  expect(told).toEqual(expected);
});

describe("the dialog", () => {
  const codes = Object.keys(whyWords) as Why[];

  test.each(codes)("the address for %s leads beside the page and is read back", (why) => {
    const address = new URL(
      dialogAddress(why, "https://example.org/add-in/commands.html?_host_Info=Excel#x"),
    );
    expect(address.origin + address.pathname).toBe("https://example.org/add-in/dialog.html");
    expect([...address.searchParams.keys()]).toEqual(["why"]);
    expect(whyFromQuery(address.search)).toBe(why);
  });

  test.each([
    ["Office adds to it", "?why=editing&_host_Info=Excel", "editing"],
    ["it is empty", "", "broken"],
    ["it is none of ours", "?why=%3Cimg%3E", "broken"],
    ["it names what every object has", "?why=constructor", "broken"],
  ])("when %s", (_, query, expected) => {
    expect(whyFromQuery(query)).toBe(expected);
  });
});
