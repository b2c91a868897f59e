import type { Day } from "../plan/cells/day";
import { watchConnection } from "../workbook/connection";
import { goToCell } from "../workbook/goTo";
import { lookAtWorkbook } from "../workbook/firstLook";
import { leaveRibbonMark, readRibbonMark } from "../workbook/ribbonMark";
import { run } from "../workbook/run";
import { watchWorkbook } from "../workbook/watch";
import { addTemplate } from "./addTemplate";
import { answerGreen, answerSame, answerSheet, keepDates, takeBack } from "./answers/answers";
import { clearHighlights, keepHighlights } from "./highlights/highlights";
import { forget, keepsAnything } from "./answers/forget";
import { keepRecommendations } from "./answers/keepRecommendations";
import { lookAtPlan } from "./refresh/look";
import { recount } from "./refresh/recount";
import { makeRepairs } from "./repairs";
import type { Tasks } from "./tasks";
import { refreshSummary } from "./refresh/refreshSummary";
import { countApart } from "./counting/countApart";
import { countHere } from "./counting/countSheets";
import type { Partner } from "./counting/partner";
import { today as todayHere } from "./startUp";

/**
 * The tasks as Excel carries them out. The day is asked for at each press: a pane may stay open overnight.
 * @param startCounting starts who counts beside a pane, so that it goes on answering; it is counted here where missing
 */
export function excelTasks(today: () => Day = todayHere, startCounting?: () => Partner): Tasks {
  const count = startCounting ? countApart(startCounting, countHere) : countHere;
  return {
    recall: () =>
      run(async (context) => {
        const { memory } = await lookAtWorkbook(context);
        const remembered = memory.meetingDate !== null && memory.meetingDate >= today();
        return {
          ok: true,
          value: {
            meetingDate: remembered ? (memory.meetingDate as Day) : null,
            highlights: memory.highlights,
            keeps: keepsAnything(memory),
          },
        };
      }),
    look: (stop) => lookAtPlan(today(), stop, count),
    refresh: (meetingDate, onStep, comparedWith = null, stop) =>
      refreshSummary({ today: today(), meetingDate, onStep, comparedWith, stop, count }),
    answerGreen,
    answerSheet,
    takeBack,
    keepDates,
    answerSame,
    keepRecommendations,
    keepHighlights,
    clearHighlights,
    makeRepairs,
    addTemplate,
    forget,
    tellPane: leaveRibbonMark,
    ribbonMark: readRibbonMark,
    recount: (comparedWith, wrote) => recount({ today: today(), comparedWith, wrote, count }),
    watchSheets: watchWorkbook,
    watchConnection: (told) => Promise.resolve(watchConnection(told)),
    goTo: goToCell,
  };
}
