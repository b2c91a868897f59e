import { startTransition, useEffect, useRef, type Dispatch } from "react";
import type { Day } from "../../plan/cells/day";
import type { Step } from "../../tasks/refresh/refreshSummary";
import type { Tasks } from "../../tasks/tasks";
import type { PaneEvent } from "./state";

/** Milliseconds after which an officer is told why it may take long, and may cancel. */
const slowAfter = 2000;

interface Running {
  readonly stop: AbortController;
  /** Known at once, before it is drawn: from then on nothing can be cancelled. */
  writing: boolean;
}

/** What Excel still answers to a refresh that was cancelled is not told. */
async function refresh(
  tasks: Tasks,
  running: Running,
  asked: { readonly meetingDate: Day | null; readonly comparedWith: Day | null },
  timeOfDay: () => string,
  dispatch: Dispatch<PaneEvent>,
): Promise<void> {
  const { signal } = running.stop;
  const tell = (event: PaneEvent): void => {
    if (!signal.aborted) dispatch(event);
  };
  const onStep = (step: Step): void => {
    running.writing ||= step === "writing";
    tell({ kind: "stepped", step });
  };
  try {
    const outcome = await tasks.refresh(asked.meetingDate, onStep, asked.comparedWith, signal);
    if (outcome.ok) {
      const refreshed = { kind: "refreshed", refreshed: outcome.value, at: timeOfDay() } as const;
      // Long lists are drawn part by part, and keys and presses answered in between.
      startTransition(() => tell(refreshed));
    } else tell({ kind: "refreshFailed", problem: outcome.problem });
  } catch {
    tell({ kind: "refreshFailed", problem: "broken" });
  }
}

/** Refreshes, and gives a refresh up. `run` resolves when Excel has answered, and never rejects. */
export function useRefresh(
  tasks: Tasks,
  working: boolean,
  timeOfDay: () => string,
  dispatch: Dispatch<PaneEvent>,
): {
  readonly run: (meetingDate: Day | null, comparedWith: Day | null) => Promise<void>;
  readonly cancel: () => void;
} {
  const running = useRef<Running | null>(null);
  useEffect(() => {
    if (!working) return;
    const timer = setTimeout(() => dispatch({ kind: "slowed" }), slowAfter);
    return () => clearTimeout(timer);
  }, [working, dispatch]);
  return {
    run: (meetingDate, comparedWith) => {
      dispatch({ kind: "started", cancellable: true });
      running.current = { stop: new AbortController(), writing: false };
      return refresh(tasks, running.current, { meetingDate, comparedWith }, timeOfDay, dispatch);
    },
    cancel: () => {
      if (running.current === null || running.current.writing) return;
      running.current.stop.abort();
      dispatch({ kind: "cancelled" });
    },
  };
}
