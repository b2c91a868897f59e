import type { Outcome } from "../summary/problem";
import type { Tasks } from "./tasks";

/**
 * Tasks whose code may still be on its way: the pane is in view before the code that reads workbooks has arrived. A
 * load that failed is tried again with the next task, which has the problem "notLoaded" if it fails again.
 */
export function tasksOnceLoaded(load: () => Promise<Tasks>): Tasks {
  // Under way at once, so that no press has to wait for it; what goes wrong is told by the task that needs it.
  void load().catch(() => undefined);
  async function ask<Value>(request: (tasks: Tasks) => Promise<Outcome<Value>>): Promise<Outcome<Value>> {
    const tasks = await load().catch(() => null);
    return tasks === null ? { ok: false, problem: { kind: "notLoaded" } } : request(tasks);
  }
  return {
    recall: () => ask((tasks) => tasks.recall()),
    look: (stop) => ask((tasks) => tasks.look(stop)),
    refresh: (meetingDate, onStep, comparedWith, stop) =>
      ask((tasks) => tasks.refresh(meetingDate, onStep, comparedWith, stop)),
    answerGreen: (green) => ask((tasks) => tasks.answerGreen(green)),
    answerSheet: (sheet, answer) => ask((tasks) => tasks.answerSheet(sheet, answer)),
    takeBack: (sheet) => ask((tasks) => tasks.takeBack(sheet)),
    keepDates: (dates) => ask((tasks) => tasks.keepDates(dates)),
    answerSame: (answer) => ask((tasks) => tasks.answerSame(answer)),
    keepRecommendations: (given) => ask((tasks) => tasks.keepRecommendations(given)),
    keepHighlights: (kinds) => ask((tasks) => tasks.keepHighlights(kinds)),
    clearHighlights: () => ask((tasks) => tasks.clearHighlights()),
    makeRepairs: (repairs) => ask((tasks) => tasks.makeRepairs(repairs)),
    addTemplate: () => ask((tasks) => tasks.addTemplate()),
    forget: () => ask((tasks) => tasks.forget()),
    tellPane: (wrote) => ask((tasks) => tasks.tellPane(wrote)),
    ribbonMark: () => ask((tasks) => tasks.ribbonMark()),
    recount: (comparedWith, wrote) => ask((tasks) => tasks.recount(comparedWith, wrote)),
    watchSheets: async (lookout) => (await load()).watchSheets(lookout),
    watchConnection: async (told) => (await load()).watchConnection(told),
    goTo: (sheet, cell) => ask((tasks) => tasks.goTo(sheet, cell)),
  };
}
