import type { Tasks } from "./tasks";

/**
 * Tasks whose code may still be on its way: the pane is in view before the code that reads workbooks has arrived. A
 * load that failed is tried again with the next task; until then that task rejects.
 */
export function tasksOnceLoaded(load: () => Promise<Tasks>): Tasks {
  // Under way at once, so that no press has to wait for it; what goes wrong is told by the task that needs it.
  void load().catch(() => undefined);
  return {
    recall: async () => (await load()).recall(),
    refresh: async (meetingDate, onStep, comparedWith) =>
      (await load()).refresh(meetingDate, onStep, comparedWith),
    answerGreen: async (green) => (await load()).answerGreen(green),
    answerSheet: async (sheet, answer) => (await load()).answerSheet(sheet, answer),
    keepDates: async (dates) => (await load()).keepDates(dates),
    answerSame: async (answer) => (await load()).answerSame(answer),
    keepRecommendations: async (given) => (await load()).keepRecommendations(given),
    keepHighlights: async (kinds) => (await load()).keepHighlights(kinds),
    clearHighlights: async () => (await load()).clearHighlights(),
    makeRepairs: async (repairs) => (await load()).makeRepairs(repairs),
    goTo: async (sheet, cell) => (await load()).goTo(sheet, cell),
  };
}
