import { useCallback, useEffect, useReducer, useRef } from "react";
import type { Day } from "../plan/cells/day";
import type { GreenMeaning } from "../plan/line";
import type { PlanDates } from "../plan/settings";
import type { Outcome } from "../summary/problem";
import type { SheetAnswer } from "../tasks/sheetAnswers";
import type { Tasks } from "../tasks/tasks";
import { chosenDay, firstState, nextState, type State } from "./state";

/** What an officer can ask for in the pane; none of these ever rejects. */
export interface Requests {
  readonly state: State;
  /** Where the refresh button lies, so that an answered question can hand its focus on. */
  readonly refreshButton: (element: HTMLElement | null) => void;
  /** Where the answers to the question in view lie: the focus goes there from the question before. */
  readonly answers: (element: HTMLElement | null) => void;
  readonly typeDate: (date: string) => void;
  readonly refresh: () => void;
  readonly answerGreen: (green: GreenMeaning) => void;
  readonly answerSheet: (sheet: string, answer: SheetAnswer) => void;
  readonly keepDates: (dates: PlanDates) => void;
  readonly goTo: (sheet: string, cell: string) => void;
}

/** Ties the tasks to the pane's state. Only faults of ours reject; they become the problem "broken". */
export function useRequests(tasks: Tasks, today: Day): Requests {
  const [state, dispatch] = useReducer(nextState, today, firstState);
  const button = useRef<HTMLElement>(null);
  const refreshButton = useCallback((element: HTMLElement | null) => {
    button.current = element;
  }, []);

  const nextAnswers = useRef<HTMLElement>(null);
  const answers = useCallback((element: HTMLElement | null) => {
    nextAnswers.current = element;
  }, []);
  const answered = useRef(false);
  const working = state.step !== null;

  useEffect(() => {
    if (working || !answered.current) return;
    answered.current = false;
    // An officer who has gone elsewhere meanwhile is left there.
    if (document.activeElement !== button.current) return;
    // Its first control, not its heading: from what is no tab stop of its own, Office.js lets Tab leave the pane.
    nextAnswers.current?.querySelector<HTMLElement>("input, select")?.focus();
  }, [working]);

  useEffect(() => {
    void recallDate();
    async function recallDate(): Promise<void> {
      const recalled = await tasks.recall().catch(() => null);
      // Without a memory the pane works from today; nothing is lost that an officer would miss.
      if (recalled?.ok === true) dispatch({ kind: "recalled", meetingDate: recalled.value.meetingDate });
    }
  }, [tasks]);

  async function refresh(): Promise<void> {
    dispatch({ kind: "started" });
    try {
      const outcome = await tasks.refresh(chosenDay(state), (step) => dispatch({ kind: "stepped", step }));
      if (outcome.ok) dispatch({ kind: "refreshed", refreshed: outcome.value });
      else dispatch({ kind: "refreshFailed", problem: outcome.problem });
    } catch {
      dispatch({ kind: "refreshFailed", problem: "broken" });
    }
  }

  async function ask(request: () => Promise<Outcome<null>>): Promise<boolean> {
    try {
      const outcome = await request();
      dispatch(outcome.ok ? { kind: "requestDone" } : { kind: "requestFailed", problem: outcome.problem });
      return outcome.ok;
    } catch {
      dispatch({ kind: "requestFailed", problem: "broken" });
      return false;
    }
  }

  /** A question goes away with its answer: the focus waits on the button that stays, and goes on to the next question. */
  async function answer(request: () => Promise<Outcome<null>>): Promise<void> {
    button.current?.focus();
    answered.current = true;
    dispatch({ kind: "started" });
    if (await ask(request)) await refresh();
  }

  return {
    state,
    refreshButton,
    answers,
    typeDate: (date) => dispatch({ kind: "dateTyped", date }),
    refresh: () => void refresh(),
    answerGreen: (green) => void answer(() => tasks.answerGreen(green)),
    answerSheet: (sheet, given) => void answer(() => tasks.answerSheet(sheet, given)),
    keepDates: (dates) => void answer(() => tasks.keepDates(dates)),
    goTo: (sheet, cell) => void ask(() => tasks.goTo(sheet, cell)),
  };
}
