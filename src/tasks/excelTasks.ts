import type { Day } from "../plan/cells/day";
import type { Columns } from "../plan/columns/columnName";
import { goToCell } from "../workbook/goTo";
import { lookAtWorkbook } from "../workbook/firstLook";
import { run } from "../workbook/run";
import { acceptColumns, answerGreen } from "./answers";
import type { Tasks } from "./tasks";
import { refreshSummary } from "./refreshSummary";
import { today as todayHere } from "./startUp";

/** The tasks as Excel carries them out. The day is asked for at each press: a pane may stay open overnight. */
export function excelTasks(today: () => Day = todayHere): Tasks {
  const proposed = new Map<string, Columns>();
  return {
    recall: () =>
      run(async (context) => {
        const { memory } = await lookAtWorkbook(context);
        const remembered = memory.meetingDate !== null && memory.meetingDate >= today();
        return { ok: true, value: { meetingDate: remembered ? (memory.meetingDate as Day) : null } };
      }),
    refresh: async (meetingDate, onStep) => {
      const outcome = await refreshSummary({ today: today(), meetingDate, onStep });
      if (outcome.ok)
        for (const question of outcome.value.questions)
          if (question.kind === "columns") proposed.set(question.sheet, question.columns);
      return outcome;
    },
    answerGreen,
    acceptColumns: (sheet) => acceptColumns(sheet, proposed.get(sheet) ?? {}),
    goTo: goToCell,
  };
}
