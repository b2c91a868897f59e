import { useEffect, useReducer } from "react";
import type { Day } from "../../plan/cells/day";
import type { GreenMeaning } from "../../plan/line";
import type { Repair } from "../../plan/repairs/repair";
import type { SameAnswer } from "../../plan/recommendations/sameRecommendation";
import type { PlanDates } from "../../plan/settings";
import type { HighlightKind } from "../../summary/highlights/highlight";
import type { Outcome } from "../../summary/problem";
import type { RecommendationsGiven } from "../../tasks/answers/keepRecommendations";
import type { SheetAnswer } from "../../tasks/answers/sheetAnswers";
import type { Tasks } from "../../tasks/tasks";
import { isLookStale } from "./lookState";
import { chosenDay, firstState, nextState, type State } from "./state";
import { useHandBack, type HandBack, type Part } from "./useHandBack";
import { useLook } from "./useLook";
import { useLookout } from "./useLookout";
import { useRefresh } from "./useRefresh";
import { useRibbon } from "./useRibbon";

/** What an officer can ask for in the pane; none of these ever rejects. */
export interface Requests {
  readonly state: State;
  /** Where the refresh button and the parts lie, so that the keyboard focus comes back after the work. */
  readonly handBack: HandBack;
  readonly typeDate: (date: string) => void;
  readonly refresh: () => void;
  /** Gives the refresh up, unless it has begun to write. */
  readonly cancel: () => void;
  /** Adds an empty plan sheet and shows it. */
  readonly addTemplate: () => void;
  /** Counts again, compared with that earlier meeting. */
  readonly compareWith: (day: Day) => void;
  readonly answerGreen: (green: GreenMeaning) => void;
  readonly answerSheet: (sheet: string, answer: SheetAnswer) => void;
  /** Takes back what was answered about a sheet, or with null what green means, and counts again. */
  readonly takeBack: (sheet: string | null) => void;
  readonly answerSame: (answer: SameAnswer) => void;
  readonly keepDates: (dates: PlanDates) => void;
  /** Resolves with whether they were kept. */
  readonly keepRecommendations: (given: RecommendationsGiven) => Promise<boolean>;
  readonly highlight: (kinds: readonly HighlightKind[]) => void;
  readonly clearHighlights: () => void;
  /** Resolves when Excel has answered. */
  readonly makeRepairs: (chosen: readonly Repair[]) => Promise<void>;
  /** Takes answers and meetings out of the workbook; the figures go with them. Resolves with whether they went. */
  readonly forget: () => Promise<boolean>;
  readonly goTo: (sheet: string, cell: string) => void;
}

/** Ties the tasks to the pane's state. Only faults of ours reject; they become the problem "broken". */
export function useRequests(tasks: Tasks, today: Day, timeOfDay: () => string): Requests {
  const [state, dispatch] = useReducer(nextState, today, firstState);
  const working = state.step !== null;
  const handBack = useHandBack(working);
  const giveUpLook = useLook(tasks, isLookStale(state), dispatch);
  const ribbonMayHaveRun = useRibbon(tasks, { ...state, working }, timeOfDay, dispatch);
  useLookout(tasks, dispatch, ribbonMayHaveRun);
  const { run, cancel } = useRefresh(tasks, working, timeOfDay, dispatch);

  useEffect(() => {
    void recall();
    async function recall(): Promise<void> {
      const recalled = await tasks.recall().catch(() => null);
      // Without a memory the pane works from today; nothing is lost that an officer would miss.
      if (recalled?.ok === true) dispatch({ kind: "recalled", ...recalled.value });
    }
  }, [tasks]);

  function refresh(comparedWith = state.comparedWith): Promise<void> {
    giveUpLook();
    return run(chosenDay(state), comparedWith);
  }

  /** The value, or null where the request was refused or failed. */
  async function ask<Value>(request: () => Promise<Outcome<Value>>): Promise<{ value: Value } | null> {
    try {
      const outcome = await request();
      dispatch(outcome.ok ? { kind: "requestDone" } : { kind: "requestFailed", problem: outcome.problem });
      return outcome.ok ? { value: outcome.value } : null;
    } catch {
      dispatch({ kind: "requestFailed", problem: "broken" });
      return null;
    }
  }

  /** Asks, then counts again. The part goes away meanwhile: the focus waits, and goes on to what comes next there. */
  async function answer<Value>(
    part: Part,
    request: () => Promise<Outcome<Value>>,
  ): Promise<{ value: Value } | null> {
    handBack.waitFor(part);
    dispatch({ kind: "started" });
    const taken = await ask(request);
    if (taken !== null) await refresh();
    return taken;
  }

  function compareWith(day: Day): void {
    handBack.waitFor("changes");
    dispatch({ kind: "meetingPicked", day });
    void refresh(day);
  }

  async function highlight(kinds: readonly HighlightKind[]): Promise<Outcome<null>> {
    const kept = await tasks.keepHighlights(kinds);
    if (kept.ok) dispatch({ kind: "highlightsKept", kinds });
    return kept;
  }

  async function clearHighlights(): Promise<void> {
    const cleared = await ask(() => tasks.clearHighlights());
    if (cleared !== null) dispatch({ kind: "highlightsCleared", cleared: cleared.value });
  }

  async function keepRecommendations(given: RecommendationsGiven): Promise<boolean> {
    const kept = await answer("recommendations", () => tasks.keepRecommendations(given));
    if (kept !== null)
      dispatch({ kind: "recommendationsKept", kept: { review: given.review, ...kept.value } });
    return kept !== null;
  }

  /** The figures stay: a repaired cell is read as it was before. */
  async function makeRepairs(chosen: readonly Repair[]): Promise<void> {
    const made = await ask(() => tasks.makeRepairs(chosen));
    if (made !== null) dispatch({ kind: "repaired", made: { chosen, repaired: made.value } });
  }

  async function addTemplate(): Promise<void> {
    const added = await ask(() => tasks.addTemplate());
    if (added === null) return;
    // The button that was pressed goes away.
    handBack.toButton();
    dispatch({ kind: "templateAdded", sheet: added.value });
  }

  async function forget(): Promise<boolean> {
    const gone = await ask(() => tasks.forget());
    if (gone === null) return false;
    // The button that was pressed goes away.
    handBack.toButton();
    dispatch({ kind: "forgotten", forgotten: gone.value });
    return true;
  }

  return {
    state,
    handBack,
    typeDate: (date) => dispatch({ kind: "dateTyped", date }),
    refresh: () => void refresh(),
    cancel,
    addTemplate: () => void addTemplate(),
    compareWith,
    answerGreen: (green) => void answer("questions", () => tasks.answerGreen(green)),
    answerSheet: (sheet, given) => void answer("questions", () => tasks.answerSheet(sheet, given)),
    takeBack: (sheet) => void answer("questions", () => tasks.takeBack(sheet)),
    answerSame: (given) => void answer("suggestions", () => tasks.answerSame(given)),
    keepDates: (dates) => void answer("questions", () => tasks.keepDates(dates)),
    keepRecommendations,
    highlight: (kinds) => void answer("highlights", () => highlight(kinds)),
    clearHighlights: () => void clearHighlights(),
    makeRepairs,
    forget,
    goTo: (sheet, cell) => void ask(() => tasks.goTo(sheet, cell)),
  };
}
