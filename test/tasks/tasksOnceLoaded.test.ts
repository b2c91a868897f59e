import { usualYear } from "../../src/plan/settings";
import type { Tasks } from "../../src/tasks/tasks";
import { tasksOnceLoaded } from "../../src/tasks/tasksOnceLoaded";
import { day } from "../plan/usualSettings";

const dates = { ...usualYear, planAgreed: null };
const nothing = () => undefined;

/** Tasks that only note what they are asked. */
function noting(asked: unknown[]): Tasks {
  const note = (...what: readonly unknown[]): Promise<never> => {
    asked.push(what);
    return Promise.reject(new Error("noted"));
  };
  return {
    recall: () => note("recall"),
    look: (...given) => note("look", ...given),
    refresh: (...given) => note("refresh", ...given),
    answerGreen: (...given) => note("answerGreen", ...given),
    answerSheet: (...given) => note("answerSheet", ...given),
    takeBack: (...given) => note("takeBack", ...given),
    keepDates: (...given) => note("keepDates", ...given),
    answerSame: (...given) => note("answerSame", ...given),
    keepRecommendations: (...given) => note("keepRecommendations", ...given),
    keepHighlights: (...given) => note("keepHighlights", ...given),
    clearHighlights: (...given) => note("clearHighlights", ...given),
    makeRepairs: (...given) => note("makeRepairs", ...given),
    addTemplate: () => note("addTemplate"),
    forget: () => note("forget"),
    tellPane: (...given) => note("tellPane", ...given),
    ribbonMark: () => note("ribbonMark"),
    recount: (...given) => note("recount", ...given),
    watchSheets: (...given) => note("watchSheets", ...given),
    watchConnection: (...given) => note("watchConnection", ...given),
    goTo: (...given) => note("goTo", ...given),
  };
}

test.each<[string, (tasks: Tasks) => Promise<unknown>, readonly unknown[]]>([
  ["recall", (tasks) => tasks.recall(), []],
  [
    "refresh",
    (tasks) => tasks.refresh(day("2021-10-12"), nothing, day("2021-07-13")),
    [day("2021-10-12"), nothing, day("2021-07-13")],
  ],
  ["answerGreen", (tasks) => tasks.answerGreen("complete"), ["complete"]],
  ["answerSheet", (tasks) => tasks.answerSheet("Plan", { included: true }), ["Plan", { included: true }]],
  [
    "answerSame",
    (tasks) => tasks.answerSame({ review: "A", text: "t", recommendation: "1" }),
    [{ review: "A", text: "t", recommendation: "1" }],
  ],
  [
    "keepRecommendations",
    (tasks) => tasks.keepRecommendations({ review: "A", recommendations: [], stated: 6 }),
    [{ review: "A", recommendations: [], stated: 6 }],
  ],
  ["keepHighlights", (tasks) => tasks.keepHighlights(["overdue"]), [["overdue"]]],
  ["clearHighlights", (tasks) => tasks.clearHighlights(), []],
  ["makeRepairs", (tasks) => tasks.makeRepairs([]), [[]]],
  ["keepDates", (tasks) => tasks.keepDates(dates), [dates]],
  ["forget", (tasks) => tasks.forget(), []],
  ["tellPane", (tasks) => tasks.tellPane(true), [true]],
  ["ribbonMark", (tasks) => tasks.ribbonMark(), []],
  ["recount", (tasks) => tasks.recount(day("2021-07-13"), true), [day("2021-07-13"), true]],
  ["goTo", (tasks) => tasks.goTo("Plan", "B2"), ["Plan", "B2"]],
])("%s is passed on once its code is there", async (name, ask, given) => {
  const asked: unknown[] = [];
  await expect(ask(tasksOnceLoaded(() => Promise.resolve(noting(asked))))).rejects.toThrow("noted");
  expect(asked).toEqual([[name, ...given]]);
});

test("a load that failed is said by the task that needs it, and tried again with the next one", async () => {
  const asked: unknown[] = [];
  let loads = 0;
  const tasks = tasksOnceLoaded(() => {
    loads++;
    return loads <= 2 ? Promise.reject(new Error("offline")) : Promise.resolve(noting(asked));
  });
  expect(await tasks.recall()).toEqual({ ok: false, problem: { kind: "notLoaded" } });
  await expect(tasks.recall()).rejects.toThrow("noted");
  expect([loads, asked]).toEqual([3, [["recall"]]]);
});
